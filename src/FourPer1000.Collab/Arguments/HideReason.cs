using FourPer1000.Collab.Accounts;
using FourPer1000.Collab.Journal;
using FourPer1000.Collab.Live;
using FourPer1000.Collab.Mail;
using FourPer1000.Collab.Persistence;
using FourPer1000.Collab.Rules;
using FourPer1000.Collab.Studies;
using FourPer1000.Collab.Visibility;
using Microsoft.EntityFrameworkCore;

namespace FourPer1000.Collab.Arguments;

/// <summary>
/// A moderator takes a reason out of sight. Its author is told on their own page and by mail; the moderator never learns who that is.
/// </summary>
public sealed class HideReason(CollabDb db, TimeProvider clock, PanelMail mail, IAnnouncer live)
{
    /// <exception cref="Absent">No such reason, or its round shows this person no reasons.</exception>
    public async Task Now(Guid reasonId, string why, Person by, CancellationToken cancel = default)
    {
        var round = await db.Write(
            async () =>
            {
                var reason = await db.PanelReasons.AsNoTracking().Where(r => r.Id == reasonId).OrAbsent(cancel);
                var read = await db.Rounds.ModeratedBy(db, by).Include(r => r.Study)
                    .Where(r => r.Items.Any(item => item.Id == reason.RoundItemId)).OrAbsent(cancel);
                MustBeSeen(read);
                await Hide(reason, why, by, read, cancel);
                return read;
            },
            cancel);
        await live.Announce([Topic.Round(round.Id), Topic.Moderation(round.StudyId)], cancel);
    }

    private void MustBeSeen(Round round)
    {
        if (!Standing.Moderator.MayReadReasons(round, clock.GetUtcNow()))
        {
            throw new Absent("reason");
        }
    }

    private async Task Hide(PanelReason reason, string why, Person by, Round round, CancellationToken cancel)
    {
        var now = clock.GetUtcNow();
        ArgumentRules.HidingNeedsWhy.Enforce(!string.IsNullOrWhiteSpace(why));
        ArgumentRules.IsHiddenOnce.Enforce(!await db.ReasonHidings.AnyAsync(hiding => hiding.ReasonId == reason.Id, cancel));
        db.ReasonHidings.Add(new ReasonHiding { ReasonId = reason.Id, At = now, By = by.AccountId!.Value, Why = why.Trim() });
        await mail.ReasonHidden(round, reason.PanelistId, now, cancel);
        await db.Record(now, by.AccountId, "reason.hidden", Subjects.Round(round.Id), new { reason = reason.Id, why }, cancel);
    }
}
