using FourPer1000.Collab.Accounts;

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
    public static Reader Reader(this HttpContext context) => new(context.Tongue(), TimeZoneInfo.Utc, Person.Visitor);

    /// <summary>The language chosen in the header, else the first of ours that the browser asks for, else English.</summary>
    private static Tongue Tongue(this HttpContext context) =>
        Tongues.Parse(context.Request.Cookies[LanguageCookie]) ?? Asked(context.Request) ?? Language.Tongue.En;

    private static Tongue? Asked(HttpRequest request) => request.GetTypedHeaders().AcceptLanguage
        .OrderByDescending(language => language.Quality ?? 1)
        .Select(language => Tongues.Parse(language.Value.Value))
        .FirstOrDefault(tongue => tongue is not null);
}
