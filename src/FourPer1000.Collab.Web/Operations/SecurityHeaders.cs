namespace FourPer1000.Collab.Web.Operations;

/// <summary>
/// Headers on every response, written at its start so that an error page has them too. The policy allows no inline script and no
/// inline style at all: charts use SVG attributes and classes, and what script there is comes from our own files.
/// </summary>
public static class SecurityHeaders
{
    private const string ContentPolicy =
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; form-action 'self'; "
        + "base-uri 'none'; frame-ancestors 'none'; manifest-src 'self'";

    public static void UseSecurityHeaders(this WebApplication app) => app.Use((context, next) =>
    {
        context.Response.OnStarting(static state => Write((HttpContext)state), context);
        return next(context);
    });

    private static Task Write(HttpContext context)
    {
        var headers = context.Response.Headers;
        headers.ContentSecurityPolicy = ContentPolicy;
        SaveWhatIsForOffline(context);
        headers.XContentTypeOptions = "nosniff";
        // Never a path, so never the token of a mailed link. "no-referrer" would also blank the Origin of our own forms, by which
        // browsers without Sec-Fetch-Site (iOS 15) are known to come from here.
        headers["Referrer-Policy"] = "strict-origin";
        headers["Permissions-Policy"] = "camera=(), geolocation=(), microphone=(), browsing-topics=()";
        headers["Cross-Origin-Opener-Policy"] = "same-origin";
        headers["Cross-Origin-Resource-Policy"] = "same-origin";
        KeepPersonalPagesOutOfCaches(context);
        return Task.CompletedTask;
    }

    /// <summary>The checker of receipts has its script inside, so that it is one file. It is for the reader's disk: shown from here, the policy would stop it.</summary>
    private static void SaveWhatIsForOffline(HttpContext context)
    {
        if (context.Request.Path.StartsWithSegments("/receipts", StringComparison.Ordinal))
        {
            context.Response.Headers.ContentDisposition = "attachment";
        }
    }

    /// <summary>Assets set their own rule. What a signed-in person sees is kept nowhere; what anybody sees depends on their language.</summary>
    private static void KeepPersonalPagesOutOfCaches(HttpContext context)
    {
        var headers = context.Response.Headers;
        if (context.User.Identity?.IsAuthenticated == true && !IsAsset(context))
        {
            headers.CacheControl = "no-store";
        }
        else if (headers.CacheControl.Count == 0)
        {
            headers.CacheControl = "no-cache";
            headers.Append("Vary", "Cookie, Accept-Language");
        }
    }

    private static bool IsAsset(HttpContext context) => context.Response.Headers.ETag.Count > 0;
}
