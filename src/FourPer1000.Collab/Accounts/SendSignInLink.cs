using FourPer1000.Collab.Mail;
using FourPer1000.Collab.Persistence;
using Microsoft.EntityFrameworkCore;

namespace FourPer1000.Collab.Accounts;

/// <summary>
/// Mails a way in to an account. To an address without one it does nothing, makes nothing and says nothing, so that nobody learns
/// who has an account.
/// </summary>
public sealed class SendSignInLink(CollabDb db, AccountBook accounts, PublicAddress address, TimeProvider clock)
{
    public static readonly TimeSpan Lifetime = TimeSpan.FromMinutes(20);

    /// <summary>With the attempts that each link allows, this also limits how often anybody can guess a code of one account.</summary>
    public const int MostPerHour = 6;

    public Task Now(string mail, CancellationToken cancel = default) => db.Write(
        async () =>
        {
            var now = clock.GetUtcNow();
            if (await accounts.Find(mail, cancel) is { } account && await MayHaveAnother(account, now, cancel))
            {
                Send(account, now);
            }
        },
        cancel);

    private async Task<bool> MayHaveAnother(Account account, DateTimeOffset now, CancellationToken cancel)
    {
        var lately = now - TimeSpan.FromHours(1);
        return !account.IsDisabledAt(now)
            && await db.SignInLinks.CountAsync(link => link.AccountId == account.Id && link.CreatedAt > lately, cancel) < MostPerHour;
    }

    private void Send(Account account, DateTimeOffset now)
    {
        var (id, token, code) = (Guid.NewGuid(), SignInSecret.NewToken(), SignInSecret.NewCode());
        db.SignInLinks.Add(new SignInLink
        {
            Id = id,
            AccountId = account.Id,
            TokenHash = SignInSecret.HashToken(token),
            CodeHash = SignInSecret.HashCode(id, code),
            CreatedAt = now,
            ExpiresAt = now + Lifetime,
        });
        db.Outbox.Add(SignInMail.To(account, address.Of($"/sign-in/link?token={token}"), code, now));
    }
}
