using FourPer1000.Collab.Proposals;

namespace FourPer1000.Collab.Web.Features.Proposals;

/// <summary>What the pages of proposals share.</summary>
internal static class ProposalTexts
{
    public static readonly Phrase Proposals = new("Proposals", "Propositions", "Propuestas");
    public static readonly Phrase Caption = new("Proposal · Task force {0} {1}", "Proposition · Task Force {0} {1}", "Propuesta · Task Force {0} {1}");
    public static readonly Phrase ObjectiveRevision = new("Objective revision", "Révision d’objectif", "Revisión de objetivo");

    public static readonly Phrase Title = new("Title", "Titre", "Título");
    public static readonly Phrase Description = new("Description", "Description", "Descripción");
    public static readonly Phrase Category = new("Category", "Catégorie", "Categoría");
    public static readonly Phrase Facility = new("Facility", "Facilité", "Instalación");
    public static readonly Phrase Lead = new("Lead", "Responsable", "Responsable");
    public static readonly Phrase Partners = new("Partners", "Partenaires", "Socios");
    public static readonly Phrase Period = new("Period", "Période", "Periodo");
    public static readonly Phrase Resources = new("Resources", "Moyens", "Recursos");
    public static readonly Phrase Indicator = new("Indicator", "Indicateur", "Indicador");
    public static readonly Phrase TitleNeeded = new(
        "Write the title in at least one language.", "Écrivez le titre dans au moins une langue.", "Escriba el título en al menos un idioma.");
    public static readonly Phrase None = new("None", "Aucune", "Ninguna");
    public static readonly Phrase NotGiven = new("not given", "non indiqué", "no indicado");

    public static readonly IReadOnlyDictionary<string, Phrase> Done = new Dictionary<string, Phrase>(StringComparer.Ordinal)
    {
        ["drafted"] = new(
            "The proposals are drafted. Edit them and hand them to the Secretariat.",
            "Les propositions sont rédigées. Relisez-les et transmettez-les au secrétariat.",
            "Las propuestas están redactadas. Edítelas y entréguelas a la Secretaría."),
        ["kept"] = new(
            "The text was saved. The Secretariat does not see it yet.",
            "Le texte est enregistré. Le secrétariat ne le voit pas encore.",
            "El texto se ha guardado. La Secretaría aún no lo ve."),
        ["handed-in"] = new(
            "The proposal is with the Secretariat. Its decision comes to you by mail.",
            "La proposition est auprès du secrétariat. Sa décision vous parviendra par courriel.",
            "La propuesta está en la Secretaría. Su decisión le llegará por correo."),
        ["decided"] = new(
            "The decision is recorded. The task force gets your reason by mail.",
            "La décision est inscrite. La Task Force reçoit votre raison par courriel.",
            "La decisión consta. La Task Force recibe su motivo por correo."),
    };

    public static Phrase StateOf(ProposalState state) => state switch
    {
        ProposalState.Drafted => new("Draft", "Brouillon", "Borrador"),
        ProposalState.Submitted => new("To decide", "À décider", "Por decidir"),
        ProposalState.Accepted => new("Accepted", "Acceptée", "Aceptada"),
        ProposalState.AcceptedWithChanges => new("Accepted, changed", "Acceptée, modifiée", "Aceptada, con cambios"),
        ProposalState.Returned => new("Question sent", "Question posée", "Pregunta enviada"),
        ProposalState.Rejected => new("Rejected", "Rejetée", "Rechazada"),
        _ => new("Merged", "Fusionnée", "Fusionada"),
    };

    public static Phrase DecisionOf(DecisionKind kind) => kind switch
    {
        DecisionKind.Accept => new("Accepted", "Acceptée", "Aceptada"),
        DecisionKind.AcceptWithChanges => new("Accepted with changes", "Acceptée avec modifications", "Aceptada con cambios"),
        DecisionKind.Return => new("Returned with a question", "Renvoyée avec une question", "Devuelta con una pregunta"),
        DecisionKind.Reject => new("Rejected", "Rejetée", "Rechazada"),
        _ => new("Merged into another proposal", "Fusionnée avec une autre proposition", "Fusionada con otra propuesta"),
    };
}
