using FourPer1000.Collab.Persistence;
using FourPer1000.Collab.Proposals;
using Microsoft.EntityFrameworkCore;

namespace FourPer1000.Collab.Mail;

/// <summary>Tells the moderators of a task force what the Secretariat decided, and why.</summary>
public sealed class DecisionMail(CollabDb db, PublicAddress address)
{
    public async Task Decided(Proposal proposal, Decision decision, CancellationToken cancel)
    {
        var moderators = await (
            from moderation in db.Moderations
            join account in db.Users on moderation.AccountId equals account.Id
            where moderation.TaskForceCode == proposal.ObjectiveCode
            select account).ToListAsync(cancel);
        foreach (var account in moderators)
        {
            var title = proposal.Title.TextFor(account.Tongue);
            db.Outbox.Add(new OutboxMail
            {
                To = account.Email!,
                Tongue = account.Tongue,
                Subject = MailTexts.DecidedSubject.With(account.Tongue, title),
                Text = MailTexts.Decided.With(account.Tongue, account.DisplayName, title, decision.Reason, address.Of($"/proposals/{proposal.Id}")),
                QueuedAt = decision.At,
                NotBefore = decision.At,
            });
        }
    }
}
