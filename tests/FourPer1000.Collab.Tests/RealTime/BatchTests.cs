using FourPer1000.Collab.Accounts;
using FourPer1000.Collab.Answers;
using FourPer1000.Collab.Live;
using FourPer1000.Collab.Rules;
using FourPer1000.Collab.Studies;
using FourPer1000.Collab.Studies.RealTime;
using FourPer1000.Collab.Tests.Fixture;
using Microsoft.EntityFrameworkCore;

namespace FourPer1000.Collab.Tests.RealTime;

public abstract class BatchTests(TestDatabase database) : CollabTests(database)
{
    private const int K = 5;

    [Fact]
    [Trait("Case", "B1")]
    public async Task The_first_batch_needs_k_answers()
    {
        var round = await ARound(panelists: 6);
        await Answer(round, people: 4, mark: 7);
        Assert.Empty(await Batches(round));

        await Answer(round, people: 1, mark: 7, from: 4);

        Assert.Equal(5, Assert.Single(await Batches(round)).Figures.Answered);
    }

    [Fact]
    [Trait("Case", "B4")]
    public async Task A_batch_moves_only_when_k_panelists_brought_something_new()
    {
        var round = await ARound(panelists: 12);
        await Answer(round, people: 6, mark: 7);
        await Answer(round, people: 4, mark: 8, from: 6);
        Assert.Single(await Batches(round));

        await Answer(round, people: 1, mark: 8, from: 10);

        Assert.Equal([6, 11], (await Batches(round)).Select(batch => batch.Figures.Answered));
    }

    [Fact]
    [Trait("Case", "B4")]
    public async Task Saving_an_answer_moves_nothing_by_itself_and_is_announced_to_moderators_at_most()
    {
        var round = await ARound(panelists: 6);
        for (var person = 0; person < K; person++)
        {
            await Platform.Save(round, round.Study.Panel[person], round.Items[0], new RatingAnswer([7, 7]));
        }

        Assert.Empty(await Batches(round));
        await Platform.Do((ReleaseBatches release) => release.Now());
        Assert.Contains(Topic.Round(round.Id), Platform.Announced.Topics);
        Assert.Single(await Batches(round));
    }

    [Fact]
    [Trait("Case", "B2")]
    public async Task Changing_an_answer_and_changing_it_back_is_nothing_new()
    {
        var round = await ARound(panelists: 6);
        await Answer(round, people: 5, mark: 7);
        await Answer(round, people: 5, mark: 6, basedOn: 1);
        await Answer(round, people: 5, mark: 7, basedOn: 2);

        Assert.Equal(2, (await Batches(round)).Count);
    }

    [Fact]
    public async Task A_batch_rests_on_revisions_that_can_be_read_again()
    {
        var round = await ARound(panelists: 6);
        await Answer(round, people: 5, mark: 7);
        await Answer(round, people: 5, mark: 3, basedOn: 1);

        var taken = await Platform.Read(db => db.BatchAnswers.Where(row => row.RoundItemId == round.Items[0]).ToListAsync());

        Assert.Equal([5, 5], taken.GroupBy(row => row.Batch).OrderBy(batch => batch.Key).Select(batch => batch.Count()));
        Assert.All(taken, row => Assert.Equal(row.Batch, row.Revision));
    }

    [Fact]
    [Trait("Case", "B9")]
    public async Task After_an_extension_for_one_late_person_nothing_fresh_is_released_and_the_result_is_the_last_batch()
    {
        var round = await ARound(panelists: 6);
        await Answer(round, people: 5, mark: 7);
        await Platform.Do((ExtendRound extend) => extend.Now(round.Id, Clock.Now.AddDays(30), "One person was travelling", round.Study.Moderator));

        await Answer(round, people: 1, mark: 2, from: 5);
        await Given.Closed(round);

        var result = await Platform.Read(db => db.RoundResults.Include(r => r.Items).SingleAsync(r => r.RoundId == round.Id));
        Assert.Equal(6, result.Answers);
        Assert.Equal(5, result.Items.Single(item => item.RoundItemId == round.Items[0]).Figures.Answered);
        Assert.Equal(StudyKind.RealTime, result.Mode);
    }

    [Fact]
    public async Task Closing_releases_a_last_batch_if_enough_people_are_new()
    {
        var round = await ARound(panelists: 10);
        await Answer(round, people: 5, mark: 7);
        await Task.WhenAll(round.Study.Panel.Skip(5).Select(person => Platform.Save(round, person, round.Items[0], new RatingAnswer([3, 3]))));

        await Given.Closed(round);

        var result = await Platform.Read(db => db.ItemResults.SingleAsync(r => r.RoundItemId == round.Items[0]));
        Assert.Equal(10, result.Figures.Answered);
    }

    [Fact]
    public async Task The_batch_that_was_shown_is_stored_with_the_next_answer_and_no_other()
    {
        var round = await ARound(panelists: 6);
        await Answer(round, people: 5, mark: 7);
        var batch = (await Batches(round))[0].Id;

        await Revise(round, 0, batch);
        await Revise(round, 1, Guid.NewGuid());
        await Platform.Services.SaveFirst(round, round.Study.Panel[5], batch);

        var shown = await Platform.Read(db => db.AnswerRevisions.Where(r => r.RoundItemId == round.Items[0] && r.ShownResultId != null).Select(r => new { r.Revision, r.ShownResultId }).ToListAsync());
        Assert.Equal((2, batch), (Assert.Single(shown).Revision, shown[0].ShownResultId));
    }

    [Fact]
    public async Task A_frozen_snapshot_keeps_what_the_panel_saw_with_its_mode_and_hash()
    {
        var round = await ARound(panelists: 12);
        await Answer(round, people: 5, mark: 7);
        var first = await Freeze(round, "Before the meeting");
        await Answer(round, people: 5, mark: 3, from: 5);
        var second = await Freeze(round);

        var kept = await Platform.Read(db => db.FrozenSnapshots.Where(s => s.RoundId == round.Id).Include(s => s.Items).ThenInclude(item => item.Batch).OrderBy(s => s.Number).ToListAsync());
        Assert.Equal([1, 2], kept.Select(snapshot => snapshot.Number));
        Assert.Equal([5, 10], kept.Select(snapshot => snapshot.Items.Single().Batch.Figures.Answered));
        Assert.All(kept, snapshot => Assert.Equal(StudyKind.RealTime, snapshot.Mode));
        Assert.Equal("Before the meeting", kept[0].Note);
        Assert.NotEqual(first.Sha256, second.Sha256);
    }

    [Fact]
    public async Task Only_a_moderator_of_a_real_time_round_freezes_and_only_what_is_released()
    {
        var round = await ARound(panelists: 6);
        var classic = await Given.AnOpenRound("B4");

        await Breaks(RealTimeRules.SomethingIsReleased, () => Freeze(round));
        await Breaks(RealTimeRules.IsRealTime, () => Freeze(classic));
        await Assert.ThrowsAsync<Absent>(() => Platform.Do((FreezeSnapshot freeze) => freeze.Now(round.Id, null, classic.Study.Moderator)));
    }

    [Fact]
    public async Task Reasons_come_with_the_batch_and_go_with_the_answer_that_gave_them()
    {
        var round = await ARound(panelists: 6);
        await Answer(round, people: 4, mark: 7, reason: "It works");
        Assert.Empty(await Reasons(round));
        await Answer(round, people: 1, mark: 7, from: 4);
        Assert.Equal(4, (await Reasons(round)).Count);

        await Answer(round, people: 5, mark: 2, basedOn: 1, reason: "It does not");

        Assert.Equal(5, (await Reasons(round)).Count);
        Assert.All(await Reasons(round), reason => Assert.Equal("It does not", reason.Text));
    }

    [Fact]
    public async Task Two_instances_release_a_batch_once()
    {
        var round = await ARound(panelists: 6);
        await Task.WhenAll(round.Study.Panel.Select(person => Platform.Save(round, person, round.Items[0], new RatingAnswer([7, 7]))));

        await AtOnce(Enumerable.Repeat(() => Platform.Do((ReleaseBatches release) => release.Now()), 4));

        Assert.Single(await Batches(round));
    }

    private async Task<RoundInHand> ARound(int panelists) =>
        await Given.AnOpenRound(panelists: panelists, items: 1, protocol: Protocols.Usual(rounds: 1, K) with { Kind = StudyKind.RealTime });

    /// <summary>Some people answer; then the clock looks for batches.</summary>
    private async Task Answer(RoundInHand round, int people, int mark, int from = 0, int basedOn = 0, string? reason = null)
    {
        foreach (var person in round.Study.Panel.Skip(from).Take(people))
        {
            Assert.IsType<SaveOutcome.Saved>(await Platform.Save(round, person, round.Items[0], new RatingAnswer([mark, mark]), basedOn, reason: reason));
        }

        await Platform.Do((ReleaseBatches release) => release.Now());
    }

    private Task<SaveOutcome> Revise(RoundInHand round, int person, Guid shown) => Platform.Services.SaveShown(round, round.Study.Panel[person], basedOn: 1, shown);

    private Task<FrozenSnapshot> Freeze(RoundInHand round, string? note = null) =>
        Platform.Do((FreezeSnapshot freeze) => freeze.Now(round.Id, note, round.Study.Moderator));

    private Task<List<Batch>> Batches(RoundInHand round) => Platform.Read(db =>
        db.Batches.Where(batch => batch.RoundItemId == round.Items[0]).OrderBy(batch => batch.Number).ToListAsync());

    private Task<List<PanelReason>> Reasons(RoundInHand round) =>
        Platform.Read(db => db.PanelReasons.Where(reason => reason.RoundItemId == round.Items[0]).ToListAsync());
}

internal static class ShownAnswers
{
    public static Task<SaveOutcome> SaveFirst(this IServiceProvider services, RoundInHand round, Person by, Guid shown) => services.SaveShown(round, by, 0, shown);

    /// <summary>Saves an answer from a page that showed a batch, or says it did.</summary>
    public static async Task<SaveOutcome> SaveShown(this IServiceProvider services, RoundInHand round, Person by, int basedOn, Guid shown) =>
        await ((SaveAnswer)services.GetService(typeof(SaveAnswer))!).Now(
            by.AccountId!.Value, round.Id, round.Items[0], new AnswerDraft(Guid.NewGuid(), basedOn, new RatingAnswer([4, 4]), null, null, Tongue.En, shown));
}

public sealed class BatchesOnSqlite(SqliteDatabase database) : BatchTests(database), IClassFixture<SqliteDatabase>;

public sealed class BatchesOnPostgreSql(PostgreSqlDatabase database) : BatchTests(database), IClassFixture<PostgreSqlDatabase>;
