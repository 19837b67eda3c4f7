using FourPer1000.Collab.Accounts;
using FourPer1000.Collab.Panels;
using FourPer1000.Collab.Persistence;
using FourPer1000.Collab.Studies;
using Microsoft.EntityFrameworkCore;

namespace FourPer1000.Collab.Mail;

/// <summary>
/// Writes the mails of a study into the outbox, each in its reader's language, in the transaction of the act. Only invitations leave a trace
/// there: who was written to later tells who left, and with the moment of an act beside it, who wrote what.
/// </summary>
public sealed class PanelMail(CollabDb db, PublicAddress address, Pseudonyms pseudonyms)
{
    public void Invited(Study study, Invitation invitation, Account account, DateTimeOffset now)
    {
        var tongue = account.Tongue;
        Queue(
            account,
            MailTexts.InvitationSubject.With(tongue, study.Title.TextFor(tongue)),
            MailTexts.Invitation.With(
                tongue, account.DisplayName, study.Title.TextFor(tongue), study.Introduction.TextFor(tongue), address.Of($"/invitations/{invitation.Id}")),
            now,
            invitation);
    }

    public Task RoundOpened(Round round, DateTimeOffset now, CancellationToken cancel) => ToPanel(
        round, MailTexts.OpenedSubject, MailTexts.Opened, $"/rounds/{round.Id}", round.Deadline!.Value, now, cancel);

    public Task RoundExtended(Round round, DateTimeOffset now, CancellationToken cancel) => ToPanel(
        round, MailTexts.ExtendedSubject, MailTexts.Extended, $"/rounds/{round.Id}", round.Deadline!.Value, now, cancel, isReminder: true);

    /// <summary>Written to are those who have not sent their sheet, as long as they want reminders.</summary>
    public async Task RoundWaits(Round round, DateTimeOffset now, CancellationToken cancel)
    {
        var sent = await db.Submissions.Where(sheet => sheet.RoundId == round.Id).Select(sheet => sheet.PanelistId).ToHashSetAsync(cancel);
        var panel = await Panel(round.Study, isReminder: true, cancel);
        foreach (var account in panel.Where(account => !sent.Contains(pseudonyms.PanelistId(round.Study.PseudonymSalt, account.Id))))
        {
            var title = round.Study.Title.TextFor(account.Tongue);
            var (there, profile) = (address.Of($"/rounds/{round.Id}"), address.Of($"/studies/{round.StudyId}/profile"));
            Queue(
                account,
                MailTexts.WaitsSubject.With(account.Tongue, title, round.Number),
                MailTexts.Waits.With(account.Tongue, account.DisplayName, title, round.Number, round.Deadline!.Value.UtcDateTime, there, profile),
                now);
        }
    }

    public Task ResultsPublished(Round round, DateTimeOffset now, CancellationToken cancel) => ToPanel(
        round, MailTexts.PublishedSubject, MailTexts.Published, $"/results/{round.Id}", now, now, cancel);

    /// <summary>Confirms a sending. The code tells nothing to whoever reads along; the secret is never mailed.</summary>
    public void SheetSent(Round round, Account account, string code, DateTimeOffset now)
    {
        var tongue = account.Tongue;
        var title = round.Study.Title.TextFor(tongue);
        Queue(
            account,
            MailTexts.SheetSentSubject.With(tongue, title, round.Number),
            MailTexts.SheetSent.With(
                tongue, account.DisplayName, title, round.Number, round.Deadline!.Value.UtcDateTime, address.Of($"/rounds/{round.Id}/sent"), code),
            now);
    }

    /// <summary>
    /// Tells the author of a reason, found among the panel by pseudonym, that it was hidden. The mail has neither the reason nor why: both
    /// stand on a page that asks who reads it.
    /// </summary>
    public async Task ReasonHidden(Round round, Guid author, DateTimeOffset now, CancellationToken cancel)
    {
        var account = (await Panel(round.Study, isReminder: false, cancel)).FirstOrDefault(a => pseudonyms.PanelistId(round.Study.PseudonymSalt, a.Id) == author);
        if (account is not null)
        {
            var title = round.Study.Title.TextFor(account.Tongue);
            Queue(
                account,
                MailTexts.ReasonHiddenSubject.With(account.Tongue, title, round.Number),
                MailTexts.ReasonHidden.With(account.Tongue, account.DisplayName, title, round.Number, address.Of("/rounds")),
                now);
        }
    }

    private async Task ToPanel(
        Round round, Phrase subject, Phrase text, string path, DateTimeOffset moment, DateTimeOffset now, CancellationToken cancel, bool isReminder = false)
    {
        foreach (var account in await Panel(round.Study, isReminder, cancel))
        {
            var title = round.Study.Title.TextFor(account.Tongue);
            Queue(
                account,
                subject.With(account.Tongue, title, round.Number),
                text.With(account.Tongue, account.DisplayName, title, round.Number, moment.UtcDateTime, address.Of(path)),
                now);
        }
    }

    /// <summary>Everybody who joined and has not left, for a reminder those who want them; who left is known by pseudonym only.</summary>
    private async Task<IEnumerable<Account>> Panel(Study study, bool isReminder, CancellationToken cancel)
    {
        var joined = await (
            from invitation in db.Invitations
            join account in db.Users on invitation.AccountId equals account.Id
            where invitation.StudyId == study.Id && invitation.State == InvitationState.Accepted && (invitation.WantsReminders || !isReminder)
            select account).AsNoTracking().ToListAsync(cancel);
        var left = await db.Panelists.Where(p => p.StudyId == study.Id && p.WithdrawnAt != null).Select(p => p.Id).ToHashSetAsync(cancel);
        return joined.Where(account => !left.Contains(pseudonyms.PanelistId(study.PseudonymSalt, account.Id)));
    }

    private void Queue(Account account, string subject, string text, DateTimeOffset now, Invitation? invitation = null) => db.Outbox.Add(new OutboxMail
    {
        To = account.Email!,
        Tongue = account.Tongue,
        Subject = subject,
        Text = text,
        QueuedAt = now,
        NotBefore = now,
        InvitationId = invitation?.Id,
        IsSecret = invitation is null,
    });
}
