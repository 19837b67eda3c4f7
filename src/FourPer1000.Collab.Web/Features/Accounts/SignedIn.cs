using System.Security.Claims;
using FourPer1000.Collab.Accounts;

namespace FourPer1000.Collab.Web.Features.Accounts;

/// <summary>
/// The user of a request: who is signed in, with the rights of a few seconds ago. Made from the database, never from the cookie, which
/// holds the number of a session and nothing about the person.
/// </summary>
public sealed class SignedIn : ClaimsPrincipal
{
    public SignedIn(Guid sessionId, Account account, IReadOnlySet<string> roles)
        : base(IdentityOf(account, roles))
    {
        SessionId = sessionId;
        Stamp = account.SecurityStamp ?? "";
        Person = new Person(account.Id, roles);
        Name = account.DisplayName;
        Tongue = account.Tongue;
        Zone = TimeZoneInfo.TryFindSystemTimeZoneById(account.TimeZone, out var zone) ? zone : TimeZoneInfo.Utc;
    }

    public Guid SessionId { get; }

    public Person Person { get; }

    public string Name { get; }

    public Tongue Tongue { get; }

    public TimeZoneInfo Zone { get; }

    /// <summary>Changes when all sessions of the account are to end.</summary>
    internal string Stamp { get; }

    private static ClaimsIdentity IdentityOf(Account account, IReadOnlySet<string> roles) => new(
        [
            new Claim(ClaimTypes.NameIdentifier, account.Id.ToString("N")),
            .. roles.Select(role => new Claim(ClaimTypes.Role, role)),
        ],
        SessionCookie.Scheme);
}
