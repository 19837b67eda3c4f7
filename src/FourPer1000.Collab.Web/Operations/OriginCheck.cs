namespace FourPer1000.Collab.Web.Operations;

/// <summary>
/// Nothing is changed, and no live connection opened, at the bidding of another site. Browsers say where a request comes from
/// (Sec-Fetch-Site, Origin); this check needs no token and no endpoint can forget it. Antiforgery tokens stand behind it.
/// </summary>
public static class OriginCheck
{
    public static void UseOriginCheck(this WebApplication app) => app.Use((context, next) =>
    {
        if (!Changes(context.Request) || IsOurs(context.Request))
        {
            return next(context);
        }

        context.Response.StatusCode = StatusCodes.Status403Forbidden;
        return Task.CompletedTask;
    });

    /// <summary>A WebSocket begins as a GET, and no same-origin policy holds for it.</summary>
    private static bool Changes(HttpRequest request) =>
        !(HttpMethods.IsGet(request.Method) || HttpMethods.IsHead(request.Method) || HttpMethods.IsOptions(request.Method))
        || request.Headers.Upgrade.Count > 0
        || request.Path.StartsWithSegments("/live", StringComparison.Ordinal);

    /// <summary>
    /// Where the browser names the site, that decides: no page can change it. "none" is a person who typed the address; a request with
    /// neither header comes from no browser, and the token decides.
    /// </summary>
    private static bool IsOurs(HttpRequest request) => request.Headers["Sec-Fetch-Site"].ToString() switch
    {
        "same-origin" or "none" => true,
        "" => request.Headers.Origin.ToString() is var origin
            && (origin.Length == 0 || string.Equals(origin, $"{request.Scheme}://{request.Host}", StringComparison.OrdinalIgnoreCase)),
        _ => false,
    };
}
