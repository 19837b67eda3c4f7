namespace FourPer1000.Collab.Web.Features.Rounds.Api;

/// <summary>
/// What stands for the antiforgery token on the hot path. That no other site's request arrives is held for the whole program by
/// Operations/OriginCheck; a header that no form and no link can send holds it a second time, because a page elsewhere would have to ask
/// before sending it, and is never allowed to.
/// </summary>
internal static class OwnPage
{
    /// <summary>Has to be there, with any value.</summary>
    public const string Header = "X-Collab";

    public static bool Sent(HttpRequest request) => request.Headers.ContainsKey(Header);
}
