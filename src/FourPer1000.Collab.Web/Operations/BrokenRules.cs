using FourPer1000.Collab.Rules;
using FourPer1000.Collab.Web.Components.Texts;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Mvc;

namespace FourPer1000.Collab.Web.Operations;

/// <summary>A broken rule on the API: 409 with the rule's code and its sentence in the reader's language. Pages show it in their form.</summary>
internal sealed class BrokenRules(IProblemDetailsService problems) : IExceptionHandler
{
    public async ValueTask<bool> TryHandleAsync(HttpContext httpContext, Exception exception, CancellationToken cancellationToken)
    {
        if (exception is not RuleViolation { Rule: var rule } || !ErrorSetup.IsApi(httpContext))
        {
            return false;
        }

        httpContext.Response.StatusCode = StatusCodes.Status409Conflict;
        var details = new ProblemDetails
        {
            Status = StatusCodes.Status409Conflict,
            Title = httpContext.Reader().Say(rule.Sentence),
            Extensions = { ["code"] = rule.Code },
        };
        return await problems.TryWriteAsync(new ProblemDetailsContext { HttpContext = httpContext, ProblemDetails = details });
    }
}
