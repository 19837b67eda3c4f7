namespace FourPer1000.Collab.Browser.Tests.Host;

/// <summary>The demonstration's mailbox, read as a person reads it.</summary>
internal static class Mailbox
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    /// <summary>The address of the newest mail to somebody; null if there is none yet.</summary>
    public static async Task<string?> NewestMail(this Visitor visitor, string mail)
    {
        await visitor.Visit("/mailbox");
        var newest = visitor.Page.Locator("tr", new() { HasText = mail }).First.GetByRole(AriaRole.Link);
        return await newest.CountAsync() == 0 ? null : await newest.GetAttributeAsync("href");
    }

    /// <summary>Opens the newest mail to somebody, once it is one with such a link.</summary>
    /// <param name="visitor">Who reads.</param>
    /// <param name="mail">To whom it went.</param>
    /// <param name="link">What tells the mail from others.</param>
    /// <param name="besides">A mail that was there before.</param>
    public static async Task OpenMail(this Visitor visitor, string mail, string link, string? besides = null)
    {
        using var patience = new CancellationTokenSource(Patience);
        while (true)
        {
            patience.Token.ThrowIfCancellationRequested();
            var newest = await visitor.NewestMail(mail);
            if (newest is not null && newest != besides)
            {
                await visitor.Visit(newest);
                if (await visitor.Page.Locator(link).CountAsync() > 0)
                {
                    return;
                }
            }
        }
    }
}
