using FourPer1000.Collab.Answers;
using FourPer1000.Collab.Panels;
using FourPer1000.Collab.Studies;
using FourPer1000.Collab.Tests.Fixture;
using Microsoft.EntityFrameworkCore;

namespace FourPer1000.Collab.Tests.Answers;

/// <summary>Whose answers a round takes, and until when.</summary>
public abstract class WhoMaySaveTests(TestDatabase database) : CollabTests(database)
{
    [Fact]
    [Trait("Case", "C7")]
    public async Task After_the_deadline_a_save_is_refused_though_no_job_ever_ran()
    {
        var round = await Given.AnOpenRound(days: 14);
        var deadline = Clock.Now.AddDays(14);
        Clock.Now = deadline.AddTicks(-10);
        Assert.IsType<SaveOutcome.Saved>(await Platform.Save(round, round.Study.Panel[0], round.Items[0], new RatingAnswer([7, 7])));
        Clock.Now = deadline;

        var outcome = await Platform.Save(round, round.Study.Panel[1], round.Items[0], new RatingAnswer([7, 7]));

        Assert.Equal(new SaveOutcome.Closed(deadline), outcome);
        Assert.Single(await Answers(round));
    }

    [Fact]
    public async Task An_extension_counts_from_the_next_save_on()
    {
        var round = await Given.AnOpenRound(days: 14);
        await Platform.Do((ExtendRound extend) => extend.Now(round.Id, Clock.Now.AddDays(20), "Harvest", round.Study.Moderator));
        Clock.AdvanceDays(15);

        Assert.IsType<SaveOutcome.Saved>(await Platform.Save(round, round.Study.Panel[0], round.Items[0], new RatingAnswer([7, 7])));
    }

    [Fact]
    public async Task A_closed_round_takes_nothing_and_says_since_when()
    {
        var round = await Given.AnOpenRound();
        var closing = Clock.Now;
        await Platform.Do((CloseRound close) => close.Now(round.Id, "Done", round.Study.Moderator));
        Clock.AdvanceDays(1);

        Assert.Equal(new SaveOutcome.Closed(closing), await Platform.Save(round, round.Study.Panel[0], round.Items[0], new RatingAnswer([7, 7])));
    }

    [Fact]
    public async Task A_save_that_was_stored_is_acknowledged_again_after_the_closing()
    {
        var round = await Given.AnOpenRound();
        var save = Guid.NewGuid();
        var first = await Platform.Save(round, round.Study.Panel[0], round.Items[0], new RatingAnswer([7, 7]), saveId: save);
        await Platform.Do((CloseRound close) => close.Now(round.Id, "Done", round.Study.Moderator));

        Assert.Equal(first, await Platform.Save(round, round.Study.Panel[0], round.Items[0], new RatingAnswer([7, 7]), saveId: save));
    }

    [Fact]
    public async Task An_item_of_another_round_is_not_found()
    {
        var round = await Given.AnOpenRound();
        var other = await Given.AnOpenRound();

        Assert.IsType<SaveOutcome.NotFound>(await Platform.Save(round, round.Study.Panel[0], other.Items[0], new RatingAnswer([7, 7])));
        Assert.IsType<SaveOutcome.NotFound>(await Platform.Save(round, round.Study.Panel[0], Guid.NewGuid(), new RatingAnswer([7, 7])));
    }

    [Fact]
    public async Task A_round_that_has_not_opened_is_not_found()
    {
        var round = await Given.ADraftRound(await Given.AStudy(), [AnItem.Activity("ACT-01")]);

        Assert.IsType<SaveOutcome.NotFound>(await Platform.Save(round, round.Study.Panel[0], round.Items[0], new RatingAnswer([7, 7])));
    }

    [Fact]
    public async Task Nobody_outside_the_panel_can_answer()
    {
        var round = await Given.AnOpenRound();
        var other = await Given.AnOpenRound();

        Assert.IsType<SaveOutcome.NotFound>(await Platform.Save(round, round.Study.Moderator, round.Items[0], new RatingAnswer([7, 7])));
        Assert.IsType<SaveOutcome.NotFound>(await Platform.Save(round, other.Study.Panel[0], round.Items[0], new RatingAnswer([7, 7])));
    }

    [Fact]
    public async Task Who_has_left_the_panel_cannot_answer_any_more()
    {
        var round = await Given.AnOpenRound();
        await Platform.Save(round, round.Study.Panel[0], round.Items[0], new RatingAnswer([7, 7]));
        await Platform.Do((WithdrawFromStudy withdraw) => withdraw.Now(round.Study.Id, round.Study.Panel[0]));

        var outcome = await Platform.Save(round, round.Study.Panel[0], round.Items[0], new RatingAnswer([1, 1]), basedOn: 1);

        Assert.IsType<SaveOutcome.NotFound>(outcome);
        Assert.Empty(await Answers(round));
    }

    private Task<List<Answer>> Answers(RoundInHand round) =>
        Platform.Read(db => db.Answers.Where(answer => round.Items.Contains(answer.RoundItemId)).ToListAsync());
}

public sealed class WhoMaySaveOnSqlite(SqliteDatabase database) : WhoMaySaveTests(database), IClassFixture<SqliteDatabase>;

public sealed class WhoMaySaveOnPostgreSql(PostgreSqlDatabase database) : WhoMaySaveTests(database), IClassFixture<PostgreSqlDatabase>;
