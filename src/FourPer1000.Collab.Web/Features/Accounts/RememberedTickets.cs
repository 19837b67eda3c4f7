using System.Collections.Concurrent;
using Microsoft.AspNetCore.Authentication;

namespace FourPer1000.Collab.Web.Features.Accounts;

/// <summary>
/// Keeps what was read out of a cookie, because deciphering the same cookie again costs more than saving an answer. A remembered
/// ticket gives no right: the cookie's own expiry and the session's row are checked at every request.
/// </summary>
public sealed class RememberedTickets(ISecureDataFormat<AuthenticationTicket> cipher) : ISecureDataFormat<AuthenticationTicket>
{
    public const int MostKept = 10_000;

    private readonly ConcurrentDictionary<(string Cookie, string? Purpose), AuthenticationTicket> tickets = new();

    public string Protect(AuthenticationTicket data) => cipher.Protect(data);

    public string Protect(AuthenticationTicket data, string? purpose) => cipher.Protect(data, purpose);

    public AuthenticationTicket? Unprotect(string? protectedText) => Unprotect(protectedText, purpose: null);

    public AuthenticationTicket? Unprotect(string? protectedText, string? purpose)
    {
        if (protectedText is null)
        {
            return null;
        }

        return tickets.TryGetValue((protectedText, purpose), out var known) ? known : Remember(protectedText, purpose);
    }

    private AuthenticationTicket? Remember(string cookie, string? purpose)
    {
        var ticket = purpose is null ? cipher.Unprotect(cookie) : cipher.Unprotect(cookie, purpose);
        if (ticket is not null)
        {
            MakeRoom();
            tickets[(cookie, purpose)] = ticket;
        }

        return ticket;
    }

    private void MakeRoom()
    {
        if (tickets.Count >= MostKept)
        {
            tickets.Clear();
        }
    }
}
