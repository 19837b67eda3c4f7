using FourPer1000.Collab.Accounts;
using FourPer1000.Collab.Panels;
using FourPer1000.Collab.Studies;
using FourPer1000.Collab.Tests.Fixture;
using FourPer1000.Collab.Visibility;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace FourPer1000.Collab.Tests.Visibility;

public abstract class StandingTests(TestDatabase database) : CollabTests(database)
{
    [Fact]
    public async Task A_person_stands_to_a_study_as_the_records_say()
    {
        var study = await Given.AStudy("A1", panelists: 1);
        var foreign = await Given.AModerator("B4");

        Assert.Equal(Standing.Public, await Of(Person.Visitor, study));
        Assert.Equal(Standing.Panelist, await Of(study.Panel[0], study));
        Assert.Equal(Standing.Moderator, await Of(study.Moderator, study));
        Assert.Equal(Standing.Secretariat, await Of(await Given.ASecretary(), study));
        Assert.Equal(Standing.Public, await Of(foreign, study));
        Assert.Equal(Standing.Public, await Of(study.Moderator, await Given.AStudy("B4", panelists: 0)));
    }

    [Fact]
    public async Task A_role_alone_moderates_nothing()
    {
        var study = await Given.AStudy("A1", panelists: 0);
        var role = await Given.SomebodyWith(Roles.Moderator);

        Assert.Equal(Standing.Public, await Of(role, study));
        Assert.Empty(await Platform.Read(db => db.Studies.ModeratedBy(db, role).ToListAsync()));
    }

    [Fact]
    public async Task Who_was_invited_but_has_not_joined_is_not_of_the_panel()
    {
        var study = await Given.AStudy(panelists: 0);
        await Platform.Do((Collab.Panels.InvitePanel invite) => invite.Now(study.Id, [new("late@example.org", "Late", Tongue.En)], study.Moderator));
        var account = await Platform.Read(db => db.Users.SingleAsync(a => a.Email == "late@example.org"));

        Assert.Equal(Standing.Public, await Of(new Person(account.Id, new HashSet<string> { Roles.Participant }), study));
    }

    [Fact]
    public async Task A_study_nobody_has_opened_is_seen_by_its_moderators_only()
    {
        var study = await Given.AStudy("A1", panelists: 1);

        Assert.False(await Sees(Person.Visitor, study));
        Assert.False(await Sees(study.Panel[0], study));
        Assert.False(await Sees(await Given.AModerator("B4"), study));
        Assert.True(await Sees(study.Moderator, study));
        await Given.AnOpenRound(study, [AnItem.Activity("ACT-01")]);
        Assert.True(await Sees(Person.Visitor, study));
    }

    [Fact]
    public async Task Only_the_panel_finds_a_round_to_answer_and_only_once_it_is_open()
    {
        var round = await Given.ADraftRound(await Given.AStudy(panelists: 1), [AnItem.Activity("ACT-01")]);
        var panelist = round.Study.Panel[0];
        Assert.False(await Answers(panelist, round));

        await Platform.Do((OpenRound open) => open.Now(round.Id, Clock.Now.AddDays(7), null, round.Study.Moderator));

        Assert.True(await Answers(panelist, round));
        Assert.False(await Answers(round.Study.Moderator, round));
        Assert.False(await Answers(await Given.ASecretary(), round));
        Assert.False(await Answers(Person.Visitor, round));
    }

    [Fact]
    public async Task Who_left_a_panel_is_the_public_and_finds_no_round_to_answer()
    {
        var round = await Given.AnOpenRound(panelists: 3);
        var left = round.Study.Panel[0];
        await Platform.Do((WithdrawFromStudy withdraw) => withdraw.Now(round.Study.Id, left));

        Assert.Equal(Standing.Public, await Of(left, round.Study));
        Assert.False(await Answers(left, round));
        Assert.True(await Answers(round.Study.Panel[1], round));
    }

    [Fact]
    public async Task Who_left_a_panel_hears_nothing_more_of_its_rounds()
    {
        var round = await Given.AnOpenRound(panelists: 3);
        var accounts = round.Study.Panel.Select(person => person.AccountId!.Value).ToList();
        await Platform.Do((WithdrawFromStudy withdraw) => withdraw.Now(round.Study.Id, round.Study.Panel[0]));

        var hearers = await Platform.Read(db => db.Hearers(Live.Topic.Round(round.Id), accounts, Pseudonyms));

        Assert.Equal(accounts.Skip(1).Order(), hearers.Order());
    }

    private Task<Standing> Of(Person person, StudyInHand study) => Platform.Read(db => db.StandingOf(person, study.Id, Pseudonyms));

    private Task<bool> Sees(Person person, StudyInHand study) => Platform.Read(db => db.Studies.VisibleTo(db, person).AnyAsync(s => s.Id == study.Id));

    private Task<bool> Answers(Person person, RoundInHand round) => Platform.Read(async db =>
        await db.Rounds.AnswerableBy(await db.PanelsOf(person, Pseudonyms)).AnyAsync(r => r.Id == round.Id));

    private Pseudonyms Pseudonyms => Platform.Services.GetRequiredService<Pseudonyms>();
}

public sealed class StandingOnSqlite(SqliteDatabase database) : StandingTests(database), IClassFixture<SqliteDatabase>;

public sealed class StandingOnPostgreSql(PostgreSqlDatabase database) : StandingTests(database), IClassFixture<PostgreSqlDatabase>;
