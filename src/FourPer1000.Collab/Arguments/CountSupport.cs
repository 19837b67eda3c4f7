using FourPer1000.Collab.Live;
using FourPer1000.Collab.Persistence;
using FourPer1000.Collab.Studies;
using Microsoft.EntityFrameworkCore;

namespace FourPer1000.Collab.Arguments;

/// <summary>
/// Brings the counts of agreement up to date, by the clock and not by the act, and only in steps of at least k people who were never
/// counted before. Whoever writes down every count and subtracts them never gets below k people (docs/adr/0016).
/// </summary>
public sealed class CountSupport(CollabDb db, IAnnouncer live)
{
    /// <returns>How many counts moved.</returns>
    public async Task<int> Now(CancellationToken cancel = default)
    {
        var moved = new List<Guid>();
        foreach (var (reasonId, itemId, k) in await Ripe(cancel))
        {
            if (await db.Write(() => Count(reasonId, k, cancel), cancel))
            {
                moved.Add(itemId);
            }
        }

        await Announce(moved, cancel);
        return moved.Count;
    }

    /// <summary>
    /// Those with enough new supporters, found from these: the reasons of all the years are many more. k stands inside the protocol, where
    /// a query cannot look.
    /// </summary>
    private async Task<List<(Guid Reason, Guid Item, int K)>> Ripe(CancellationToken cancel)
    {
        var fresh = db.ReasonSupports.Where(support => support.Agrees && !support.WasCounted)
            .GroupBy(support => support.ReasonId)
            .Where(supports => supports.Count() >= Protocol.SmallestK)
            .Select(supports => new { Reason = supports.Key, Count = supports.Count() });
        var waiting = await (
            from supports in fresh
            join reason in db.PanelReasons on supports.Reason equals reason.Id
            join item in db.RoundItems on reason.RoundItemId equals item.Id
            join round in db.Rounds on item.RoundId equals round.Id
            select new { reason.Id, reason.RoundItemId, Fresh = supports.Count, round.Study.Protocol }).AsNoTracking().ToListAsync(cancel);
        return [.. waiting.Where(row => row.Fresh >= row.Protocol.K).Select(row => (row.Id, row.RoundItemId, row.Protocol.K))];
    }

    private async Task<bool> Count(Guid reasonId, int k, CancellationToken cancel)
    {
        await db.LockReason(reasonId, cancel);
        var agreeing = await db.ReasonSupports.Where(support => support.ReasonId == reasonId && support.Agrees).ToListAsync(cancel);
        if (agreeing.Count(support => !support.WasCounted) < k)
        {
            return false;
        }

        agreeing.ForEach(support => support.Count());
        var count = await db.SupportCounts.FirstOrDefaultAsync(c => c.ReasonId == reasonId, cancel);
        if (count is null)
        {
            db.SupportCounts.Add(count = new SupportCount { ReasonId = reasonId });
        }

        count.Become(agreeing.Count);
        return true;
    }

    /// <summary>To the rounds in which the reasons are read: the one after, or the real-time round itself.</summary>
    private async Task Announce(List<Guid> items, CancellationToken cancel)
    {
        var rounds = await db.RoundItems
            .Where(item => items.Contains(item.Id) || (item.PreviousRoundItemId != null && items.Contains(item.PreviousRoundItemId.Value)))
            .Select(item => item.RoundId)
            .Distinct()
            .ToListAsync(cancel);
        if (rounds.Count > 0)
        {
            await live.Announce([.. rounds.Select(Topic.Round)], cancel);
        }
    }
}
