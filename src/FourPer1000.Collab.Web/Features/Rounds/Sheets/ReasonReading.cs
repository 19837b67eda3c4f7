using FourPer1000.Collab.Accounts;
using FourPer1000.Collab.Arguments;
using FourPer1000.Collab.Persistence;
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
        return rows.OrderBy(row => Shuffle.Rank(person, row.Reason.Id)).ToLookup(
            row => row.Reason.RoundItemId,
            row => new GroupReason(row.Reason.Id, row.Reason.Text, row.Reason.Side, row.Reason.Tongue)
            {
                Agreeing = row.Agreeing,
                IsOwn = row.Reason.PanelistId == panelist,
                Agrees = row.Agrees,
            });
    }
}
