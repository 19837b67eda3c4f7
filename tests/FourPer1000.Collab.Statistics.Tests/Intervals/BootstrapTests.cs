namespace FourPer1000.Collab.Statistics.Tests;

public class BootstrapTests
{
    private static readonly double?[] Values = [7, 5, 5, 3, 7, 5, 9, 7, 9, 7, 3, 8, 4, 6, 6, 7, 8, 9, 8, 5, 8, 6, 5, 9];

    [Fact]
    public void Seed_data_and_order_determine_the_result()
    {
        var first = Bootstrap.Of(Values, Estimators.Mean, seed: 11, replicates: 499);

        Assert.Equal(first.Interval, Bootstrap.Of(Values, Estimators.Mean, seed: 11, replicates: 499).Interval);
        Assert.NotEqual(first.Interval, Bootstrap.Of(Values, Estimators.Mean, seed: 12, replicates: 499).Interval);
        Assert.Equal(("xoshiro256**", 11, 499, 24, "BCa, xoshiro256**"), (first.Generator, first.Seed, first.Replicates, first.Used, first.Variant));
    }

    /// <summary>The digits come from a separate program of the published algorithms (SplitMix64, xoshiro256**, Lemire's bounding).</summary>
    [Fact]
    public void Known_replicates_of_the_platforms_generator_stay_as_they_are()
    {
        var result = Bootstrap.Of([1, 2, 3, 4, 5, 6, 7, 8], Estimators.Mean, seed: 2030, replicates: 99);

        Assert.Equal([3.625, 5, 4.25, 3.125, 5.625], result.FirstReplicates.Value);
    }

    [Fact]
    public void The_interval_holds_the_estimate_of_well_behaved_data_and_more_confidence_is_wider()
    {
        var (narrow, wide) = (Bootstrap.Of(Values, Estimators.Mean, 3, 1999, 0.8), Bootstrap.Of(Values, Estimators.Mean, 3, 1999, 0.99));

        Assert.InRange(narrow.Estimate.Value, narrow.Interval.Low.Value, narrow.Interval.High.Value);
        Assert.True(wide.Interval.Low.Value < narrow.Interval.Low.Value && wide.Interval.High.Value > narrow.Interval.High.Value);
    }

    [Fact]
    public void The_standard_error_of_a_mean_is_near_its_formula()
    {
        var result = Bootstrap.Of(Values, Estimators.Mean, 4, 9999);
        var formula = Summary.Of(Values).StandardDeviation.Value * Math.Sqrt(23d / 24) / Math.Sqrt(24);

        Assert.Equal(formula, result.ReplicateDeviation.Value, 0.03 * formula);
    }

    [Fact]
    public void Unanimous_single_and_absent_answers_have_no_interval()
    {
        Assert.Equal(UndefinedReason.NoVariation, Bootstrap.Of([4, 4, 4], Estimators.Mean, 1, 99).Interval.Low.Reason);
        Assert.Equal(UndefinedReason.NoVariation, Bootstrap.Of([4, 4, 4], Estimators.Mean, 1, 99).BiasCorrection.Reason);
        Assert.Equal(UndefinedReason.NoVariation, Bootstrap.Of([4, 4, 4], Estimators.Mean, 1, 99).Percentile.Low.Reason);
        Assert.Equal(0, Bootstrap.Of([4, 4, 4], Estimators.Mean, 1, 99).Acceleration.Value);
        Assert.Equal(UndefinedReason.TooFew, Bootstrap.Of([4, null], Estimators.Mean, 1, 99).Percentile.High.Reason);
        Assert.Equal(4, Bootstrap.Of([4, null], Estimators.Mean, 1, 99).Estimate.Value);
        Assert.Equal(UndefinedReason.NoData, Bootstrap.Of([null], Estimators.Mean, 1, 99).Estimate.Reason);
        Assert.Equal(UndefinedReason.NoData, Bootstrap.Of([], Estimators.Mean, 1, 99).FirstReplicates.Reason);
    }

    [Fact]
    public void Replicates_on_one_side_of_the_estimate_leave_only_the_percentile_interval()
    {
        var least = Bootstrap.Of([1, 2, 3], values => values.Min(), 1, 99);

        Assert.Equal((0, UndefinedReason.NoVariation, UndefinedReason.NoVariation), (least.CountBelow.Value, least.BiasCorrection.Reason, least.Interval.Low.Reason));
        Assert.Equal(1, least.Percentile.Low.Value);
        Assert.True(least.Acceleration.IsDefined);
    }

    [Fact]
    public void Missing_answers_are_dropped_and_counted() =>
        Assert.Equal(
            (3, 2, Bootstrap.Of([1, 2, 9], Estimators.Median, 5, 199).Percentile),
            (Bootstrap.Of([1, null, 2, 9, null], Estimators.Median, 5, 199).Used, Bootstrap.Of([1, null, 2, 9, null], Estimators.Median, 5, 199).Dropped,
                Bootstrap.Of([1, null, 2, 9, null], Estimators.Median, 5, 199).Percentile));

    [Fact]
    public void Arguments_out_of_range_are_refused()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => Bootstrap.Of(Values, Estimators.Mean, 1, 98));
        Assert.Throws<ArgumentOutOfRangeException>(() => Bootstrap.Of([], Estimators.Mean, 1, 99, 1));
    }
}
