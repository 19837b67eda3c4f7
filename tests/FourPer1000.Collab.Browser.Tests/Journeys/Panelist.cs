using FourPer1000.Collab.Browser.Tests.Checks;
using FourPer1000.Collab.Browser.Tests.Host;

namespace FourPer1000.Collab.Browser.Tests.Journeys;

/// <summary>An invited person at a browser in their own language.</summary>
internal sealed class Panelist(Visitor visitor, string mail, PanelWords words) : IAsyncDisposable
{
    private const string Invitation = "a[href*='/invitations/']";

    public Visitor Visitor => visitor;

    public string Mail => mail;

    private IPage Page => visitor.Page;

    public static async Task<Panelist> At(CollabHost host, string mail, PanelWords words, bool script = true) => new(
        await Visitor.At(host, options => (options.Locale, options.JavaScriptEnabled) = (words.Browser, script)), mail, words);

    /// <summary>Follows the invitation in the mail, signs in where it leads, and joins.</summary>
    public async Task Join(Func<Visitor, string, string, Task> signIn)
    {
        await visitor.OpenMail(mail, Invitation);
        await signIn(visitor, mail, (await Page.Locator(Invitation).GetAttributeAsync("href"))!);
        await Page.WaitForURLAsync("**/invitations/*");
        await visitor.LooksRight();
        await visitor.Press(words.Join);
        await Page.WaitForURLAsync("**/rounds");
        await visitor.LooksRight();
    }

    /// <summary>Opens the round that waits.</summary>
    public async Task OpenRound(string title)
    {
        await visitor.Visit("/rounds");
        await Page.GetByRole(AriaRole.Link).Filter(new() { HasText = title }).First.ClickAsync();
        await Assertions.Expect(Page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToContainTextAsync(title);
        await visitor.LooksRight();
    }

    /// <summary>Reads the consent text, which stands before the first answer, and agrees.</summary>
    public async Task Agree()
    {
        await Page.Locator("main a.btn[href*='/consent']").First.ClickAsync();
        await Page.WaitForURLAsync("**/consent*");
        await visitor.LooksRight();
        await Page.Locator("form:has(input[name=number]) button").ClickAsync();
        await Page.WaitForURLAsync(url => !url.Contains("/consent", StringComparison.Ordinal));
    }

    /// <summary>Goes to the first item that is not answered.</summary>
    public async Task Start()
    {
        await Page.Locator("main a.btn[href*='/items/']").First.ClickAsync();
        await Assertions.Expect(Page.Locator("form#answer")).ToBeVisibleAsync();
    }

    /// <summary>Marks every scale of the item.</summary>
    public async Task Rate(params int[] marks)
    {
        foreach (var (mark, scale) in marks.Select((mark, index) => (mark, index)))
        {
            await Page.Locator($"#mark{scale} input[value='{mark}']").CheckAsync(new() { Force = true });
        }
    }

    public Task Explain(string reason) => Page.Locator("[name=reason]").FillAsync(reason);

    public async Task Estimate(int low, int best, int high)
    {
        await Page.Locator("[name=low]").FillAsync($"{low}");
        await Page.Locator("[name=best]").FillAsync($"{best}");
        await Page.Locator("[name=high]").FillAsync($"{high}");
    }

    public Task Suggest(string idea) => Page.Locator("[name^=line]").First.FillAsync(idea);

    /// <summary>Waits until the page says that what was typed is stored.</summary>
    public Task IsSaved() => Assertions.Expect(Page.Locator("[data-save-state] [role=status]")).ToContainTextAsync(words.Saved);

    public Task Continue() => GoOn(words.SaveAndContinue);

    public Task KeepAnswer() => GoOn(words.KeepRoundOne);

    /// <summary>From the list of answers to the page that says they are sent.</summary>
    public async Task CheckAndSend(int round)
    {
        await Page.WaitForURLAsync("**/check");
        await visitor.LooksRight();
        await visitor.Press(words.Send(round));
        await visitor.Reads(words.Sent);
        await visitor.LooksRight();
    }

    public ValueTask DisposeAsync() => visitor.DisposeAsync();

    private async Task GoOn(string button)
    {
        var here = Page.Url;
        await visitor.Press(button);
        await Page.WaitForURLAsync(url => url != here);
    }
}
