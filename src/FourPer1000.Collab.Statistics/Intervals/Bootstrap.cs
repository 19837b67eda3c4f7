namespace FourPer1000.Collab.Statistics;

/// <summary>
/// The bias-corrected and accelerated bootstrap interval of an estimator (Efron 1987). See docs/methods.md, ci.bootstrapBca.
/// </summary>
/// <remarks>
/// <para>
/// A function of the data in their order, the seed, the number of replicates and the generator: all are part of the result. Put panelists into a
/// stable random order first, so that the order tells nothing about them.
/// </para>
/// <para>
/// z0 from the replicates strictly below the estimate; acceleration from the jackknife, 0 when that does not vary; ends interpolated on the
/// normal scale. Nobody answered: undefined (<c>no-data</c>); one answer: <c>too-few</c>. All replicates equal: both intervals and z0
/// <c>no-variation</c>; all on one side of the estimate: z0 and the BCa interval <c>no-variation</c>.
/// </para>
/// </remarks>
/// <param name="Used">n: answers.</param>
/// <param name="Dropped">Missing answers.</param>
/// <param name="Estimate">The estimator of the answers.</param>
/// <param name="FirstReplicates">The first five replicates, to compare implementations by.</param>
/// <param name="ReplicateMean">The mean of the replicates.</param>
/// <param name="ReplicateDeviation">Their standard deviation, with B - 1: the standard error.</param>
/// <param name="CountBelow">Replicates strictly below the estimate.</param>
/// <param name="Percentile">The plain percentile interval.</param>
/// <param name="BiasCorrection">z0.</param>
/// <param name="Acceleration">a.</param>
/// <param name="Interval">The BCa interval.</param>
/// <param name="Seed">The seed.</param>
/// <param name="Replicates">B: the number of replicates.</param>
/// <param name="Generator">The name of the generator.</param>
public sealed record Bootstrap(
    int Used,
    int Dropped,
    Measure Estimate,
    Finding<IReadOnlyList<double>> FirstReplicates,
    Measure ReplicateMean,
    Measure ReplicateDeviation,
    Finding<int> CountBelow,
    ConfidenceInterval Percentile,
    Measure BiasCorrection,
    Measure Acceleration,
    ConfidenceInterval Interval,
    long Seed,
    int Replicates,
    string Generator) : IStatisticResult
{
    /// <summary>The least number of replicates.</summary>
    public const int FewestReplicates = 99;

    /// <inheritdoc/>
    public string Variant => $"BCa, {Generator}";

    /// <summary>Bootstraps an estimator with the platform's generator.</summary>
    /// <param name="values">One entry per panelist; null is missing.</param>
    /// <param name="estimator">What is estimated, such as <see cref="Estimators.Mean"/>; gets at least one value, in any order.</param>
    /// <param name="seed">Any value.</param>
    /// <param name="replicates">B, at least 99.</param>
    /// <param name="confidence">The confidence level, strictly between 0 and 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">Too few replicates, a level out of range, or a value that is not finite.</exception>
    public static Bootstrap Of(
        IEnumerable<double?> values, Func<double[], double> estimator, long seed, int replicates = 9999, double confidence = 0.95) =>
        Of(values, estimator, new Xoshiro256(seed), seed, replicates, confidence);

    internal static Bootstrap Of(
        IEnumerable<double?> values, Func<double[], double> estimator, IRandomSource source, long seed, int replicates, double confidence)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(replicates, FewestReplicates);
        _ = ProportionInterval.TwoSidedNormal(confidence);
        var (sample, dropped) = Sample.Present(values);
        return sample.Length < 2
            ? Empty(sample, dropped, estimator, source, seed, replicates, confidence)
            : new BcaInterval(sample, estimator, source, replicates, confidence).Report(dropped, seed);
    }

    private static Bootstrap Empty(
        double[] sample, int dropped, Func<double[], double> estimator, IRandomSource source, long seed, int replicates, double confidence)
    {
        var reason = sample.Length == 0 ? UndefinedReason.NoData : UndefinedReason.TooFew;
        var none = Measure.Undefined(reason);
        var estimate = sample.Length == 0 ? none : Measure.Of(estimator(sample));
        return new Bootstrap(
            sample.Length, dropped, estimate, Finding.Undefined<IReadOnlyList<double>>(reason), none, none,
            Finding.Undefined<int>(reason), ConfidenceInterval.Undefined(reason, confidence, "percentile"), none, none,
            ConfidenceInterval.Undefined(reason, confidence, "bca"), seed, replicates, source.Name);
    }
}
