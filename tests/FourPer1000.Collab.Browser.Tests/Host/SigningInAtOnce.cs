using System.Security.Cryptography;
using System.Text;
using FourPer1000.Collab.Accounts;
using FourPer1000.Collab.Persistence;

namespace FourPer1000.Collab.Browser.Tests.Host;

/// <summary>Signing in where a test is about something else: the link is put in place without its mail, and used as always.</summary>
internal static class SigningInAtOnce
{
    /// <param name="visitor">At which browser.</param>
    /// <param name="host">The program.</param>
    /// <param name="person">Who signs in.</param>
    /// <param name="shared">Whether the person says that others use this computer too.</param>
    public static async Task SignInAs(this Visitor visitor, CollabHost host, Person person, bool shared = false)
    {
        var token = Guid.NewGuid().ToString("N");
        await host.Platform.Do((CollabDb db) => db.Write(() =>
        {
            db.SignInLinks.Add(ALink(person, token));
            return Task.CompletedTask;
        }));
        await visitor.Visit($"/sign-in/link?token={token}");
        await visitor.Page.Locator("input[name=shared]").SetCheckedAsync(shared);
        await visitor.Page.Locator("form:has(input[name=token]) button").ClickAsync();
        await visitor.IsSignedIn();
    }

    private static SignInLink ALink(Person person, string token) => new()
    {
        AccountId = person.AccountId!.Value,
        TokenHash = SHA256.HashData(Encoding.UTF8.GetBytes(token)),
        CodeHash = RandomNumberGenerator.GetBytes(32),
        CreatedAt = TimeProvider.System.GetUtcNow(),
        ExpiresAt = TimeProvider.System.GetUtcNow() + SendSignInLink.Lifetime,
    };
}
