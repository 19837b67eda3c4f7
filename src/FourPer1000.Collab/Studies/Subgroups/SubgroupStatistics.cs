using FourPer1000.Collab.Answers;
using FourPer1000.Collab.Panels;
using FourPer1000.Collab.Visibility;

namespace FourPer1000.Collab.Studies.Subgroups;

/// <summary>The numbers of an item for the groups of the panel that may be shown.</summary>
internal static class SubgroupStatistics
{
    /// <returns>Null where nothing of it may be shown, or nothing is asked for.</returns>
    public static SubgroupSplit? Of(Protocol protocol, RoundItem item, IReadOnlyList<SealedAnswer> answers, PanelSubgroups panel)
    {
        var form = item.ItemVersion.Form;
        if (panel.By == SubgroupBy.Nothing || form is FreeTextForm)
        {
            return null;
        }

        var about = StudyItemGroup.Of(item.ItemVersion.Item.Category, item.ItemVersion.Item.Purpose).Key;
        var given = answers.Where(answer => answer.Value is not null and not CannotJudge).ToList();
        var groups = given.ToLookup(answer => panel.Of(answer.Row.PanelistId, about) ?? SubgroupFigures.Others);
        var shown = SubgroupRelease.Of(Counts(form, groups), Counts(form, given), protocol.K);
        return shown.Count == 0 ? null : new SubgroupSplit(panel.By, [.. Figures(protocol, form, given, groups, shown)]);
    }

    private static Dictionary<string, IReadOnlyList<int>> Counts(ItemForm form, ILookup<string, SealedAnswer> groups) => groups
        .Where(group => group.Key != SubgroupFigures.Others)
        .ToDictionary(group => group.Key, group => Counts(form, group), StringComparer.Ordinal);

    /// <summary>How many gave a value: to each scale of a rating, whose scales can be left out one by one, or to the item.</summary>
    private static IReadOnlyList<int> Counts(ItemForm form, IEnumerable<SealedAnswer> answers) => form is RatingForm rating
        ? [.. rating.Scales.Select((_, scale) => answers.Count(answer => answer.Value is RatingAnswer marks && marks.Marks[scale] is > 0))]
        : [answers.Count()];

    private static IEnumerable<SubgroupFigures> Figures(
        Protocol protocol, ItemForm form, IReadOnlyList<SealedAnswer> given, ILookup<string, SealedAnswer> groups, IReadOnlyList<string> shown)
    {
        foreach (var key in shown)
        {
            yield return Figures(protocol, form, key, [.. groups[key]]);
        }

        var others = given.Except(shown.SelectMany(key => groups[key])).ToList();
        if (Counts(form, others).Any(count => count > 0))
        {
            yield return Figures(protocol, form, SubgroupFigures.Others, others);
        }
    }

    private static SubgroupFigures Figures(Protocol protocol, ItemForm form, string key, IReadOnlyList<SealedAnswer> answers)
    {
        var figures = ItemStatistics.Of(form, protocol, answers, before: []);
        return new SubgroupFigures(key, figures.Answered, WithoutSingles(ResultRelease.Of(figures, protocol.K)!));
    }

    private static ItemFigures WithoutSingles(ItemFigures figures) => figures switch
    {
        RatingFigures rating => new RatingFigures([.. rating.Scales.Select(scale => scale with { CannotJudge = 0 })]),
        EstimateFigures estimate => estimate with { Values = [], Low = null, High = null },
        YearFigures years => years with { Years = [] },
        _ => figures,
    };
}
