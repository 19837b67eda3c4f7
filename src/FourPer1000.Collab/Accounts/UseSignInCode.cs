using System.Security.Cryptography;
using FourPer1000.Collab.Persistence;
using Microsoft.EntityFrameworkCore;

namespace FourPer1000.Collab.Accounts;

/// <summary>
/// Signs in by the code typed from the mail. Whatever is wrong (no such account, no link, expired, used, locked, mistyped) gives the
/// same answer after the same work, so that nobody learns who has an account.
/// </summary>
public sealed class UseSignInCode(CollabDb db, AccountBook accounts, StartSession sessions, TimeProvider clock)
{
    /// <summary>The new session; null if the code does not fit.</summary>
    public Task<Session?> Now(string mail, string code, bool shared, CancellationToken cancel = default) => db.Write(
        async () =>
        {
            var link = await Newest(mail, cancel);
            var now = clock.GetUtcNow();
            var counted = await CountAttempt(link?.Id ?? Guid.Empty, now, cancel);
            var fits = Fits(link, Digits(code));
            return counted && fits && await db.Consume(link!, now, cancel) ? await sessions.For(link!.AccountId, shared, cancel) : null;
        },
        cancel);

    private async Task<SignInLink?> Newest(string mail, CancellationToken cancel)
    {
        var id = (await accounts.Find(mail, cancel))?.Id ?? Guid.Empty;
        return await db.SignInLinks.AsNoTracking()
            .Where(link => link.AccountId == id)
            .OrderByDescending(link => link.CreatedAt)
            .FirstOrDefaultAsync(cancel);
    }

    /// <summary>Counts before it compares: attempts made at the same moment all count.</summary>
    private async Task<bool> CountAttempt(Guid linkId, DateTimeOffset now, CancellationToken cancel) =>
        await db.SignInLinks
            .Where(link => link.Id == linkId && link.UsedAt == null && link.ExpiresAt > now && link.Attempts < SignInLink.MostAttempts)
            .ExecuteUpdateAsync(set => set.SetProperty(link => link.Attempts, link => link.Attempts + 1), cancel) == 1;

    private static bool Fits(SignInLink? link, string code) =>
        CryptographicOperations.FixedTimeEquals(link?.CodeHash ?? [], SignInSecret.HashCode(link?.Id ?? Guid.Empty, code));

    /// <summary>People type the code as they read it: "401 177", "401-177".</summary>
    private static string Digits(string code) => string.Concat(code.Where(char.IsAsciiDigit));
}
