using System.Security.Cryptography;
using System.Text.Json;
using FourPer1000.Collab.Accounts;
using FourPer1000.Collab.Web.Operations;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.Extensions.Options;

namespace FourPer1000.Collab.Web.Features.Accounts;

/// <summary>A sign-in that waits for its mail in this browser.</summary>
/// <param name="Mail">The address that was typed, whether it has an account or not.</param>
/// <param name="Back">Where the person wanted to go, a local address.</param>
/// <param name="Shared">Whether this is a shared computer.</param>
public sealed record PendingSignIn(string Mail, string? Back, bool Shared);

/// <summary>Keeps it in a sealed cookie for as long as the mail is good: no address in a link, none in the database.</summary>
internal sealed class PendingSignIns(IDataProtectionProvider protection, IOptions<SiteOptions> site)
{
    private readonly ITimeLimitedDataProtector protector = protection.CreateProtector("pending-sign-in").ToTimeLimitedDataProtector();

    private string Name => SessionCookie.Name(site.Value.IsSecure, "collab-sign-in");

    public void Keep(HttpContext context, PendingSignIn pending) => context.Response.Cookies.Append(
        Name, protector.Protect(JsonSerializer.Serialize(pending), SendSignInLink.Lifetime), Options(SendSignInLink.Lifetime));

    public PendingSignIn? Find(HttpContext context)
    {
        try
        {
            return context.Request.Cookies[Name] is { } kept ? JsonSerializer.Deserialize<PendingSignIn>(protector.Unprotect(kept)) : null;
        }
        catch (Exception broken) when (broken is CryptographicException or JsonException)
        {
            return null;
        }
    }

    public void Forget(HttpContext context) => context.Response.Cookies.Delete(Name, Options(null));

    private CookieOptions Options(TimeSpan? lifetime) => new()
    {
        HttpOnly = true,
        Secure = site.Value.IsSecure,
        SameSite = SameSiteMode.Lax,
        Path = "/",
        IsEssential = true,
        MaxAge = lifetime,
    };
}
