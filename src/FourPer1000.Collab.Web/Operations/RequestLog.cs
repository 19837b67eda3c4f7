using System.Diagnostics;

namespace FourPer1000.Collab.Web.Operations;

/// <summary>
/// One line for each request that matters: method, route, status, time. The route and not the address, because addresses hold the ids
/// of rounds and items and, in the query, a sign-in token.
/// </summary>
public static partial class RequestLog
{
    /// <summary>The framework's own line quotes the whole address; this rule comes after those of the settings and so wins over them.</summary>
    public static void AddRequestLog(this WebApplicationBuilder builder) =>
        builder.Logging.AddFilter("Microsoft.AspNetCore.Hosting.Diagnostics", LogLevel.Warning);

    public static void UseRequestLog(this WebApplication app)
    {
        var log = app.Services.GetRequiredService<ILoggerFactory>().CreateLogger("FourPer1000.Collab.Requests");
        app.Use(async (context, next) =>
        {
            var start = Stopwatch.GetTimestamp();
            await next(context);
            if (context.Response.StatusCode >= StatusCodes.Status500InternalServerError)
            {
                Failed(log, context.Request.Method, Route(context), context.Response.StatusCode, Stopwatch.GetElapsedTime(start).TotalMilliseconds, IdOf(context));
            }
            else
            {
                Answered(log, context.Request.Method, Route(context), context.Response.StatusCode, Stopwatch.GetElapsedTime(start).TotalMilliseconds);
            }
        });
    }

    /// <summary>The id that an error page shows, by which its log lines are found.</summary>
    public static string IdOf(HttpContext context) => Activity.Current?.TraceId.ToString() ?? context.TraceIdentifier;

    private static string Route(HttpContext context) => (context.GetEndpoint() as RouteEndpoint)?.RoutePattern.RawText ?? "(none)";

    [LoggerMessage(Level = LogLevel.Debug, Message = "{Method} {Route} {Status} in {Milliseconds:0.0} ms")]
    private static partial void Answered(ILogger log, string method, string route, int status, double milliseconds);

    [LoggerMessage(Level = LogLevel.Error, Message = "{Method} {Route} {Status} in {Milliseconds:0.0} ms, id {Id}")]
    private static partial void Failed(ILogger log, string method, string route, int status, double milliseconds, string id);
}
