using System.Security.Claims;
using FourPer1000.Collab.Accounts;
using FourPer1000.Collab.Web.Operations;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Diagnostics;

namespace FourPer1000.Collab.Web.Features.Accounts;

/// <summary>The cookie that carries a session from request to request, and what happens when there is none.</summary>
internal sealed class SessionCookie(SessionRegister sessions) : CookieAuthenticationEvents
{
    public const string Scheme = "session";
    public static readonly TimeSpan IdleOnSharedComputer = TimeSpan.FromMinutes(20);

    private const string SessionClaim = "session";
    private const string StampClaim = "stamp";

    /// <summary>Over https the name begins with __Host-, so that no neighbour under the same domain can set or shadow it.</summary>
    public static string Name(bool secure, string name) => secure ? "__Host-" + name : name;

    /// <summary>On a shared computer the cookie goes with the browser window and after twenty quiet minutes.</summary>
    public static Task SignIn(HttpContext context, Session session, string stamp, bool shared)
    {
        var identity = new ClaimsIdentity([new Claim(SessionClaim, session.Id.ToString("N")), new Claim(StampClaim, stamp)], Scheme);
        var now = context.RequestServices.GetRequiredService<TimeProvider>().GetUtcNow();
        var properties = new AuthenticationProperties
        {
            IsPersistent = !shared,
            ExpiresUtc = shared ? now + IdleOnSharedComputer : now + StartSession.Longest,
        };
        return context.SignInAsync(Scheme, new ClaimsPrincipal(identity), properties);
    }

    public override async Task ValidatePrincipal(CookieValidatePrincipalContext context)
    {
        if (context.HttpContext.Features.Get<IStatusCodeReExecuteFeature>() is { OriginalStatusCode: StatusCodes.Status503ServiceUnavailable })
        {
            KeepForErrorPage(context);
            return;
        }

        var cookie = context.Principal!;
        var signedIn = Guid.TryParse(cookie.FindFirstValue(SessionClaim), out var session)
            ? await sessions.Find(session, cookie.FindFirstValue(StampClaim) ?? "", context.HttpContext.RequestAborted)
            : null;
        if (signedIn is null)
        {
            context.RejectPrincipal();
            await context.HttpContext.SignOutAsync(Scheme);
            return;
        }

        context.ReplacePrincipal(signedIn);
    }

    /// <summary>
    /// The page that says that the database is away is for whoever the failed request turned out to be: to ask the database again would fail
    /// again.
    /// </summary>
    private static void KeepForErrorPage(CookieValidatePrincipalContext context)
    {
        if (context.HttpContext.User is SignedIn known)
        {
            context.ReplacePrincipal(known);
        }
        else
        {
            context.RejectPrincipal();
        }
    }

    /// <summary>The API and the hub answer 401; a page sends the person to sign in and back.</summary>
    public override Task RedirectToLogin(RedirectContext<CookieAuthenticationOptions> context)
    {
        if (ErrorSetup.IsApi(context.HttpContext))
        {
            context.Response.StatusCode = StatusCodes.Status401Unauthorized;
            return Task.CompletedTask;
        }

        return base.RedirectToLogin(context);
    }

    /// <summary>What a person may not see looks absent.</summary>
    public override Task RedirectToAccessDenied(RedirectContext<CookieAuthenticationOptions> context)
    {
        context.Response.StatusCode = StatusCodes.Status404NotFound;
        return Task.CompletedTask;
    }
}
