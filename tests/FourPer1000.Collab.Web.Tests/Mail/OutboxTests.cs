using System.Collections.Concurrent;
using FourPer1000.Collab.Live;
using FourPer1000.Collab.Mail;
using FourPer1000.Collab.Panels;
using FourPer1000.Collab.Tests.Fixture;
using FourPer1000.Collab.Web.Mail;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging.Abstractions;

namespace FourPer1000.Collab.Web.Tests.Mail;

/// <summary>What is queued is sent once, later if it must be, or is seen to have failed.</summary>
public sealed class OutboxTests : IAsyncLifetime
{
    private readonly SqliteDatabase database = new();
    private readonly Receiver receiver = new();
    private Platform platform = null!;

    public async ValueTask InitializeAsync()
    {
        await database.InitializeAsync();
        platform = new Platform(database);
    }

    public async ValueTask DisposeAsync()
    {
        await platform.DisposeAsync();
        await database.DisposeAsync();
    }

    [Fact]
    public async Task Two_senders_at_the_same_moment_send_each_mail_once()
    {
        var mails = await Queue(30);
        await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => SendAll()));
        Assert.Equal(mails.Order(), receiver.Taken.Order());
        Assert.All(await Rows(), mail => Assert.Equal(MailState.Sent, mail.State));
    }

    [Fact]
    public async Task A_mail_that_was_not_taken_is_tried_again_after_growing_pauses()
    {
        await Queue(1);
        receiver.Failure = new IOException("the server is away");
        await Send();
        await Send();
        Assert.Equal(1, receiver.Tries);
        platform.Clock.Advance(TimeSpan.FromMinutes(1));
        await Send();
        platform.Clock.Advance(TimeSpan.FromMinutes(1));
        await Send();
        Assert.Equal(2, receiver.Tries);
        receiver.Failure = null;
        platform.Clock.Advance(TimeSpan.FromMinutes(3));
        await Send();
        Assert.Equal(MailState.Sent, Assert.Single(await Rows()).State);
    }

    [Fact]
    public async Task After_many_attempts_it_is_seen_to_have_failed()
    {
        await Queue(1);
        receiver.Failure = new IOException("the server is away");
        for (var times = 0; times < DeliverMail.MostAttempts + 2; times++)
        {
            await Send();
            platform.Clock.Advance(TimeSpan.FromHours(5));
        }

        var mail = Assert.Single(await Rows());
        Assert.Equal((MailState.Failed, "the server is away"), (mail.State, mail.Failure));
        Assert.Equal(DeliverMail.MostAttempts, receiver.Tries);
    }

    [Fact]
    public async Task A_mail_that_was_refused_is_not_tried_again()
    {
        await Queue(1);
        receiver.Failure = new MailRefused("no such mailbox");
        await Send();
        platform.Clock.Advance(TimeSpan.FromDays(1));
        await Send();
        Assert.Equal(1, receiver.Tries);
        Assert.Equal(MailState.Failed, Assert.Single(await Rows()).State);
    }

    [Fact]
    public async Task A_sender_that_died_leaves_a_lease_that_runs_out()
    {
        await Queue(1);
        using var dying = new CancellationTokenSource();
        receiver.DiesWith = dying;
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => Deliver(dying.Token));
        receiver.DiesWith = null;
        await Send();
        Assert.Empty(receiver.Taken);
        platform.Clock.Advance(TimeSpan.FromMinutes(3));
        await Send();
        Assert.Single(receiver.Taken);
    }

    [Fact]
    public async Task A_mail_with_a_way_in_leaves_nothing_behind()
    {
        await Queue(1, secret: true);
        await Send();
        Assert.Empty(await Rows());
    }

    [Fact]
    public async Task A_mail_with_a_way_in_that_failed_leaves_no_way_in_behind()
    {
        await Queue(1, secret: true);
        receiver.Failure = new MailRefused("no such mailbox");
        await Send();
        var left = Assert.Single(await Rows());
        Assert.Equal((MailState.Failed, "", ""), (left.State, left.Subject, left.Text));
    }

    [Fact]
    [Trait("Case", "B5")]
    public async Task A_mail_that_would_tell_when_somebody_did_something_leaves_no_more_than_the_day()
    {
        await Queue(1, secret: true);
        receiver.Failure = new MailRefused("no such mailbox");
        await Send();
        var left = Assert.Single(await Rows());
        Assert.Equal((TimeSpan.Zero, TimeSpan.Zero), (left.QueuedAt.UtcDateTime.TimeOfDay, left.NotBefore.UtcDateTime.TimeOfDay));
    }

    [Fact]
    public async Task An_invitation_follows_its_mail()
    {
        var moderator = await platform.Given.AModerator();
        var study = await platform.Given.AStudy(panelists: 0);
        await platform.Do((InvitePanel invite) => invite.Now(study.Id, [new Invitee("new@example.org", "New", Tongue.En), new Invitee("gone@example.org", "Gone", Tongue.En)], study.Moderator));
        receiver.Refuses = "gone@example.org";
        await SendAll();
        var states = await platform.Read(db => (
            from invitation in db.Invitations
            join account in db.Users on invitation.AccountId equals account.Id
            select new { account.Email, invitation.State }).ToDictionaryAsync(row => row.Email!, row => row.State));
        Assert.Equal(InvitationState.Sent, states["new@example.org"]);
        Assert.Equal(InvitationState.Failed, states["gone@example.org"]);
        Assert.NotEqual(study.Moderator, moderator);
    }

    private async Task<List<Guid>> Queue(int count, bool secret = false)
    {
        await using var db = database.Open();
        var mails = Enumerable.Range(1, count).Select(number => new OutboxMail
        {
            To = $"person{number}@example.org",
            Tongue = Tongue.En,
            Subject = "Subject",
            Text = "Text",
            QueuedAt = platform.Clock.Now,
            NotBefore = platform.Clock.Now,
            IsSecret = secret,
        }).ToList();
        db.Outbox.AddRange(mails);
        await db.SaveChangesAsync();
        return mails.ConvertAll(mail => mail.Id);
    }

    private Task<bool> Send() => Deliver(CancellationToken.None);

    private async Task SendAll()
    {
        while (await Send())
        {
        }
    }

    private async Task<bool> Deliver(CancellationToken cancel)
    {
        await using var db = database.Open();
        await using var pulse = new Pulse(new SilentAnnouncer(), platform.Clock);
        return await new DeliverMail(db, receiver, pulse, platform.Clock, NullLogger<DeliverMail>.Instance).Now(cancel);
    }

    private Task<List<OutboxMail>> Rows() => platform.Read(db => db.Outbox.AsNoTracking().ToListAsync());

    /// <summary>The next hop, which takes mails unless it is told otherwise.</summary>
    private sealed class Receiver : IMailTransport
    {
        private int tries;

        public int Tries => tries;

        public ConcurrentBag<Guid> Taken { get; } = [];

        public Exception? Failure { get; set; }

        public string? Refuses { get; set; }

        /// <summary>The program ends in the middle of sending.</summary>
        public CancellationTokenSource? DiesWith { get; set; }

        public Task Send(OutboxMail mail, CancellationToken cancel)
        {
            Interlocked.Increment(ref tries);
            DiesWith?.Cancel();
            cancel.ThrowIfCancellationRequested();
            if ((mail.To == Refuses ? new MailRefused("no such mailbox") : Failure) is { } failure)
            {
                return Task.FromException(failure);
            }

            Taken.Add(mail.Id);
            return Task.CompletedTask;
        }
    }
}
