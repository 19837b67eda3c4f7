using FourPer1000.Collab.Mail;
using FourPer1000.Collab.Web.Operations;
using Microsoft.Extensions.Options;

namespace FourPer1000.Collab.Web.Mail;

/// <summary>
/// Mails as .eml files that any mail program opens and any editor shows: UTF-8 throughout, nothing encoded. The name begins with the
/// time, so that a listing is in order, and ends with the mail's id, so that sending it twice gives one file.
/// </summary>
public sealed class FolderTransport(IOptions<MailOptions> options, DataFolder data) : IMailTransport
{
    internal const string Boundary = "part";

    /// <summary>The folder with the mails.</summary>
    public string Folder { get; } = Directory.CreateDirectory(options.Value.Folder.Length > 0 ? options.Value.Folder : data.At("mail")).FullName;

    public async Task Send(OutboxMail mail, CancellationToken cancel)
    {
        var name = string.Create(CultureInfo.InvariantCulture, $"{mail.QueuedAt.UtcDateTime:yyyyMMdd-HHmmss}-{mail.Id:N}.eml");
        var draft = Path.Combine(Folder, name + ".draft");
        await File.WriteAllTextAsync(draft, Text(mail), cancel);
        File.Move(draft, Path.Combine(Folder, name), overwrite: true);
    }

    private string Text(OutboxMail mail) => string.Create(
        CultureInfo.InvariantCulture,
        $"""
        From: {options.Value.From}
        To: {MailHeader.Line(mail.To)}
        Subject: {MailHeader.Line(mail.Subject)}
        Date: {mail.QueuedAt.UtcDateTime:ddd, dd MMM yyyy HH:mm:ss} +0000
        Message-ID: <{mail.Id:N}@collab>
        Content-Language: {mail.Tongue.Code()}
        Auto-Submitted: auto-generated
        MIME-Version: 1.0
        Content-Type: multipart/alternative; boundary="{Boundary}"

        --{Boundary}
        Content-Type: text/plain; charset=utf-8
        Content-Transfer-Encoding: 8bit

        {mail.Text.ReplaceLineEndings("\n").Trim()}

        --{Boundary}
        Content-Type: text/html; charset=utf-8
        Content-Transfer-Encoding: 8bit

        {MailHtml.Of(mail)}

        --{Boundary}--

        """);
}
