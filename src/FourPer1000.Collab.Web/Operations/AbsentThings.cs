using FourPer1000.Collab.Rules;
using Microsoft.AspNetCore.Diagnostics;

namespace FourPer1000.Collab.Web.Operations;

/// <summary>What does not exist for this person is 404, whether it exists for others or not.</summary>
internal sealed class AbsentThings : IExceptionHandler
{
    public ValueTask<bool> TryHandleAsync(HttpContext httpContext, Exception exception, CancellationToken cancellationToken)
    {
        if (exception is Absent)
        {
            httpContext.Response.StatusCode = StatusCodes.Status404NotFound;
        }

        return ValueTask.FromResult(exception is Absent);
    }
}
