namespace FourPer1000.Collab.Statistics;

/// <summary>
/// Aiken's V: where the mean rating lies between the ends of the scale, with the score interval of Penfield and Giacobbi (2004). See
/// docs/methods.md, validity.aikenV.
/// </summary>
/// <remarks>Nobody answered: undefined (<c>no-data</c>). A scale of one category: <c>not-applicable</c>. Source: Aiken 1985.</remarks>
/// <param name="Used">n: ratings.</param>
/// <param name="Dropped">Missing ratings.</param>
/// <param name="Value">(mean - lowest)/(highest - lowest): 0 to 1.</param>
/// <param name="Interval">The score interval.</param>
public sealed record AikenV(int Used, int Dropped, Finding<Rational> Value, ConfidenceInterval Interval) : IStatisticResult
{
    private const string Method = "penfield-giacobbi";

    /// <inheritdoc/>
    public string Variant => Method;

    /// <summary>Computes V.</summary>
    /// <param name="ratings">The distribution over the whole scale.</param>
    /// <param name="confidence">The confidence level, strictly between 0 and 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">The level is out of range.</exception>
    public static AikenV Of(Histogram ratings, double confidence = 0.95)
    {
        var z = ProportionInterval.TwoSidedNormal(confidence);
        var value = ratings.Categories < 2
            ? Finding.Undefined<Rational>(UndefinedReason.NotApplicable)
            : Moments.Mean(ratings).Select(mean => (mean - ratings.Lowest) / (ratings.Categories - 1));
        return new AikenV(ratings.Used, ratings.Dropped, value, value.IsDefined
            ? Score(value.Value.ToDouble(), (double)ratings.Used * (ratings.Categories - 1), z, confidence)
            : ConfidenceInterval.Undefined(value.Reason, confidence, Method));
    }

    /// <summary>(2mV + z² ± z sqrt(4mV(1-V) + z²)) / (2(m + z²)) with m = n(K-1): Wilson's interval for m steps.</summary>
    private static ConfidenceInterval Score(double v, double steps, double z, double confidence)
    {
        var centre = (2 * steps * v) + (z * z);
        var margin = z * Math.Sqrt((4 * steps * v * (1 - v)) + (z * z));
        var width = 2 * (steps + (z * z));
        return ConfidenceInterval.Of(v == 0 ? 0 : (centre - margin) / width, v == 1 ? 1 : (centre + margin) / width, confidence, Method);
    }
}
