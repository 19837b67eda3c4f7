using FourPer1000.Collab.Answers;
using FourPer1000.Collab.Studies;
using FourPer1000.Collab.Tests.Fixture;
using Microsoft.EntityFrameworkCore;

namespace FourPer1000.Collab.Tests.Answers;

/// <summary>The server's clock is set back or forward under the running program.</summary>
[Trait("Case", "D7")]
public abstract class ClockStepTests(TestDatabase database) : CollabTests(database)
{
    [Theory]
    [InlineData(-1)]
    [InlineData(1)]
    public async Task A_step_of_the_clock_neither_loses_nor_disorders_answers(int hours)
    {
        var round = await Given.AnOpenRound(panelists: 1, items: 1, days: 14);
        var save = Guid.NewGuid();
        await Save(round, mark: 3, basedOn: 0, save);
        Clock.Advance(TimeSpan.FromHours(hours));

        var next = await Save(round, mark: 8, basedOn: 1, Guid.NewGuid());
        var again = await Save(round, mark: 3, basedOn: 0, save);

        Assert.Equal(2, Assert.IsType<SaveOutcome.Saved>(next).Revision);
        Assert.Equal(1, Assert.IsType<SaveOutcome.Saved>(again).Revision);
        Assert.Equal(2, await Platform.Read(db => db.Answers.Where(answer => answer.RoundItemId == round.Items[0]).Select(answer => answer.Revision).SingleAsync()));
    }

    [Fact]
    public async Task A_sealed_round_stays_sealed_when_the_clock_goes_back_before_its_deadline()
    {
        var round = await Given.AnOpenRound(panelists: 1, items: 1, days: 14);
        await Given.Closed(round);
        Clock.Advance(TimeSpan.FromHours(-1));

        Assert.IsType<SaveOutcome.Closed>(await Save(round, mark: 8, basedOn: 0, Guid.NewGuid()));
        Assert.Equal(RoundState.Closed, (await Platform.Read(db => db.Rounds.SingleAsync(r => r.Id == round.Id))).StateAt(Clock.Now));
    }

    [Fact]
    public async Task A_deadline_in_the_hour_that_the_clocks_repeat_is_one_moment()
    {
        var deadline = InParis(minute: 30, summer: false);
        Clock.Now = deadline.AddDays(-7);
        var round = await Given.AnOpenRound(panelists: 1, items: 1, days: 7);

        Clock.Now = InParis(minute: 45, summer: true);
        var inTheFirst = await Save(round, mark: 3, basedOn: 0, Guid.NewGuid());
        Clock.Now = InParis(minute: 45, summer: false);
        var inTheSecond = await Save(round, mark: 8, basedOn: 1, Guid.NewGuid());

        Assert.IsType<SaveOutcome.Saved>(inTheFirst);
        Assert.Equal(new SaveOutcome.Closed(deadline), inTheSecond);
    }

    /// <summary>A minute of the hour after two in the night of the clock change, which is there twice.</summary>
    private static DateTimeOffset InParis(int minute, bool summer) => new DateTimeOffset(2026, 10, 25, 2, minute, 0, TimeSpan.FromHours(summer ? 2 : 1)).ToUniversalTime();

    private Task<SaveOutcome> Save(RoundInHand round, int mark, int basedOn, Guid save) =>
        Platform.Save(round, round.Study.Panel[0], round.Items[0], new RatingAnswer([mark, mark]), basedOn, save);
}

public sealed class ClockStepsOnSqlite(SqliteDatabase database) : ClockStepTests(database), IClassFixture<SqliteDatabase>;

public sealed class ClockStepsOnPostgreSql(PostgreSqlDatabase database) : ClockStepTests(database), IClassFixture<PostgreSqlDatabase>;
