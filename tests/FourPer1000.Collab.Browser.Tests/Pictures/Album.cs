using FourPer1000.Collab.Browser.Tests.Host;

namespace FourPer1000.Collab.Browser.Tests.Pictures;

/// <summary>The pictures of the README, taken from the demonstration programme.</summary>
internal static class Album
{
    private const int Narrow = 360;
    private const int Height = 800;

    /// <summary>Takes all pictures into a folder.</summary>
    public static async Task<int> Fill(string folder)
    {
        Environment.CurrentDirectory = AppContext.BaseDirectory; // as the test runner does: the host looks for its files from here
        await using var host = new CollabHost();
        await host.InitializeAsync();
        await using var visitor = await Visitor.At(host);
        await Take(visitor, folder, "home-1280", "/");
        await Take(visitor, folder, "results-1280", await First(visitor, "/results", "main a[href^='/results/']"));

        await using var panelist = await SignedIn(host, People.Participant);
        var item = await First(panelist, await First(panelist, "/rounds", "main li.panel:has-text('B4') h2 a"), "main section:not([aria-labelledby=reading]) a[href*='/items/']");
        await Take(panelist, folder, "item-1280", item);
        await panelist.Page.SetViewportSizeAsync(Narrow, Height);
        await Take(panelist, folder, "item-360", item);

        await using var moderator = await SignedIn(host, People.Moderator);
        await Take(moderator, folder, "study-1280", await First(moderator, "/moderate", "main a[href^='/moderate/studies/']:not([href*=new])"));

        await using var secretary = await SignedIn(host, People.Secretariat);
        await Take(secretary, folder, "proposal-1280", await First(secretary, "/proposals", "main table a[href^='/proposals/']"));
        return 0;
    }

    private static async Task<Visitor> SignedIn(CollabHost host, string mail)
    {
        var visitor = await Visitor.At(host);
        await visitor.SignInByCode(mail);
        return visitor;
    }

    private static async Task<string> First(Visitor visitor, string page, string link)
    {
        await visitor.Visit(page);
        return (await visitor.Page.Locator(link).First.GetAttributeAsync("href"))!;
    }

    private static async Task Take(Visitor visitor, string folder, string name, string path)
    {
        await visitor.Visit(path);
        await visitor.Page.ScreenshotAsync(new() { Path = Path.Combine(folder, $"{name}.png"), FullPage = true });
    }
}
