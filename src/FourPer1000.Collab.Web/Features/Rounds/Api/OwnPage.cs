using System.Security.Cryptography;
using FourPer1000.Collab.Accounts;

namespace FourPer1000.Collab.Web.Features.Rounds.Api;

/// <summary>
/// What stands for the antiforgery token on the hot path. That no other site's request arrives is held for the whole program by
/// Operations/OriginCheck; a header that no form and no link can send holds it a second time, because a page elsewhere would have to ask
/// before sending it, and is never allowed to.
/// </summary>
internal static class OwnPage
{
    /// <summary>Has to be there. A page says whose it is, see <see cref="Owner"/>; a program says 1.</summary>
    public const string Header = "X-Collab";

    private const string Anybody = "1";

    public static bool Sent(HttpRequest request) => request.Headers.ContainsKey(Header);

    /// <summary>
    /// False for a page that was opened by somebody else, who has signed out since: what is typed there is not saved in the name of the
    /// person who is signed in now.
    /// </summary>
    public static bool IsFor(Person person, HttpRequest request) => request.Headers[Header].ToString() is var owner
        && (owner == Anybody || owner == Owner(person));

    /// <summary>Whose page it is, and whose unsent answers the device keeps: tells two people at one computer apart and nothing else.</summary>
    public static string Owner(Person person) => Convert.ToHexStringLower(SHA256.HashData(person.AccountId!.Value.ToByteArray())[..4]);
}
