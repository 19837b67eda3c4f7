using FourPer1000.Collab.Persistence;
using Microsoft.EntityFrameworkCore;

namespace FourPer1000.Collab.Studies.RealTime;

/// <summary>Releases the next batch of an item if it may be released. Runs inside a transaction that holds the round's lock.</summary>
internal static class BatchRelease
{
    /// <summary>The answers that are in sight afterwards: those of the new batch, of the last one, or, before any, all of them.</summary>
    /// <returns>With them, whether a batch was released.</returns>
    public static async Task<(bool Released, IReadOnlyList<SealedAnswer> InSight)> Next(
        CollabDb db, Protocol protocol, RoundItem item, DateTimeOffset now, CancellationToken cancel)
    {
        var history = await BatchHistory.Of(db, item, protocol.K, cancel);
        var answers = await SealedAnswers.To(db, item.Id, cancel);
        if (!history.Admits(answers))
        {
            return (false, history.Number == 0 ? answers : history.Latest);
        }

        db.Batches.Add(new Batch
        {
            RoundItemId = item.Id,
            Number = history.Number + 1,
            ReleasedAt = now,
            Figures = ItemStatistics.Of(item.ItemVersion.Form, protocol, answers, before: []),
        });
        db.BatchAnswers.AddRange(history.Changes(item.Id, answers));
        await Reasons(db, item.Id, answers, cancel);
        return (true, answers);
    }

    /// <summary>
    /// The reasons of a batch come and go with its answers. A reason that stays keeps its identity and who agrees with it; a hidden one stays
    /// for its author to read about.
    /// </summary>
    private static async Task Reasons(CollabDb db, Guid item, IReadOnlyList<SealedAnswer> answers, CancellationToken cancel)
    {
        var given = answers.Where(answer => answer.Row.Reason is not null).Select(answer => PanelReason.Of(answer.Row)).ToList();
        var known = await db.PanelReasons.Where(reason => reason.RoundItemId == item).ToListAsync(cancel);
        var hidden = await db.ReasonHidings.Where(hiding => db.PanelReasons.Any(r => r.Id == hiding.ReasonId && r.RoundItemId == item))
            .Select(hiding => hiding.ReasonId).ToHashSetAsync(cancel);
        db.PanelReasons.AddRange(given.Where(reason => !known.Exists(reason.SaysTheSameAs)));
        var gone = known.Where(reason => !hidden.Contains(reason.Id) && !given.Exists(reason.SaysTheSameAs)).ToList();
        var ids = gone.ConvertAll(reason => reason.Id);
        db.RemoveRange(await db.ReasonSupports.Where(support => ids.Contains(support.ReasonId)).ToListAsync(cancel));
        db.RemoveRange(await db.SupportCounts.Where(count => ids.Contains(count.ReasonId)).ToListAsync(cancel));
        db.RemoveRange(gone);
    }
}
