using System.Text.Json;

namespace FourPer1000.Collab.Statistics.Tests;

public class EstimateVerdictTests
{
    private static readonly EstimateRule Rule = new() { MinAnswers = 5 };

    [Fact]
    public void Estimates_of_the_demonstration_study_are_decided_as_it_expects()
    {
        var seen = 0;
        foreach (var (estimates, expected) in DemoStudyTests.Estimates())
        {
            var verdict = EstimateVerdict.Of(estimates, new EstimateRule());

            Assert.Equal(DemoStudyTests.Outcome(expected), verdict.Outcome);
            Assert.Equal(expected.GetProperty("median").GetDouble(), verdict.Median.Value, 4);
            Assert.Equal(expected.GetProperty("iqrR7").GetDouble(), verdict.InterquartileRange.Value, 4);
            Assert.Equal(expected.GetProperty("relativeIqrR7").GetDouble(), verdict.RelativeInterquartileRange.Value, 4);
            seen++;
        }

        Assert.True(seen >= 12);
    }

    [Fact]
    public void A_relative_IQR_of_exactly_the_limit_is_agreement()
    {
        // Q1 0.75, median 1, Q3 1.25; in doubles 0.1-steps would land beside the limit.
        var verdict = EstimateVerdict.Of([0.1, 0.75, 1.0, 1.25, 9.9], Rule);

        Assert.Equal(ConsensusOutcome.AgreedFor, verdict.Outcome);
        Assert.Equal(0.5, verdict.RelativeInterquartileRange.Value);
    }

    [Fact]
    public void Decimal_estimates_are_decided_as_decimals_not_as_doubles()
    {
        // 1.1 - 0.8 is 0.30000000000000004 in doubles, above 3/10 of the median 1.
        var verdict = EstimateVerdict.Of([0.7, 0.8, 1.0, 1.1, 1.2], Rule with { RelativeIqrAtMost = new Rational(3, 10) });

        Assert.Equal(ConsensusOutcome.AgreedFor, verdict.Outcome);
        Assert.Equal(0.3, verdict.InterquartileRange.Value);
    }

    [Fact]
    public void Around_a_median_of_zero_only_equal_quartiles_agree()
    {
        Assert.Equal(ConsensusOutcome.AgreedFor, EstimateVerdict.Of([-4, 0, 0, 0, 7], Rule).Outcome);
        var spread = EstimateVerdict.Of([-4, -1, 0, 1, 7], Rule);
        Assert.Equal(ConsensusOutcome.NotSettled, spread.Outcome);
        Assert.Equal(UndefinedReason.ZeroDenominator, spread.RelativeInterquartileRange.Reason);
    }

    [Fact]
    public void A_negative_median_counts_by_its_magnitude() =>
        Assert.Equal(ConsensusOutcome.AgreedFor, EstimateVerdict.Of([-10, -11, -12, -13, -14], Rule).Outcome);

    [Fact]
    public void Huge_and_tiny_estimates_are_decided_too()
    {
        Assert.Equal(ConsensusOutcome.AgreedFor, EstimateVerdict.Of([1e50, 1.1e50, 1.2e50, 1.3e50, 1.4e50], Rule).Outcome);
        Assert.Equal(ConsensusOutcome.NotSettled, EstimateVerdict.Of([1e-12, 2e-12, 4e-12, 8e-12, 16e-12], Rule).Outcome);
    }

    [Fact]
    public void Too_few_estimates_decide_nothing_and_nobody_leaves_all_undefined()
    {
        Assert.Equal(ConsensusOutcome.TooFew, EstimateVerdict.Of([1, 1, 1, 1, null], Rule).Outcome);
        var empty = EstimateVerdict.Of([null, null], Rule);
        Assert.Equal((0, 2), (empty.Used, empty.Dropped));
        Assert.Equal(UndefinedReason.NoData, empty.InterquartileRange.Reason);
        Assert.Equal(UndefinedReason.NoData, empty.RelativeInterquartileRange.Reason);
    }

    [Fact]
    public void Quartile_types_that_decide_differently_are_told()
    {
        // Type 7: 8.25 to 11.75, 35 % of the median; type 6: 7.75 to 12.25, 45 %.
        var verdict = EstimateVerdict.Of([7, 8, 9, 11, 12, 13], Rule with { RelativeIqrAtMost = new Rational(4, 10) });

        Assert.Equal(ConsensusOutcome.AgreedFor, verdict.Outcome);
        Assert.True(verdict.IsQuantileSensitive);
        Assert.Contains(new AlternativeOutcome("quantiles-6", ConsensusOutcome.NotSettled), verdict.Sensitivity);
        Assert.Contains(new AlternativeOutcome("relative-iqr-25", ConsensusOutcome.NotSettled), verdict.Sensitivity);
        Assert.Contains(new AlternativeOutcome("relative-iqr-50", ConsensusOutcome.AgreedFor), verdict.Sensitivity);
    }

    [Fact]
    public void A_stored_verdict_comes_back_the_same()
    {
        var verdict = EstimateVerdict.Of([7.5, 8, null, 9, 11, 12, 13], Rule);

        Assert.Equal(verdict, JsonSerializer.Deserialize<EstimateVerdict>(JsonSerializer.Serialize(verdict)));
        Assert.NotEqual(verdict, EstimateVerdict.Of([7.5, 8, null, 9, 11, 12, 14], Rule));
    }

    [Theory]
    [InlineData(double.NaN)]
    [InlineData(double.PositiveInfinity)]
    [InlineData(-1.1e60)]
    public void An_estimate_that_is_no_number_is_refused(double estimate) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => EstimateVerdict.Of([1, estimate], Rule));

    [Fact]
    public void Limits_and_minimums_below_their_range_are_refused()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => new EstimateRule { MinAnswers = 0 });
        Assert.Throws<ArgumentOutOfRangeException>(() => new EstimateRule { RelativeIqrAtMost = -1 });
    }
}
