using FourPer1000.Collab.Persistence;
using Microsoft.EntityFrameworkCore;

namespace FourPer1000.Collab.Accounts;

/// <summary>What the link and the code have in common: each is good for one sign-in.</summary>
internal static class SignInLinks
{
    /// <summary>Uses the link up. Of any number of attempts at the same moment one succeeds.</summary>
    public static async Task<bool> Consume(this CollabDb db, SignInLink link, DateTimeOffset now, CancellationToken cancel) =>
        await db.SignInLinks
            .Where(l => l.Id == link.Id && l.UsedAt == null && l.ExpiresAt > now && l.Attempts <= SignInLink.MostAttempts)
            .ExecuteUpdateAsync(set => set.SetProperty(l => l.UsedAt, now), cancel) == 1;
}
