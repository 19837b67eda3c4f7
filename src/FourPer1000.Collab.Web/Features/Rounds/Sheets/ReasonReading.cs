using FourPer1000.Collab.Accounts;
using FourPer1000.Collab.Arguments;
using FourPer1000.Collab.Persistence;
using FourPer1000.Collab.Studies;
using Microsoft.EntityFrameworkCore;

namespace FourPer1000.Collab.Web.Features.Rounds.Sheets;

/// <summary>Reads the reasons of the panel as one person meets them. Whether there are any to read is for the visibility rule to say first.</summary>
internal static class ReasonReading
{
    /// <summary>The reasons to these items, each list in an order made for this reader.</summary>
    /// <param name="items">The round items.</param>
    /// <param name="person">Who reads.</param>
    /// <param name="panelist">The reader's own pseudonym; null for somebody outside the panel.</param>
    /// <param name="k">The fewest behind a number that is shown.</param>
    public static async Task<ILookup<Guid, GroupReason>> ReasonsTo(
        this CollabDb db, IReadOnlyCollection<Guid> items, Person person, Guid? panelist, int k, CancellationToken cancel)
    {
        var rows = await (
            from reason in db.PanelReasons.InSight(db)
            where items.Contains(reason.RoundItemId)
            select new
            {
                Reason = reason,
                Agreeing = db.SupportCounts.Where(count => count.ReasonId == reason.Id && count.Agreeing >= k).Select(count => (int?)count.Agreeing).FirstOrDefault(),
                Agrees = db.ReasonSupports.Any(support => support.ReasonId == reason.Id && support.PanelistId == panelist && support.Agrees),
            }).AsNoTracking().ToListAsync(cancel);
        var named = rows.GroupBy(row => row.Reason.RoundItemId).Where(item => MayNameLanguages([.. item.Select(row => row.Reason)], k)).Select(item => item.Key).ToHashSet();
        return rows.OrderBy(row => Shuffle.Rank(person, row.Reason.Id)).ToLookup(
            row => row.Reason.RoundItemId,
            row => new GroupReason(row.Reason.Id, row.Reason.Text, row.Reason.Side, named.Contains(row.Reason.RoundItemId) ? row.Reason.Tongue : null)
            {
                Agreeing = row.Agreeing,
                IsOwn = row.Reason.PanelistId == panelist,
                Agrees = row.Agrees,
            });
    }

    /// <summary>All languages or none: where only the rare one were left out, its absence would name it.</summary>
    private static bool MayNameLanguages(IReadOnlyList<PanelReason> reasons, int k) => reasons
        .GroupBy(reason => reason.Tongue)
        .All(language => language.DistinctBy(reason => reason.PanelistId).Count() >= k);
}
