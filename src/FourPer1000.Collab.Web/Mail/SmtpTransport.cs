using System.Net;
using System.Net.Mail;
using System.Net.Mime;
using System.Text;
using FourPer1000.Collab.Mail;
using Microsoft.Extensions.Options;

namespace FourPer1000.Collab.Web.Mail;

/// <summary>Hands mails to a server. A message keeps its id over retries, so that receivers recognise one they have.</summary>
public sealed class SmtpTransport(IOptions<MailOptions> options) : IMailTransport
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    public async Task Send(OutboxMail mail, CancellationToken cancel)
    {
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(cancel);
        patience.CancelAfter(Patience);
        using var message = Message(mail);
        using var client = Client();
        try
        {
            await client.SendMailAsync(message, patience.Token);
        }
        catch (SmtpException refusal) when ((int)refusal.StatusCode is >= 500 and < 600)
        {
            throw new MailRefused($"The mail server refused it: {(int)refusal.StatusCode} {refusal.StatusCode}.", refusal);
        }
    }

    private SmtpClient Client()
    {
        var smtp = options.Value.Smtp;
        return new SmtpClient(smtp.Host, smtp.Port)
        {
            EnableSsl = smtp.Tls,
            Credentials = smtp.User.Length > 0 ? new NetworkCredential(smtp.User, smtp.Password) : null,
        };
    }

    private MailMessage Message(OutboxMail mail)
    {
        if (!MailAddress.TryCreate(mail.To, out var receiver))
        {
            throw new MailRefused("Not a mail address.");
        }

        var sender = new MailAddress(options.Value.From);
        var message = new MailMessage(sender, receiver) { Subject = MailHeader.Line(mail.Subject), SubjectEncoding = Encoding.UTF8 };
        message.Headers.Add("Message-ID", $"<{mail.Id:N}@{sender.Host}>");
        message.Headers.Add("Auto-Submitted", "auto-generated");
        message.Headers.Add("Content-Language", mail.Tongue.Code());
        message.AlternateViews.Add(Part(mail.Text, MediaTypeNames.Text.Plain));
        message.AlternateViews.Add(Part(MailHtml.Of(mail), MediaTypeNames.Text.Html));
        return message;
    }

    private static AlternateView Part(string text, string type)
    {
        var part = AlternateView.CreateAlternateViewFromString(text, Encoding.UTF8, type);
        part.TransferEncoding = TransferEncoding.QuotedPrintable;
        return part;
    }
}
