namespace FourPer1000.Collab.Statistics.Tests;

public class OtherRulesTests
{
    [Fact]
    public void Half_of_the_opinions_is_no_majority()
    {
        var apmo = Apmo.Of([new(5, 0, 5), new(6, 0, 4)], Comparison.MoreThan);

        Assert.Equal((6, 0), (apmo.MajorityAgreements, apmo.MajorityDisagreements));
        Assert.Equal(new Rational(6, 20), apmo.CutOff.Value);
        Assert.Equal("share > cut-off", apmo.Variant);
    }

    [Fact]
    public void An_item_exactly_at_the_cut_off_has_consensus_only_by_the_weak_comparison()
    {
        Assert.False(Apmo.Of([new(8, 0, 2)], Comparison.MoreThan).Consensus.Value[0].Value);
        Assert.True(Apmo.Of([new(8, 0, 2)], Comparison.AtLeast).Consensus.Value[0].Value);
    }

    [Fact]
    public void Without_opinions_there_is_no_cut_off()
    {
        var apmo = Apmo.Of([new(0, 0, 0)], Comparison.MoreThan);

        Assert.Equal(UndefinedReason.NoData, apmo.CutOff.Reason);
        Assert.Equal(UndefinedReason.NoData, apmo.Consensus.Reason);
        Assert.Equal(UndefinedReason.NoData, Apmo.Of([], Comparison.MoreThan).Consensus.Reason);
        Assert.Equal(UndefinedReason.NoData, Apmo.Of([new(1, 0, 0), new(0, 0, 0)], Comparison.MoreThan).Consensus.Value[1].Reason);
        Assert.Throws<ArgumentOutOfRangeException>(() => Apmo.Of([new(-1, 2, 0)], Comparison.MoreThan));
    }

    [Fact]
    public void Opinions_are_the_bands_of_a_distribution() =>
        Assert.Equal(new OpinionCounts(9, 3, 3), OpinionCounts.Of(Histogram.FromCounts([1, 2, 3, 4, 5]), new Band(4, 5), new Band(1, 2)));

    [Theory]
    [InlineData(CoreSetScope.Each, CoreSetClass.None)]
    [InlineData(CoreSetScope.Pooled, CoreSetClass.In)]
    public void A_core_set_asks_every_group_or_all_together(CoreSetScope scope, CoreSetClass expected)
    {
        Histogram[] groups = [Histogram.FromCounts([0, 0, 0, 0, 1, 1, 10, 15, 13]), Histogram.FromCounts([0, 0, 1, 1, 1, 1, 2, 2, 2])];

        var result = CoreSet.Of(groups, new CoreSetRule { Scope = scope });

        Assert.Equal(expected, result.Class.Value);
        Assert.Equal(scope == CoreSetScope.Each ? 2 : 1, result.HighShares.Count);
        Assert.Equal(50, result.Used);
    }

    [Fact]
    public void Fifteen_percent_exactly_is_too_many_unless_the_rule_says_at_most()
    {
        Histogram[] groups = [Histogram.FromCounts([3, 0, 0, 0, 3, 0, 0, 0, 14])];

        Assert.Equal(CoreSetClass.None, CoreSet.Of(groups, new CoreSetRule()).Class.Value);
        Assert.Equal(CoreSetClass.In, CoreSet.Of(groups, new CoreSetRule { FewComparison = Comparison.AtMost }).Class.Value);
    }

    [Fact]
    public void An_item_is_out_by_the_mirror_image_or_by_at_most_half_rating_it_high()
    {
        Histogram[] low = [Histogram.FromCounts([14, 0, 0, 0, 4, 0, 0, 0, 2])], middling = [Histogram.FromCounts([0, 0, 0, 0, 10, 0, 0, 0, 10])];

        Assert.Equal(CoreSetClass.Out, CoreSet.Of(low, new CoreSetRule()).Class.Value);
        Assert.Equal(CoreSetClass.None, CoreSet.Of(middling, new CoreSetRule()).Class.Value);
        Assert.Equal(CoreSetClass.Out, CoreSet.Of(middling, new CoreSetRule { Out = CoreSetExclusion.AtMostHalfHigh }).Class.Value);
    }

    [Fact]
    public void An_empty_group_leaves_the_core_set_open()
    {
        Histogram full = Histogram.FromCounts([0, 0, 0, 0, 0, 0, 0, 0, 9]), empty = Histogram.FromCounts([0, 0, 0, 0, 0, 0, 0, 0, 0]);

        Assert.Equal(UndefinedReason.NoData, CoreSet.Of([full, empty], new CoreSetRule()).Class.Reason);
        Assert.Equal(UndefinedReason.NoData, CoreSet.Of([], new CoreSetRule()).Class.Reason);
        Assert.Equal(CoreSetClass.In, CoreSet.Of([full, empty], new CoreSetRule { Scope = CoreSetScope.Pooled }).Class.Value);
    }

    [Fact]
    public void One_answer_has_no_deviation_and_an_IQR_of_zero()
    {
        var rules = DispersionRules.Of(Histogram.FromCounts([0, 0, 1, 0, 0]), QuantileType.Type7, 1, 1, new Rational(1, 2));

        Assert.Equal(0, rules.InterquartileRange.Value);
        Assert.True(rules.IqrHolds.Value);
        Assert.Equal(UndefinedReason.TooFew, rules.DeviationHolds.Reason);
        Assert.Equal(UndefinedReason.TooFew, rules.VariationHolds.Reason);
        Assert.Equal(UndefinedReason.TooFew, rules.Variation.Reason);
    }

    [Theory]
    [InlineData(new[] { 1, 1, 1, 0, 0, 0, 0, 0, 0 }, VariationBand.Good)]
    [InlineData(new[] { 2, 0, 0, 1, 0, 0, 0, 0, 0 }, VariationBand.Poor)]
    [InlineData(new[] { 2, 0, 1, 0, 0, 0, 0, 0, 0 }, VariationBand.AnotherRound)]
    public void The_coefficient_of_variation_has_three_bands(int[] counts, VariationBand expected) =>
        Assert.Equal(expected, DispersionRules.Of(Histogram.FromCounts(counts), QuantileType.Type7, 1, 1, 1).Variation.Value);

    [Fact]
    public void A_fifth_of_the_scale_has_two_readings()
    {
        // IQR 2 on a scale of 10 points: a fifth of the points, more than a fifth of the range 9.
        var rules = DispersionRules.Of(Histogram.FromCounts([0, 0, 3, 3, 3, 0, 0, 0, 0, 0]), QuantileType.Type7, 1, 1, 1);

        Assert.Equal(2, rules.InterquartileRange.Value);
        Assert.True(rules.FifthOfPointsHolds.Value);
        Assert.False(rules.FifthOfRangeHolds.Value);
    }

    [Theory]
    [InlineData(new[] { 0, 0, 0, 0, 9 }, AgreementKind.Unanimity)]
    [InlineData(new[] { 1, 0, 0, 0, 3 }, AgreementKind.Consensus)]
    [InlineData(new[] { 1, 0, 1, 0, 3 }, AgreementKind.Majority)]
    [InlineData(new[] { 3, 0, 2, 0, 3 }, AgreementKind.Bipolarity)]
    [InlineData(new[] { 2, 0, 2, 1, 3 }, AgreementKind.Plurality)]
    [InlineData(new[] { 2, 2, 2, 2, 2 }, AgreementKind.Disagreement)]
    [InlineData(new[] { 5 }, AgreementKind.Unanimity)]
    public void Every_group_stands_on_one_rung_of_the_ladder(int[] counts, AgreementKind expected) =>
        Assert.Equal(expected, DajaniLadder.Of(Histogram.FromCounts(counts)).Value);

    [Fact]
    public void The_share_of_a_consensus_is_a_parameter_of_the_ladder()
    {
        Assert.Equal(AgreementKind.Majority, DajaniLadder.Of(Histogram.FromCounts([3, 7]), new Rational(3, 4)).Value);
        Assert.Equal(AgreementKind.Consensus, DajaniLadder.Of(Histogram.FromCounts([3, 7]), new Rational(7, 10)).Value);
        Assert.Equal(UndefinedReason.NoData, DajaniLadder.Of(Histogram.FromCounts([0, 0])).Reason);
    }

    [Theory]
    [InlineData(new[] { 0, 0, 0, 0, 0, 0, 1, 1, 1 }, ConsistencyBand.Perfect)]
    [InlineData(new[] { 0, 0, 0, 0, 9, 0, 0, 0, 1 }, ConsistencyBand.VeryGood)]
    [InlineData(new[] { 1, 0, 0, 4, 0, 4, 0, 0, 1 }, ConsistencyBand.VeryGood)]
    [InlineData(new[] { 2, 0, 1, 2, 1, 2, 0, 0, 2 }, ConsistencyBand.Some)]
    [InlineData(new[] { 2, 0, 1, 2, 3, 2, 0, 0, 2 }, ConsistencyBand.Good)]
    [InlineData(new[] { 1, 0, 4, 0, 0, 0, 4, 0, 1 }, ConsistencyBand.Good)]
    [InlineData(new[] { 3, 0, 2, 0, 0, 0, 2, 0, 3 }, ConsistencyBand.None)]
    [InlineData(new[] { 2, 0, 3, 0, 0, 0, 3, 0, 2 }, ConsistencyBand.Some)]
    [InlineData(new[] { 1, 4, 0, 0, 0, 0, 0, 4, 1 }, ConsistencyBand.Some)]
    [InlineData(new[] { 5, 0, 0, 0, 0, 0, 0, 0, 5 }, ConsistencyBand.None)]
    public void Consistency_is_graded_by_the_distance_from_the_median(int[] counts, ConsistencyBand expected) =>
        Assert.Equal(expected, NearMedian.Of(Histogram.FromCounts(counts), new Band(7, 9), QuantileType.Type7).Band.Value);

    [Fact]
    public void Nobody_is_neither_near_nor_far()
    {
        var result = NearMedian.Of(Histogram.FromCounts([0, 0, 0]), new Band(3, 3), QuantileType.Type7);

        Assert.Equal((UndefinedReason.NoData, UndefinedReason.NoData), (result.Band.Reason, result.WithinOne.Proportion.Reason));
    }
}
