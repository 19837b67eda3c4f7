using FourPer1000.Collab.Live;
using FourPer1000.Collab.Mail;
using FourPer1000.Collab.Persistence;
using Microsoft.EntityFrameworkCore;

namespace FourPer1000.Collab.Web.Mail;

/// <summary>
/// Sends what is due. A mail is leased before it is sent, by a conditional update of which one sender's succeeds; a sender that dies
/// leaves a lease that runs out.
/// </summary>
public sealed partial class DeliverMail(CollabDb db, IMailTransport transport, Pulse pulse, TimeProvider clock, ILogger<DeliverMail> log)
{
    public const int MostAttempts = 8;
    private const int Batch = 20;
    private static readonly TimeSpan Lease = TimeSpan.FromMinutes(3);

    /// <summary>How many were due; as many as a batch holds means that there may be more.</summary>
    public async Task<bool> Now(CancellationToken cancel = default)
    {
        var now = clock.GetUtcNow();
        var due = await db.Outbox.AsNoTracking()
            .Where(mail => mail.State == MailState.Queued && mail.NotBefore <= now)
            .OrderBy(mail => mail.NotBefore)
            .Take(Batch)
            .ToListAsync(cancel);
        foreach (var mail in due)
        {
            if (await Claim(mail, cancel))
            {
                await Deliver(mail, cancel);
            }
        }

        return due.Count == Batch;
    }

    /// <summary>The number of attempts is the guard: two senders that saw the same number cannot both raise it.</summary>
    private Task<bool> Claim(OutboxMail mail, CancellationToken cancel) => db.Write(
        async () =>
        {
            var until = clock.GetUtcNow() + Lease;
            return await db.Outbox
                .Where(m => m.Id == mail.Id && m.State == MailState.Queued && m.Attempts == mail.Attempts)
                .ExecuteUpdateAsync(set => set.SetProperty(m => m.NotBefore, until).SetProperty(m => m.Attempts, m => m.Attempts + 1), cancel) == 1;
        },
        cancel);

    private async Task Deliver(OutboxMail mail, CancellationToken cancel)
    {
        try
        {
            await transport.Send(mail, cancel);
            await Sent(mail, cancel);
        }
        catch (MailRefused refusal)
        {
            await GiveUp(mail, refusal.Message, cancel);
        }
        catch (Exception failure) when (!cancel.IsCancellationRequested)
        {
            // The reason stays in the row; the log names no address.
            NotSent(log, mail.Id, failure.GetType().Name);
            await (mail.Attempts + 1 < MostAttempts ? TryLater(mail, failure, cancel) : GiveUp(mail, failure.Message, cancel));
        }
    }

    private async Task Sent(OutboxMail mail, CancellationToken cancel)
    {
        var row = db.Outbox.Where(m => m.Id == mail.Id);
        var now = clock.GetUtcNow();
        await db.Write(
            async () =>
            {
                _ = mail.IsSecret
                    ? await row.ExecuteDeleteAsync(cancel)
                    : await row.ExecuteUpdateAsync(set => set.SetProperty(m => m.State, MailState.Sent).SetProperty(m => m.SentAt, now).SetProperty(m => m.Failure, (string?)null), cancel);
                await Tell(mail, invitation => invitation.Sent(), cancel);
            },
            cancel);
    }

    private Task GiveUp(OutboxMail mail, string why, CancellationToken cancel) => db.Write(
        async () =>
        {
            var row = db.Outbox.Where(m => m.Id == mail.Id);
            await row.ExecuteUpdateAsync(set => set.SetProperty(m => m.State, MailState.Failed).SetProperty(m => m.Failure, why), cancel);
            if (mail.IsSecret)
            {
                var day = new DateTimeOffset(mail.QueuedAt.UtcDateTime.Date, TimeSpan.Zero);
                await row.ExecuteUpdateAsync(
                    set => set.SetProperty(m => m.Text, "").SetProperty(m => m.Subject, "").SetProperty(m => m.QueuedAt, day).SetProperty(m => m.NotBefore, day), cancel);
            }

            await Tell(mail, invitation => invitation.Failed(), cancel);
        },
        cancel);

    private Task TryLater(OutboxMail mail, Exception failure, CancellationToken cancel)
    {
        var again = clock.GetUtcNow() + Pause(mail.Attempts);
        return db.Write(
            () => db.Outbox.Where(m => m.Id == mail.Id).ExecuteUpdateAsync(
                set => set.SetProperty(m => m.NotBefore, again).SetProperty(m => m.Failure, failure.Message), cancel),
            cancel);
    }

    /// <summary>1, 4, 16, 64 minutes, then every four hours.</summary>
    private static TimeSpan Pause(int failures) => TimeSpan.FromMinutes(Math.Min(Math.Pow(4, failures), 240));

    /// <summary>The invitation follows its mail.</summary>
    private async Task Tell(OutboxMail mail, Action<Panels.Invitation> what, CancellationToken cancel)
    {
        if (mail.InvitationId is { } id && await db.Invitations.FirstOrDefaultAsync(invitation => invitation.Id == id, cancel) is { } invitation)
        {
            what(invitation);
            pulse.Soon(Topic.Moderation(invitation.StudyId));
        }
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "Mail {Id} was not sent: {Failure}.")]
    private static partial void NotSent(ILogger log, Guid id, string failure);
}
