using FourPer1000.Collab.Accounts;
using FourPer1000.Collab.Web.Features.Accounts;

namespace FourPer1000.Collab.Web.Components.Texts;

public static class ReaderSetup
{
    /// <summary>The name of the cookie that keeps the language chosen in the header.</summary>
    public const string LanguageCookie = "language";

    /// <summary>Gives every component its <see cref="Reader"/>.</summary>
    public static void AddReader(this WebApplicationBuilder builder)
    {
        builder.Services.AddHttpContextAccessor();
        builder.Services.AddScoped(services => services.GetRequiredService<IHttpContextAccessor>().HttpContext!.Reader());
        builder.Services.AddCascadingValue(services => services.GetRequiredService<Reader>());
    }

    /// <summary>Who reads the answer to this request.</summary>
    public static Reader Reader(this HttpContext context) => context.User is SignedIn someone
        ? new Reader(context.Tongue() ?? someone.Tongue, someone.Zone, someone.Person, someone.Name)
        : new Reader(context.Tongue() ?? Asked(context.Request) ?? Language.Tongue.En, TimeZoneInfo.Utc, Accounts.Person.Visitor);

    /// <summary>Who is asking, for endpoints.</summary>
    public static Person Person(this HttpContext context) => context.User is SignedIn someone ? someone.Person : Accounts.Person.Visitor;

    /// <summary>The language chosen in the header of the page, on this device.</summary>
    private static Tongue? Tongue(this HttpContext context) => Tongues.Parse(context.Request.Cookies[LanguageCookie]);

    /// <summary>The first of our languages that the browser asks for.</summary>
    private static Tongue? Asked(HttpRequest request) => request.GetTypedHeaders().AcceptLanguage
        .OrderByDescending(language => language.Quality ?? 1)
        .Select(language => Tongues.Parse(language.Value.Value))
        .FirstOrDefault(tongue => tongue is not null);
}
