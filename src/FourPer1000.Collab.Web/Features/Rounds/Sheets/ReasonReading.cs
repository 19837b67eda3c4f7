using System.Linq.Expressions;
using FourPer1000.Collab.Accounts;
using FourPer1000.Collab.Answers;
using FourPer1000.Collab.Arguments;
using FourPer1000.Collab.Persistence;
using FourPer1000.Collab.Studies;
using Microsoft.EntityFrameworkCore;

namespace FourPer1000.Collab.Web.Features.Rounds.Sheets;

/// <summary>Reads the reasons of the panel as one person meets them. Whether there are any to read is for the visibility rule to say first.</summary>
internal static class ReasonReading
{
    /// <summary>The reasons to these items, each list whole and in an order made for this reader.</summary>
    /// <param name="items">The round items.</param>
    /// <param name="person">Who reads.</param>
    /// <param name="panelist">The reader's own pseudonym; null for somebody outside the panel.</param>
    /// <param name="k">The fewest behind a number that is shown.</param>
    public static async Task<ILookup<Guid, GroupReason>> ReasonsTo(
        this CollabDb db, IReadOnlyCollection<Guid> items, Person person, Guid? panelist, int k, CancellationToken cancel)
    {
        var read = await db.FirstReasonsTo(items, person, panelist, k, inFull: _ => true, cancel);
        return read.SelectMany(item => item.Value.Given.Select(reason => (item.Key, reason))).ToLookup(pair => pair.Key, pair => pair.reason);
    }

    /// <summary>
    /// The same, but of an item with many only the first and, of each side, the first: in a panel of hundreds all of them would make a page
    /// that no poor line carries.
    /// </summary>
    /// <param name="inFull">The items whose list is read whole however long it is.</param>
    public static async Task<IReadOnlyDictionary<Guid, GroupReasons>> FirstReasonsTo(
        this CollabDb db, IReadOnlyCollection<Guid> items, Person person, Guid? panelist, int k, Func<Guid, bool> inFull, CancellationToken cancel)
    {
        var all = await db.PanelReasons.InSight(db).Where(reason => items.Contains(reason.RoundItemId))
            .Select(reason => new Outline(reason.Id, reason.RoundItemId, reason.PanelistId, reason.Side, reason.Tongue))
            .ToListAsync(cancel);
        var byItem = all.OrderBy(reason => Shuffle.Rank(person, reason.Id)).GroupBy(reason => reason.Item).ToList();
        var chosen = byItem.SelectMany(item => inFull(item.Key) ? item : First([.. item])).ToList();
        var read = chosen.Count == all.Count
            ? await db.Read(reason => items.Contains(reason.RoundItemId), panelist, k, cancel)
            : await db.Read(reason => chosen.Select(one => one.Id).Contains(reason.Id), panelist, k, cancel);
        var shown = chosen.Where(reason => read.ContainsKey(reason.Id)).ToLookup(reason => reason.Item, reason => read[reason.Id]);
        return byItem.ToDictionary(item => item.Key, item => new GroupReasons(InLanguages([.. shown[item.Key]], MayNameLanguages([.. item], k)), item.Count()));
    }

    private static IReadOnlyList<GroupReason> InLanguages(IReadOnlyList<GroupReason> reasons, bool named) =>
        named ? reasons : [.. reasons.Select(reason => reason with { Tongue = null })];

    private static IEnumerable<Outline> First(IReadOnlyList<Outline> ordered) => ordered.Count <= GroupReasons.Enough
        ? ordered
        : ordered.Take(GroupReasons.AtOnce).Union(ordered.DistinctBy(reason => reason.Side));

    private static async Task<Dictionary<Guid, GroupReason>> Read(
        this CollabDb db, Expression<Func<PanelReason, bool>> which, Guid? panelist, int k, CancellationToken cancel)
    {
        var rows = await db.PanelReasons.AsNoTracking().InSight(db).Where(which).Select(reason => new
        {
            Reason = reason,
            Agreeing = db.SupportCounts.Where(count => count.ReasonId == reason.Id && count.Agreeing >= k).Select(count => (int?)count.Agreeing).FirstOrDefault(),
            Agrees = db.ReasonSupports.Any(support => support.ReasonId == reason.Id && support.PanelistId == panelist && support.Agrees),
        }).ToListAsync(cancel);
        return rows.ToDictionary(row => row.Reason.Id, row => new GroupReason(row.Reason.Id, row.Reason.Text, row.Reason.Side, row.Reason.Tongue)
        {
            Agreeing = row.Agreeing,
            IsOwn = row.Reason.PanelistId == panelist,
            Agrees = row.Agrees,
        });
    }

    /// <summary>All languages or none: where only the rare one were left out, its absence would name it.</summary>
    private static bool MayNameLanguages(IReadOnlyList<Outline> reasons, int k) => reasons
        .GroupBy(reason => reason.Tongue)
        .All(language => language.DistinctBy(reason => reason.Panelist).Count() >= k);

    /// <summary>What the choice among reasons needs of them.</summary>
    private sealed record Outline(Guid Id, Guid Item, Guid Panelist, ReasonSide? Side, Tongue Tongue);
}
