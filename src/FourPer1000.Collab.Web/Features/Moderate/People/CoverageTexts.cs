namespace FourPer1000.Collab.Web.Features.Moderate.People;

internal static class CoverageTexts
{
    public static readonly Phrase Heading = new("What the panel knows", "Ce que le panel connaît", "Lo que conoce el panel");
    public static readonly Phrase Lead = new(
        "How people rated themselves, to see whether somebody is missing. Told in steps of {0} and never of nearly everybody, so nobody can be picked out.",
        "Comment les personnes se sont évaluées, pour voir s’il manque quelqu’un. Indiqué par paliers de {0} et jamais pour presque tout le monde\u00A0: personne ne peut être reconnu.",
        "Cómo se han valorado las personas, para ver si falta alguien. Se indica en pasos de {0} y nunca de casi todo el mundo, así que no se reconoce a nadie.");
    public static readonly Phrase NothingAsked = new(
        "The groups of items appear here when round 1 is open.",
        "Les groupes de questions apparaissent ici à l’ouverture du tour 1.",
        "Los grupos de ítems aparecen aquí cuando se abre la ronda 1.");
    public static readonly Phrase Group = new("Group of items", "Groupe de questions", "Grupo de ítems");
    public static readonly Phrase AtLeast = new("at least {0}", "au moins {0}", "al menos {0}");
    public static readonly Phrase NotTold = new("not told", "non indiqué", "sin indicar");
    public static readonly Phrase Expertise = new("How well people know it", "Connaissance du sujet", "Cuánto se conoce");
    public static readonly Phrase Interest = new("How much it matters to them", "Importance du sujet", "Cuánto importa");

    /// <summary>The highest class first.</summary>
    public static IReadOnlyList<Phrase> ExpertiseClasses { get; } =
    [
        new("Know it well or work on it", "Le connaissent bien ou y travaillent", "Lo conocen bien o trabajan en ello"),
        new("Know it in general", "Le connaissent dans l’ensemble", "Lo conocen en general"),
        new("Have heard of it at most", "En ont au plus entendu parler", "Como mucho han oído hablar de ello"),
    ];

    /// <inheritdoc cref="ExpertiseClasses"/>
    public static IReadOnlyList<Phrase> InterestClasses { get; } =
    [
        new("Much or very much", "Beaucoup ou énormément", "Mucho o muchísimo"),
        new("Somewhat", "Assez", "Algo"),
        new("A little or hardly", "Un peu ou à peine", "Poco o apenas"),
    ];
}
