namespace FourPer1000.Collab.Statistics.Tests;

public class ValidityTests
{
    private static readonly Rational FivePercent = new(1, 20);

    /// <summary>The exact critical values of Ayre and Scally (2014).</summary>
    [Theory]
    [InlineData(5, 1.0)]
    [InlineData(6, 1.0)]
    [InlineData(7, 1.0)]
    [InlineData(8, 0.75)]
    [InlineData(9, 0.778)]
    [InlineData(10, 0.8)]
    [InlineData(11, 0.636)]
    [InlineData(12, 0.667)]
    [InlineData(13, 0.538)]
    [InlineData(14, 0.571)]
    [InlineData(15, 0.6)]
    [InlineData(20, 0.5)]
    [InlineData(25, 0.44)]
    [InlineData(30, 0.333)]
    [InlineData(40, 0.3)]
    public void Critical_ratios_are_the_published_exact_ones(int panel, double expected) =>
        Assert.Equal(expected, ContentValidityRatio.Of(new Share(panel, panel), FivePercent).CriticalRatio.ToMeasure().Value, 3);

    [Theory]
    [InlineData(1)]
    [InlineData(4)]
    public void Tiny_panels_have_no_critical_ratio(int panel)
    {
        var ratio = ContentValidityRatio.Of(new Share(panel, panel), FivePercent);

        Assert.Equal((UndefinedReason.TooFew, UndefinedReason.TooFew), (ratio.CriticalCount.Reason, ratio.MeetsCritical.Reason));
        Assert.Equal(1, ratio.Ratio.Value);
    }

    [Fact]
    public void A_tail_of_exactly_alpha_is_significant() =>
        Assert.Equal(4, ContentValidityRatio.Of(new Share(4, 4), new Rational(1, 16)).CriticalCount.Value);

    [Fact]
    public void The_ratio_runs_from_minus_one_to_one()
    {
        Assert.Equal(-1, ContentValidityRatio.Of(new Share(0, 9), FivePercent).Ratio.Value);
        Assert.Equal(0, ContentValidityRatio.Of(new Share(5, 10), FivePercent).Ratio.Value);
        Assert.Equal(1, ContentValidityRatio.Of(new Share(0, 9), FivePercent).PValue.Value);
        Assert.False(ContentValidityRatio.Of(new Share(8, 10), FivePercent).MeetsCritical.Value);
    }

    [Fact]
    public void Nobody_has_no_ratio_and_a_level_that_is_none_is_refused()
    {
        var nobody = ContentValidityRatio.Of(new Share(0, 0), FivePercent);

        Assert.Equal((UndefinedReason.NoData, UndefinedReason.NoData, UndefinedReason.NoData), (nobody.Ratio.Reason, nobody.PValue.Reason, nobody.CriticalCount.Reason));
        Assert.Throws<ArgumentOutOfRangeException>(() => ContentValidityRatio.Of(new Share(1, 1), 0));
        Assert.Throws<ArgumentOutOfRangeException>(() => ContentValidityRatio.Of(new Share(1, 1), 1));
    }

    [Fact]
    public void An_item_nobody_rated_does_not_count_in_the_scale()
    {
        var index = ContentValidityIndex.Of([new Share(5, 5), new Share(0, 0), new Share(3, 5)]);

        Assert.Equal((2, 1), (index.Used, index.Dropped));
        Assert.Equal(0.8, index.Average.Value, 12);
        Assert.Equal(0.5, index.UniversalAgreement.Value);
        Assert.Equal(UndefinedReason.NoData, index.Items[1].Grade.Reason);
        Assert.Equal(UndefinedReason.NoData, ContentValidityIndex.Of([]).Average.Reason);
    }

    [Theory]
    [InlineData(5, 5, ValidityGrade.Excellent)]
    [InlineData(6, 8, ValidityGrade.Good)]
    [InlineData(3, 5, ValidityGrade.Fair)]
    [InlineData(1, 2, ValidityGrade.Poor)]
    public void Items_are_graded_by_their_unrounded_kappa(int relevant, int experts, ValidityGrade expected) =>
        Assert.Equal(expected, ContentValidityIndex.Of([new Share(relevant, experts)]).Items[0].Grade.Value);

    [Fact]
    public void Large_panels_keep_a_chance_probability() =>
        Assert.Equal(0.0178389, ContentValidityIndex.Of([new Share(1000, 2000)]).Items[0].Chance.Value, 6);

    [Fact]
    public void Aikens_V_runs_over_the_whole_scale()
    {
        Assert.Equal(1, AikenV.Of(Histogram.FromCounts([0, 0, 0, 0, 6])).Value.Value);
        Assert.Equal(0, AikenV.Of(Histogram.FromCounts([6, 0, 0, 0, 0])).Value.Value);
        Assert.Equal(new Rational(1, 2), AikenV.Of(Histogram.FromCounts([1, 0, 1], lowest: 0)).Value.Value);
        Assert.Equal(1, AikenV.Of(Histogram.FromCounts([0, 0, 0, 0, 6])).Interval.High.Value);
        Assert.Equal(UndefinedReason.NotApplicable, AikenV.Of(Histogram.FromCounts([3])).Value.Reason);
        Assert.Equal(UndefinedReason.NoData, AikenV.Of(Histogram.FromCounts([0, 0])).Interval.Low.Reason);
    }
}
