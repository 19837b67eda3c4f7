namespace FourPer1000.Collab.Statistics.Tests;

public class SummaryTests
{
    [Fact]
    public void Counts_and_raw_answers_give_the_same_bits()
    {
        foreach (var answers in Draws.Histograms(300))
        {
            var (counted, raw) = (Summary.Of(answers), Summary.Of(Draws.Raw(answers)));

            Assert.Equal(counted with { Modes = default }, raw with { Modes = default });
            Assert.Equal(counted.Modes.Or([]), raw.Modes.Or([]));
        }
    }

    [Fact]
    public void The_order_of_panelists_changes_no_bit()
    {
        foreach (var estimates in Draws.Estimates(200))
        {
            var (summary, shuffled) = (Summary.Of(estimates), Summary.Of(Draws.Shuffle(estimates, 7)));

            Assert.Equal(summary with { Modes = default }, shuffled with { Modes = default });
        }
    }

    [Fact]
    public void A_mirrored_scale_keeps_the_spread_and_turns_the_skewness()
    {
        foreach (var answers in Draws.Histograms(200))
        {
            var (summary, mirrored) = (Summary.Of(answers), Summary.Of(Draws.Mirror(answers)));

            AssertClose(summary.Variance, mirrored.Variance);
            AssertClose(summary.MedianAbsoluteDeviation, mirrored.MedianAbsoluteDeviation);
            AssertClose(summary.Skewness, mirrored.Skewness.Then(skewness => -skewness));
            AssertClose(summary.ExcessKurtosis, mirrored.ExcessKurtosis);
            AssertClose(summary.BimodalityCoefficient, mirrored.BimodalityCoefficient);
        }
    }

    [Fact]
    public void A_large_offset_costs_no_digits()
    {
        double?[] values = [1e9 + 4, 1e9 + 7, 1e9 + 13, 1e9 + 16];

        var summary = Summary.Of(values);

        Assert.Equal(30, summary.Variance.Value, 12);
        Assert.Equal(1e9 + 10, summary.Mean.Value);
        Assert.Equal(0, summary.Skewness.Value, 12);
    }

    [Fact]
    public void Tiny_and_huge_answers_stay_finite()
    {
        Assert.True(Summary.Of([1e-90, 2e-90, 3e-90, 7e-90]).ExcessKurtosis.IsDefined);
        Assert.True(Summary.Of([-1e60, 1e60, 1e60, 1e60]).ExcessKurtosis.IsDefined);
        Assert.Equal(UndefinedReason.NoVariation, Summary.Of([1e-200, 2e-200, 3e-200, 4e-200]).Skewness.Reason);
    }

    [Fact]
    public void Every_number_needs_as_many_answers_as_its_definition()
    {
        var two = Summary.Of([1, 2]);
        Assert.Equal(0.5, two.Variance.Value);
        Assert.Equal(UndefinedReason.TooFew, two.Skewness.Reason);
        Assert.True(Summary.Of([1, 2, 4]).Skewness.IsDefined);
        Assert.Equal(UndefinedReason.TooFew, Summary.Of([1, 2, 4]).ExcessKurtosis.Reason);
        Assert.True(Summary.Of([1, 2, 4, 5]).BimodalityCoefficient.IsDefined);
    }

    [Fact]
    public void A_mean_of_zero_has_no_coefficient_of_variation()
    {
        Assert.Equal(UndefinedReason.ZeroDenominator, Summary.Of([-1, 1]).CoefficientOfVariation.Reason);
        Assert.True(Summary.Of([-3, -1]).CoefficientOfVariation.Value < 0);
    }

    [Fact]
    public void Several_values_can_be_the_most_frequent() =>
        Assert.Equal([1, 4], Summary.Of(Histogram.FromCounts([3, 0, 2, 3])).Modes.Value);

    [Fact]
    public void Exact_moments_agree_with_the_summary()
    {
        foreach (var answers in Draws.Histograms(200))
        {
            AssertClose(Summary.Of(answers).Mean, Moments.Mean(answers).ToMeasure());
            AssertClose(Summary.Of(answers).Variance, Moments.Variance(answers).ToMeasure());
        }
    }

    [Fact]
    public void An_item_is_summarised_with_both_ends_of_its_scale()
    {
        var item = ItemSummary.Of(Histogram.FromCounts([1, 0, 1, 0, 8], dropped: 2), new Band(4, 5), new Band(1, 2), QuantileType.Type6);

        Assert.Equal((10, 2), (item.Used, item.Dropped));
        Assert.Equal((80, 10, 70), (item.Agree.Percent.Value, item.Disagree.Percent.Value, item.NetAgreement.Value));
        Assert.Equal("Type6, percent of those who answered", item.Variant);
        var nobody = ItemSummary.Of(Histogram.FromCounts([0, 0]), new Band(2, 2), new Band(1, 1), QuantileType.Type7);
        Assert.Equal(UndefinedReason.NoData, nobody.NetAgreement.Reason);
        Assert.Equal(UndefinedReason.NoData, nobody.StandardDeviation.Reason);
        Assert.Equal(UndefinedReason.TooFew, ItemSummary.Of(Histogram.FromCounts([1, 0]), new Band(2, 2), new Band(1, 1), QuantileType.Type7).StandardDeviation.Reason);
    }

    internal static void AssertClose(Measure expected, Measure actual)
    {
        Assert.Equal(expected.IsDefined, actual.IsDefined);
        if (expected.IsDefined)
            Assert.Equal(expected.Value, actual.Value, 1e-9 * Math.Max(1, Math.Abs(expected.Value)));
        else
            Assert.Equal(expected.Reason, actual.Reason);
    }
}
