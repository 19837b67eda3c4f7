namespace FourPer1000.Collab.Statistics;

/// <summary>
/// Centres of numeric estimates that resist outliers, and the fences outside of which an estimate counts as one. See docs/methods.md,
/// numeric.location.
/// </summary>
/// <remarks>
/// Nobody answered: all undefined (<c>no-data</c>). A zero or negative estimate: geometric mean and SD undefined (<c>not-applicable</c>). One
/// estimate: geometric SD undefined (<c>too-few</c>), everything else is that value.
/// </remarks>
/// <param name="Used">n: estimates.</param>
/// <param name="Dropped">Missing estimates.</param>
/// <param name="Median">The median.</param>
/// <param name="Mean">The arithmetic mean.</param>
/// <param name="TrimmedMean">The mean without the floor(n trim) smallest and as many greatest estimates.</param>
/// <param name="WinsorizedMean">The mean with these replaced by their nearest remaining neighbour.</param>
/// <param name="GeometricMean">exp of the mean logarithm.</param>
/// <param name="GeometricDeviation">exp of the standard deviation (n - 1) of the logarithms: a factor.</param>
/// <param name="HarrellDavisMedian">Order statistics weighted by a beta distribution (Harrell and Davis 1982).</param>
/// <param name="HarrellDavisLowerQuartile">The same for Q1.</param>
/// <param name="HarrellDavisUpperQuartile">The same for Q3.</param>
/// <param name="LowFence">Q1 - 1.5 IQR, quartiles of type 7.</param>
/// <param name="HighFence">Q3 + 1.5 IQR, quartiles of type 7.</param>
/// <param name="Outliers">The estimates outside the fences, ascending.</param>
/// <param name="Trim">The share cut off on each side.</param>
public sealed record NumericSummary(
    int Used,
    int Dropped,
    Measure Median,
    Measure Mean,
    Measure TrimmedMean,
    Measure WinsorizedMean,
    Measure GeometricMean,
    Measure GeometricDeviation,
    Measure HarrellDavisMedian,
    Measure HarrellDavisLowerQuartile,
    Measure HarrellDavisUpperQuartile,
    Measure LowFence,
    Measure HighFence,
    Finding<IReadOnlyList<double>> Outliers,
    Rational Trim) : IStatisticResult
{
    /// <inheritdoc/>
    public string Variant => $"trim {Trim}, fences type 7";

    /// <summary>Summarises estimates.</summary>
    /// <param name="estimates">One entry per panelist; null is missing.</param>
    /// <param name="trim">The share to cut off on each side, from 0 up to but not including 1/2.</param>
    /// <exception cref="ArgumentOutOfRangeException">The share is out of range, or an estimate is not finite.</exception>
    public static NumericSummary Of(IEnumerable<double?> estimates, Rational trim)
    {
        if (trim < 0 || trim >= new Rational(1, 2))
            throw new ArgumentOutOfRangeException(nameof(trim), trim, "The share to trim lies between 0 and 1/2, without 1/2.");

        var (sorted, dropped) = Sample.Sorted(estimates);
        return sorted.Length == 0 ? Empty(dropped, trim) : Of(sorted, dropped, trim);
    }

    private static NumericSummary Of(double[] sorted, int dropped, Rational trim)
    {
        var cut = (int)(trim * sorted.Length).Floor();
        var kept = sorted[cut..^cut];
        var q1 = Quantiles.OfSorted(sorted, new(1, 4), QuantileType.Type7).Value;
        var q3 = Quantiles.OfSorted(sorted, new(3, 4), QuantileType.Type7).Value;
        var (low, high) = (q1 - (1.5 * (q3 - q1)), q3 + (1.5 * (q3 - q1)));
        var (geometricMean, geometricDeviation) = Geometric(sorted);
        return new NumericSummary(
            sorted.Length, dropped, Quantiles.MedianOfSorted(sorted), MeanOf(sorted), MeanOf(kept),
            MeanOf([.. Enumerable.Repeat(kept[0], cut), .. kept, .. Enumerable.Repeat(kept[^1], cut)]), geometricMean, geometricDeviation,
            HarrellDavis.Quantile(sorted, 0.5), HarrellDavis.Quantile(sorted, 0.25), HarrellDavis.Quantile(sorted, 0.75),
            Measure.Of(low), Measure.Of(high), Finding.Of<IReadOnlyList<double>>([.. sorted.Where(x => x < low || x > high)]), trim);
    }

    private static Measure MeanOf(double[] values) => Measure.Of(ShapeOf(values).Mean);

    private static (Measure Mean, Measure Deviation) Geometric(double[] sorted)
    {
        if (sorted[0] <= 0)
            return (Measure.Undefined(UndefinedReason.NotApplicable), Measure.Undefined(UndefinedReason.NotApplicable));

        var logarithms = ShapeOf(Array.ConvertAll(sorted, Math.Log));
        var mean = sorted[0] == sorted[^1] ? sorted[0] : Math.Exp(logarithms.Mean);
        return (Measure.Of(mean), logarithms.StandardDeviation.Then(Math.Exp));
    }

    private static Shape ShapeOf(double[] values) => Shape.Of(Tally.Of(values.Select(value => (double?)value)));

    private static NumericSummary Empty(int dropped, Rational trim)
    {
        var none = Measure.Undefined(UndefinedReason.NoData);
        return new NumericSummary(
            0, dropped, none, none, none, none, none, none, none, none, none, none, none,
            Finding.Undefined<IReadOnlyList<double>>(UndefinedReason.NoData), trim);
    }
}
