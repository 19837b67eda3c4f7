namespace FourPer1000.Collab.Web.Features.Proposals.Board;

internal static class BoardTexts
{
    public static readonly CountedPhrase Total = new(
        new("{0} proposal", "{0} proposition", "{0} propuesta"),
        new("{0} proposals", "{0} propositions", "{0} propuestas"));
    public static readonly CountedPhrase FromTaskForces = new(
        new("from {0} task force.", "de {0} Task Force.", "de {0} Task Force."),
        new("from {0} task forces.", "de {0} Task Forces.", "de {0} Task Forces."));
    public static readonly Phrase Waiting = new(
        "{0} wait for a decision, {1} for an answer of their task force.",
        "{0} attendent une décision, {1} une réponse de leur Task Force.",
        "{0} esperan una decisión, {1} una respuesta de su Task Force.");
    public static readonly Phrase WaitingForYou = new(
        "{0} are drafts, {1} came back with a question.", "{0} sont des brouillons, {1} sont revenues avec une question.", "{0} son borradores, {1} volvieron con una pregunta.");
    public static readonly Phrase Empty = new(
        "No proposals yet. They are drafted from the results of a published round.",
        "Pas encore de propositions. Elles sont rédigées à partir des résultats d’un tour publié.",
        "Aún no hay propuestas. Se redactan a partir de los resultados de una ronda publicada.");
    public static readonly Phrase NoneMatches = new("No proposal matches these filters.", "Aucune proposition ne correspond à ces filtres.", "Ninguna propuesta coincide con estos filtros.");

    public static readonly Phrase ByState = new("By state", "Par état", "Por estado");
    public static readonly Phrase All = new("All", "Toutes", "Todas");
    public static readonly Phrase Filters = new("Filters", "Filtres", "Filtros");
    public static readonly Phrase Objective = new("Objective", "Objectif", "Objetivo");
    public static readonly Phrase AllObjectives = new("All objectives", "Tous les objectifs", "Todos los objetivos");
    public static readonly Phrase AllCategories = new("All categories", "Toutes les catégories", "Todas las categorías");
    public static readonly Phrase Clear = new("Clear the filters", "Effacer les filtres", "Borrar los filtros");

    public static readonly Phrase Range = new("{0} to {1} of {2}", "{0} à {1} sur {2}", "{0} a {1} de {2}");
    public static readonly Phrase View = new("View", "Affichage", "Vista");
    public static readonly Phrase List = new("List", "Liste", "Lista");
    public static readonly Phrase Columns = new("Columns", "Colonnes", "Columnas");
    public static readonly Phrase Caption = new("Proposals with their evidence", "Propositions et leurs éléments", "Propuestas con su evidencia");
    public static readonly Phrase Proposal = new("Proposal", "Proposition", "Propuesta");
    public static readonly Phrase Evidence = new("Evidence", "Éléments", "Evidencia");
    public static readonly Phrase Median = new("Median, n", "Médiane, n", "Mediana, n");
    public static readonly Phrase State = new("State", "État", "Estado");
    public static readonly Phrase Since = new("Since", "Depuis", "Desde");
    public static readonly CountedPhrase Days = new(
        new("{0} day", "{0} jour", "{0} día"),
        new("{0} days", "{0} jours", "{0} días"));
    public static readonly Phrase Today = new("today", "aujourd’hui", "hoy");
    public static readonly Phrase MedianIs = new("median {0}", "médiane {0}", "mediana {0}");
    public static readonly Phrase ShowAll = new("Show all {0}", "Tout afficher ({0})", "Mostrar las {0}");
    public static readonly Phrase ColumnsHint = new(
        "The same list as columns. Decisions are made on the proposal’s page, with a reason, never by dragging.",
        "La même liste en colonnes. Les décisions se prennent sur la page de la proposition, avec une raison, jamais par glisser-déposer.",
        "La misma lista en columnas. Las decisiones se toman en la página de la propuesta, con un motivo, nunca arrastrando.");
}
