using FourPer1000.Collab.Answers;
using FourPer1000.Collab.Studies;

namespace FourPer1000.Collab.Demonstration;

/// <summary>Invented answers to the items of <see cref="EveryKind"/>, by the panelist's place in the file.</summary>
internal static class EveryKindAnswers
{
    private static readonly int[][] Marks = [[4, 2, 4, 3], [3, 2, 4, 3], [3, 3, 3, 2], [4, 1, 4, 4], [2, 2, 3, 3], [3, 2, 4, 2], [4, 3, 3, 3], [3, 1, 3, 4]];
    private static readonly int[][] Choices = [[0, 3], [1, 3, 4], [0, 2, 3], [3, 5], [0, 1], [0, 3, 4], [2, 4]];
    private static readonly int[][] Points = [[40, 20, 20, 20], [50, 10, 30, 10], [35, 25, 25, 15], [30, 30, 30, 10], [60, 10, 20, 10]];
    private static readonly int[] Years = [2035, 2040, 2032, 2038, 2050, 2035, 2045, 2036];
    private static readonly Vote[] Votes = [Vote.Yes, Vote.Yes, Vote.No, Vote.Yes, Vote.Abstain, Vote.Yes];

    private static readonly string[][] Ideas =
    [
        ["Laboratories are four days away by road."],
        ["Les échantillons attendent des mois faute de budget.", "Chaque projet utilise une autre profondeur."],
        ["Nadie paga la segunda medición."],
        ["Landowners change and the plots are lost.", "No two laboratories give the same number."],
        [],
        ["Hay pocas personas formadas para muestrear."],
        ["Le relief\u00A0: dix mètres plus loin, le sol est différent."],
        ["We may not publish what we measure."],
    ];

    /// <param name="form">How the item is answered.</param>
    /// <param name="panelist">The panelist's place in the file.</param>
    /// <param name="look">How many times the item was asked before; a few change their mind.</param>
    public static AnswerValue? Of(ItemForm form, int panelist, int look) => form switch
    {
        RatingForm => new RatingAnswer([.. Pick(Marks, panelist + look).Select(mark => (int?)mark)]),
        ChoiceForm choice => new ChoiceAnswer([.. Pick(Choices, panelist + look).Select(option => choice.Options[option].Key)]),
        YesNoForm => new YesNoAnswer(Pick(Votes, panelist + look)),
        AllocationForm => new AllocationAnswer(Pick(Points, panelist + look)),
        YearForm => new YearAnswer(Pick(Years, panelist + look)),
        FreeTextForm => panelist < Ideas.Length && Ideas[panelist] is { Length: > 0 } lines ? new TextAnswer(lines) : null,
        _ => null,
    };

    private static T Pick<T>(T[] from, int index) => from[index % from.Length];
}
