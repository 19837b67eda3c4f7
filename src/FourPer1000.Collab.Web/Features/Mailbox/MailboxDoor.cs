using System.Net;
using FourPer1000.Collab.Web.Mail;
using FourPer1000.Collab.Web.Operations;
using Microsoft.Extensions.Options;

namespace FourPer1000.Collab.Web.Features.Mailbox;

/// <summary>
/// Who may read the demonstration's mail, sign-in links included: somebody at this very machine, and only while the platform is a
/// demonstration at a local address that sends no mail. Anything that smells of a proxy or of a foreign name closes the door.
/// </summary>
public sealed class MailboxDoor(IOptions<DemonstrationOptions> demonstration, IOptions<SiteOptions> site, IOptions<MailOptions> mail)
{
    /// <summary>Whether there is a mailbox at all.</summary>
    public bool IsOpen => demonstration.Value.Enabled && site.Value.IsLocal && mail.Value.Transport == MailTransportKind.Folder;

    public bool IsOpenTo(HttpContext context) =>
        IsOpen
        && context.Connection.RemoteIpAddress is { } client && IPAddress.IsLoopback(client)
        && IsLocalName(context.Request.Host.Host)
        && !context.Request.Headers.Keys.Any(IsOfProxy);

    /// <summary>A page of another site that has its own name resolve to this machine sends that name.</summary>
    private static bool IsLocalName(string host) => host is "localhost" or "127.0.0.1" or "[::1]";

    private static bool IsOfProxy(string header) =>
        header.StartsWith("X-Forwarded", StringComparison.OrdinalIgnoreCase)
        || header.StartsWith("X-Original", StringComparison.OrdinalIgnoreCase)
        || header.Equals("Forwarded", StringComparison.OrdinalIgnoreCase)
        || header.Equals("Via", StringComparison.OrdinalIgnoreCase)
        || header.Equals("X-Real-IP", StringComparison.OrdinalIgnoreCase);
}
