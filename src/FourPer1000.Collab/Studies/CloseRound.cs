using FourPer1000.Collab.Accounts;
using FourPer1000.Collab.Journal;
using FourPer1000.Collab.Live;
using FourPer1000.Collab.Panels;
using FourPer1000.Collab.Persistence;
using FourPer1000.Collab.Rules;
using FourPer1000.Collab.Visibility;
using Microsoft.EntityFrameworkCore;

namespace FourPer1000.Collab.Studies;

/// <summary>
/// Seals a round: no answer is accepted from this moment on, and the snapshot that is taken in the same transaction holds exactly
/// the answers that were acknowledged.
/// </summary>
public sealed class CloseRound(CollabDb db, TimeProvider clock, Pseudonyms pseudonyms, IAnnouncer live)
{
    /// <summary>A moderator closes the round.</summary>
    /// <param name="roundId">The round.</param>
    /// <param name="reason">Needed before the deadline or with conditions unmet.</param>
    /// <param name="by">A moderator of the task force.</param>
    public async Task<RoundResult> Now(Guid roundId, string? reason, Person by, CancellationToken cancel = default) =>
        await Seal(db.Rounds.ModeratedBy(db, by).Where(round => round.Id == roundId), roundId, by.AccountId, reason, cancel);

    /// <summary>The deadline closes the round. Harmless when somebody was faster.</summary>
    /// <returns>False when the round was already closed or its deadline was moved.</returns>
    public async Task<bool> ByDeadline(Guid roundId, CancellationToken cancel = default)
    {
        var due = db.Rounds.Where(round => round.Id == roundId && round.Closing == null && round.Deadline <= clock.GetUtcNow());
        try
        {
            await Seal(due, roundId, by: null, reason: null, cancel);
            return true;
        }
        catch (Absent)
        {
            return false;
        }
    }

    private async Task<RoundResult> Seal(IQueryable<Round> found, Guid roundId, Guid? by, string? reason, CancellationToken cancel)
    {
        var (result, studyId) = await db.Write(
            async () =>
            {
                await db.LockRound(roundId, cancel);
                var round = await found.Include(r => r.Study).Include(r => r.Items).ThenInclude(item => item.ItemVersion).ThenInclude(version => version.Item).OrAbsent(cancel);
                return (await Seal(round, by, reason, cancel), round.StudyId);
            },
            cancel);
        await live.Announce([Topic.Round(roundId), Topic.Moderation(studyId), Topic.Programme], cancel);
        return result;
    }

    private async Task<RoundResult> Seal(Round round, Guid? by, string? reason, CancellationToken cancel)
    {
        var now = clock.GetUtcNow();
        var unmet = await StoppingConditions.Unmet(db, round, now, cancel);
        round.Close(by, now, unmet, reason);
        var result = await RoundSnapshot.Take(db, round, pseudonyms, now, cancel);
        db.RoundResults.Add(result);
        await db.Record(
            now,
            by,
            "round.closed",
            Subjects.Round(round.Id),
            new { unmet, reason, result.Answers, result.AnswersSha256, result.ResultsSha256, result.ReceiptsSha256 },
            cancel);
        return result;
    }
}

/// <summary>
/// Closes every round whose deadline has passed. Saves after it are refused whether or not this ever runs. A round that cannot be
/// closed does not keep the others open.
/// </summary>
public sealed class CloseDueRounds(CollabDb db, CloseRound closeRound, TimeProvider clock)
{
    /// <returns>How many were closed.</returns>
    /// <exception cref="AggregateException">Some could not be closed; the others are.</exception>
    public async Task<int> Now(CancellationToken cancel = default)
    {
        var due = await db.Rounds
            .Where(round => round.Opening != null && round.Closing == null && round.Deadline <= clock.GetUtcNow())
            .Select(round => round.Id)
            .ToListAsync(cancel);
        var closed = 0;
        var failures = new List<Exception>();
        foreach (var id in due)
        {
            try
            {
                closed += await closeRound.ByDeadline(id, cancel) ? 1 : 0;
            }
            catch (Exception failure) when (failure is not OperationCanceledException)
            {
                failures.Add(failure);
            }
        }

        return failures.Count == 0 ? closed : throw new AggregateException(failures);
    }
}

/// <summary>What the protocol asks for before a round ends.</summary>
public static class StoppingConditions
{
    public const string DeadlineAhead = "deadline-ahead";
    public const string TooFewSheets = "too-few-sheets";

    public static async Task<IReadOnlyList<string>> Unmet(CollabDb db, Round round, DateTimeOffset now, CancellationToken cancel)
    {
        var sheets = await db.Submissions.CountAsync(submission => submission.RoundId == round.Id, cancel);
        var unmet = new List<string>();
        if (now < round.Deadline)
        {
            unmet.Add(DeadlineAhead);
        }

        if (sheets < round.Study.Protocol.MinimumAnswers)
        {
            unmet.Add(TooFewSheets);
        }

        return unmet;
    }
}
