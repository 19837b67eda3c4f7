using FourPer1000.Collab.Live;
using FourPer1000.Collab.Persistence;
using Microsoft.EntityFrameworkCore;

namespace FourPer1000.Collab.Studies.RealTime;

/// <summary>
/// Releases the batches that are due in all open real-time rounds: by the clock and not by the answer that completes them, so that the
/// moment of a release is not the moment of an answer.
/// </summary>
public sealed class ReleaseBatches(CollabDb db, TimeProvider clock, IAnnouncer live)
{
    /// <returns>How many batches were released.</returns>
    public async Task<int> Now(CancellationToken cancel = default)
    {
        var released = 0;
        foreach (var round in await OpenRounds(cancel))
        {
            var items = await Moved(round, cancel);
            var here = items.Count == 0 ? 0 : await db.Write(() => Release(round, items, cancel), cancel);
            if (here > 0)
            {
                await live.Announce([Topic.Round(round)], cancel);
            }

            released += here;
        }

        return released;
    }

    private async Task<List<Guid>> OpenRounds(CancellationToken cancel)
    {
        var open = await db.Rounds.AsNoTracking()
            .Where(round => round.Opening != null && round.Closing == null)
            .Select(round => new { round.Id, round.Study.Protocol })
            .ToListAsync(cancel);
        return [.. open.Where(round => round.Protocol.Kind == StudyKind.RealTime).Select(round => round.Id)];
    }

    /// <summary>The items with enough revisions that no batch has taken in; whether they may be released is for the batch to say.</summary>
    private Task<List<Guid>> Moved(Guid round, CancellationToken cancel) => db.RoundItems
        .Where(item => item.RoundId == round && db.Answers.Count(answer => answer.RoundItemId == item.Id && !db.BatchAnswers.Any(taken =>
            taken.RoundItemId == answer.RoundItemId && taken.PanelistId == answer.PanelistId && taken.Revision == answer.Revision)) >= Protocol.SmallestK)
        .Select(item => item.Id)
        .ToListAsync(cancel);

    private async Task<int> Release(Guid roundId, List<Guid> items, CancellationToken cancel)
    {
        await db.LockRound(roundId, cancel);
        var round = await db.Rounds.Include(r => r.Study).Include(r => r.Items).ThenInclude(item => item.ItemVersion)
            .FirstOrDefaultAsync(r => r.Id == roundId && r.Closing == null, cancel);
        var released = 0;
        foreach (var item in round?.Items.Where(item => items.Contains(item.Id)) ?? [])
        {
            released += (await BatchRelease.Next(db, round!.Study.Protocol, item, clock.GetUtcNow(), cancel)).Released ? 1 : 0;
        }

        return released;
    }
}
