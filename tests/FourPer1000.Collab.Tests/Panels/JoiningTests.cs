using FourPer1000.Collab.Accounts;
using FourPer1000.Collab.Panels;
using FourPer1000.Collab.Rules;
using FourPer1000.Collab.Studies;
using FourPer1000.Collab.Tests.Fixture;
using Microsoft.EntityFrameworkCore;

namespace FourPer1000.Collab.Tests.Panels;

public abstract class JoiningTests(TestDatabase database) : CollabTests(database)
{
    [Fact]
    public async Task An_invitation_reaches_a_person_in_the_language_of_the_person()
    {
        var study = await Given.AStudy(panelists: 0);

        await Invite(study, new Invitee("Ana@Example.org", "Ana", Tongue.Es));

        var invitation = Assert.Single(await Invitations(study));
        var mail = await Platform.Read(db => db.Outbox.SingleAsync(m => m.InvitationId == invitation.Id));
        Assert.Equal((InvitationState.Queued, Tongue.Es, "Ana@Example.org"), (invitation.State, mail.Tongue, mail.To));
        Assert.Contains($"/invitations/{invitation.Id}", mail.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Inviting_somebody_twice_is_inviting_once_however_the_address_is_written()
    {
        var study = await Given.AStudy(panelists: 0);
        await Invite(study, new Invitee("ben@example.org", "Ben", Tongue.En), new Invitee(" BEN@example.org ", "Benjamin", Tongue.En));

        await Invite(study, new Invitee("Ben@Example.Org", "Ben", Tongue.Fr));

        Assert.Single(await Invitations(study));
        Assert.Equal(1, await Platform.Read(db => db.Users.CountAsync(account => account.NormalizedEmail == "BEN@EXAMPLE.ORG")));
    }

    [Fact]
    public async Task Joining_twice_is_joining_once()
    {
        var (study, invitation, person) = await AnInvitation();

        await Platform.Do((AnswerInvitation answer) => answer.Accept(invitation, person));
        await Platform.Do((AnswerInvitation answer) => answer.Accept(invitation, person));

        Assert.Equal(1, await Platform.Read(db => db.Panelists.CountAsync(panelist => panelist.StudyId == study.Id)));
    }

    [Fact]
    public async Task Who_declined_can_still_join_and_who_joined_cannot_decline()
    {
        var (study, invitation, person) = await AnInvitation();
        await Platform.Do((AnswerInvitation answer) => answer.Decline(invitation, person));
        Clock.AdvanceDays(1);

        await Platform.Do((AnswerInvitation answer) => answer.Accept(invitation, person));

        Assert.Equal((InvitationState.Accepted, DateOnly.FromDateTime(Clock.Now.UtcDateTime)), (await Invitations(study)).Select(i => (i.State, i.AnsweredOn!.Value)).Single());
        await Breaks(InvitationRules.DeclinesBeforeJoining, () => Platform.Do((AnswerInvitation answer) => answer.Decline(invitation, person)));
    }

    [Fact]
    public async Task An_invitation_is_opened_by_the_invited_person_and_by_nobody_else()
    {
        var (study, invitation, person) = await AnInvitation();
        var (_, _, other) = await AnInvitation();
        await Platform.Do((OpenInvitation open) => open.Now(invitation, other));
        await Platform.Do((OpenInvitation open) => open.Now(invitation, study.Moderator));
        Assert.Equal(InvitationState.Queued, (await Invitations(study)).Single().State);

        await Platform.Do((OpenInvitation open) => open.Now(invitation, person));

        Assert.Equal(InvitationState.Opened, (await Invitations(study)).Single().State);
    }

    [Fact]
    public async Task Somebody_elses_invitation_does_not_exist()
    {
        var (_, invitation, _) = await AnInvitation();
        var (_, _, other) = await AnInvitation();

        await Assert.ThrowsAsync<Absent>(() => Platform.Do((AnswerInvitation answer) => answer.Accept(invitation, other)));
    }

    [Fact]
    public async Task The_numbers_of_panelists_tell_nothing_about_the_order_in_which_they_joined()
    {
        var study = await Given.AStudy(panelists: 20);

        var numbers = await Platform.Read(db => db.Panelists.Where(panelist => panelist.StudyId == study.Id).Select(panelist => panelist.Number).ToListAsync());

        Assert.Equal(20, numbers.Distinct().Count());
        Assert.True(numbers.Max() > 20, "Twenty numbers drawn out of ninety-nine are not the first twenty.");
    }

    [Fact]
    public async Task Who_left_gets_no_further_mail()
    {
        var study = await Given.AStudy(panelists: 3);
        await Platform.Do((WithdrawFromStudy withdraw) => withdraw.Now(study.Id, study.Panel[0]));

        var round = await Given.AnOpenRound(study, [AnItem.Activity("ACT-01")]);

        Assert.Equal(2, await Platform.Read(db => db.Outbox.CountAsync(mail => mail.Text.Contains($"/rounds/{round.Id}"))));
    }

    [Fact]
    public async Task Leaving_twice_is_leaving_once_and_a_stranger_cannot_leave()
    {
        var study = await Given.AStudy(panelists: 3);
        var left = new DateTimeOffset(Clock.Now.UtcDateTime.Date, TimeSpan.Zero);
        await Platform.Do((WithdrawFromStudy withdraw) => withdraw.Now(study.Id, study.Panel[0]));
        Clock.AdvanceDays(1);

        await Platform.Do((WithdrawFromStudy withdraw) => withdraw.Now(study.Id, study.Panel[0]));

        Assert.Equal(left, Assert.Single(await Platform.Read(db => db.Panelists.Where(p => p.StudyId == study.Id && p.WithdrawnAt != null).ToListAsync())).WithdrawnAt);
        await Assert.ThrowsAsync<Absent>(() => Platform.Do((WithdrawFromStudy withdraw) => withdraw.Now(study.Id, study.Moderator)));
    }

    [Fact]
    public async Task A_sheet_can_be_sent_and_sent_again_until_the_deadline()
    {
        var round = await Given.AnOpenRound(days: 14);
        await Submit(round);
        Clock.AdvanceDays(2);
        await Submit(round);

        Assert.Equal(Clock.Now, (await Platform.Read(db => db.Submissions.SingleAsync(submission => submission.RoundId == round.Id))).At);
        Clock.AdvanceDays(12);
        await Breaks(RoundRules.MustBeOpen, () => Submit(round));
    }

    [Fact]
    public async Task A_sheet_sent_twice_in_the_same_moment_is_one()
    {
        var round = await Given.AnOpenRound();

        Assert.All(await AtOnce(Enumerable.Repeat(() => Submit(round), 6)), Assert.Null);
        Assert.Equal(1, await Platform.Read(db => db.Submissions.CountAsync(submission => submission.RoundId == round.Id)));
    }

    private Task Submit(RoundInHand round) => Platform.Do((SubmitSheet submit) => submit.Now(round.Id, round.Study.Panel[0]));

    private Task Invite(StudyInHand study, params Invitee[] people) => Platform.Do((InvitePanel invite) => invite.Now(study.Id, people, study.Moderator));

    private async Task<(StudyInHand Study, Guid Invitation, Person Person)> AnInvitation()
    {
        var study = await Given.AStudy(panelists: 0);
        await Invite(study, new Invitee($"{Guid.NewGuid():N}@example.org", "Somebody", Tongue.En));
        var invitation = Assert.Single(await Invitations(study));
        return (study, invitation.Id, new Person(invitation.AccountId, new HashSet<string> { Roles.Participant }));
    }

    private Task<List<Invitation>> Invitations(StudyInHand study) =>
        Platform.Read(db => db.Invitations.Where(invitation => invitation.StudyId == study.Id).ToListAsync());
}

public sealed class JoiningOnSqlite(SqliteDatabase database) : JoiningTests(database), IClassFixture<SqliteDatabase>;

public sealed class JoiningOnPostgreSql(PostgreSqlDatabase database) : JoiningTests(database), IClassFixture<PostgreSqlDatabase>;
