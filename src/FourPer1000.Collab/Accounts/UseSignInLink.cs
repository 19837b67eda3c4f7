using FourPer1000.Collab.Persistence;
using Microsoft.EntityFrameworkCore;

namespace FourPer1000.Collab.Accounts;

/// <summary>What a page may say of a link before it is used.</summary>
/// <param name="State">Whether it works.</param>
/// <param name="Mail">The address it was sent to, for a link that works.</param>
public sealed record SignInLinkView(SignInLinkState State, string? Mail);

/// <summary>Signs in by the mailed link. Looking at a link uses nothing up; only <see cref="Now"/> does, and only once.</summary>
public sealed class UseSignInLink(CollabDb db, StartSession sessions, TimeProvider clock)
{
    public async Task<SignInLinkView> Look(string token, CancellationToken cancel = default)
    {
        var link = await Find(token, cancel);
        var state = await StateOf(link, cancel);
        var mail = state == SignInLinkState.Alive
            ? await db.Users.Where(account => account.Id == link!.AccountId).Select(account => account.Email).FirstAsync(cancel)
            : null;
        return new SignInLinkView(state, mail);
    }

    /// <summary>The new session, or null and why there is none.</summary>
    public Task<(Session? Session, SignInLinkState State)> Now(string token, bool shared, CancellationToken cancel = default) => db.Write(
        async () =>
        {
            var link = await Find(token, cancel);
            var state = await StateOf(link, cancel);
            return state == SignInLinkState.Alive && await db.Consume(link!, clock.GetUtcNow(), cancel)
                ? (await sessions.For(link!.AccountId, shared, cancel), state)
                : (null, state == SignInLinkState.Alive ? SignInLinkState.Used : state);
        },
        cancel);

    private Task<SignInLink?> Find(string token, CancellationToken cancel)
    {
        var hash = SignInSecret.HashToken(token);
        return db.SignInLinks.AsNoTracking().FirstOrDefaultAsync(link => link.TokenHash == hash, cancel);
    }

    private async Task<SignInLinkState> StateOf(SignInLink? link, CancellationToken cancel) => link switch
    {
        null => SignInLinkState.Unknown,
        { UsedAt: not null } => SignInLinkState.Used,
        { Attempts: >= SignInLink.MostAttempts } => SignInLinkState.Locked,
        _ when clock.GetUtcNow() >= link.ExpiresAt => SignInLinkState.Expired,
        _ when await db.SignInLinks.AnyAsync(l => l.AccountId == link.AccountId && l.CreatedAt > link.CreatedAt, cancel) => SignInLinkState.Superseded,
        _ => SignInLinkState.Alive,
    };
}
