using System.Net;
using System.Text.RegularExpressions;

namespace FourPer1000.Collab.Benchmarks.Load;

/// <summary>A signed-in browser: a connection, its cookies and the token that goes with what it sends.</summary>
internal sealed partial class Client(int port) : IDisposable
{
    private readonly HttpConnection connection = new(port);
    private readonly Dictionary<string, string> cookies = new(StringComparer.Ordinal);

    public string CookieHeader => string.Join("; ", cookies.Select(cookie => $"{cookie.Key}={cookie.Value}"));

    /// <summary>What the pages call the token of their forms.</summary>
    public string Antiforgery { get; private set; } = "";

    public HttpConnection Connection => connection;

    /// <summary>Opens the mailed link and presses its button.</summary>
    public async Task SignIn(string token)
    {
        var page = await Get($"/sign-in/link?token={token}");
        var fields = HiddenField().Matches(page.Body).ToDictionary(m => m.Groups["name"].Value, m => WebUtility.HtmlDecode(m.Groups["value"].Value), StringComparer.Ordinal);
        var form = string.Join('&', fields.Select(field => $"{Uri.EscapeDataString(field.Key)}={Uri.EscapeDataString(field.Value)}"));
        var reply = await Take(HttpConnection.Request("POST", "/sign-in/link", CookieHeader, form, "application/x-www-form-urlencoded"));
        if (reply.Status is not (302 or 303))
        {
            throw new InvalidOperationException($"Signing in was answered with {reply.Status}.");
        }
    }

    /// <summary>Reads a page and keeps its antiforgery token for later requests.</summary>
    public async Task<HttpReply> Get(string path, string extra = "")
    {
        var reply = await Take(HttpConnection.Request("GET", path, cookies.Count == 0 ? null : CookieHeader, body: null, extra: extra));
        if (AntiforgeryField().Match(reply.Body) is { Success: true } found)
        {
            Antiforgery = WebUtility.HtmlDecode(found.Groups["value"].Value);
        }

        return reply;
    }

    public void Dispose() => connection.Dispose();

    private async Task<HttpReply> Take(byte[] request)
    {
        var reply = await connection.Send(request);
        foreach (var (name, value) in reply.Cookies)
        {
            cookies[name] = value;
        }

        return reply;
    }

    [GeneratedRegex("<input type=\"hidden\" name=\"(?<name>[^\"]+)\" value=\"(?<value>[^\"]*)\"", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex HiddenField();

    [GeneratedRegex("name=\"antiforgery\" value=\"(?<value>[^\"]+)\"", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex AntiforgeryField();
}
