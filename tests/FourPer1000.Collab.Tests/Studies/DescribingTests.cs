using FourPer1000.Collab.Accounts;
using FourPer1000.Collab.Journal;
using FourPer1000.Collab.Rules;
using FourPer1000.Collab.Studies;
using FourPer1000.Collab.Tests.Fixture;
using Microsoft.EntityFrameworkCore;

namespace FourPer1000.Collab.Tests.Studies;

/// <summary>What a study and a round say about themselves can change until people have read it.</summary>
public abstract class DescribingTests(TestDatabase database) : CollabTests(database)
{
    [Fact]
    public async Task A_study_is_described_anew_before_its_protocol_is_locked_and_the_journal_knows()
    {
        var study = await Given.AStudy(panelists: 1);

        await Describe(study, "New title", study.Moderator);

        var stored = await Platform.Read(db => db.Studies.SingleAsync(s => s.Id == study.Id));
        Assert.Equal(("New title", "New introduction"), (stored.Title.TextFor(Tongue.En), stored.Introduction.TextFor(Tongue.En)));
        Assert.Equal(study.Moderator.AccountId, await Actor("study.described", Subjects.Study(study.Id)));
    }

    [Fact]
    public async Task What_people_were_asked_with_stays_as_they_read_it()
    {
        var round = await Given.AnOpenRound(panelists: 1);

        await Breaks(StudyRules.ProtocolIsFixedBeforeAnswers, () => Describe(round.Study, "New title", round.Study.Moderator));
        await Breaks(RoundRules.IsDraft, () => Describe(round, "New title", round.Study.Moderator));

        Assert.Equal("Soils in national pledges", (await Platform.Read(db => db.Studies.SingleAsync(s => s.Id == round.Study.Id))).Title.TextFor(Tongue.En));
        Assert.Equal("Ratings", (await Platform.Read(db => db.Rounds.SingleAsync(r => r.Id == round.Id))).Title.TextFor(Tongue.En));
    }

    [Fact]
    public async Task A_draft_round_is_described_anew()
    {
        var round = await Given.ADraftRound(await Given.AStudy(panelists: 1));

        await Describe(round, "Second thoughts", round.Study.Moderator);

        var stored = await Platform.Read(db => db.Rounds.SingleAsync(r => r.Id == round.Id));
        Assert.Equal(
            ("Second thoughts", "Purpose", "Instructions"),
            (stored.Title.TextFor(Tongue.En), stored.Purpose.TextFor(Tongue.En), stored.Instructions.TextFor(Tongue.En)));
        Assert.Equal(round.Study.Moderator.AccountId, await Actor("round.described", Subjects.Round(round.Id)));
    }

    [Fact]
    public async Task Both_need_a_title()
    {
        var round = await Given.ADraftRound(await Given.AStudy(panelists: 1));

        await Breaks(StudyRules.NeedsTitle, () => Platform.Do((DescribeStudy describe) =>
            describe.Now(round.Study.Id, Translated.None, Text.Same("Introduction"), round.Study.Moderator)));
        await Breaks(RoundRules.NeedsTitle, () => Platform.Do((DescribeRound describe) =>
            describe.Now(round.Id, Translated.None, Text.Same("Purpose"), Text.Same("Instructions"), takesSuggestions: false, round.Study.Moderator)));
    }

    [Fact]
    public async Task For_the_moderator_of_another_task_force_there_is_nothing_to_describe()
    {
        var round = await Given.ADraftRound(await Given.AStudy("A1", panelists: 1));
        var stranger = await Given.AModerator("B4");

        await Assert.ThrowsAsync<Absent>(() => Describe(round.Study, "Mine", stranger));
        await Assert.ThrowsAsync<Absent>(() => Describe(round, "Mine", stranger));
    }

    private Task Describe(StudyInHand study, string title, Person by) =>
        Platform.Do((DescribeStudy describe) => describe.Now(study.Id, Text.Same(title), Text.Same("New introduction"), by));

    private Task Describe(RoundInHand round, string title, Person by) =>
        Platform.Do((DescribeRound describe) => describe.Now(round.Id, Text.Same(title), Text.Same("Purpose"), Text.Same("Instructions"), takesSuggestions: false, by));

    private Task<Guid?> Actor(string act, string subject) => Platform.Read(db => db.Journal
        .Where(entry => entry.Act == act && entry.Subject == subject).Select(entry => entry.Actor).SingleAsync());
}

public sealed class DescribingOnSqlite(SqliteDatabase database) : DescribingTests(database), IClassFixture<SqliteDatabase>;

public sealed class DescribingOnPostgreSql(PostgreSqlDatabase database) : DescribingTests(database), IClassFixture<PostgreSqlDatabase>;
