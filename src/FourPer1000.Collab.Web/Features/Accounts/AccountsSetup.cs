using FourPer1000.Collab.Accounts;
using FourPer1000.Collab.Persistence;
using FourPer1000.Collab.Web.Operations;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.Extensions.Options;

namespace FourPer1000.Collab.Web.Features.Accounts;

public static class AccountsSetup
{
    /// <summary>Who is asking: accounts, sessions, sign-in by mail. An endpoint that says nothing about access needs a signed-in person.</summary>
    public static void AddAccounts(this WebApplicationBuilder builder)
    {
        builder.Services.AddIdentityCore<Account>().AddRoles<Role>().AddEntityFrameworkStores<CollabDb>();
        builder.Services.AddPreparation<SeedRoles>();
        builder.Services.AddSingleton<FirstAdministratorLink>();
        builder.Services.AddStartNotice<FirstAdministratorNotice>();
        builder.Services.AddSingleton<SessionRegister>();
        builder.Services.AddSingleton<SignInRequests>();
        builder.Services.AddHostedService(services => services.GetRequiredService<SignInRequests>());
        builder.Services.AddHostedService<SignInHousekeeping>();
        builder.Services.AddSingleton<PendingSignIns>();
        builder.Services.AddScoped<Arrival>();
        builder.Services.AddScoped<Departure>();
        builder.Services.AddScoped<SessionCookie>();
        builder.Services.AddAuthentication(SessionCookie.Scheme).AddCookie(SessionCookie.Scheme);
        builder.Services.AddOptions<CookieAuthenticationOptions>(SessionCookie.Scheme)
            .Configure<IOptions<SiteOptions>>(Configure)
            .PostConfigure(cookie => cookie.TicketDataFormat = new RememberedTickets(cookie.TicketDataFormat));
        builder.Services.AddOptions<AntiforgeryOptions>().Configure<IOptions<SiteOptions>>(Configure);
        builder.Services.AddAuthorizationBuilder().SetFallbackPolicy(new Microsoft.AspNetCore.Authorization.AuthorizationPolicyBuilder().RequireAuthenticatedUser().Build());
        builder.Services.AddRateLimiter(limiter => limiter.AddSignInPolicy());
    }

    public static void UseAccounts(this WebApplication app)
    {
        app.UseAuthentication();
        app.UseAuthorization();
        app.UseRateLimiter();
    }

    private static void Configure(CookieAuthenticationOptions cookie, IOptions<SiteOptions> site)
    {
        cookie.EventsType = typeof(SessionCookie);
        cookie.LoginPath = "/sign-in";
        cookie.ReturnUrlParameter = "back";
        cookie.SlidingExpiration = true;
        cookie.ExpireTimeSpan = StartSession.Longest;
        Shape(cookie.Cookie, "collab", site.Value);
    }

    private static void Configure(AntiforgeryOptions antiforgery, IOptions<SiteOptions> site)
    {
        antiforgery.HeaderName = "X-Antiforgery";
        antiforgery.FormFieldName = "antiforgery";
        Shape(antiforgery.Cookie, "collab-form", site.Value);
    }

    private static void Shape(CookieBuilder cookie, string name, SiteOptions site)
    {
        cookie.Name = SessionCookie.Name(site.IsSecure, name);
        cookie.HttpOnly = true;
        cookie.Path = "/";
        cookie.SameSite = SameSiteMode.Lax;
        cookie.SecurePolicy = site.IsSecure ? CookieSecurePolicy.Always : CookieSecurePolicy.None;
    }
}
