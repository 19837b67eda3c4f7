using FourPer1000.Collab.Accounts;
using FourPer1000.Collab.Journal;
using FourPer1000.Collab.Mail;
using FourPer1000.Collab.Persistence;
using FourPer1000.Collab.Rules;
using FourPer1000.Collab.Visibility;
using Microsoft.EntityFrameworkCore;

namespace FourPer1000.Collab.Studies;

/// <summary>
/// A moderator has those reminded who have not sent their sheet. Who that is, and how many, is decided here and told to nobody: the number
/// would, beside the number of sheets, say how many want no reminders.
/// </summary>
public sealed class RemindPanel(CollabDb db, TimeProvider clock, PanelMail mail)
{
    /// <exception cref="Absent">No such round, or it is somebody else's to moderate.</exception>
    public Task Now(Guid roundId, Person by, CancellationToken cancel = default) => db.Write(
        async () =>
        {
            var now = clock.GetUtcNow();
            await db.LockRound(roundId, cancel);
            var round = await db.Rounds.ModeratedBy(db, by).Include(r => r.Study).Where(r => r.Id == roundId).OrAbsent(cancel);
            var earlier = await db.RoundReminders.Where(reminder => reminder.RoundId == roundId).Select(reminder => reminder.At).ToListAsync(cancel);
            db.RoundReminders.Add(RoundReminder.Of(round, earlier, now, by.AccountId!.Value));
            await mail.RoundWaits(round, now, cancel);
            await db.Record(now, by.AccountId, "round.reminded", Subjects.Round(roundId), new { round.Number }, cancel);
        },
        cancel);
}
