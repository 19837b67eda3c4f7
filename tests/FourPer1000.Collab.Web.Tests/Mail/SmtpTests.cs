using System.Text;
using FourPer1000.Collab.Mail;
using FourPer1000.Collab.Web.Mail;
using Microsoft.Extensions.Options;

namespace FourPer1000.Collab.Web.Tests.Mail;

/// <summary>A real conversation with a mail server.</summary>
public sealed class SmtpTests : IAsyncLifetime
{
    private readonly SmtpListener server = new();

    public ValueTask InitializeAsync() => ValueTask.CompletedTask;

    public ValueTask DisposeAsync() => server.DisposeAsync();

    [Fact]
    public async Task The_server_gets_the_text_and_the_same_as_HTML()
    {
        await Send(AMail(text: "Bonjour Zoé,\n\nhttps://collab.example.org/rounds/7\n\nÀ bientôt"));
        var received = Assert.Single(server.Received);
        Assert.Contains("multipart/alternative", received, StringComparison.Ordinal);
        var (text, html) = (Decoded(received, "text/plain"), Decoded(received, "text/html"));
        Assert.Contains("Bonjour Zoé,", text, StringComparison.Ordinal);
        Assert.Contains("href=\"https://collab.example.org/rounds/7\"", html, StringComparison.Ordinal);
        Assert.Contains("À bientôt", html, StringComparison.Ordinal);
    }

    [Fact]
    [Trait("Case", "E14")]
    public async Task A_line_break_in_a_subject_begins_no_header()
    {
        await Send(AMail(subject: "Round 2\r\nBcc: everybody@example.org"));
        var headers = Assert.Single(server.Received).Split("\n\n")[0];
        Assert.DoesNotContain(headers.Split('\n'), header => header.StartsWith("Bcc", StringComparison.OrdinalIgnoreCase));
    }

    [Fact]
    public async Task Sent_again_it_is_recognisably_the_same_mail()
    {
        var mail = AMail();
        await Send(mail);
        await Send(mail);
        Assert.Single(server.Received.Select(received => received.Split('\n').Single(line => line.StartsWith("Message-ID:", StringComparison.OrdinalIgnoreCase))).Distinct());
    }

    [Fact]
    public async Task A_mailbox_that_does_not_exist_is_refused_for_good() =>
        await Assert.ThrowsAsync<MailRefused>(() => Send(AMail(to: "nobody@example.org")));

    [Fact]
    public async Task What_is_no_address_never_reaches_the_server()
    {
        await Assert.ThrowsAsync<MailRefused>(() => Send(AMail(to: "not an address")));
        Assert.Empty(server.Received);
    }

    [Fact]
    public async Task A_server_that_is_away_is_no_refusal()
    {
        await server.DisposeAsync();
        var failure = await Assert.ThrowsAnyAsync<Exception>(() => Send(AMail()));
        Assert.IsNotType<MailRefused>(failure);
    }

    [Fact]
    [Trait("Case", "E1")]
    public async Task Markup_in_a_text_stays_text()
    {
        await Send(AMail(text: "<script>alert(1)</script> & more"));
        var html = Decoded(Assert.Single(server.Received), "text/html");
        Assert.Contains("&lt;script&gt;alert(1)&lt;/script&gt; &amp; more", html, StringComparison.Ordinal);
    }

    private Task Send(OutboxMail mail) => new SmtpTransport(Options.Create(new MailOptions
    {
        Transport = MailTransportKind.Smtp,
        From = "4 per 1000 Collab <collab@example.org>",
        Smtp = new SmtpOptions { Host = "127.0.0.1", Port = server.Port, Tls = false },
    })).Send(mail, TestContext.Current.CancellationToken);

    private static OutboxMail AMail(string to = "panelist@example.org", string subject = "Le tour 2 est ouvert", string text = "Text") => new()
    {
        To = to,
        Tongue = Tongue.Fr,
        Subject = subject,
        Text = text,
        QueuedAt = new DateTimeOffset(2026, 3, 2, 9, 0, 0, TimeSpan.Zero),
    };

    /// <summary>One part of the message, its quoted-printable undone.</summary>
    private static string Decoded(string message, string type)
    {
        var part = message.Split($"Content-Type: {type}")[1];
        var body = part[(part.IndexOf("\n\n", StringComparison.Ordinal) + 2)..].Split("\n--")[0].Replace("=\n", "", StringComparison.Ordinal);
        var bytes = new List<byte>();
        for (var i = 0; i < body.Length; i++)
        {
            bytes.Add(body[i] == '=' ? Convert.ToByte(body.Substring(i + 1, 2), 16) : (byte)body[i]);
            i += body[i] == '=' ? 2 : 0;
        }

        return Encoding.UTF8.GetString([.. bytes]);
    }
}
