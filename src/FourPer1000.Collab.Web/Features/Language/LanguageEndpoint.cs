using FourPer1000.Collab.Web.Components.Texts;
using FourPer1000.Collab.Web.Operations;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.Extensions.Options;

namespace FourPer1000.Collab.Web.Features.Language;

/// <summary>The language links of the header: they keep the choice in a cookie and lead back to the same page.</summary>
public static class LanguageEndpoint
{
    public static void MapLanguage(this WebApplication app) => app.MapGet("/language/{code}", Choose).AllowAnonymous();

    private static Results<RedirectHttpResult, NotFound> Choose(string code, string? back, HttpContext context, IOptions<SiteOptions> site)
    {
        if (Tongues.Parse(code) is not { } tongue)
        {
            return TypedResults.NotFound();
        }

        context.Response.Cookies.Append(ReaderSetup.LanguageCookie, tongue.Code(), Lasting(site.Value.IsSecure));
        return TypedResults.LocalRedirect(LocalAddress.Or(back, "/"));
    }

    private static CookieOptions Lasting(bool secure) =>
        new() { HttpOnly = true, Secure = secure, SameSite = SameSiteMode.Lax, IsEssential = true, MaxAge = TimeSpan.FromDays(365) };
}
