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

    private Visitor(IBrowserContext context, IPage page, BrowserNewContextOptions options)
    {
        this.context = context;
        Tongue = Tongues.Parse(options.Locale)!.Value;
        RunsScripts = options.JavaScriptEnabled ?? true;
        Page = page;
        Watch(page);
        context.Page += (_, opened) => Watch(opened);
    }

    public IPage Page { get; private set; }

    public IBrowserContext Context => context;

    /// <summary>What the browser asks for, and so the language of the pages.</summary>
    public Tongue Tongue { get; }

    public bool RunsScripts { get; }

    /// <summary>Goes on in another tab; the others stay open.</summary>
    public async Task OpenTab() => Page = await context.NewPageAsync();

    /// <summary>Fails with everything that was noted.</summary>
    public void HasNothingToComplainOf() => Assert.True(complaints.IsEmpty, string.Join(Environment.NewLine, complaints));

    public void Complain(string what) => complaints.Enqueue(what);

    /// <summary>At a browser where a person of the demonstration has signed in already.</summary>
    public static async Task<Visitor> Of(CollabHost host, string mail, Action<BrowserNewContextOptions>? equip = null) =>
        await At(host, equip, await host.Sessions.Of(mail));

    /// <param name="host">The program.</param>
    /// <param name="equip">What is special about the browser.</param>
    /// <param name="session">The cookies of another browser; everything else is new.</param>
    /// <param name="through">The address of what stands between the browser and the program.</param>
    /// <param name="browser">Another browser than that of all tests.</param>
    public static async Task<Visitor> At(
        CollabHost host, Action<BrowserNewContextOptions>? equip = null, string? session = null, Uri? through = null, IBrowser? browser = null)
    {
        var options = new BrowserNewContextOptions
        {
            BaseURL = (through ?? host.Address).ToString(),
            Locale = "en-GB",
            TimezoneId = "Africa/Nairobi",
            ViewportSize = new ViewportSize { Width = 1280, Height = 800 },
            ReducedMotion = ReducedMotion.Reduce,
            StorageState = session,
        };
        equip?.Invoke(options);
        var context = await (browser ?? await Chromium.Running).NewContextAsync(options);
        context.SetDefaultTimeout(Chromium.Patience);
        return new Visitor(context, await context.NewPageAsync(), options);
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

    /// <summary>From here on the page is not to be loaded again.</summary>
    public Task Stays() => Page.EvaluateAsync("globalThis.stays = true");

    /// <summary>Whether it is still the page it was.</summary>
    public Task<bool> HasStayed() => Page.EvaluateAsync<bool>("globalThis.stays === true");

    public async ValueTask DisposeAsync() => await context.CloseAsync();

    private void Watch(IPage page)
    {
        page.Console += (_, message) => Complain(message.Type == "error" && !IsExpected(message), message.Text);
        page.PageError += (_, error) => Complain(true, error);
        page.Response += (_, response) => Complain(response.Status >= 500, $"{response.Status} {response.Url}");
        page.Response += (_, response) => NoteCaching(response);
    }

    private void NoteCaching(IResponse response)
    {
        if (response is { Ok: true, Request.IsNavigationRequest: true } && PersonalPage().IsMatch(new Uri(response.Url).AbsolutePath))
        {
            var caching = response.Headers.GetValueOrDefault("cache-control", "");
            Complain(!caching.Contains("no-store", StringComparison.Ordinal), $"{response.Url} may stay in a cache: {caching}");
        }
    }

    private void Complain(bool isWrong, string what)
    {
        if (isWrong)
        {
            Complain(what);
        }
    }

    /// <summary>The browser reports what a test does on purpose: a line that was cut, a save or a form that was refused.</summary>
    private static bool IsExpected(IConsoleMessage message) =>
        message.Text.Contains("ERR_INTERNET_DISCONNECTED", StringComparison.Ordinal)
        || message.Text.Contains("status of 422", StringComparison.Ordinal)
        || (message.Text.StartsWith("Failed to load resource", StringComparison.Ordinal) && message.Location.Contains("/api/", StringComparison.Ordinal));

    [GeneratedRegex("^/(rounds|invitations|moderate|proposals|account|people|mailbox)")]
    private static partial Regex PersonalPage();
}
