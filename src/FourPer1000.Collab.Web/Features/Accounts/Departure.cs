using FourPer1000.Collab.Web.Live;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Http.HttpResults;

namespace FourPer1000.Collab.Web.Features.Accounts;

/// <summary>The end of a session in this browser: no cookie, nothing in its caches, no open connection.</summary>
internal sealed class Departure(SessionRegister sessions, Watchers watchers)
{
    public async Task<RedirectHttpResult> From(HttpContext context)
    {
        sessions.Forget();
        watchers.End(((SignedIn)context.User).SessionId);
        await context.SignOutAsync(SessionCookie.Scheme);
        context.Share(false);
        context.Response.Headers["Clear-Site-Data"] = "\"cache\", \"storage\"";
        return TypedResults.LocalRedirect("/");
    }
}
