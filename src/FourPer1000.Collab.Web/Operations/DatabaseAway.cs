using FourPer1000.Collab.Persistence;
using FourPer1000.Collab.Web.Components.Texts;
using FourPer1000.Collab.Web.Features.Errors;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Mvc;

namespace FourPer1000.Collab.Web.Operations;

/// <summary>
/// While the database does not answer, everybody is told so in a sentence with 503: nothing was stored, and trying again will help. Pages get
/// theirs from the error page, which asks the database nothing.
/// </summary>
internal sealed partial class DatabaseAway(IProblemDetailsService problems, ILogger<DatabaseAway> log) : IExceptionHandler
{
    public const string Code = "database.away";
    private const int RetryAfterSeconds = 10;

    public async ValueTask<bool> TryHandleAsync(HttpContext httpContext, Exception exception, CancellationToken cancellationToken)
    {
        if (!exception.IsDatabaseAway())
        {
            return false;
        }

        DatabaseFaults.ForgetConnections();
        Away(log, exception.GetBaseException().GetType().Name, RequestLog.IdOf(httpContext));
        httpContext.Response.StatusCode = StatusCodes.Status503ServiceUnavailable;
        httpContext.Response.Headers.RetryAfter = RetryAfterSeconds.ToString(CultureInfo.InvariantCulture);
        return !ErrorSetup.IsApi(httpContext) || await problems.TryWriteAsync(Problem(httpContext));
    }

    private static ProblemDetailsContext Problem(HttpContext context) => new()
    {
        HttpContext = context,
        ProblemDetails = new ProblemDetails
        {
            Status = StatusCodes.Status503ServiceUnavailable,
            Title = context.Reader().Say(ErrorTexts.AdviceOf(StatusCodes.Status503ServiceUnavailable)),
            Extensions = { ["code"] = Code },
        },
    };

    [LoggerMessage(Level = LogLevel.Warning, Message = "The database does not answer: {Failure}, id {Id}")]
    private static partial void Away(ILogger log, string failure, string id);
}
