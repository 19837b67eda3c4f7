using FourPer1000.Collab.Studies;
using FourPer1000.Collab.Studies.Subgroups;
using FourPer1000.Collab.Web.Components.Charts;

namespace FourPer1000.Collab.Web.Features.Rounds.Items;

internal static class SubgroupTexts
{
    public static readonly Phrase Group = new("Group", "Groupe", "Grupo");
    public static readonly Phrase Distribution = new("Distribution", "Répartition", "Distribución");
    public static readonly Phrase Median = new("Median", "Médiane", "Mediana");
    public static readonly Phrase MedianAndHalf = new("Median (middle half)", "Médiane (moitié centrale)", "Mediana (mitad central)");
    public static readonly Phrase Experts = new("Know the subject well", "Connaissent bien le sujet", "Conocen bien el tema");
    public static readonly Phrase Others = new("All others", "Tous les autres", "Todas las demás personas");

    public static readonly CountedPhrase ShownFrom = new(
        new(
            "A group is shown from {0} answer on; all others are counted together. Who is in which group is kept nowhere with the answers.",
            "Un groupe est montré à partir de {0} réponse\u00A0; tous les autres sont comptés ensemble. L’appartenance à un groupe n’est conservée nulle part avec les réponses.",
            "Un grupo se muestra a partir de {0} respuesta; los demás se cuentan juntos. Con las respuestas no se guarda quién pertenece a qué grupo."),
        new(
            "A group is shown from {0} answers on; all others are counted together. Who is in which group is kept nowhere with the answers.",
            "Un groupe est montré à partir de {0} réponses\u00A0; tous les autres sont comptés ensemble. L’appartenance à un groupe n’est conservée nulle part avec les réponses.",
            "Un grupo se muestra a partir de {0} respuestas; los demás se cuentan juntos. Con las respuestas no se guarda quién pertenece a qué grupo."));

    public static Phrase TitleOf(SubgroupBy by) => by switch
    {
        SubgroupBy.College => new("The answers by college", "Les réponses par collège", "Las respuestas por colegio"),
        SubgroupBy.Region => new("The answers by region", "Les réponses par région", "Las respuestas por región"),
        _ => new("The answers by knowledge of the subject", "Les réponses selon la connaissance du sujet", "Las respuestas según el conocimiento del tema"),
    };

    /// <summary>What stands in the cells of a table of options.</summary>
    public static Phrase CellsOf(ItemForm form) => form switch
    {
        RankingForm => OptionTexts.MeanRank,
        AllocationForm => OptionTexts.MeanPoints,
        YesNoForm => ChartTexts.People,
        _ => new("Share of the group", "Part du groupe", "Proporción del grupo"),
    };

    public static readonly Phrase CentreOf = new("{0} ({1} to {2})", "{0} (de {1} à {2})", "{0} (de {1} a {2})");
}
