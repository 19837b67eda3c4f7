using Microsoft.AspNetCore.Antiforgery;

namespace FourPer1000.Collab.Web.Operations;

public static class AntiforgeryFilter
{
    /// <summary>
    /// For endpoints that bind no form and so are not checked by the framework: the token must come with the request, as the form field
    /// or in the header X-Antiforgery.
    /// </summary>
    public static RouteHandlerBuilder RequireAntiforgery(this RouteHandlerBuilder endpoint) => endpoint.AddEndpointFilter(async (invocation, next) =>
    {
        var antiforgery = invocation.HttpContext.RequestServices.GetRequiredService<IAntiforgery>();
        return await antiforgery.IsRequestValidAsync(invocation.HttpContext)
            ? await next(invocation)
            : TypedResults.Problem(statusCode: StatusCodes.Status400BadRequest, title: "The antiforgery token is missing or too old.");
    });
}
