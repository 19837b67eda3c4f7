using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace FourPer1000.Collab.Web.Tests.Host;

/// <summary>What a browser sends without a script: pages are fetched, forms are posted with the tokens they came with.</summary>
public sealed class HttpBrowser : IDisposable
{
    private readonly CookieContainer cookies;
    private readonly HttpClient client;

    public HttpBrowser(Uri address)
        : this(address, new CookieContainer())
    {
    }

    private HttpBrowser(Uri address, CookieContainer cookies)
    {
        this.cookies = cookies;
        var handler = new SocketsHttpHandler { CookieContainer = cookies, AllowAutoRedirect = false, AutomaticDecompression = DecompressionMethods.All };
        client = new HttpClient(handler) { BaseAddress = address };
    }

    public HttpClient Client => client;

    /// <summary>The Cookie header of the next request, for what is no HTTP request.</summary>
    public string Cookies => cookies.GetCookieHeader(client.BaseAddress!);

    /// <summary>The same browser with the same cookies, led to another instance of the program.</summary>
    public HttpBrowser LedTo(Uri instance) => new(instance, cookies);

    public async Task<IDocument> Page(string path) => await Parse(await client.GetAsync(path));

    public static async Task<IDocument> Parse(HttpResponseMessage response) =>
        await new HtmlParser().ParseDocumentAsync(await response.Content.ReadAsStringAsync());

    /// <summary>Posts fields with the token of a form that the person has at hand.</summary>
    public async Task<HttpResponseMessage> Post(string path, string? form, params (string Name, string Value)[] fields)
    {
        var values = fields.Select(field => KeyValuePair.Create(field.Name, field.Value)).ToList();
        values.Add(new("antiforgery", await Token()));
        if (form is not null)
        {
            values.Add(new("_handler", form));
        }

        return await client.PostAsync(path, new FormUrlEncodedContent(values));
    }

    /// <summary>Sends what only a script or a forged page sends; our own header goes with JSON, as our scripts send it.</summary>
    public Task<HttpResponseMessage> Send(HttpMethod method, string path, HttpContent content, params (string Name, string Value)[] headers)
    {
        var request = new HttpRequestMessage(method, path) { Content = content };
        if (content.Headers.ContentType?.MediaType == "application/json")
        {
            request.Headers.Add("X-Collab", "1");
        }

        foreach (var (name, value) in headers)
        {
            request.Headers.Add(name, value);
        }

        return client.SendAsync(request);
    }

    /// <summary>The token of a form; every page carries one for the person who reads it.</summary>
    public async Task<string> Token()
    {
        var page = await Page("/account");
        var field = page.QuerySelector("input[name=antiforgery]") ?? (await Page("/sign-in")).QuerySelector("input[name=antiforgery]");
        return field!.GetAttribute("value")!;
    }

    internal async Task SignIn(string linkToken)
    {
        using var welcome = await Post("/sign-in/link", "link", ("token", linkToken));
        if (welcome.StatusCode != HttpStatusCode.Redirect)
        {
            throw new InvalidOperationException($"Signing in was answered with {welcome.StatusCode}.");
        }
    }

    public void Dispose() => client.Dispose();
}
