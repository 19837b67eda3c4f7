using FourPer1000.Collab.Answers;
using FourPer1000.Collab.Panels;
using FourPer1000.Collab.Studies;
using FourPer1000.Collab.Tests.Fixture;
using Microsoft.EntityFrameworkCore;

namespace FourPer1000.Collab.Tests.Panels;

/// <summary>What lies beside what in a copy of the database: no moment, no language leads from a panelist to a person.</summary>
public abstract class TraceTests(TestDatabase database) : CollabTests(database)
{
    [Fact]
    [Trait("Case", "B5")]
    public async Task The_moment_in_which_a_panelist_did_something_stands_beside_no_account()
    {
        var study = await Given.AStudy(panelists: 5);
        var moments = new List<DateTimeOffset>();
        var person = await Joins(study, moments);
        var round = await Given.AnOpenRound(study, [AnItem.Activity("ACT-01")]);
        await At(moments, () => Platform.Save(round, person, round.Items[0], new RatingAnswer([7, 7]), reason: "Because", side: ReasonSide.For));
        await At(moments, () => Platform.Do((SubmitSheet submit) => submit.Now(round.Id, person)));
        await MailsAreSent();
        var rows = await Rows();
        await At(moments, () => Platform.Do((WithdrawFromStudy withdraw) => withdraw.Now(study.Id, person)));
        rows.AddRange(await Rows());

        var told = rows.Where(row => moments.Exists(row.Tells)).ToList();

        Assert.Contains(told, row => row.Table == "answers");
        var people = await Platform.Read(db => db.Users.Select(account => new { account.Id, account.Email }).ToListAsync());
        Assert.DoesNotContain(told, row => people.Exists(account => row.Mentions(account.Id) || row.Mentions(account.Email!)));
    }

    /// <summary>Who stayed is written to when the next round opens, who left is not: the rows that remain must not tell them apart.</summary>
    [Fact]
    [Trait("Case", "B6")]
    public async Task Nothing_that_stays_in_the_outbox_tells_who_left_a_panel()
    {
        var round = await Given.AnOpenRound(panelists: 5, items: 1);
        await Platform.Do((WithdrawFromStudy withdraw) => withdraw.Now(round.Study.Id, round.Study.Panel[0]));
        await Platform.Do((ExtendRound extend) => extend.Now(round.Id, Clock.Now.AddDays(30), "Holidays", round.Study.Moderator));
        await MailsAreSent();

        var panel = round.Study.Panel.Select(person => person.AccountId!.Value).ToList();
        var mails = await Platform.Read(db => (
            from mail in db.Outbox
            join account in db.Users on mail.To equals account.Email
            where panel.Contains(account.Id)
            group mail by mail.To into mails
            select mails.Count()).ToListAsync());

        Assert.Equal([1, 1, 1, 1, 1], mails);
    }

    [Fact]
    [Trait("Case", "B7")]
    public async Task The_language_is_kept_of_what_was_written_and_of_nothing_else()
    {
        var round = await Given.AnOpenRound(panelists: 1, asking: [AnItem.Activity("ACT-01"), AnItem.Activity("ACT-02"), AnItem.Ideas("IDEAS")]);
        var person = round.Study.Panel[0];
        await Platform.Save(round, person, round.Items[0], new RatingAnswer([7, 7]));
        await Platform.Save(round, person, round.Items[1], new RatingAnswer([7, 7]), reason: "Because", side: ReasonSide.For);
        await Platform.Save(round, person, round.Items[2], new TextAnswer(["Hedges"]));

        var kept = await Platform.Read(db => db.Answers.ToDictionaryAsync(answer => answer.RoundItemId, answer => answer.Tongue));
        var journal = await Platform.Read(db => db.AnswerRevisions.ToDictionaryAsync(answer => answer.RoundItemId, answer => answer.Tongue));

        Assert.Equal([null, Tongue.En, Tongue.En], round.Items.Select(item => kept[item]));
        Assert.Equal(kept, journal);
    }

    /// <summary>One more person is invited, joins and agrees, each at a moment of its own.</summary>
    private async Task<Accounts.Person> Joins(StudyInHand study, List<DateTimeOffset> moments)
    {
        await Platform.Do((InvitePanel invite) => invite.Now(study.Id, [new Invitee("late@example.org", "Late", Tongue.Es)], study.Moderator));
        var invitation = await Platform.Read(db => db.Invitations.SingleAsync(i => i.StudyId == study.Id && i.State == InvitationState.Queued));
        var person = new Accounts.Person(invitation.AccountId, new HashSet<string> { Accounts.Roles.Participant });
        await At(moments, () => Platform.Do((OpenInvitation open) => open.Now(invitation.Id, person)));
        await At(moments, () => Platform.Do((AnswerInvitation answer) => answer.Accept(invitation.Id, person)));
        await At(moments, () => Platform.Do((GiveConsent consent) => consent.Now(study.Id, 1, person)));
        return person;
    }

    /// <summary>Does something at a moment that is like no other.</summary>
    private async Task At(List<DateTimeOffset> moments, Func<Task> act)
    {
        Clock.Advance(new TimeSpan(hours: 3, minutes: 17, seconds: 11));
        moments.Add(Clock.Now);
        await act();
        Clock.Advance(TimeSpan.FromMinutes(7));
    }

    /// <summary>The sender takes away the rows of what it sent, but for the mails that may be known.</summary>
    private Task MailsAreSent() => Platform.Read(db => db.Outbox.Where(mail => mail.IsSecret).ExecuteDeleteAsync());

    private Task<List<CopiedRow>> Rows() => Platform.Read(CopiedRow.All);
}

public sealed class TracesOnSqlite(SqliteDatabase database) : TraceTests(database), IClassFixture<SqliteDatabase>;

public sealed class TracesOnPostgreSql(PostgreSqlDatabase database) : TraceTests(database), IClassFixture<PostgreSqlDatabase>;
