using System.Net;
using FourPer1000.Collab.Mail;
using FourPer1000.Collab.Web.Features.Mailbox;
using FourPer1000.Collab.Web.Mail;
using FourPer1000.Collab.Web.Operations;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Options;

namespace FourPer1000.Collab.Web.Tests.Mail;

/// <summary>The demonstration's mail, ways in included, is read at this machine or not at all.</summary>
public sealed class MailboxTests : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("collab-mail-");

    public void Dispose() => folder.Delete(recursive: true);

    [Theory]
    [InlineData("127.0.0.1", "localhost", null)]
    [InlineData("::1", "[::1]", null)]
    [InlineData("::ffff:127.0.0.1", "127.0.0.1", null)]
    public void At_this_machine_the_door_is_open(string client, string host, string? header) => Assert.True(Door().IsOpenTo(Request(client, host, header)));

    [Theory]
    [InlineData("192.0.2.7", "localhost", null)]
    [InlineData(null, "localhost", null)]
    [InlineData("127.0.0.1", "collab.example.org", null)]
    [InlineData("127.0.0.1", "localhost.example.org", null)]
    [InlineData("127.0.0.1", "localhost", "X-Forwarded-For")]
    [InlineData("127.0.0.1", "localhost", "X-Forwarded-Host")]
    [InlineData("127.0.0.1", "localhost", "X-Original-For")]
    [InlineData("127.0.0.1", "localhost", "Forwarded")]
    [InlineData("127.0.0.1", "localhost", "Via")]
    [InlineData("127.0.0.1", "localhost", "X-Real-IP")]
    public void From_elsewhere_or_through_a_proxy_it_is_closed(string? client, string host, string? header) =>
        Assert.False(Door().IsOpenTo(Request(client, host, header)));

    [Fact]
    public void Without_demonstration_at_a_public_address_or_with_real_mail_there_is_no_mailbox()
    {
        var here = Request("127.0.0.1", "localhost", header: null);
        Assert.False(Door(demonstration: false).IsOpenTo(here));
        Assert.False(Door(address: "https://collab.example.org").IsOpenTo(here));
        Assert.False(Door(transport: MailTransportKind.Smtp).IsOpenTo(here));
    }

    [Fact]
    public async Task A_mail_is_read_as_it_was_written()
    {
        var (transport, mail) = (Folder(), AMail("Bonjour Zoé,\n\nUn mot.\n\nÀ bientôt"));
        await transport.Send(mail, TestContext.Current.CancellationToken);
        var kept = Assert.Single(new KeptMails(transport).Newest(10));
        Assert.Equal((mail.To, mail.Subject, mail.Text, mail.QueuedAt, mail.Tongue), (kept.To, kept.Subject, kept.Text, kept.At, kept.Tongue));
        Assert.Equal(kept, new KeptMails(transport).Find(kept.Name));
    }

    [Fact]
    public async Task Sent_again_it_is_one_file()
    {
        var (transport, mail) = (Folder(), AMail("Text"));
        await transport.Send(mail, TestContext.Current.CancellationToken);
        await transport.Send(mail, TestContext.Current.CancellationToken);
        Assert.Single(folder.GetFiles());
    }

    [Theory]
    [InlineData("../secret")]
    [InlineData("..\\secret")]
    [InlineData("")]
    public void A_name_leads_nowhere_but_to_a_mail(string name) => Assert.Null(new KeptMails(Folder()).Find(name));

    private static MailboxDoor Door(bool demonstration = true, string address = "http://localhost:5080", MailTransportKind transport = MailTransportKind.Folder) => new(
        Options.Create(new DemonstrationOptions { Enabled = demonstration }),
        Options.Create(new SiteOptions { Address = new Uri(address) }),
        Options.Create(new MailOptions { Transport = transport }));

    private static DefaultHttpContext Request(string? client, string host, string? header)
    {
        var context = new DefaultHttpContext();
        context.Connection.RemoteIpAddress = client is null ? null : IPAddress.Parse(client);
        context.Request.Host = new HostString(host);
        if (header is not null)
        {
            context.Request.Headers[header] = "192.0.2.7";
        }

        return context;
    }

    private FolderTransport Folder() => new(Options.Create(new MailOptions { Folder = folder.FullName }), DataFolder.Of(WebApplication.CreateBuilder(["--Data:Directory", folder.Parent!.FullName])));

    private static OutboxMail AMail(string text) => new()
    {
        To = "panelist@example.org",
        Tongue = Tongue.Fr,
        Subject = "Le tour 2 est ouvert\u00A0: sols",
        Text = text,
        QueuedAt = new DateTimeOffset(2026, 3, 2, 9, 0, 0, TimeSpan.Zero),
    };
}
