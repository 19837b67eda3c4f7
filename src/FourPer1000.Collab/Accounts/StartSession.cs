using FourPer1000.Collab.Persistence;
using Microsoft.EntityFrameworkCore;

namespace FourPer1000.Collab.Accounts;

/// <summary>Opens a session for an account that has shown who it is; part of the caller's transaction.</summary>
public sealed class StartSession(CollabDb db, TimeProvider clock)
{
    public static readonly TimeSpan Longest = TimeSpan.FromDays(30);
    public static readonly TimeSpan LongestOnSharedComputer = TimeSpan.FromDays(1);

    /// <summary>The session; null for an account that was disabled.</summary>
    public async Task<Session?> For(Guid accountId, bool shared, CancellationToken cancel = default)
    {
        var now = clock.GetUtcNow();
        var account = await db.Users.FirstAsync(account => account.Id == accountId, cancel);
        if (account.IsDisabledAt(now))
        {
            return null;
        }

        account.EmailConfirmed = true;
        var session = new Session { AccountId = accountId, ExpiresAt = MidnightAfter(now + (shared ? LongestOnSharedComputer : Longest)) };
        db.Sessions.Add(session);
        return session;
    }

    private static DateTimeOffset MidnightAfter(DateTimeOffset moment) => new(moment.UtcDateTime.Date.AddDays(1), TimeSpan.Zero);
}
