using FourPer1000.Collab.Accounts;
using FourPer1000.Collab.Live;
using FourPer1000.Collab.Persistence;
using FourPer1000.Collab.Rules;
using FourPer1000.Collab.Studies;
using FourPer1000.Collab.Visibility;
using Microsoft.EntityFrameworkCore;

namespace FourPer1000.Collab.Panels;

/// <summary>Sends the answer sheet of a round. Answers can still change until the deadline; sending again renews the moment.</summary>
public sealed class SubmitSheet(CollabDb db, TimeProvider clock, Pseudonyms pseudonyms, IAnnouncer live)
{
    public async Task Now(Guid roundId, Person by, CancellationToken cancel = default)
    {
        var studyId = await db.Write(
            async () =>
            {
                var now = clock.GetUtcNow();
                await db.LockRound(roundId, cancel);
                var round = await db.Rounds.AnswerableBy(db, by).Include(r => r.Study).AsNoTracking().Where(r => r.Id == roundId).OrAbsent(cancel);
                RoundRules.MustBeOpen.Enforce(round.AcceptsAnswersAt(now));
                await Submit(roundId, pseudonyms.PanelistId(round.Study.PseudonymSalt, by.AccountId!.Value), now, cancel);
                return round.StudyId;
            },
            cancel);
        await live.Announce([Topic.Moderation(studyId), Topic.Programme], cancel);
    }

    private async Task Submit(Guid roundId, Guid panelistId, DateTimeOffset now, CancellationToken cancel)
    {
        await db.Panelists.Where(panelist => panelist.Id == panelistId && panelist.WithdrawnAt == null).OrAbsent(cancel);
        var submission = await db.Submissions.FirstOrDefaultAsync(s => s.RoundId == roundId && s.PanelistId == panelistId, cancel);
        if (submission is null)
        {
            db.Submissions.Add(new Submission { RoundId = roundId, PanelistId = panelistId, At = now });
        }
        else
        {
            submission.At = now;
        }
    }
}
