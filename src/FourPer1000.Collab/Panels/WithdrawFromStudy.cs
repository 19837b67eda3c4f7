using FourPer1000.Collab.Accounts;
using FourPer1000.Collab.Live;
using FourPer1000.Collab.Persistence;
using FourPer1000.Collab.Rules;
using Microsoft.EntityFrameworkCore;

namespace FourPer1000.Collab.Panels;

/// <summary>
/// A person leaves a panel: no further answer is taken, no further mail is sent, and what was answered and proposed in rounds that are not sealed is
/// removed with its revisions. What was sealed stays in what was sealed: taking it out would change published numbers, and the difference would show
/// what the person had answered. Only the pseudonym knows. A mark at the invitation, or an entry in the journal, would say which panelist the
/// person was.
/// </summary>
public sealed class WithdrawFromStudy(CollabDb db, TimeProvider clock, Pseudonyms pseudonyms, Pulse pulse)
{
    /// <summary>Leaving twice is leaving once.</summary>
    /// <exception cref="Absent">The person is not of this panel.</exception>
    public async Task Now(Guid studyId, Person by, CancellationToken cancel = default)
    {
        await db.Write(
            async () =>
            {
                var panels = await db.PanelsEverOf(by, pseudonyms, cancel);
                var id = panels.TryGetValue(studyId, out var own) ? own : throw new Absent("panel");
                var panelist = await db.Panelists.Where(p => p.Id == id).OrAbsent(cancel);
                await ForgetOpenRounds(studyId, id, cancel);
                panelist.Withdraw(clock.GetUtcNow());
            },
            cancel);
        await db.ForgetRowOrder(studyId, cancel);
        pulse.Soon(Topic.Moderation(studyId));
    }

    /// <summary>The rounds are locked first: an answer on its way is either removed here or meets a panelist who has left.</summary>
    private async Task ForgetOpenRounds(Guid studyId, Guid panelist, CancellationToken cancel)
    {
        var unsealed = await db.Rounds.Where(round => round.StudyId == studyId && round.Closing == null).Select(round => round.Id).ToListAsync(cancel);
        foreach (var round in unsealed)
        {
            await db.LockRound(round, cancel);
        }

        var open = await db.Rounds.Where(round => unsealed.Contains(round.Id) && round.Closing == null).Select(round => round.Id).ToListAsync(cancel);
        var items = await db.RoundItems.Where(item => open.Contains(item.RoundId)).Select(item => item.Id).ToListAsync(cancel);
        await db.Answers.Where(answer => answer.PanelistId == panelist && items.Contains(answer.RoundItemId)).ExecuteDeleteAsync(cancel);
        await db.AnswerRevisions.Where(answer => answer.PanelistId == panelist && items.Contains(answer.RoundItemId)).ExecuteDeleteAsync(cancel);
        await db.Submissions.Where(sheet => sheet.PanelistId == panelist && open.Contains(sheet.RoundId)).ExecuteDeleteAsync(cancel);
        await db.Suggestions.Where(suggestion => suggestion.PanelistId == panelist && open.Contains(suggestion.RoundId)).ExecuteDeleteAsync(cancel);
    }
}
