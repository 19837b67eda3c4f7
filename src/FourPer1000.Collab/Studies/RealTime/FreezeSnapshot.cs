using FourPer1000.Collab.Accounts;
using FourPer1000.Collab.Journal;
using FourPer1000.Collab.Live;
using FourPer1000.Collab.Persistence;
using FourPer1000.Collab.Rules;
using FourPer1000.Collab.Visibility;
using Microsoft.EntityFrameworkCore;

namespace FourPer1000.Collab.Studies.RealTime;

/// <summary>Freezes a dated snapshot of a real-time round: what its panel sees at this moment, kept and hashed.</summary>
public sealed class FreezeSnapshot(CollabDb db, TimeProvider clock, IAnnouncer live)
{
    /// <exception cref="RuleViolation">The round is not open, not in real time, or has not released anything yet.</exception>
    public async Task<FrozenSnapshot> Now(Guid roundId, string? note, Person by, CancellationToken cancel = default)
    {
        var (snapshot, studyId) = await db.Write(
            async () =>
            {
                await db.LockRound(roundId, cancel);
                var round = await db.Rounds.ModeratedBy(db, by).Include(r => r.Study).AsNoTracking().Where(r => r.Id == roundId).OrAbsent(cancel);
                return (await Freeze(round, note, by, cancel), round.StudyId);
            },
            cancel);
        await live.Announce([Topic.Moderation(studyId)], cancel);
        return snapshot;
    }

    private async Task<FrozenSnapshot> Freeze(Round round, string? note, Person by, CancellationToken cancel)
    {
        var now = clock.GetUtcNow();
        RealTimeRules.IsRealTime.Enforce(round.Study.Protocol.Kind == StudyKind.RealTime);
        RoundRules.MustBeOpen.Enforce(round.AcceptsAnswersAt(now));
        var batches = await db.LatestBatches(round.Id, cancel);
        RealTimeRules.SomethingIsReleased.Enforce(batches.Count > 0);
        var snapshot = new FrozenSnapshot
        {
            RoundId = round.Id,
            Number = await db.FrozenSnapshots.CountAsync(s => s.RoundId == round.Id, cancel) + 1,
            At = now,
            By = by.AccountId!.Value,
            Note = string.IsNullOrWhiteSpace(note) ? null : note.Trim(),
            Mode = round.Study.Protocol.Kind,
            Sha256 = RoundSnapshot.Sha256(batches.Select(batch => JsonColumn.Write(batch.Figures))),
        };
        snapshot.Items.AddRange(batches.Select(batch => new FrozenItem { SnapshotId = snapshot.Id, BatchId = batch.Id }));
        db.FrozenSnapshots.Add(snapshot);
        await db.Record(now, by.AccountId, "round.frozen", Subjects.Round(round.Id), new { snapshot.Number, snapshot.Mode, snapshot.Note, snapshot.Sha256 }, cancel);
        return snapshot;
    }
}

public static class BatchQueries
{
    /// <summary>The last batch of each item that has one, in the order of the items.</summary>
    public static Task<List<Batch>> LatestBatches(this CollabDb db, Guid roundId, CancellationToken cancel = default) => (
        from item in db.RoundItems
        where item.RoundId == roundId
        join batch in db.Batches on item.Id equals batch.RoundItemId
        where !db.Batches.Any(later => later.RoundItemId == batch.RoundItemId && later.Number > batch.Number)
        orderby item.Position
        select batch).AsNoTracking().ToListAsync(cancel);
}
