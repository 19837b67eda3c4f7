namespace FourPer1000.Collab.Statistics.Tests;

public class ConditionTests
{
    private static readonly Histogram Some = Histogram.FromCounts([0, 1, 1, 4, 3]);
    private static readonly Histogram One = Histogram.FromCounts([0, 0, 0, 1, 0]);
    private static readonly Histogram Nobody = Histogram.FromCounts([0, 0, 0, 0, 0]);
    private static readonly Condition Holds = new MedianCondition(new Band(1, 5));
    private static readonly Condition Fails = new MedianCondition(new Band(1, 1));

    /// <summary>Undefined for a single answer.</summary>
    private static readonly Condition Unclear = new DeviationCondition(Comparison.LessThan, 1);

    [Fact]
    public void A_failing_part_decides_all_of_and_a_holding_part_any_of()
    {
        Assert.False(Decide(AllOf.These(Unclear, Fails), One).Value);
        Assert.True(Decide(AnyOf.These(Unclear, Holds), One).Value);
        Assert.True(Decide(AllOf.These(Holds, Holds), One).Value);
        Assert.False(Decide(AnyOf.These(Fails, Fails), One).Value);
    }

    [Fact]
    public void Otherwise_an_undefined_part_makes_the_whole_undefined()
    {
        Assert.Equal(UndefinedReason.TooFew, Decide(AllOf.These(Holds, Unclear), One).Reason);
        Assert.Equal(UndefinedReason.TooFew, Decide(AnyOf.These(Fails, Unclear), One).Reason);
        Assert.Equal(UndefinedReason.NoData, Decide(AllOf.These(Holds, Unclear), Nobody).Reason);
    }

    [Fact]
    public void An_undefined_condition_does_not_hold_in_a_rule()
    {
        var rule = UsualRules.Agreement5 with { AgreedFor = Unclear, AgreedAgainst = null, MinAnswers = 1 };

        Assert.Equal(ConsensusOutcome.NotSettled, rule.Decide(One));
    }

    [Fact]
    public void The_standard_deviation_is_decided_on_its_exact_square()
    {
        // Three answers in a row: variance 1.
        var unit = Histogram.FromCounts([0, 1, 1, 1, 0]);

        Assert.False(Decide(new DeviationCondition(Comparison.LessThan, 1), unit).Value);
        Assert.True(Decide(new DeviationCondition(Comparison.AtMost, 1), unit).Value);
        // Variance 2, between 3/2 and its square.
        Assert.True(Decide(new DeviationCondition(Comparison.AtMost, new Rational(3, 2)), Histogram.FromCounts([1, 0, 1, 0, 0])).Value);
        Assert.Equal(UndefinedReason.TooFew, Decide(new DeviationCondition(Comparison.AtMost, 1), One).Reason);
        Assert.Equal(UndefinedReason.NoData, Decide(new DeviationCondition(Comparison.AtMost, 1), Nobody).Reason);
    }

    [Fact]
    public void The_coefficient_of_variation_is_decided_on_its_exact_square()
    {
        // Mean 2, variance 1: CV exactly 1/2.
        var half = Histogram.FromCounts([1, 1, 1, 0, 0]);

        Assert.True(Decide(new VariationCondition(Comparison.AtMost, new Rational(1, 2)), half).Value);
        Assert.False(Decide(new VariationCondition(Comparison.LessThan, new Rational(1, 2)), half).Value);
        Assert.Equal(UndefinedReason.TooFew, Decide(new VariationCondition(Comparison.AtMost, 1), One).Reason);
        Assert.Equal(
            UndefinedReason.ZeroDenominator, Decide(new VariationCondition(Comparison.AtMost, 1), Histogram.FromCounts([1, 0, 1], lowest: -1)).Reason);
    }

    [Fact]
    public void Quartile_conditions_follow_the_quantile_type()
    {
        Assert.True(new InterquartileCondition(1).Holds(Some, QuantileType.Type7).Value);
        Assert.False(new InterquartileCondition(1).Holds(Some, QuantileType.Type6).Value);
        Assert.Equal(UndefinedReason.NoData, Decide(new InterquartileCondition(1), Nobody).Reason);
    }

    [Fact]
    public void The_median_condition_includes_both_ends_of_its_band()
    {
        Assert.True(Decide(new MedianCondition(new Band(4, 5)), Some).Value);
        Assert.True(Decide(new MedianCondition(new Band(3, 4)), Some).Value);
        Assert.False(Decide(new MedianCondition(new Band(1, 3)), Some).Value);
        Assert.False(Decide(new MedianCondition(new Band(4, 4)), Histogram.FromCounts([0, 0, 0, 1, 1])).Value);
    }

    [Fact]
    public void RAND_conditions_do_not_apply_to_other_scales()
    {
        Assert.Equal(UndefinedReason.NotApplicable, Decide(new AppropriatenessCondition(Appropriateness.Uncertain), Some).Reason);
        Assert.Equal(UndefinedReason.NotApplicable, Decide(new DisagreementCondition(), Some).Reason);
    }

    [Fact]
    public void Combinations_are_equal_by_their_parts()
    {
        Assert.Equal(AllOf.These(Holds, Fails), AllOf.These(Holds, Fails));
        Assert.Equal(AllOf.These(Holds, Fails).GetHashCode(), AllOf.These(Holds, Fails).GetHashCode());
        Assert.NotEqual(AllOf.These(Holds, Fails), AllOf.These(Fails, Holds));
        Assert.NotEqual<Condition>(AllOf.These(Holds), AnyOf.These(Holds));
        Assert.Equal(AnyOf.These(Holds), AnyOf.These(Holds));
        Assert.NotEqual(AnyOf.These(Holds), AnyOf.These(Fails));
    }

    private static Finding<bool> Decide(Condition condition, Histogram answers) => condition.Holds(answers, QuantileType.Type7);
}
