using System.Text.RegularExpressions;

namespace FourPer1000.Collab.Browser.Tests.Host;

/// <summary>The two ways in, as a person goes them: through the mail in the demonstration's mailbox.</summary>
internal static partial class SigningIn
{
    /// <summary>Asks for a mail, opens it and presses the button behind its link.</summary>
    public static async Task SignInByLink(this Visitor visitor, string mail)
    {
        await visitor.AskForMail(mail);
        await visitor.OpenMail(mail, "Sign in");
        await visitor.Page.GetByRole(AriaRole.Link).Filter(new() { HasText = "/sign-in/link?" }).ClickAsync();
        await visitor.Page.Locator("form:has(input[name=token]) button").ClickAsync();
        await visitor.IsSignedIn();
    }

    /// <summary>Asks for a mail and types its code.</summary>
    public static async Task SignInByCode(this Visitor visitor, string mail)
    {
        await visitor.AskForMail(mail);
        await visitor.OpenMail(mail, "Sign in");
        var code = Code().Match(await visitor.Page.GetByRole(AriaRole.Article).InnerTextAsync()).Value;
        await visitor.Visit("/sign-in/sent");
        await visitor.Page.Locator("input[name=code]").FillAsync(code);
        await visitor.Page.Locator("form[action='/sign-in/code'] button").ClickAsync();
        await visitor.IsSignedIn();
    }

    private static async Task AskForMail(this Visitor visitor, string mail)
    {
        await visitor.Visit("/sign-in");
        await visitor.Page.Locator("input[name=mail]").FillAsync(mail);
        await visitor.Page.Locator("form:has(input[name=mail]) button").ClickAsync();
        await visitor.Page.WaitForURLAsync("**/sign-in/sent");
    }

    [GeneratedRegex(@"\b\d{3}\s?\d{3}\b")]
    private static partial Regex Code();
}
