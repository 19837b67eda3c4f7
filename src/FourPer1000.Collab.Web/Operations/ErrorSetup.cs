
namespace FourPer1000.Collab.Web.Operations;

public static class ErrorSetup
{
    /// <summary>Errors are sentences: problem details for the API, a plain page in the reader's language for everybody else.</summary>
    public static void AddErrors(this WebApplicationBuilder builder)
    {
        builder.Services.AddProblemDetails();
        builder.Services.AddExceptionHandler<BrokenRules>();
        builder.Services.AddExceptionHandler<AbsentThings>();
        builder.Services.AddExceptionHandler<DatabaseAway>();
    }

    public static void UseErrors(this WebApplication app)
    {
        app.UseWhen(IsApi, api => api.UseStatusCodePages());
        app.UseWhen(context => !IsApi(context), pages => pages.UseStatusCodePagesWithReExecute("/errors/{0}", createScopeForStatusCodePages: true));
        app.UseWhen(IsApi, api => api.UseExceptionHandler());
        app.UseWhen(context => !IsApi(context), pages => pages.UseExceptionHandler("/errors/500", createScopeForErrors: true));
    }

    /// <summary>An address that nothing answers is absent for everybody; without this it would ask visitors to sign in first.</summary>
    public static void MapAbsence(this WebApplication app) => app.MapFallback("{*path}", () => TypedResults.NotFound()).AllowAnonymous();

    /// <summary>Whether a program asked, which wants a status and no page.</summary>
    internal static bool IsApi(HttpContext context) =>
        context.Request.Path.StartsWithSegments("/api", StringComparison.Ordinal) || context.Request.Path.StartsWithSegments("/live", StringComparison.Ordinal);
}
