using System.Text.RegularExpressions;
using FourPer1000.Collab.Accounts;
using FourPer1000.Collab.Web.Tests.Host;
using Microsoft.EntityFrameworkCore;

namespace FourPer1000.Collab.Web.Tests.Accounts;

/// <summary>What stands in a sign-in mail.</summary>
public sealed record Mailed(Guid AccountId, string Address, string Token, string Code);

internal static partial class SignInMails
{
    public static Task<string> AddressOf(this CollabApp app, Person person) =>
        app.Platform.Read(db => db.Users.Where(account => account.Id == person.AccountId).Select(account => account.Email!).SingleAsync());

    /// <summary>Asks for a mail and reads it in the outbox.</summary>
    public static async Task<Mailed> Mailed(this CollabApp app, Person person)
    {
        var address = await app.AddressOf(person);
        await app.Platform.Do((SendSignInLink send) => send.Now(address));
        var mails = await app.Platform.Read(db => db.Outbox.AsNoTracking().Where(mail => mail.To == address && mail.Text.Contains("token=")).ToListAsync());
        var text = mails.MaxBy(mail => mail.QueuedAt)!.Text;
        return new Mailed(person.AccountId!.Value, address, Token().Match(text).Groups["token"].Value, Code().Match(text).Value);
    }

    [GeneratedRegex(@"token=(?<token>\S+)", RegexOptions.ExplicitCapture)]
    private static partial Regex Token();

    [GeneratedRegex(@"^\d{3} \d{3}$", RegexOptions.Multiline)]
    private static partial Regex Code();
}
