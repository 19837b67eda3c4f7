using FourPer1000.Collab.Studies;
using FourPer1000.Collab.Web.Components.Charts;
using FourPer1000.Collab.Web.Components.Texts;

namespace FourPer1000.Collab.Web.Features.Rounds.Items;

/// <summary>The numbers of one group of the panel in a table cell.</summary>
internal static class SubgroupInWords
{
    /// <summary>A line for each option, or the one number of the group.</summary>
    public static IReadOnlyList<string> Lines(Reader reader, ItemForm form, ItemFigures figures) => (form, figures) switch
    {
        (EstimateForm estimate, EstimateFigures { Summary: { } summary }) => [Centre(reader, summary, AnswerInWords.ShortUnit(reader, estimate))],
        (_, YearFigures { Summary: { } summary }) => [Centre(reader, summary, year => year.ToString("0.#", reader.Culture))],
        (ChoiceForm choice, ChoiceFigures chosen) => Options(reader, choice.Options, index => chosen.Shares[index] is { } share ? reader.Percent(share.Value) : "–"),
        (AllocationForm allocation, AllocationFigures given) => Options(reader, allocation.Options, index => reader.Number(given.Options[index].Mean, 1)),
        (RankingForm ranking, RankingFigures order) => Order(reader, ranking.Options, order),
        (_, YesNoFigures votes) => Votes(reader, votes),
        _ => [],
    };

    /// <summary>Median and middle half.</summary>
    public static string Centre(Reader reader, Summary summary, string? unit = null) =>
        Centre(reader, summary, number => reader.Number(number)) + (unit is null ? "" : "\u00A0" + unit);

    private static string Centre(Reader reader, Summary summary, Func<double, string> number) =>
        reader.Say(SubgroupTexts.CentreOf, number(summary.Median), number(summary.Q1), number(summary.Q3));

    private static List<string> Options(Reader reader, IReadOnlyList<Option> options, Func<int, string> number) =>
        [.. options.Select((option, index) => reader.Say(SubgroupTexts.Named, option.Label.TextFor(reader.Tongue), number(index)))];

    private static List<string> Order(Reader reader, IReadOnlyList<Option> options, RankingFigures order) =>
    [
        .. options.Zip(order.MeanRanks, (option, rank) => (Name: option.Label.TextFor(reader.Tongue), Rank: rank))
            .OrderBy(option => option.Rank)
            .Select(option => reader.Say(SubgroupTexts.Named, option.Name, reader.Number(option.Rank, 1))),
    ];

    private static List<string> Votes(Reader reader, YesNoFigures votes) =>
    [
        reader.Say(SubgroupTexts.Named, reader.Say(ChartTexts.Yes), votes.Yes),
        reader.Say(SubgroupTexts.Named, reader.Say(ChartTexts.No), votes.No),
        reader.Say(SubgroupTexts.Named, reader.Say(ChartTexts.Abstained), votes.Abstained),
    ];
}
