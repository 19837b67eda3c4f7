using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using FourPer1000.Collab.Accounts;
using FourPer1000.Collab.Web.Operations;
using Microsoft.Extensions.Options;

namespace FourPer1000.Collab.Web.Features.Accounts;

/// <summary>
/// The key to a new installation: a link that works once, for an hour, and only until there is an administrator. It lives in this
/// process alone; starting again makes a new one and ends the old.
/// </summary>
internal sealed class FirstAdministratorLink(TimeProvider clock)
{
    public static readonly TimeSpan Lifetime = TimeSpan.FromHours(1);

    private readonly Lock gate = new();
    private byte[]? hash;
    private DateTimeOffset expiresAt;

    public string New()
    {
        var token = Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(32));
        lock (gate)
        {
            hash = Hash(token);
            expiresAt = clock.GetUtcNow() + Lifetime;
        }

        return token;
    }

    /// <summary>Whether the link would work now; looking uses nothing up.</summary>
    public bool Fits(string? token)
    {
        lock (gate)
        {
            return token is not null && hash is not null && clock.GetUtcNow() < expiresAt && CryptographicOperations.FixedTimeEquals(hash, Hash(token));
        }
    }

    public void UseUp()
    {
        lock (gate)
        {
            hash = null;
        }
    }

    private static byte[] Hash(string token) => SHA256.HashData(Encoding.UTF8.GetBytes(token));
}

/// <summary>Prints the link at the start of an installation that has no administrator yet.</summary>
internal sealed class FirstAdministratorNotice(AddFirstAdministrator first, FirstAdministratorLink link, IOptions<SiteOptions> site) : IStartNotice
{
    public async Task<IReadOnlyList<string>> Lines(CancellationToken cancel) => await first.IsNeeded(cancel)
        ? ["No administrator yet. Become the first one here, once, within an hour:", $"  {site.Value.At($"/first-administrator?token={link.New()}")}"]
        : [];
}
