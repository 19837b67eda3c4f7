using System.Collections.Concurrent;
using System.Text.RegularExpressions;

namespace FourPer1000.Collab.Browser.Tests.Host;

/// <summary>
/// A person at a browser of their own: its own cookies, its own storage, one page. Looks for what people look for, names and words, and
/// notes whatever a person would not see: script errors, refused scripts and styles, broken responses, personal pages left in a cache.
/// </summary>
public sealed partial class Visitor : IAsyncDisposable
{
    private readonly ConcurrentQueue<string> complaints = new();
    private readonly IBrowserContext context;

    private Visitor(IBrowserContext context, IPage page)
    {
        this.context = context;
        Page = page;
        page.Console += (_, message) => Complain(message.Type == "error" && !IsExpected(message.Text), message.Text);
        page.PageError += (_, error) => Complain(true, error);
        page.Response += (_, response) => Complain(response.Status >= 500, $"{response.Status} {response.Url}");
        page.Response += (_, response) => NoteCaching(response);
    }

    public IPage Page { get; }

    public IBrowserContext Context => context;

    /// <summary>What went wrong behind the page; empty after every test.</summary>
    public IReadOnlyCollection<string> Complaints => complaints;

    public static async Task<Visitor> At(CollabHost host, Action<BrowserNewContextOptions>? equip = null)
    {
        var options = new BrowserNewContextOptions
        {
            BaseURL = host.Address.ToString(),
            Locale = "en-GB",
            TimezoneId = "Africa/Nairobi",
            ViewportSize = new ViewportSize { Width = 1280, Height = 800 },
            ReducedMotion = ReducedMotion.Reduce,
        };
        equip?.Invoke(options);
        var context = await (await Chromium.Running).NewContextAsync(options);
        context.SetDefaultTimeout(15_000);
        return new Visitor(context, await context.NewPageAsync());
    }

    public Task Visit(string path) => Page.GotoAsync(path);

    public Task Press(string button) => Button(button).ClickAsync();

    public Task Follow(string link) => Link(link).ClickAsync();

    public Task Write(string field, string text) => Page.GetByLabel(field, new() { Exact = true }).FillAsync(text);

    public ILocator Button(string name) => Page.GetByRole(AriaRole.Button, new() { Name = name, Exact = true });

    public ILocator Link(string name) => Page.GetByRole(AriaRole.Link, new() { Name = name, Exact = true });

    /// <summary>Waits until the page has this heading.</summary>
    public Task Reads(string heading) => Assertions.Expect(Page.GetByRole(AriaRole.Heading, new() { Name = heading }).First).ToBeVisibleAsync();

    /// <summary>Waits until the page shows this text.</summary>
    public Task Sees(string text) => Assertions.Expect(Page.GetByText(text).First).ToBeVisibleAsync();

    public async ValueTask DisposeAsync() => await context.CloseAsync();

    private void NoteCaching(IResponse response)
    {
        if (response.Request.IsNavigationRequest && PersonalPage().IsMatch(new Uri(response.Url).AbsolutePath))
        {
            var caching = response.Headers.GetValueOrDefault("cache-control", "");
            Complain(!caching.Contains("no-store", StringComparison.Ordinal), $"{response.Url} may stay in a cache: {caching}");
        }
    }

    private void Complain(bool isWrong, string what)
    {
        if (isWrong)
        {
            complaints.Enqueue(what);
        }
    }

    /// <summary>The browser reports what a test does on purpose: a line that was cut.</summary>
    private static bool IsExpected(string text) => text.Contains("ERR_INTERNET_DISCONNECTED", StringComparison.Ordinal);

    [GeneratedRegex("^/(rounds|invitations|moderate|proposals|account|people|mailbox)")]
    private static partial Regex PersonalPage();
}
