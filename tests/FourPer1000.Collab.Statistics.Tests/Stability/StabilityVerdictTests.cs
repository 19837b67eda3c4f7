using System.Text.Json;

namespace FourPer1000.Collab.Statistics.Tests;

public class StabilityVerdictTests
{
    private static readonly int?[] Before = [5, 5, 5, 5, 5, 5, 5, 5, 5, 5];

    [Theory]
    [InlineData(7, StabilityOutcome.Stable)]
    [InlineData(6, StabilityOutcome.Moving)]
    public void Seven_tenths_that_moved_by_at_most_one_point_are_stable(int stayed, StabilityOutcome expected)
    {
        var after = Enumerable.Range(0, 10).Select(i => (int?)(i < stayed ? 5 + (i % 3) - 1 : 8)).ToArray();

        var verdict = StabilityVerdict.Of(Before, after, StabilityRule.Default);

        Assert.Equal(expected, verdict.Outcome);
        Assert.Equal(new Share(stayed, 10), verdict.Stayed);
        Assert.True(verdict.StayedInterval.IsDefined);
    }

    [Fact]
    public void Only_those_with_an_answer_in_both_rounds_count()
    {
        var verdict = StabilityVerdict.Of([5, null, 5, 5, 5, 5, 5], [5, 5, null, 5, 5, 5, 9], StabilityRule.Default);

        Assert.Equal((5, 2), (verdict.Used, verdict.Dropped));
        Assert.Equal(StabilityOutcome.Stable, verdict.Outcome);
        Assert.Equal("movement", verdict.Variant);
    }

    [Fact]
    public void Fewer_pairs_than_k_decide_nothing()
    {
        Assert.Equal(StabilityOutcome.TooFew, StabilityVerdict.Of([5, 5, 5, 5], [5, 5, 5, 5], StabilityRule.Default).Outcome);
        Assert.Equal(StabilityOutcome.TooFew, StabilityVerdict.Of([], [], StabilityRule.Default).Outcome);
        Assert.Equal(StabilityOutcome.Stable, StabilityVerdict.Of([5, 5, 5], [5, 5, 5], new MovementRule { MinPairs = 3 }).Outcome);
    }

    [Fact]
    public void A_net_change_of_exactly_the_limit_is_not_stable()
    {
        int?[] before = [.. Enumerable.Repeat<int?>(5, 20)];
        var rule = new NetChangeRule();

        Assert.Equal(StabilityOutcome.Moving, StabilityVerdict.Of(before, [6, 6, 6, .. before[3..]], rule).Outcome);
        Assert.Equal(StabilityOutcome.Stable, StabilityVerdict.Of(before, [9, 9, .. before[2..]], rule).Outcome);
    }

    [Fact]
    public void People_who_swap_places_move_without_a_net_change()
    {
        int?[] before = [1, 1, 1, 9, 9, 9], after = [9, 9, 9, 1, 1, 1];

        Assert.Equal(new Share(0, 6), StabilityVerdict.Of(before, after, StabilityRule.Default).NetChange);
        Assert.Equal(new Share(0, 6), StabilityVerdict.Of(before, after, StabilityRule.Default).Stayed);
        Assert.Equal(StabilityOutcome.Moving, StabilityVerdict.Of(before, after, StabilityRule.Default).Outcome);
        Assert.Equal(StabilityOutcome.Stable, StabilityVerdict.Of(before, after, new NetChangeRule()).Outcome);
    }

    [Fact]
    public void A_rule_may_allow_larger_moves()
    {
        int?[] before = [5, 5, 5, 5, 5], after = [7, 7, 7, 7, 3];

        Assert.Equal(StabilityOutcome.Moving, StabilityVerdict.Of(before, after, StabilityRule.Default).Outcome);
        Assert.Equal(StabilityOutcome.Stable, StabilityVerdict.Of(before, after, new MovementRule { MostPoints = 2 }).Outcome);
    }

    [Fact]
    public void Rounds_of_different_panels_are_refused() =>
        Assert.Throws<ArgumentException>(() => StabilityVerdict.Of([5], [5, 5], StabilityRule.Default));

    [Fact]
    public void Stored_rules_come_back_the_same()
    {
        StabilityRule[] rules = [new MovementRule { MostPoints = 2, AtLeast = new Rational(3, 4), MinPairs = 6 }, new NetChangeRule { LessThan = new Rational(1, 5) }];

        Assert.Equal(rules, JsonSerializer.Deserialize<StabilityRule[]>(JsonSerializer.Serialize(rules))!);
        Assert.Throws<ArgumentOutOfRangeException>(() => new MovementRule { MinPairs = 0 });
    }
}
