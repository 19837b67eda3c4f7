using System.Text.RegularExpressions;

namespace FourPer1000.Collab.Browser.Tests.Host;

/// <summary>The two ways in, as a person goes them: by the mail in the demonstration's mailbox.</summary>
internal static partial class SigningIn
{
    /// <summary>Asks for a mail, opens it and presses the button behind its link.</summary>
    public static async Task SignInByLink(this Visitor visitor, string mail)
    {
        await visitor.AskForMail(mail);
        await visitor.OpenNewestMail(mail);
        await visitor.Page.Locator("article a[href*='/sign-in/link?']").ClickAsync();
        await visitor.Page.Locator("form:has(input[name=token]) button").ClickAsync();
        await visitor.IsSignedIn();
    }

    /// <summary>Asks for a mail and types its code.</summary>
    public static async Task SignInByCode(this Visitor visitor, string mail)
    {
        await visitor.AskForMail(mail);
        await visitor.OpenNewestMail(mail);
        var code = Code().Match(await visitor.Page.Locator("article").InnerTextAsync()).Value;
        await visitor.Visit("/sign-in/sent");
        await visitor.Page.Locator("input[name=code]").FillAsync(code);
        await visitor.Page.Locator("form[action='/sign-in/code'] button").ClickAsync();
        await visitor.IsSignedIn();
    }

    /// <summary>Opens the newest mail to an address; it is there as soon as the program has written it.</summary>
    public static async Task OpenNewestMail(this Visitor visitor, string mail)
    {
        var newest = visitor.Page.Locator("tr", new() { HasText = mail }).First.GetByRole(AriaRole.Link);
        do
        {
            await visitor.Visit("/mailbox");
        }
        while (await newest.CountAsync() == 0);
        await newest.ClickAsync();
        await Assertions.Expect(visitor.Page.Locator("article")).ToContainTextAsync(mail);
    }

    private static async Task AskForMail(this Visitor visitor, string mail)
    {
        await visitor.Visit("/sign-in");
        await visitor.Page.Locator("input[name=mail]").FillAsync(mail);
        await visitor.Page.Locator("form:has(input[name=mail]) button").ClickAsync();
        await visitor.Page.WaitForURLAsync("**/sign-in/sent");
    }

    /// <summary>The head of every page names the person.</summary>
    private static Task IsSignedIn(this Visitor visitor) =>
        Assertions.Expect(visitor.Page.Locator(".who").First).ToBeVisibleAsync();

    [GeneratedRegex(@"\b\d{3} \d{3}\b")]
    private static partial Regex Code();
}
