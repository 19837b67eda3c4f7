using FourPer1000.Collab.Persistence;
using Microsoft.EntityFrameworkCore;

namespace FourPer1000.Collab.Accounts;

/// <summary>Removes sessions that are over and sign-in links that are too old to matter, so that no list of who came when builds up.</summary>
public sealed class ForgetSignIns(CollabDb db, TimeProvider clock)
{
    /// <summary>Long enough for an old link to be told from an unknown one, and for counting the links of an hour.</summary>
    public static readonly TimeSpan LinksAreKept = TimeSpan.FromHours(24);

    public Task Now(CancellationToken cancel = default) => db.Write(
        async () =>
        {
            var now = clock.GetUtcNow();
            var oldest = now - LinksAreKept;
            await db.Sessions.Where(session => session.ExpiresAt <= now).ExecuteDeleteAsync(cancel);
            await db.SignInLinks.Where(link => link.CreatedAt < oldest).ExecuteDeleteAsync(cancel);
        },
        cancel);
}
