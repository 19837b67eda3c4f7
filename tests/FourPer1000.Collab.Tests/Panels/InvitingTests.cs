using FourPer1000.Collab.Answers;
using FourPer1000.Collab.Panels;
using FourPer1000.Collab.Tests.Fixture;
using Microsoft.EntityFrameworkCore;

namespace FourPer1000.Collab.Tests.Panels;

/// <summary>Inviting tells nobody who was known, who was invited before or who has answered.</summary>
[Trait("Case", "B11")]
public abstract class InvitingTests(TestDatabase database) : CollabTests(database)
{
    [Fact]
    public async Task Somebody_with_an_account_and_somebody_new_are_invited_alike()
    {
        var known = await Mail(await Given.SomebodyWith(Accounts.Roles.Member));
        var study = await Given.AStudy(panelists: 0);

        await Invite(study, known, "new@example.org");

        var invitations = await Platform.Read(db => db.Invitations.Where(i => i.StudyId == study.Id).ToListAsync());
        Assert.Equal(2, invitations.Count);
        Assert.Single(invitations.Select(i => (i.State, i.InvitedAt, i.AnsweredOn)).Distinct());
        Assert.Equal((1, 1), (await Mails(known), await Mails("new@example.org")));
    }

    [Fact]
    public async Task Inviting_again_changes_nothing_and_says_nothing()
    {
        var round = await Given.AnOpenRound(panelists: 2);
        await Platform.Save(round, round.Study.Panel[0], round.Items[0], new RatingAnswer([7, 7]));
        var (answered, silent) = (await Mail(round.Study.Panel[0]), await Mail(round.Study.Panel[1]));
        var before = (await States(round.Study), await Mails(answered), await Mails(silent));

        await Invite(round.Study, answered, silent, answered.ToUpperInvariant());

        Assert.Equal(before, (await States(round.Study), await Mails(answered), await Mails(silent)));
    }

    private Task Invite(StudyInHand study, params string[] mails) => Platform.Do((InvitePanel invite) =>
        invite.Now(study.Id, [.. mails.Select(mail => new Invitee(mail, "Somebody", Tongue.En))], study.Moderator));

    private Task<string> Mail(Accounts.Person person) =>
        Platform.Read(db => db.Users.Where(account => account.Id == person.AccountId).Select(account => account.Email!).SingleAsync());

    private Task<int> Mails(string to) => Platform.Read(db => db.Outbox.CountAsync(mail => mail.To == to));

    private async Task<string> States(StudyInHand study) =>
        string.Join(' ', (await Platform.Read(db => db.Invitations.Where(i => i.StudyId == study.Id).Select(i => i.State).ToListAsync())).Order());
}

public sealed class InvitingOnSqlite(SqliteDatabase database) : InvitingTests(database), IClassFixture<SqliteDatabase>;

public sealed class InvitingOnPostgreSql(PostgreSqlDatabase database) : InvitingTests(database), IClassFixture<PostgreSqlDatabase>;
