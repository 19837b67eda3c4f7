using FourPer1000.Collab.Mail;

namespace FourPer1000.Collab.Web.Mail;

/// <summary>Takes one mail off our hands.</summary>
public interface IMailTransport
{
    /// <summary>Returns when the next hop has accepted the mail.</summary>
    /// <exception cref="MailRefused">It will never be accepted; trying again is no use.</exception>
    Task Send(OutboxMail mail, CancellationToken cancel);
}

/// <summary>The receiving side said no for good: no such mailbox, not an address.</summary>
public sealed class MailRefused(string why, Exception? cause = null) : Exception(why, cause);
