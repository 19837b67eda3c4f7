using System.Collections.Concurrent;
using FourPer1000.Collab.Persistence;
using Microsoft.EntityFrameworkCore;

namespace FourPer1000.Collab.Web.Features.Accounts;

/// <summary>
/// Who a session belongs to and what they may do, read from the database at most every few seconds: a role that was taken, a session
/// that was ended elsewhere or a disabled account is noticed within that time on every instance, at once on this one.
/// </summary>
public sealed class SessionRegister(IDbContextFactory<CollabDb> databases, TimeProvider clock)
{
    public static readonly TimeSpan Fresh = TimeSpan.FromSeconds(3);
    private const int MostKept = 10_000;

    private readonly ConcurrentDictionary<Guid, Entry> entries = new();

    /// <summary>Who is signed in by this session; null when it is over.</summary>
    public async ValueTask<SignedIn?> Find(Guid sessionId, string stamp, CancellationToken cancel = default)
    {
        var now = clock.GetUtcNow();
        if (!entries.TryGetValue(sessionId, out var entry) || now - entry.ReadAt > Fresh)
        {
            Tidy(now);
            entries[sessionId] = entry = new Entry((await Read([sessionId], now, cancel)).GetValueOrDefault(sessionId), now);
        }

        return entry.SignedIn?.Stamp == stamp ? entry.SignedIn : null;
    }

    /// <summary>Those who are still signed in, with their present rights, by their session; read from the database at once.</summary>
    public async Task<IReadOnlyDictionary<Guid, SignedIn>> FindAll(IReadOnlyCollection<SignedIn> earlier, CancellationToken cancel)
    {
        var stamps = earlier.GroupBy(signedIn => signedIn.SessionId).ToDictionary(session => session.Key, session => session.First().Stamp);
        var present = await Read(stamps.Keys, clock.GetUtcNow(), cancel);
        return present.Where(entry => entry.Value.Stamp == stamps[entry.Key]).ToDictionary();
    }

    /// <summary>Reads everybody anew at the next request, after rights have changed.</summary>
    public void Forget() => entries.Clear();

    private async Task<Dictionary<Guid, SignedIn>> Read(IReadOnlyCollection<Guid> sessionIds, DateTimeOffset now, CancellationToken cancel)
    {
        await using var db = await databases.CreateDbContextAsync(cancel);
        var found = await (
            from session in db.Sessions.AsNoTracking()
            join account in db.Users.AsNoTracking() on session.AccountId equals account.Id
            where sessionIds.Contains(session.Id) && session.ExpiresAt > now
            select new { session.Id, Account = account }).ToListAsync(cancel);
        var roles = await RolesOf(db, [.. found.Select(entry => entry.Account.Id)], cancel);
        return found
            .Where(entry => !entry.Account.IsDisabledAt(now))
            .ToDictionary(entry => entry.Id, entry => new SignedIn(entry.Id, entry.Account, roles[entry.Account.Id].ToHashSet()));
    }

    private static async Task<ILookup<Guid, string>> RolesOf(CollabDb db, IReadOnlyCollection<Guid> accountIds, CancellationToken cancel)
    {
        var given = await (
            from userRole in db.UserRoles
            join role in db.Roles on userRole.RoleId equals role.Id
            where accountIds.Contains(userRole.UserId)
            select new { userRole.UserId, role.Name }).ToListAsync(cancel);
        return given.ToLookup(role => role.UserId, role => role.Name!);
    }

    private void Tidy(DateTimeOffset now)
    {
        if (entries.Count < MostKept)
        {
            return;
        }

        foreach (var (id, entry) in entries)
        {
            if (now - entry.ReadAt > Fresh)
            {
                entries.TryRemove(id, out _);
            }
        }
    }

    private sealed record Entry(SignedIn? SignedIn, DateTimeOffset ReadAt);
}
