using System.Globalization;

namespace FourPer1000.Collab.Statistics;

/// <summary>An interval from replicates.</summary>
/// <param name="Interval">Percentiles of the replicates that have a value; undefined when none has.</param>
/// <param name="Defined">How many replicates have a value.</param>
public sealed record BootstrapInterval(ConfidenceInterval Interval, int Defined);

/// <summary>
/// How far agreement and medians would move with another panel of the same kind: raters are drawn with replacement, over and over, and
/// everything is computed anew each time. See docs/methods.md, agreement.raterBootstrap.
/// </summary>
/// <remarks>
/// Raters without any rating are left out first. W uses the complete raters of each replicate, kappa the items every rater rated, alpha
/// and the quartiles all ratings. Approximate: a rater drawn twice agrees with themself, which biases W, alpha and kappa upwards; with
/// few raters use it for the order of magnitude only. Fewer than two raters: undefined (<c>too-few</c>, <c>no-data</c>); more than
/// 32,766: <c>not-applicable</c>, as the intervals would be narrower than any printed digit. A function of the ratings, the seed and the
/// number of replicates, whatever the number of threads. Sources: Efron and Tibshirani (1993); Muła, Kurz and Lemire (2018) for the counting.
/// </remarks>
/// <param name="Used">Raters with at least one rating.</param>
/// <param name="Dropped">Raters without any.</param>
/// <param name="Replicates">The number of replicates.</param>
/// <param name="Seed">The seed of the generator.</param>
/// <param name="Quantile">The definition of the quartiles.</param>
/// <param name="Concordance">Kendall's W, tie-corrected.</param>
/// <param name="Alpha">Krippendorff's ordinal alpha.</param>
/// <param name="Kappa">Fleiss' kappa.</param>
/// <param name="Medians">By item, in scale points.</param>
/// <param name="InterquartileRanges">By item, in scale points.</param>
public sealed record RaterBootstrap(
    int Used,
    int Dropped,
    int Replicates,
    long Seed,
    QuantileType Quantile,
    BootstrapInterval Concordance,
    BootstrapInterval Alpha,
    BootstrapInterval Kappa,
    IReadOnlyList<BootstrapInterval> Medians,
    IReadOnlyList<BootstrapInterval> InterquartileRanges) : IStatisticResult
{
    /// <summary>The most categories a scale may have here.</summary>
    public const int MostPoints = 16;

    /// <summary>The most replicates.</summary>
    public const int MostReplicates = 100_000;

    internal const string Method = "rater bootstrap, percentiles";

    private const int MostRaters = short.MaxValue - 1;

    /// <inheritdoc/>
    public string Variant => string.Create(
        CultureInfo.InvariantCulture, $"{Method}, {Replicates} replicates, xoshiro256** from {Seed}, {Quantile}, approximate");

    /// <summary>Resamples the raters of a panel.</summary>
    /// <param name="ratings">Rows are panelists, columns are items; a scale of at most 16 categories and 32,767 items.</param>
    /// <param name="seed">Any value; the same seed gives the same result.</param>
    /// <param name="replicates">From 1 to 100,000.</param>
    /// <param name="confidence">The level of the intervals, strictly between 0 and 1.</param>
    /// <param name="quantile">The definition of the quartiles.</param>
    /// <param name="threads">How many may work at once, at least 1; the result does not depend on it.</param>
    /// <exception cref="ArgumentOutOfRangeException">An argument is out of its range.</exception>
    public static RaterBootstrap Of(
        RatingMatrix ratings,
        long seed,
        int replicates = 10_000,
        double confidence = 0.95,
        QuantileType quantile = QuantileType.Type7,
        int threads = 1)
    {
        Guard.Confidence(confidence);
        ArgumentOutOfRangeException.ThrowIfLessThan(replicates, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(replicates, MostReplicates);
        ArgumentOutOfRangeException.ThrowIfLessThan(threads, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(ratings.Points, MostPoints, nameof(ratings));
        ArgumentOutOfRangeException.ThrowIfGreaterThan(ratings.Items, (int)short.MaxValue, nameof(ratings));
        if (!Enum.IsDefined(quantile))
            throw new ArgumentOutOfRangeException(nameof(quantile), quantile, "A quantile type lies between 1 and 9.");

        var raters = ColumnCounts.RatersWithAnswers(ratings);
        var values = UndefinedFor(raters) is { } reason
            ? ReplicateIntervals.Undefined(ratings.Items, confidence, reason)
            : ReplicateIntervals.Of(ReplicateValues.Compute(new BootstrapPanel(ratings), seed, replicates, quantile, threads), confidence);
        return new RaterBootstrap(
            raters, ratings.Raters - raters, replicates, seed, quantile, values.Concordance, values.Alpha, values.Kappa, values.Medians,
            values.Ranges);
    }

    private static UndefinedReason? UndefinedFor(int raters) => raters switch
    {
        0 => UndefinedReason.NoData,
        1 => UndefinedReason.TooFew,
        > MostRaters => UndefinedReason.NotApplicable,
        _ => null,
    };
}
