namespace FourPer1000.Collab.Browser.Tests.Host;

/// <summary>The one browser of the test run. It is the system's Chromium, and it is kept from calling out.</summary>
internal static class Chromium
{
    /// <summary>How long a page is waited for, in milliseconds: long enough for a machine that has much else to do.</summary>
    public const float Patience = 45_000;

    private static readonly string[] Flags =
    [
        "--no-sandbox", "--disable-dev-shm-usage", "--disable-gpu",
        "--disable-background-networking", "--disable-component-update", "--disable-sync", "--no-first-run",
    ];

    private static readonly Lazy<Task<IBrowser>> Started = new(Start);

    public static Task<IBrowser> Running => Started.Value;

    /// <summary>A browser of one's own, for a test that kills its processes.</summary>
    public static async Task<IBrowser> Another() => await Launch(await Playwright.CreateAsync());

    private static async Task<IBrowser> Start()
    {
        Assertions.SetDefaultExpectTimeout(Patience);
        var browser = await Launch(await Playwright.CreateAsync());
        AppDomain.CurrentDomain.ProcessExit += (_, _) => browser.CloseAsync().Wait(TimeSpan.FromSeconds(5));
        return browser;
    }

    private static Task<IBrowser> Launch(IPlaywright playwright) => playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions
    {
        ExecutablePath = Environment.GetEnvironmentVariable("CHROMIUM") ?? "/usr/bin/chromium",
        Args = Flags,
    });
}
