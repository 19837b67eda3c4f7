using MathNet.Numerics.Distributions;

namespace FourPer1000.Collab.Statistics;

/// <summary>
/// Confidence intervals of a proportion k/n. <see cref="Wilson"/> is what the platform shows; the others are offered because reports
/// ask for them. All are undefined (<c>no-data</c>) for n = 0 and lie within [0, 1]. See docs/methods.md, ci.proportion.
/// </summary>
public static class ProportionInterval
{
    /// <summary>
    /// Wilson's score interval: (k + z²/2 ± z sqrt(k(n-k)/n + z²/4)) / (n + z²). Exactly 0 at k = 0 and 1 at k = n.
    /// Source: Wilson 1927; Newcombe 1998, method 3.
    /// </summary>
    /// <param name="share">k of n.</param>
    /// <param name="confidence">The confidence level, strictly between 0 and 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">The level is not strictly between 0 and 1.</exception>
    public static ConfidenceInterval Wilson(Share share, double confidence) => Compute(share, confidence, "wilson", (k, n, z) =>
    {
        var centre = k + (z * z / 2);
        var margin = z * Math.Sqrt((k * (n - k) / n) + (z * z / 4));
        return ((centre - margin) / (n + (z * z)), (centre + margin) / (n + (z * z)));
    });

    /// <summary>Wilson's interval with continuity correction. Source: Newcombe 1998, method 4.</summary>
    /// <param name="share">k of n.</param>
    /// <param name="confidence">The confidence level, strictly between 0 and 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">The level is not strictly between 0 and 1.</exception>
    public static ConfidenceInterval WilsonCorrected(Share share, double confidence) => Compute(share, confidence, "wilson-corrected", (k, n, z) =>
    {
        var p = k / n;
        var centre = (2 * k) + (z * z);
        var low = centre - 1 - (z * Math.Sqrt((z * z) - 2 - (1 / n) + (4 * p * ((n * (1 - p)) + 1))));
        var high = centre + 1 + (z * Math.Sqrt((z * z) + 2 - (1 / n) + (4 * p * ((n * (1 - p)) - 1))));
        return (low / (2 * (n + (z * z))), high / (2 * (n + (z * z))));
    });

    /// <summary>
    /// The exact interval of Clopper and Pearson: quantiles of beta distributions, Beta(k, n-k+1) and Beta(k+1, n-k). Exactly 0 at k = 0 and 1 at
    /// k = n.
    /// </summary>
    /// <param name="share">k of n.</param>
    /// <param name="confidence">The confidence level, strictly between 0 and 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">The level is not strictly between 0 and 1.</exception>
    public static ConfidenceInterval ClopperPearson(Share share, double confidence) => Compute(share, confidence, "clopper-pearson", (k, n, _) => (
        k == 0 ? 0 : BetaQuantile.Of((1 - confidence) / 2, k, n - k + 1),
        k == n ? 1 : BetaQuantile.Of((1 + confidence) / 2, k + 1, n - k)));

    /// <summary>The interval of Agresti and Coull (1998): the normal one around (k + z²/2)/(n + z²), cut at 0 and 1.</summary>
    /// <param name="share">k of n.</param>
    /// <param name="confidence">The confidence level, strictly between 0 and 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">The level is not strictly between 0 and 1.</exception>
    public static ConfidenceInterval AgrestiCoull(Share share, double confidence)
    {
        var z = TwoSidedNormal(confidence);
        if (share.Of == 0)
            return ConfidenceInterval.Undefined(UndefinedReason.NoData, confidence, "agresti-coull");

        var n = share.Of + (z * z);
        var p = (share.Count + (z * z / 2)) / n;
        var margin = z * Math.Sqrt(p * (1 - p) / n);
        return ConfidenceInterval.Of(Math.Max(0, p - margin), Math.Min(1, p + margin), confidence, "agresti-coull");
    }

    /// <summary>The interval of Jeffreys: quantiles of Beta(k + 1/2, n - k + 1/2), with 0 at k = 0 and 1 at k = n.</summary>
    /// <param name="share">k of n.</param>
    /// <param name="confidence">The confidence level, strictly between 0 and 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">The level is not strictly between 0 and 1.</exception>
    public static ConfidenceInterval Jeffreys(Share share, double confidence) => Compute(share, confidence, "jeffreys", (k, n, _) => (
        BetaQuantile.Of((1 - confidence) / 2, k + 0.5, n - k + 0.5),
        BetaQuantile.Of((1 + confidence) / 2, k + 0.5, n - k + 0.5)));

    internal static double TwoSidedNormal(double confidence) => confidence is > 0 and < 1
        ? Normal.InvCDF(0, 1, (1 + confidence) / 2)
        : throw new ArgumentOutOfRangeException(nameof(confidence), confidence, "A confidence level lies strictly between 0 and 1.");

    private static ConfidenceInterval Compute(
        Share share, double confidence, string method, Func<double, double, double, (double Low, double High)> ends)
    {
        var z = TwoSidedNormal(confidence);
        if (share.Of == 0)
            return ConfidenceInterval.Undefined(UndefinedReason.NoData, confidence, method);

        var (low, high) = ends(share.Count, share.Of, z);
        return ConfidenceInterval.Of(
            share.Count == 0 ? 0 : Math.Max(low, 0), share.Count == share.Of ? 1 : Math.Min(high, 1), confidence, method);
    }
}
