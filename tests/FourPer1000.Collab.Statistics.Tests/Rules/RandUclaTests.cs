namespace FourPer1000.Collab.Statistics.Tests;

public class RandUclaTests
{
    [Theory]
    [InlineData(8, 2, 3)]
    [InlineData(9, 2, 3)]
    [InlineData(10, 2, 3)]
    [InlineData(11, 3, 4)]
    [InlineData(13, 3, 4)]
    [InlineData(14, 4, 5)]
    [InlineData(16, 4, 5)]
    [InlineData(17, 5, 6)]
    [InlineData(20, 6, 7)]
    [InlineData(22, 6, 7)]
    [InlineData(23, 7, 8)]
    [InlineData(25, 7, 8)]
    public void Limits_are_those_of_the_printed_table_and_its_extension(int panel, int outside, int extremes) =>
        Assert.Equal(new RandUclaLimits(outside, extremes), RandUclaLimits.For(panel).Value);

    [Fact]
    public void Small_panels_have_no_limits()
    {
        Assert.Equal(UndefinedReason.TooFew, RandUclaLimits.For(7).Reason);
        Assert.Equal(UndefinedReason.NoData, RandUclaLimits.For(0).Reason);
        Assert.Throws<ArgumentOutOfRangeException>(() => RandUclaLimits.For(-1));
    }

    [Fact]
    public void Disagreement_makes_any_median_uncertain()
    {
        var ratings = Histogram.FromCounts([4, 0, 0, 0, 0, 0, 2, 2, 2]);

        var result = RandUcla.Of(ratings, new RandUclaSettings());

        Assert.Equal(7, result.Median.Value);
        Assert.True(result.DisagreementByCounts.Value);
        Assert.True(result.DisagreementByIpras.Value);
        Assert.Equal(Appropriateness.Uncertain, result.ClassByCounts.Value);
        Assert.Equal(Appropriateness.Uncertain, result.ClassByIpras.Value);
    }

    [Fact]
    public void Counts_decide_exactly_at_their_limits()
    {
        var two = RandUcla.Of(Histogram.FromCounts([2, 0, 0, 0, 6, 0, 0, 0, 2]), new RandUclaSettings());
        var three = RandUcla.Of(Histogram.FromCounts([3, 0, 0, 0, 4, 0, 0, 0, 3]), new RandUclaSettings());

        Assert.False(two.DisagreementByCounts.Value);
        Assert.True(three.DisagreementByCounts.Value);
        Assert.Equal(6, three.OutsideMedianRegion.Value);
        Assert.True(RandUcla.Of(Histogram.FromCounts([0, 0, 0, 0, 8, 0, 0, 0, 2]), new RandUclaSettings()).AgreementByCounts.Value);
        Assert.False(RandUcla.Of(Histogram.FromCounts([0, 0, 0, 0, 7, 0, 0, 0, 3]), new RandUclaSettings()).AgreementByCounts.Value);
    }

    [Fact]
    public void A_low_median_without_disagreement_is_inappropriate() =>
        Assert.Equal(Appropriateness.Inappropriate, RandUcla.Of(Histogram.FromCounts([3, 5, 2, 0, 0, 0, 0, 0, 0]), new RandUclaSettings()).ClassByIpras.Value);

    [Theory]
    [InlineData(true, Appropriateness.Uncertain)]
    [InlineData(false, Appropriateness.Uncertain)]
    public void A_median_of_three_and_a_half_is_uncertain_either_way(bool higher, Appropriateness expected) => Assert.Equal(
        expected, RandUcla.Of(Histogram.FromCounts([0, 0, 5, 5, 0, 0, 0, 0, 0]), new RandUclaSettings { BoundaryGoesHigher = higher }).ClassByIpras.Value);

    [Theory]
    [InlineData(true, Appropriateness.Inappropriate)]
    [InlineData(false, Appropriateness.Inappropriate)]
    public void A_median_of_three_is_inappropriate_either_way(bool higher, Appropriateness expected) => Assert.Equal(
        expected, RandUcla.Of(Histogram.FromCounts([0, 0, 9, 0, 0, 0, 0, 0, 0]), new RandUclaSettings { BoundaryGoesHigher = higher }).ClassByIpras.Value);

    [Fact]
    public void The_method_belongs_to_the_scale_of_nine_points()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => RandUcla.Of(Histogram.FromCounts([1, 2, 3]), new RandUclaSettings()));
        Assert.Throws<ArgumentOutOfRangeException>(() => RandUcla.Of(Histogram.FromCounts(new int[9], lowest: 0), new RandUclaSettings()));
    }

    [Fact]
    public void Settings_are_named_in_the_variant() => Assert.Equal(
        "P10-P90, Type6, boundary medians strict",
        RandUcla.Of(
            Histogram.FromCounts(new int[9]),
            new RandUclaSettings { Quantile = QuantileType.Type6, LowPercentile = new(1, 10), HighPercentile = new(9, 10), BoundaryGoesHigher = false }).Variant);

    [Fact]
    public void The_preset_decides_by_appropriateness_and_disagreement()
    {
        var rule = UsualRules.Appropriateness9;

        Assert.Equal(ConsensusOutcome.AgreedFor, rule.Decide(Histogram.FromCounts([0, 0, 0, 0, 0, 2, 3, 3, 2])));
        Assert.Equal(ConsensusOutcome.AgreedAgainst, rule.Decide(Histogram.FromCounts([2, 3, 3, 2, 0, 0, 0, 0, 0])));
        Assert.Equal(ConsensusOutcome.Split, rule.Decide(Histogram.FromCounts([5, 0, 0, 0, 0, 0, 0, 0, 5])));
        Assert.Equal(ConsensusOutcome.NotSettled, rule.Decide(Histogram.FromCounts([0, 0, 0, 3, 4, 3, 0, 0, 0])));
        Assert.Equal(ConsensusOutcome.Split, UsualRules.AlternativesTo(UsualRules.Rating9, 9).Single(other => other.Name == "rand-ucla-counts")
            .Decide(Histogram.FromCounts([5, 0, 0, 0, 0, 0, 0, 0, 5])));
        Assert.DoesNotContain(UsualRules.AlternativesTo(UsualRules.Agreement5, 5), other => other.Name.StartsWith("rand", StringComparison.Ordinal));
    }

    [Fact]
    public void The_core_set_preset_tells_a_split_too()
    {
        var rule = UsualRules.CoreSet9;

        Assert.Equal(ConsensusOutcome.AgreedFor, rule.Decide(Histogram.FromCounts([1, 0, 0, 0, 2, 0, 0, 0, 7])));
        Assert.Equal(ConsensusOutcome.AgreedAgainst, rule.Decide(Histogram.FromCounts([7, 0, 0, 0, 2, 0, 0, 0, 1])));
        Assert.Equal(ConsensusOutcome.Split, rule.Decide(Histogram.FromCounts([5, 0, 0, 0, 0, 0, 0, 0, 5])));
        Assert.Equal(ConsensusOutcome.NotSettled, rule.Decide(Histogram.FromCounts([2, 0, 0, 0, 1, 0, 0, 0, 7])));
    }
}
