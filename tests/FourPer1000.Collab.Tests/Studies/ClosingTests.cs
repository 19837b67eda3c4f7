using FourPer1000.Collab.Answers;
using FourPer1000.Collab.Journal;
using FourPer1000.Collab.Rules;
using FourPer1000.Collab.Studies;
using FourPer1000.Collab.Tests.Fixture;
using Microsoft.EntityFrameworkCore;

namespace FourPer1000.Collab.Tests.Studies;

public abstract class ClosingTests(TestDatabase database) : CollabTests(database)
{
    [Fact]
    public async Task Closing_early_needs_a_reason()
    {
        var round = await Given.AnOpenRound();

        await Breaks(RoundRules.EarlyClosingNeedsReason, () => Close(round, reason: null));
    }

    [Fact]
    public async Task Closing_early_with_a_reason_records_what_was_not_met()
    {
        var round = await Given.AnOpenRound();

        await Close(round, "Everybody has answered");

        var closing = (await Stored(round)).Closing!;
        Assert.Equal("Everybody has answered", closing.Reason);
        Assert.Equal([StoppingConditions.DeadlineAhead, StoppingConditions.TooFewSheets], closing.Unmet);
        Assert.Equal(round.Study.Moderator.AccountId, closing.By);
    }

    [Fact]
    public async Task The_deadline_closes_a_round_without_anybody()
    {
        var round = await Given.AnOpenRound(days: 14);
        Clock.AdvanceDays(14);

        Assert.True(await Platform.Do((CloseRound close) => close.ByDeadline(round.Id)));

        var closing = (await Stored(round)).Closing!;
        Assert.Null(closing.By);
        Assert.Equal(Clock.Now, closing.At);
    }

    [Fact]
    public async Task The_deadline_does_not_close_a_round_before_it_is_reached()
    {
        var round = await Given.AnOpenRound(days: 14);
        Clock.Now = Clock.Now.AddDays(14).AddTicks(-10);

        Assert.False(await Platform.Do((CloseRound close) => close.ByDeadline(round.Id)));
        Assert.Null((await Stored(round)).Closing);
    }

    [Fact]
    public async Task Closing_twice_keeps_the_first_result()
    {
        var round = await Given.AnOpenRound();
        await Rate(round, round.Study.Panel[0], 7);
        var first = await Close(round, "Done");

        await Breaks(RoundRules.ClosesOnce, () => Close(round, "Done again"));

        var stored = await Platform.Read(db => db.RoundResults.SingleAsync(result => result.RoundId == round.Id));
        Assert.Equal((first.AnswersSha256, first.ResultsSha256), (stored.AnswersSha256, stored.ResultsSha256));
        Assert.Equal("Done", (await Stored(round)).Closing!.Reason);
    }

    [Fact]
    [Trait("Case", "C4")]
    public async Task Two_moderators_who_close_at_once_close_it_once()
    {
        var round = await Given.AnOpenRound();
        await Rate(round, round.Study.Panel[0], 7);

        var failures = await AtOnce(Enumerable.Range(0, 8).Select(i => (Func<Task>)(() => Close(round, $"Moderator {i}"))));

        Assert.Single(failures, failure => failure is null);
        Assert.All(failures.OfType<Exception>(), failure => Assert.Equal(RoundRules.ClosesOnce, Assert.IsType<RuleViolation>(failure).Rule));
        Assert.Equal(1, await Platform.Read(db => db.Journal.CountAsync(entry => entry.Act == "round.closed" && entry.Subject == Subjects.Round(round.Id))));
    }

    [Fact]
    [Trait("Case", "C6")]
    public async Task Clock_moderator_and_extension_in_the_same_moment_have_one_outcome()
    {
        for (var attempt = 0; attempt < 5; attempt++)
        {
            var round = await Given.AnOpenRound(days: 14);
            Clock.Now = Clock.Now.AddDays(14).AddTicks(-10);

            var failures = await AtOnce(
                () => Platform.Do((ExtendRound extend) => extend.Now(round.Id, Clock.Now.AddDays(7), "More time", round.Study.Moderator)),
                () => Close(round, "Enough"),
                () =>
                {
                    Clock.Advance(TimeSpan.FromTicks(10));
                    return Platform.Do((CloseDueRounds close) => close.Now());
                });

            await AssertOneOutcome(round, extended: failures[0] is null, closedByHand: failures[1] is null);
        }
    }

    [Fact]
    public async Task A_round_that_cannot_be_closed_does_not_keep_the_others_open()
    {
        var broken = await Given.AnOpenRound(days: 14);
        var sound = await Given.AnOpenRound(days: 15);
        await Platform.Read(db => db.RoundItems.Where(item => item.Id == broken.Items[0]).Select(item => item.ItemVersion).ExecuteUpdateAsync(
            version => version.SetProperty(v => v.Form, new RatingForm(["no-such-scale"]))));
        Clock.AdvanceDays(15);

        await Assert.ThrowsAsync<AggregateException>(() => Platform.Do((CloseDueRounds close) => close.Now()));

        Assert.Null((await Stored(broken)).Closing);
        Assert.NotNull((await Stored(sound)).Closing);
        Assert.NotNull(await Platform.Read(db => db.RoundResults.SingleAsync(result => result.RoundId == sound.Id)));
        await Platform.Read(db => db.RoundItems.Where(item => item.Id == broken.Items[0]).Select(item => item.ItemVersion).ExecuteUpdateAsync(
            version => version.SetProperty(v => v.Form, new RatingForm([Protocols.Importance, Protocols.Feasibility]))));
        Assert.Equal(1, await Platform.Do((CloseDueRounds close) => close.Now()));
    }

    [Fact]
    public async Task A_result_says_who_could_answer_who_did_and_who_sent_the_sheet()
    {
        var round = await Given.AnOpenRound(panelists: 6, items: 2);
        await Rate(round, round.Study.Panel[0], 7);
        await Rate(round, round.Study.Panel[1], 8);
        await Platform.Do((Collab.Panels.SubmitSheet submit) => submit.Now(round.Id, round.Study.Panel[0]));

        var result = await Close(round, "Done");

        Assert.Equal((6, 2, 1, 4), (result.PanelSize, result.Responded, result.Submitted, result.Answers));
    }

    [Fact]
    public async Task An_answer_taken_back_is_no_answer()
    {
        var round = await Given.AnOpenRound(items: 1);
        var person = round.Study.Panel[0];
        await Platform.Save(round, person, round.Items[0], new RatingAnswer([7, 7]));
        await Platform.Save(round, person, round.Items[0], value: null, basedOn: 1);

        var result = await Close(round, "Done");

        Assert.Equal((0, 0), (result.Answers, result.Responded));
    }

    [Fact]
    public async Task The_same_answers_give_the_same_numbers_in_whatever_order_they_came()
    {
        var study = await Given.AStudy(panelists: 6);
        var first = await Given.AnOpenRound(study, [AnItem.Activity("ACT-01")]);
        foreach (var (person, mark) in study.Panel.Zip([9, 8, 7, 7, 3, 2]))
        {
            await Rate(first, person, mark);
        }

        await Given.Published(first);
        var second = await Given.AnOpenRound(study, [AnItem.Activity("ACT-02")]);
        foreach (var (person, mark) in study.Panel.Zip([2, 3, 7, 7, 8, 9]).Reverse())
        {
            await Rate(second, person, mark);
        }

        var result = await Close(second, "Done");

        var before = await Platform.Read(db => db.RoundResults.SingleAsync(r => r.RoundId == first.Id));
        Assert.Equal(before.ResultsSha256, result.ResultsSha256);
        Assert.NotEqual(before.AnswersSha256, result.AnswersSha256);
    }

    [Fact]
    public async Task Open_pages_are_told_after_the_closing_is_stored()
    {
        var round = await Given.AnOpenRound();

        await Close(round, "Done");

        Assert.Contains(Collab.Live.Topic.Round(round.Id), Platform.Announced.Topics);
        Assert.Contains(Collab.Live.Topic.Moderation(round.Study.Id), Platform.Announced.Topics);
    }

    private async Task AssertOneOutcome(RoundInHand round, bool extended, bool closedByHand)
    {
        var stored = await Stored(round);
        var closings = await Platform.Read(db => db.Journal.CountAsync(entry => entry.Act == "round.closed" && entry.Subject == Subjects.Round(round.Id)));
        Assert.Equal(stored.Closing is null ? 0 : 1, closings);
        Assert.Equal(closedByHand, stored.Closing is { By: not null });
        Assert.Equal(extended, await Platform.Read(db => db.RoundExtensions.AnyAsync(extension => extension.RoundId == round.Id)));
        Assert.False(extended && stored.Closing is { By: null }, "An extended round is not due.");
    }

    private async Task Rate(RoundInHand round, Accounts.Person person, int mark)
    {
        foreach (var item in round.Items)
        {
            Assert.IsType<SaveOutcome.Saved>(await Platform.Save(round, person, item, new RatingAnswer([mark, mark])));
        }
    }

    private Task<RoundResult> Close(RoundInHand round, string? reason) =>
        Platform.Do((CloseRound close) => close.Now(round.Id, reason, round.Study.Moderator));

    private Task<Round> Stored(RoundInHand round) => Platform.Read(db => db.Rounds.SingleAsync(r => r.Id == round.Id));
}

public sealed class ClosingOnSqlite(SqliteDatabase database) : ClosingTests(database), IClassFixture<SqliteDatabase>;

public sealed class ClosingOnPostgreSql(PostgreSqlDatabase database) : ClosingTests(database), IClassFixture<PostgreSqlDatabase>;
