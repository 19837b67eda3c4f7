using FourPer1000.Collab.Web.Operations;
using Microsoft.AspNetCore.Http.HttpResults;

namespace FourPer1000.Collab.Web.Features.Accounts;

/// <summary>
/// "This is a shared computer": a mark in the browser, gone with its window. While it is there, no answer is kept on the device. It says
/// nothing about the person, so it is no part of the account or the session.
/// </summary>
public static class SharedComputer
{
    private const string Cookie = "shared-computer";

    public static bool IsShared(this HttpContext context) => context.Request.Cookies.ContainsKey(Cookie);

    /// <summary>Sets the mark or takes it away.</summary>
    public static void Share(this HttpContext context, bool shared)
    {
        var options = new CookieOptions { HttpOnly = true, SameSite = SameSiteMode.Lax, Secure = context.Request.IsHttps, IsEssential = true, Path = "/" };
        if (shared)
        {
            context.Response.Cookies.Append(Cookie, "1", options);
        }
        else
        {
            context.Response.Cookies.Delete(Cookie, options);
        }
    }

    public static void MapSharedComputer(this IEndpointRouteBuilder app) =>
        app.MapPost("/shared-computer", Choose).RequireAuthorization().RequireAntiforgery();

    /// <summary>What was kept on the device before is wiped at once.</summary>
    private static RedirectHttpResult Choose(HttpContext context)
    {
        var shared = context.Request.HasFormContentType && context.Request.Form.ContainsKey("shared");
        context.Share(shared);
        if (shared)
        {
            context.Response.Headers["Clear-Site-Data"] = "\"storage\"";
        }

        return TypedResults.LocalRedirect("/rounds");
    }
}
