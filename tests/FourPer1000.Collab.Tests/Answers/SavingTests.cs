using FourPer1000.Collab.Answers;
using FourPer1000.Collab.Tests.Fixture;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace FourPer1000.Collab.Tests.Answers;

/// <summary>That no save is lost, doubled or written over another unseen.</summary>
public abstract class SavingTests(TestDatabase database) : CollabTests(database)
{
    [Fact]
    public async Task A_saved_answer_is_stored()
    {
        var round = await Given.AnOpenRound();

        var saved = await Platform.Save(round, round.Study.Panel[0], round.Items[0], new RatingAnswer([8, 0]), reason: "  It works  ", side: ReasonSide.For);

        Assert.Equal(new SaveOutcome.Saved(1, Clock.Now.ToUnixTimeSeconds()), saved);
        var stored = Assert.Single(await Answers(round));
        Assert.Equal(("""{"kind":"rating","marks":[8,0]}""", "It works", ReasonSide.For, 1), (stored.Value, stored.Reason, stored.Side, stored.Revision));
    }

    [Fact]
    public async Task Every_change_is_a_revision_and_none_is_lost()
    {
        var round = await Given.AnOpenRound();
        var person = round.Study.Panel[0];

        await Platform.Save(round, person, round.Items[0], new RatingAnswer([3, 3]), reason: "First");
        await Platform.Save(round, person, round.Items[0], new RatingAnswer([4, 4]), basedOn: 1, reason: "Second");
        await Platform.Save(round, person, round.Items[0], value: null, basedOn: 2);

        Assert.Equal(["First", "Second", null], (await Revisions(round)).Select(revision => revision.Reason));
        Assert.Null(Assert.Single(await Answers(round)).Value);
    }

    [Fact]
    public async Task The_same_save_a_hundred_times_at_once_is_one_revision()
    {
        var round = await Given.AnOpenRound();
        var save = Guid.NewGuid();

        var outcomes = await Task.WhenAll(Enumerable.Range(0, 100).Select(_ =>
            Platform.Save(round, round.Study.Panel[0], round.Items[0], new RatingAnswer([7, 7]), saveId: save)));

        Assert.All(outcomes, outcome => Assert.Equal(outcomes[0], outcome));
        Assert.Equal(1, Assert.Single(await Revisions(round)).Revision);
    }

    [Fact]
    public async Task The_same_save_from_two_instances_is_one_revision()
    {
        var round = await Given.AnOpenRound();
        await using var other = new Platform(Database, Clock);
        var save = Guid.NewGuid();

        var outcomes = await Task.WhenAll(Enumerable.Range(0, 40).Select(i => (i % 2 == 0 ? Platform : other)
            .Save(round, round.Study.Panel[0], round.Items[0], new RatingAnswer([7, 7]), saveId: save)));

        Assert.All(outcomes, outcome => Assert.Equal(1, Assert.IsType<SaveOutcome.Saved>(outcome).Revision));
        Assert.Single(await Revisions(round));
    }

    [Fact]
    public async Task The_same_save_is_the_same_whatever_it_says_it_is_based_on()
    {
        var round = await Given.AnOpenRound();
        var save = Guid.NewGuid();
        var first = await Platform.Save(round, round.Study.Panel[0], round.Items[0], new RatingAnswer([7, 7]), saveId: save);

        var again = await Platform.Save(round, round.Study.Panel[0], round.Items[0], new RatingAnswer([7, 7]), basedOn: 1, saveId: save);

        Assert.Equal(first, again);
        Assert.Single(await Revisions(round));
    }

    [Fact]
    public async Task A_stale_save_is_told_what_stands_and_changes_nothing()
    {
        var round = await Given.AnOpenRound();
        var person = round.Study.Panel[0];
        await Platform.Save(round, person, round.Items[0], new RatingAnswer([3, 3]), reason: "From the phone", side: ReasonSide.Against);

        var stale = Assert.IsType<SaveOutcome.Stale>(await Platform.Save(round, person, round.Items[0], new RatingAnswer([9, 9]), reason: "From the desk"));

        Assert.Equal((1, "From the phone", ReasonSide.Against), (stale.Current.Revision, stale.Current.Reason, stale.Current.Side));
        Assert.Equal("From the phone", Assert.Single(await Answers(round)).Reason);
    }

    [Fact]
    public async Task Whoever_has_seen_what_stands_can_save_over_it_and_both_remain()
    {
        var round = await Given.AnOpenRound();
        var person = round.Study.Panel[0];
        await Platform.Save(round, person, round.Items[0], new RatingAnswer([3, 3]), reason: "From the phone");
        var stale = (SaveOutcome.Stale)await Platform.Save(round, person, round.Items[0], new RatingAnswer([9, 9]), reason: "From the desk");

        await Platform.Save(round, person, round.Items[0], new RatingAnswer([9, 9]), basedOn: stale.Current.Revision, reason: "From the desk");

        Assert.Equal(["From the phone", "From the desk"], (await Revisions(round)).Select(revision => revision.Reason));
    }

    [Fact]
    [Trait("Case", "C2")]
    public async Task Of_two_tabs_that_save_at_once_one_is_stale()
    {
        var round = await Given.AnOpenRound();

        var outcomes = await Task.WhenAll(Enumerable.Range(1, 9).Select(mark =>
            Platform.Save(round, round.Study.Panel[0], round.Items[0], new RatingAnswer([mark, mark]))));

        Assert.Single(outcomes.OfType<SaveOutcome.Saved>());
        Assert.Equal(8, outcomes.OfType<SaveOutcome.Stale>().Count());
        Assert.Single(await Revisions(round));
    }

    [Fact]
    public async Task A_save_remembers_which_feedback_was_shown()
    {
        var first = await Given.AnOpenRound(items: 1);
        await Given.Published(first);
        var second = await Given.AnOpenRound(first.Study, [AnItem.Activity("ACT-09")], carryOver: first.Items);

        await Platform.Save(second, first.Study.Panel[0], second.Items[0], new RatingAnswer([7, 7]));
        await Platform.Save(second, first.Study.Panel[0], second.Items[1], new RatingAnswer([7, 7]));

        var shown = await Platform.Read(db => db.ItemResults.Where(result => result.RoundItemId == first.Items[0]).Select(result => result.Id).SingleAsync());
        var answers = await Answers(second);
        Assert.Equal(shown, answers.Single(answer => answer.RoundItemId == second.Items[0]).ShownResultId);
        Assert.Null(answers.Single(answer => answer.RoundItemId == second.Items[1]).ShownResultId);
    }

    [Fact]
    public async Task Open_pages_of_the_moderator_are_told_at_most_once_a_beat_and_never_who()
    {
        var round = await Given.AnOpenRound();
        var before = Platform.Announced.Topics.Count;

        await Task.WhenAll(round.Study.Panel.Select(person => Platform.Save(round, person, round.Items[0], new RatingAnswer([7, 7]))));

        Assert.DoesNotContain(Platform.Announced.Topics.Skip(before), topic => topic != Collab.Live.Topic.Moderation(round.Study.Id));
    }

    [Fact]
    public async Task One_row_that_cannot_be_written_does_not_fail_the_others_it_travelled_with()
    {
        var round = await Given.AnOpenRound(panelists: 12, items: 4);
        await Platform.Read(db => db.Database.ExecuteSqlRawAsync(RefuseReason("poison")));

        var saves = round.Study.Panel.SelectMany((person, index) => round.Items.Select((item, position) =>
            Record.ExceptionAsync(() => Platform.Save(round, person, item, new RatingAnswer([7, 7]), reason: index == 5 && position == 2 ? "poison" : "fine")).AsTask()));
        var failures = (await Task.WhenAll(saves)).OfType<Exception>().ToList();

        Assert.Single(failures);
        Assert.Equal(47, (await Answers(round)).Count);
        Assert.Equal(47, (await Revisions(round)).Count);
    }

    [Fact]
    public async Task A_store_that_is_being_put_away_first_finishes_what_it_took()
    {
        var round = await Given.AnOpenRound(panelists: 12);
        await using var instance = new Platform(Database, Clock);
        await instance.Save(round, round.Study.Panel[0], round.Items[0], new RatingAnswer([7, 7]));
        var saves = round.Study.Panel.Skip(1).Select(person => instance.Save(round, person, round.Items[0], new RatingAnswer([7, 7]))).ToList();

        await instance.Services.GetRequiredService<IAnswerStore>().DisposeAsync();

        var outcomes = await Task.WhenAll(saves);
        Assert.Equal(12, (await Answers(round)).Count);
        Assert.All(outcomes, outcome => Assert.IsType<SaveOutcome.Saved>(outcome));
    }

    /// <summary>Makes this database refuse answers with one reason, as a fault nobody thought of would.</summary>
    protected abstract string RefuseReason(string reason);

    private Task<List<Answer>> Answers(RoundInHand round) =>
        Platform.Read(db => db.Answers.Where(answer => round.Items.Contains(answer.RoundItemId)).ToListAsync());

    private Task<List<AnswerRevision>> Revisions(RoundInHand round) => Platform.Read(db => db.AnswerRevisions
        .Where(revision => round.Items.Contains(revision.RoundItemId))
        .OrderBy(revision => revision.Revision)
        .ToListAsync());
}

public sealed class SavingOnSqlite(SqliteDatabase database) : SavingTests(database), IClassFixture<SqliteDatabase>
{
    protected override string RefuseReason(string reason) =>
        $"CREATE TRIGGER refuse BEFORE INSERT ON answers WHEN NEW.reason = '{reason}' BEGIN SELECT RAISE(ABORT, 'refused'); END";
}

public sealed class SavingOnPostgreSql(PostgreSqlDatabase database) : SavingTests(database), IClassFixture<PostgreSqlDatabase>
{
    protected override string RefuseReason(string reason) => $"ALTER TABLE answers ADD CONSTRAINT refuse CHECK (reason <> '{reason}')";
}
