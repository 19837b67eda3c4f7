using FourPer1000.Collab.Answers;
using FourPer1000.Collab.Journal;
using FourPer1000.Collab.Studies;
using FourPer1000.Collab.Tests.Fixture;
using Microsoft.EntityFrameworkCore;

namespace FourPer1000.Collab.Tests.Studies;

/// <summary>What the job does after deadlines, however often and wherever it runs.</summary>
public abstract class DueRoundTests(TestDatabase database) : CollabTests(database)
{
    [Fact]
    public async Task Only_what_is_due_is_closed_and_only_once()
    {
        var (due, ahead, draft) = (
            await Given.AnOpenRound(days: 7),
            await Given.AnOpenRound(days: 8),
            await Given.ADraftRound(await Given.AStudy(panelists: 1), [AnItem.Activity("ACT-01")]));
        await Platform.Save(due, due.Study.Panel[0], due.Items[0], new RatingAnswer([7, 7]));
        Clock.AdvanceDays(7);

        await CloseDue(Platform);
        await CloseDue(Platform);

        Assert.Equal((RoundState.Closed, RoundState.Open, RoundState.Draft), (await State(due), await State(ahead), await State(draft)));
        Assert.Equal(1, await Closings(due));
        Assert.Equal(1, await Platform.Read(db => db.RoundResults.Where(result => result.RoundId == due.Id).Select(result => result.Answers).SingleAsync()));
    }

    [Fact]
    public async Task An_extended_round_is_due_at_its_new_deadline()
    {
        var round = await Given.AnOpenRound(days: 7);
        await Platform.Do((ExtendRound extend) => extend.Now(round.Id, Clock.Now.AddDays(9), "Harvest", round.Study.Moderator));

        Clock.AdvanceDays(7);
        await CloseDue(Platform);
        Assert.Equal(RoundState.Open, await State(round));
        Clock.AdvanceDays(2);
        await CloseDue(Platform);
        Assert.Equal(RoundState.Closed, await State(round));
    }

    [Fact]
    [Trait("Case", "D12")]
    public async Task Two_instances_whose_jobs_run_at_the_same_moment_close_each_round_once()
    {
        var rounds = new List<RoundInHand>();
        for (var i = 0; i < 4; i++)
        {
            rounds.Add(await Given.AnOpenRound(panelists: 1, items: 1, days: 7));
        }

        Clock.AdvanceDays(7);
        await using var other = new Platform(Database, Clock);

        await Task.WhenAll(CloseDue(Platform), CloseDue(other));

        Assert.All(await Task.WhenAll(rounds.Select(Closings)), closings => Assert.Equal(1, closings));
    }

    [Fact]
    public async Task What_the_deadline_closes_says_what_the_protocol_missed_and_needs_no_reason()
    {
        var round = await Given.AnOpenRound(days: 7);
        Clock.AdvanceDays(30);

        await CloseDue(Platform);

        var closing = (await Platform.Read(db => db.Rounds.SingleAsync(r => r.Id == round.Id))).Closing!;
        Assert.Equal((null, null), (closing.By, closing.Reason));
        Assert.Equal([StoppingConditions.TooFewSheets], closing.Unmet);
        Assert.Equal(Clock.Now, closing.At);
    }

    private Task<int> Closings(RoundInHand round) =>
        Platform.Read(db => db.Journal.CountAsync(entry => entry.Act == "round.closed" && entry.Subject == Subjects.Round(round.Id)));

    private static Task<int> CloseDue(Platform instance) => instance.Do((CloseDueRounds close) => close.Now());

    private async Task<RoundState> State(RoundInHand round) => (await Platform.Read(db => db.Rounds.SingleAsync(r => r.Id == round.Id))).StateAt(Clock.Now);
}

public sealed class DueRoundsOnSqlite(SqliteDatabase database) : DueRoundTests(database), IClassFixture<SqliteDatabase>;

public sealed class DueRoundsOnPostgreSql(PostgreSqlDatabase database) : DueRoundTests(database), IClassFixture<PostgreSqlDatabase>;
