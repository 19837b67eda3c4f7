using FourPer1000.Collab.Rules;
using FourPer1000.Collab.Studies;
using FourPer1000.Collab.Tests.Fixture;
using Microsoft.EntityFrameworkCore;

namespace FourPer1000.Collab.Tests.Studies;

public abstract class PublishingTests(TestDatabase database) : CollabTests(database)
{
    [Fact]
    public async Task Results_are_published_after_the_closing()
    {
        var round = await Given.AnOpenRound();
        await Breaks(RoundRules.PublishesAfterClosing, () => Publish(round, "Too early"));
        await Given.Closed(round);

        await Publish(round, "What we heard");

        var stored = await Stored(round);
        Assert.Equal((Clock.Now, round.Study.Moderator.AccountId), (stored.Publication!.At, stored.Publication.By));
        Assert.Equal("What we heard", stored.Synthesis.TextFor(Tongue.En));
    }

    [Fact]
    public async Task Publishing_twice_keeps_the_first_synthesis()
    {
        var round = await Given.AnOpenRound();
        await Given.Closed(round);
        await Publish(round, "What we heard");

        await Breaks(RoundRules.PublishesOnce, () => Publish(round, "Another story"));

        Assert.Equal("What we heard", (await Stored(round)).Synthesis.TextFor(Tongue.En));
    }

    [Fact]
    public async Task Two_moderators_who_publish_at_once_publish_once()
    {
        var round = await Given.AnOpenRound(panelists: 3);
        await Given.Closed(round);

        var failures = await AtOnce(() => Publish(round, "One"), () => Publish(round, "Two"), () => Publish(round, "Three"));

        Assert.Single(failures, failure => failure is null);
        Assert.All(failures.OfType<Exception>(), failure => Assert.Equal(RoundRules.PublishesOnce, Assert.IsType<RuleViolation>(failure).Rule));
        Assert.Equal(3, await Platform.Read(db => db.Outbox.CountAsync(mail => mail.Text.Contains($"/results/{round.Id}"))));
    }

    [Fact]
    public async Task Publishing_changes_no_number()
    {
        var round = await Given.AnOpenRound();
        await Given.Closed(round);
        var before = await Result(round);

        await Publish(round, "What we heard");

        var after = await Result(round);
        Assert.Equal((before.AnswersSha256, before.ResultsSha256, before.ComputedAt), (after.AnswersSha256, after.ResultsSha256, after.ComputedAt));
    }

    private Task Publish(RoundInHand round, string synthesis) =>
        Platform.Do((PublishRound publish) => publish.Now(round.Id, Text.Same(synthesis), round.Study.Moderator));

    private Task<Round> Stored(RoundInHand round) => Platform.Read(db => db.Rounds.SingleAsync(r => r.Id == round.Id));

    private Task<RoundResult> Result(RoundInHand round) => Platform.Read(db => db.RoundResults.SingleAsync(r => r.RoundId == round.Id));
}

public sealed class PublishingOnSqlite(SqliteDatabase database) : PublishingTests(database), IClassFixture<SqliteDatabase>;

public sealed class PublishingOnPostgreSql(PostgreSqlDatabase database) : PublishingTests(database), IClassFixture<PostgreSqlDatabase>;
