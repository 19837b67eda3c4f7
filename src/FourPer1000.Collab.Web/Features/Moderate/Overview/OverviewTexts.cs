namespace FourPer1000.Collab.Web.Features.Moderate.Overview;

internal static class OverviewTexts
{
    public static readonly Phrase NewStudy = new("New study", "Nouvelle étude", "Nuevo estudio");
    public static readonly Phrase NoStudyYet = new("No study yet", "Pas encore d’étude", "Aún sin estudio");
    public static readonly Phrase DesignTheFirst = new(
        "Design the study: its method is fixed before the first answer.",
        "Concevez l’étude\u00A0: sa méthode est fixée avant la première réponse.",
        "Diseñe el estudio: su método se fija antes de la primera respuesta.");
    public static readonly Phrase Next = new("Next:", "Ensuite\u00A0:", "Siguiente:");
    public static readonly Phrase ProposalsOfYours = new("Proposals of your task forces", "Propositions de vos Task Forces", "Propuestas de sus Task Forces");
}
