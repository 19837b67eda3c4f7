using System.Text.RegularExpressions;

namespace FourPer1000.Collab.Browser.Tests.Host;

/// <summary>The two ways in, as a person goes them: by the mail in the demonstration's mailbox.</summary>
internal static partial class SigningIn
{
    private const string Link = "a[href*='/sign-in/link?']";

    /// <summary>Asks for a mail, opens it and presses the button behind its link.</summary>
    /// <param name="visitor">Who signs in.</param>
    /// <param name="mail">The address of the account.</param>
    /// <param name="to">The page that asked for it; the person arrives there.</param>
    public static async Task SignInByLink(this Visitor visitor, string mail, string to = "/sign-in")
    {
        await visitor.AskForMail(mail, to);
        await visitor.Page.Locator(Link).ClickAsync();
        await visitor.Page.Locator("form:has(input[name=token]) button").ClickAsync();
        await visitor.IsSignedIn();
    }

    /// <summary>Asks for a mail and types its code.</summary>
    public static async Task SignInByCode(this Visitor visitor, string mail, string to = "/sign-in")
    {
        await visitor.AskForMail(mail, to);
        var code = Code().Match(await visitor.Page.Locator("article").InnerTextAsync()).Value;
        await visitor.Visit("/sign-in/sent");
        await visitor.Page.Locator("input[name=code]").FillAsync(code);
        await visitor.Page.Locator("form[action='/sign-in/code'] button.btn").ClickAsync();
        await visitor.IsSignedIn();
    }

    public static async Task SignOut(this Visitor visitor)
    {
        await visitor.Visit("/account");
        await visitor.Page.Locator("form[action='/sign-out'] button").ClickAsync();
        await Assertions.Expect(visitor.Page.Locator(".head .who")).ToHaveCountAsync(0);
    }

    /// <summary>Asks for a sign-in mail and opens it as soon as the program has written it.</summary>
    private static async Task AskForMail(this Visitor visitor, string mail, string from)
    {
        var before = await visitor.NewestMail(mail);
        await visitor.Visit(from);
        await visitor.Page.Locator("input[name=mail]").FillAsync(mail);
        await visitor.Page.Locator("form:has(input[name=mail]) button").ClickAsync();
        await visitor.Page.WaitForURLAsync("**/sign-in/sent");
        await visitor.OpenMail(mail, Link, besides: before);
    }

    /// <summary>The head of every page names the person.</summary>
    public static Task IsSignedIn(this Visitor visitor) => Assertions.Expect(visitor.Page.Locator(".head .who")).ToBeVisibleAsync();

    [GeneratedRegex(@"\b\d{3} \d{3}\b")]
    private static partial Regex Code();
}
