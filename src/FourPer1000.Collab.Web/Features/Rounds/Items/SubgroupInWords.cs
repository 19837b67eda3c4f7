using FourPer1000.Collab.Studies;
using FourPer1000.Collab.Web.Components.Charts;
using FourPer1000.Collab.Web.Components.Texts;

namespace FourPer1000.Collab.Web.Features.Rounds.Items;

/// <summary>The numbers of one group of the panel in table cells.</summary>
internal static class SubgroupInWords
{
    /// <summary>The options of an item, or the votes, in their order; empty for a form that asks for a number.</summary>
    public static IReadOnlyList<string> Rows(Reader reader, ItemForm form) => form switch
    {
        ChoiceForm choice => Labels(reader, choice.Options),
        AllocationForm allocation => Labels(reader, allocation.Options),
        RankingForm ranking => Labels(reader, ranking.Options),
        YesNoForm => [reader.Say(ChartTexts.Yes), reader.Say(ChartTexts.No), reader.Say(ChartTexts.Abstained)],
        _ => [],
    };

    /// <summary>What a group gave to one of the <see cref="Rows"/>.</summary>
    public static string Cell(Reader reader, ItemFigures figures, int row) => figures switch
    {
        ChoiceFigures chosen => chosen.Shares[row] is { } share ? reader.Percent(share.Value) : "–",
        AllocationFigures given => reader.Number(given.Options[row].Mean, 1),
        RankingFigures order => reader.Number(order.MeanRanks[row], 1),
        YesNoFigures votes => new[] { votes.Yes, votes.No, votes.Abstained }[row].ToString(reader.Culture),
        _ => "",
    };

    /// <summary>Median and middle half of a number.</summary>
    public static string Centre(Reader reader, ItemForm form, ItemFigures figures) => (form, figures) switch
    {
        (EstimateForm estimate, EstimateFigures { Summary: { } summary }) => Centre(reader, summary, AnswerInWords.ShortUnit(reader, estimate)),
        (_, YearFigures { Summary: { } summary }) => Centre(reader, summary, year => year.ToString("0.#", reader.Culture)),
        _ => "",
    };

    /// <summary>Median and middle half of marks.</summary>
    public static string Centre(Reader reader, Summary summary, string? unit = null) =>
        Centre(reader, summary, number => reader.Number(number)) + (unit is null ? "" : "\u00A0" + unit);

    private static string Centre(Reader reader, Summary summary, Func<double, string> number) =>
        reader.Say(SubgroupTexts.CentreOf, number(summary.Median), number(summary.Q1), number(summary.Q3));

    private static List<string> Labels(Reader reader, IReadOnlyList<Option> options) => [.. options.Select(option => option.Label.TextFor(reader.Tongue))];
}
