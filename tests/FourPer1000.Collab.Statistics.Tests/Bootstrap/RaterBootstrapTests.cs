namespace FourPer1000.Collab.Statistics.Tests;

public class RaterBootstrapTests
{
    private const double Close = 1e-11;

    /// <summary>Complete and incomplete panels, one and two bytes of flags, several blocks of items, all sorts of quartiles.</summary>
    [Theory]
    [InlineData(7, 5, 5, 0, QuantileType.Type7)]
    [InlineData(24, 40, 9, 0, QuantileType.Type6)]
    [InlineData(24, 40, 9, 60, QuantileType.Type7)]
    [InlineData(6, 33, 11, 250, QuantileType.Type8)]
    [InlineData(3, 4, 2, 400, QuantileType.Type9)]
    [InlineData(300, 70, 9, 3, QuantileType.Type7)]
    [InlineData(40, 10, 16, 100, QuantileType.Type2)]
    [InlineData(2, 3, 1, 0, QuantileType.Type1)]
    public void It_is_the_plain_statistics_of_every_resampled_panel(int raters, int items, int points, int missingPerMille, QuantileType quantile)
    {
        var panel = Panels.Draw(new Xoshiro256(raters + points), raters, items, points, missingPerMille);
        const int replicates = 37;

        var bootstrap = RaterBootstrap.Of(panel, seed: 5, replicates, confidence: 0.8, quantile);

        var resampled = Enumerable.Range(0, replicates).Select(number => Resample(panel, 5, number)).ToArray();
        AssertInterval(resampled.Select(replicate => KendallW.Of(replicate).Value), bootstrap.Concordance);
        AssertInterval(resampled.Select(replicate => KrippendorffAlpha.Of(replicate, MeasurementLevel.Ordinal).Value), bootstrap.Alpha);
        AssertInterval(resampled.Select(replicate => FleissKappa.Of(Full(panel, replicate)).Value), bootstrap.Kappa);
        for (var item = 0; item < items; item++)
        {
            var histograms = resampled.Select(replicate => PanelCounts.Of(replicate).Histogram(item)).ToArray();
            AssertInterval(histograms.Select(answers => Quantiles.Median(answers).ToMeasure()), bootstrap.Medians[item]);
            AssertInterval(histograms.Select(answers => Quantiles.InterquartileRange(answers, quantile).ToMeasure()), bootstrap.InterquartileRanges[item]);
        }
    }

    [Fact]
    public void The_number_of_threads_does_not_show_in_the_result()
    {
        var panel = Panels.Draw(new Xoshiro256(2), 60, 45, 9, 20);
        var one = RaterBootstrap.Of(panel, 9, 500);

        foreach (var threads in (int[])[2, 3, 8])
            AssertEqual(one, RaterBootstrap.Of(panel, 9, 500, threads: threads));
    }

    [Fact]
    public void More_replicates_begin_with_the_same_ones()
    {
        var panel = new BootstrapPanel(Panels.Draw(new Xoshiro256(3), 20, 12, 5, 0));
        var (some, more) = (ReplicateValues.Compute(panel, 1, 50, QuantileType.Type7, 1), ReplicateValues.Compute(panel, 1, 120, QuantileType.Type7, 2));

        Assert.Equal(some.Concordance, more.Concordance[..50]);
        Assert.Equal(some.Alpha, more.Alpha[..50]);
        Assert.Equal(some.Medians.Row(49).ToArray(), more.Medians.Row(49).ToArray());
    }

    [Fact]
    public void Seeds_differ_and_the_same_seed_repeats()
    {
        var panel = Panels.Draw(new Xoshiro256(4), 15, 20, 7, 0);

        AssertEqual(RaterBootstrap.Of(panel, -7, 200), RaterBootstrap.Of(panel, -7, 200));
        Assert.NotEqual(RaterBootstrap.Of(panel, -7, 200).Alpha, RaterBootstrap.Of(panel, 8, 200).Alpha);
        Assert.Equal("rater bootstrap, percentiles, 200 replicates, xoshiro256** from 8, Type7, approximate", RaterBootstrap.Of(panel, 8, 200).Variant);
    }

    [Fact]
    public void Raters_without_answers_are_dropped_and_do_not_dilute_the_panel()
    {
        var some = RatingMatrix.FromRows([[1, 2, 3], [2, 2, 4], [1, 3, 5]], 5);
        var padded = RatingMatrix.FromRows([[1, 2, 3], [null, null, null], [2, 2, 4], [1, 3, 5]], 5);

        Assert.Equal((3, 1), (RaterBootstrap.Of(padded, 1, 99).Used, RaterBootstrap.Of(padded, 1, 99).Dropped));
        Assert.Equal(RaterBootstrap.Of(some, 1, 99).Alpha, RaterBootstrap.Of(padded, 1, 99).Alpha);
    }

    [Fact]
    public void A_panel_too_small_to_resample_has_no_intervals()
    {
        var alone = RaterBootstrap.Of(RatingMatrix.FromRows([[1, 2], [null, null]], 5), 1, 99);
        Assert.Equal(UndefinedReason.TooFew, alone.Concordance.Interval.Low.Reason);
        Assert.Equal((2, 0), (alone.Medians.Count, alone.Medians[0].Defined));
        Assert.Equal(UndefinedReason.NoData, RaterBootstrap.Of(RatingMatrix.FromRows([], 5), 1, 99).Alpha.Interval.High.Reason);
    }

    [Fact]
    public void Unanimity_has_medians_but_no_coefficients()
    {
        var bootstrap = RaterBootstrap.Of(RatingMatrix.FromRows([[4, 4], [4, 4], [4, 4]], 5), 1, 99);

        Assert.Equal((UndefinedReason.NoVariation, 0), (bootstrap.Concordance.Interval.Low.Reason, bootstrap.Concordance.Defined));
        Assert.Equal(UndefinedReason.NoVariation, bootstrap.Alpha.Interval.Low.Reason);
        Assert.Equal(UndefinedReason.NoVariation, bootstrap.Kappa.Interval.Low.Reason);
        Assert.Equal((4d, 4d, 99), (bootstrap.Medians[0].Interval.Low.Value, bootstrap.Medians[1].Interval.High.Value, bootstrap.Medians[0].Defined));
    }

    [Fact]
    public void More_raters_than_16_bits_count_are_not_resampled()
    {
        var crowd = RatingMatrix.FromBytes(Enumerable.Repeat((byte)1, 32_767).ToArray(), 32_767, 1, 2);

        Assert.Equal(UndefinedReason.NotApplicable, RaterBootstrap.Of(crowd, 1, 1).Medians[0].Interval.Low.Reason);
    }

    [Fact]
    public void The_largest_panel_that_is_resampled_counts_without_overflow()
    {
        byte[] crowd = [.. Enumerable.Range(0, 32_766).Select(rater => (byte)(1 + (rater % 3)))];
        var bootstrap = RaterBootstrap.Of(RatingMatrix.FromBytes(crowd, 32_766, 1, 3), 1, 3);

        Assert.Equal((2d, 2d), (bootstrap.Medians[0].Interval.Low.Value, bootstrap.Medians[0].Interval.High.Value));
    }

    [Fact]
    public void Arguments_out_of_range_are_refused()
    {
        var panel = RatingMatrix.FromRows([[1], [2]], 5);

        Assert.Throws<ArgumentOutOfRangeException>(() => RaterBootstrap.Of(panel, 1, 0));
        Assert.Throws<ArgumentOutOfRangeException>(() => RaterBootstrap.Of(panel, 1, 100_001));
        Assert.Throws<ArgumentOutOfRangeException>(() => RaterBootstrap.Of(panel, 1, 99, confidence: 0));
        Assert.Throws<ArgumentOutOfRangeException>(() => RaterBootstrap.Of(panel, 1, 99, threads: 0));
        Assert.Throws<ArgumentOutOfRangeException>(() => RaterBootstrap.Of(panel, 1, 99, quantile: (QuantileType)10));
        Assert.Throws<ArgumentOutOfRangeException>(() => RaterBootstrap.Of(RatingMatrix.FromRows([[1]], 17), 1, 99));
    }

    /// <summary>The documented draws: one stream per replicate, one bounded number per rater that answered.</summary>
    private static RatingMatrix Resample(RatingMatrix panel, long seed, int number)
    {
        var rows = Panels.Rows(panel).Where(row => row.Any(rating => rating.HasValue)).ToArray();
        var source = Xoshiro256.Stream(seed, number);
        return RatingMatrix.FromRows([.. rows.Select(_ => rows[source.NextBelow(rows.Length)])], panel.Points);
    }

    /// <summary>Kappa rests on the items that every rater of the original panel rated.</summary>
    private static PanelCounts Full(RatingMatrix panel, RatingMatrix replicate)
    {
        var counts = PanelCounts.Of(panel);
        int[] full = [.. Enumerable.Range(0, panel.Items).Where(item => counts.Raters > 0 && counts.Answered[item] == counts.Raters)];
        var resampled = PanelCounts.Of(replicate);
        return PanelCounts.FromCounts([.. full.Select(item => resampled.Histogram(item).Counts.ToArray())]);
    }

    private static void AssertInterval(IEnumerable<Measure> replicates, BootstrapInterval interval)
    {
        double[] sorted = [.. replicates.Where(measure => measure.IsDefined).Select(measure => measure.Value).Order()];
        Assert.Equal(sorted.Length, interval.Defined);
        Assert.Equal(sorted.Length > 0, interval.Interval.IsDefined);
        if (sorted.Length == 0)
            return;

        Assert.Equal(Quantiles.OfSorted(sorted, new Rational(1, 10), QuantileType.Type7).Value, interval.Interval.Low.Value, Close);
        Assert.Equal(Quantiles.OfSorted(sorted, new Rational(9, 10), QuantileType.Type7).Value, interval.Interval.High.Value, Close);
    }

    private static void AssertEqual(RaterBootstrap expected, RaterBootstrap actual)
    {
        Assert.Equal(expected with { Medians = [], InterquartileRanges = [] }, actual with { Medians = [], InterquartileRanges = [] });
        Assert.Equal(expected.Medians, actual.Medians);
        Assert.Equal(expected.InterquartileRanges, actual.InterquartileRanges);
    }
}
