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

    internal static double TwoSidedNormal(double confidence) => confidence is > 0 and < 1
        ? Normal.InvCDF(0, 1, (1 + confidence) / 2)
        : throw new ArgumentOutOfRangeException(nameof(confidence), confidence, "A confidence level lies strictly between 0 and 1.");
}
