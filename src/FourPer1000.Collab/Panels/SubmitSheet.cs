using FourPer1000.Collab.Accounts;
using FourPer1000.Collab.Live;
using FourPer1000.Collab.Mail;
using FourPer1000.Collab.Persistence;
using FourPer1000.Collab.Receipts;
using FourPer1000.Collab.Rules;
using FourPer1000.Collab.Studies;
using FourPer1000.Collab.Visibility;
using Microsoft.EntityFrameworkCore;

namespace FourPer1000.Collab.Panels;

/// <summary>
/// Sends the answer sheet of a round. Answers can still change until the deadline; sending again renews the moment. Nobody is told at once:
/// the moderators' pages learn of it with the next beat, together with everything else of that second, and the public's not at all.
/// </summary>
public sealed class SubmitSheet(CollabDb db, TimeProvider clock, Pseudonyms pseudonyms, OwnReceipts receipts, PanelMail mail, Pulse pulse)
{
    public async Task Now(Guid roundId, Person by, CancellationToken cancel = default)
    {
        var studyId = await db.Write(() => Send(roundId, by, cancel), cancel);
        pulse.Soon(Topic.Moderation(studyId));
    }

    private async Task<Guid> Send(Guid roundId, Person by, CancellationToken cancel)
    {
        var now = clock.GetUtcNow();
        await db.LockRound(roundId, cancel);
        var panels = await db.PanelsOf(by, pseudonyms, cancel);
        var round = await db.Rounds.AnswerableBy(panels).AsNoTracking().Include(r => r.Study).Where(r => r.Id == roundId).OrAbsent(cancel);
        RoundRules.MustBeOpen.Enforce(round.AcceptsAnswersAt(now));
        if (await Submit(roundId, panels[round.StudyId], now, cancel))
        {
            var account = await db.Users.AsNoTracking().Where(account => account.Id == by.AccountId).OrAbsent(cancel);
            mail.SheetSent(round, account, await receipts.Code(roundId, panels[round.StudyId], cancel), now);
        }

        return round.StudyId;
    }

    /// <returns>Whether there is something to confirm: a first sending, or one after a change.</returns>
    private async Task<bool> Submit(Guid roundId, Guid panelistId, DateTimeOffset now, CancellationToken cancel)
    {
        var submission = await db.Submissions.FirstOrDefaultAsync(s => s.RoundId == roundId && s.PanelistId == panelistId, cancel);
        if (submission is null)
        {
            db.Submissions.Add(new Submission { RoundId = roundId, PanelistId = panelistId, At = now });
            return true;
        }

        var items = db.RoundItems.Where(item => item.RoundId == roundId).Select(item => item.Id);
        var sent = submission.At.ToUnixTimeSeconds();
        submission.At = now;
        return await db.Answers.AnyAsync(a => items.Contains(a.RoundItemId) && a.PanelistId == panelistId && a.SavedAt > sent, cancel);
    }
}
