namespace FourPer1000.Collab.Statistics.Tests;

public class ConventionTests
{
    [Fact]
    public void A_distance_of_exactly_a_fifth_counts_as_near()
    {
        // Half at 2 and half at 4: the mean number is that of 3, and every corner lies .2 away.
        var half = FuzzyDelphi.Of(Histogram.FromCounts([0, 0, 3, 0, 3]));

        Assert.Equal(new Share(0, 6), FuzzyDelphi.Of(Histogram.FromCounts([3, 0, 0, 0, 3])).ExpertConsensus);
        Assert.Equal(new Share(4, 5), FuzzyDelphi.Of(Histogram.FromCounts([0, 0, 1, 0, 4])).ExpertConsensus);
        Assert.InRange(half.Threshold.Value, 0.18, 0.2 + 1e-9);
        Assert.Equal(new Share(6, 6), half.ExpertConsensus);
        Assert.Equal(new Share(6, 6), FuzzyDelphi.Of(Histogram.FromCounts([0, 3, 0, 3, 0])).ExpertConsensus);
        Assert.Equal(0.2, FuzzyDelphi.Of(Histogram.FromCounts([0, 3, 0, 3, 0])).Threshold.Value, 12);
    }

    [Fact]
    public void Low_agreement_is_not_accepted()
    {
        Assert.True(FuzzyDelphi.Of(Histogram.FromCounts([0, 0, 0, 8, 0])).IsAccepted.Value);
        Assert.False(FuzzyDelphi.Of(Histogram.FromCounts([0, 0, 8, 0, 0])).IsAccepted.Value);
        Assert.False(FuzzyDelphi.Of(Histogram.FromCounts([4, 0, 0, 0, 8])).IsAccepted.Value);
    }

    [Fact]
    public void Fuzzy_Delphi_needs_answers_on_five_points()
    {
        Assert.Equal(UndefinedReason.NoData, FuzzyDelphi.Of(Histogram.FromCounts([0, 0, 0, 0, 0])).IsAccepted.Reason);
        Assert.Throws<ArgumentOutOfRangeException>(() => FuzzyDelphi.Of(Histogram.FromCounts([1, 2, 3])));
    }

    [Fact]
    public void Korean_figures_are_undefined_where_they_divide_by_nothing()
    {
        var one = KoreanConvention.Of(Histogram.FromCounts([0, 0, 1]), new Band(2, 3), QuantileType.Type6);
        var zero = KoreanConvention.Of(Histogram.FromCounts([1, 1, 1], lowest: -1), new Band(1, 1), QuantileType.Type6);
        var nobody = KoreanConvention.Of(Histogram.FromCounts([0, 0, 0]), new Band(2, 3), QuantileType.Type6);

        Assert.Equal((0, UndefinedReason.TooFew), (one.Convergence.Value, one.StabilityCv.Reason));
        Assert.Equal((UndefinedReason.ZeroDenominator, UndefinedReason.ZeroDenominator), (zero.ConsensusDegree.Reason, zero.StabilityCv.Reason));
        Assert.Equal((UndefinedReason.NoData, UndefinedReason.NoData), (nobody.ConsensusDegree.Reason, nobody.ContentValidityRatio.Reason));
    }

    [Fact]
    public void Chinese_authority_needs_both_of_its_parts()
    {
        var scores = Histogram.FromCounts([0, 0, 0, 2, 2]);

        Assert.Equal(0.75, ChineseConvention.Of(scores, [0.9, null], [0.5, 0.7]).Authority.Value, 12);
        Assert.Equal(UndefinedReason.NoData, ChineseConvention.Of(scores, [], [0.5]).Authority.Reason);
        Assert.Equal(UndefinedReason.NoData, ChineseConvention.Of(scores, [0.5], [null]).Authority.Reason);
        Assert.Equal(UndefinedReason.NoData, ChineseConvention.Of(Histogram.FromCounts([0, 0]), [0.5], [0.5]).FullMarkRatio.Reason);
    }

    [Fact]
    public void Attrition_out_of_nobody_is_undefined_and_impossible_turnout_refused()
    {
        var attrition = Attrition.Of([new(0, 0), new(4, 2), new(4, 3)]);

        Assert.Equal(UndefinedReason.ZeroDenominator, attrition.ResponseRate[0].Reason);
        Assert.Equal(UndefinedReason.ZeroDenominator, attrition.RetentionFromFirst[1].Reason);
        Assert.Equal(UndefinedReason.NotApplicable, attrition.DropoutFromPrevious[0].Reason);
        Assert.Equal(UndefinedReason.ZeroDenominator, attrition.DropoutFromPrevious[1].Reason);
        Assert.Equal(-0.5, attrition.DropoutFromPrevious[2].Value);
        Assert.Empty(Attrition.Of([]).ResponseRate);
        Assert.Throws<ArgumentOutOfRangeException>(() => Attrition.Of([new(3, 4)]));
    }

    [Fact]
    public void Attrition_bias_needs_two_people_who_vary_on_each_side()
    {
        Assert.Equal(UndefinedReason.TooFew, AttritionBias.Of([1, 2, 3], [2]).HedgesG.Reason);
        Assert.Equal(UndefinedReason.NoData, AttritionBias.Of([1, 2, 3], [null]).HedgesG.Reason);
        Assert.Equal(UndefinedReason.NoVariation, AttritionBias.Of([2, 2], [3, 3]).HedgesG.Reason);
        Assert.Equal(-AttritionBias.Of([1, 2, 3], [4, 6]).HedgesG.Value, AttritionBias.Of([4, 6], [1, 2, 3]).HedgesG.Value, 12);
    }
}
