namespace FourPer1000.Collab.Statistics.Tests;

public class NumericTests
{
    private static readonly Rational Tenth = new(1, 10);

    [Fact]
    public void The_order_of_panelists_changes_nothing()
    {
        foreach (var estimates in Draws.Estimates(100))
        {
            var (summary, shuffled) = (NumericSummary.Of(estimates, Tenth), NumericSummary.Of(Draws.Shuffle(estimates, 3), Tenth));

            Assert.Equal(summary with { Outliers = default }, shuffled with { Outliers = default });
            Assert.Equal(summary.Outliers.Or([]), shuffled.Outliers.Or([]));
        }
    }

    [Fact]
    public void All_centres_lie_between_the_smallest_and_the_greatest_estimate()
    {
        foreach (var estimates in Draws.Estimates(200).Where(estimates => estimates.Any(value => value is not null)))
        {
            var summary = NumericSummary.Of(estimates, Tenth);
            var (low, high) = (estimates.Min()!.Value, estimates.Max()!.Value);

            foreach (var centre in new[] { summary.Median, summary.Mean, summary.TrimmedMean, summary.WinsorizedMean, summary.HarrellDavisMedian, summary.HarrellDavisLowerQuartile, summary.HarrellDavisUpperQuartile })
                Assert.InRange(centre.Value, low - 1e-9, high + 1e-9);
            Assert.True(summary.HarrellDavisLowerQuartile.Value <= summary.HarrellDavisUpperQuartile.Value + 1e-9);
        }
    }

    [Fact]
    public void Another_unit_scales_every_centre()
    {
        double?[] estimates = [3, 4.5, 7, 9, 12, 40];
        var (summary, thousands) = (NumericSummary.Of(estimates, Tenth), NumericSummary.Of(estimates.Select(value => 1000 * value), Tenth));

        Assert.Equal(1000 * summary.GeometricMean.Value, thousands.GeometricMean.Value, 6);
        Assert.Equal(summary.GeometricDeviation.Value, thousands.GeometricDeviation.Value, 9);
        Assert.Equal(1000 * summary.HarrellDavisMedian.Value, thousands.HarrellDavisMedian.Value, 6);
        Assert.Equal(1000 * summary.HighFence.Value, thousands.HighFence.Value, 6);
    }

    [Theory]
    [InlineData(9, 0)]
    [InlineData(10, 1)]
    [InlineData(19, 1)]
    [InlineData(20, 2)]
    [InlineData(30, 3)]
    public void A_tenth_of_n_is_cut_exactly(int n, int cut)
    {
        // The outermost values are a million: once all of them are cut, the mean is 1.
        var estimates = Enumerable.Repeat<double?>(1, n - (2 * cut)).Concat(Enumerable.Repeat<double?>(-1e6, cut)).Concat(Enumerable.Repeat<double?>(1e6, cut));

        var summary = NumericSummary.Of(estimates, Tenth);

        Assert.Equal((1, 1), (summary.TrimmedMean.Value, summary.WinsorizedMean.Value));
        Assert.Equal($"trim 1/10, fences type 7", summary.Variant);
    }

    [Fact]
    public void Zero_and_negative_estimates_have_no_geometric_mean()
    {
        Assert.Equal(UndefinedReason.NotApplicable, NumericSummary.Of([0, 1, 2], Tenth).GeometricMean.Reason);
        Assert.Equal(UndefinedReason.NotApplicable, NumericSummary.Of([-1, 1, 2], Tenth).GeometricDeviation.Reason);
        Assert.Equal(2, NumericSummary.Of([1, 4], Tenth).GeometricMean.Value, 12);
    }

    [Fact]
    public void Estimates_beyond_the_fences_are_outliers()
    {
        Assert.Equal([-50, 100], NumericSummary.Of([100, 4, 5, 6, 7, 8, -50], Tenth).Outliers.Value);
        Assert.Empty(NumericSummary.Of([1, 1, 1], Tenth).Outliers.Value);
    }

    [Fact]
    public void Nobody_has_no_centre_and_a_share_that_leaves_nothing_is_refused()
    {
        var nobody = NumericSummary.Of([null, null], Tenth);

        Assert.Equal((UndefinedReason.NoData, UndefinedReason.NoData, 2), (nobody.HarrellDavisMedian.Reason, nobody.Outliers.Reason, nobody.Dropped));
        Assert.Throws<ArgumentOutOfRangeException>(() => NumericSummary.Of([1], new Rational(1, 2)));
        Assert.Throws<ArgumentOutOfRangeException>(() => NumericSummary.Of([1], -1));
    }

    [Fact]
    public void One_zero_vetoes_its_bin_in_the_logarithmic_pool_only()
    {
        var pool = OpinionPool.Of([[0.5, 0.5, 0], [0.25, 0.25, 0.5]], [1, 1]);

        Assert.Equal([0.375, 0.375, 0.25], pool.Linear.Value);
        Assert.Equal([0.5, 0.5, 0], pool.Logarithmic.Value);
        Assert.Equal([0.5, 0.5, 0], OpinionPool.Of([[0.5, 0.5, 0], [0, 0, 1]], [1, 0]).Logarithmic.Value);
    }

    [Fact]
    public void When_every_bin_is_vetoed_the_logarithmic_pool_is_undefined()
    {
        var pool = OpinionPool.Of([[1, 0], [0, 1]], [1, 1]);

        Assert.Equal(UndefinedReason.ZeroDenominator, pool.Logarithmic.Reason);
        Assert.Equal([0.5, 0.5], pool.Linear.Value);
    }

    [Fact]
    public void Points_out_of_a_hundred_are_a_distribution_and_missing_ones_are_dropped()
    {
        var pool = OpinionPool.Of([[20, 80], null, [40, 60]], [1, 5, 3]);

        Assert.Equal((2, 1), (pool.Used, pool.Dropped));
        Assert.Equal([0.35, 0.65], pool.Linear.Value.Select(share => Math.Round(share, 12)));
    }

    [Fact]
    public void Pools_without_members_or_weight_are_undefined_and_wrong_ones_refused()
    {
        Assert.Equal(UndefinedReason.NoData, OpinionPool.Of([], []).Linear.Reason);
        Assert.Equal(UndefinedReason.NoData, OpinionPool.Of([null], [1]).Logarithmic.Reason);
        Assert.Equal(UndefinedReason.ZeroDenominator, OpinionPool.Of([[1, 0]], [0]).Linear.Reason);
        Assert.Throws<ArgumentOutOfRangeException>(() => OpinionPool.Of([[1, -1]], [1]));
        Assert.Throws<ArgumentOutOfRangeException>(() => OpinionPool.Of([[0, 0]], [1]));
        Assert.Throws<ArgumentOutOfRangeException>(() => OpinionPool.Of([[1, 0]], [-1]));
        Assert.Throws<ArgumentException>(() => OpinionPool.Of([[1, 0]], [1, 1]));
        Assert.Throws<ArgumentException>(() => OpinionPool.Of([[1, 0], [1, 0, 0]], [1, 1]));
    }

    [Fact]
    public void Equal_weights_give_the_plain_mean_and_median()
    {
        foreach (var estimates in Draws.Estimates(100))
        {
            var weighted = WeightedLocation.Of(estimates, [.. estimates.Select(_ => (double?)0.1)]);
            var plain = Summary.Of(estimates);

            SummaryTests.AssertClose(plain.Mean, weighted.Mean);
            SummaryTests.AssertClose(plain.Median, weighted.Median);
            Assert.Equal((plain.Used, plain.Dropped), (weighted.Used, weighted.Dropped));
        }
    }

    [Fact]
    public void At_half_of_the_weight_the_next_value_that_has_weight_counts() =>
        Assert.Equal(3, WeightedLocation.Of([1, 2, 5], [0.3, 0, 0.3]).Median.Value, 12);

    [Fact]
    public void Weights_of_zero_or_of_nobody_leave_nothing_and_negative_ones_are_refused()
    {
        Assert.Equal(UndefinedReason.ZeroDenominator, WeightedLocation.Of([1, 2], [0, 0]).Mean.Reason);
        Assert.Equal(UndefinedReason.NoData, WeightedLocation.Of([1, null], [null, 1]).Median.Reason);
        Assert.Throws<ArgumentOutOfRangeException>(() => WeightedLocation.Of([1], [-1]));
        Assert.Throws<ArgumentOutOfRangeException>(() => WeightedLocation.Of([double.NaN], [1]));
        Assert.Throws<ArgumentException>(() => WeightedLocation.Of([1], []));
    }
}
