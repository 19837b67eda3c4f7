namespace FourPer1000.Collab.Statistics;

/// <summary>
/// Weighted mean and median. Weighting by self-rated expertise changes whose answer counts: it must be opted into and shown beside the
/// unweighted figures. See docs/methods.md, numeric.weightedMean.
/// </summary>
/// <remarks>
/// An answer without a weight, or a weight without an answer, is dropped. Nobody left: undefined (<c>no-data</c>); all weights zero:
/// <c>zero-denominator</c>.
/// </remarks>
/// <param name="Used">Answers with a weight.</param>
/// <param name="Dropped">Answers or weights that are missing.</param>
/// <param name="Mean">Σ wx / Σ w.</param>
/// <param name="Median">
/// The smallest value at which the weights reach more than half; at exactly half the mean of that value and the next one that has a weight.
/// </param>
public sealed record WeightedLocation(int Used, int Dropped, Measure Mean, Measure Median) : IStatisticResult
{
    /// <summary>Weights such as 0.1 do not add up exactly in binary.</summary>
    private const double Slack = 1e-12;

    /// <inheritdoc/>
    public string Variant => "weighted";

    /// <summary>Computes both.</summary>
    /// <param name="values">One per panelist; null is missing.</param>
    /// <param name="weights">One per panelist, at least 0; null is missing.</param>
    /// <exception cref="ArgumentException">Values and weights do not match in number.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A negative or infinite weight, or a value that is not finite.</exception>
    public static WeightedLocation Of(IReadOnlyList<double?> values, IReadOnlyList<double?> weights)
    {
        if (values.Count != weights.Count)
            throw new ArgumentException("There is one weight per value.", nameof(weights));

        var pairs = values.Zip(weights).Where(pair => pair.First is not null && pair.Second is not null)
            .Select(pair => (Value: Guard.Finite(pair.First!.Value), Weight: Guard.NotNegative(pair.Second!.Value)))
            .OrderBy(pair => pair.Value).ToArray();
        var total = pairs.Sum(pair => pair.Weight);
        if (pairs.Length == 0 || total == 0)
        {
            var none = Measure.Undefined(pairs.Length == 0 ? UndefinedReason.NoData : UndefinedReason.ZeroDenominator);
            return new WeightedLocation(pairs.Length, values.Count - pairs.Length, none, none);
        }

        var mean = pairs.Sum(pair => pair.Weight / total * pair.Value);
        return new WeightedLocation(pairs.Length, values.Count - pairs.Length, Measure.Of(mean), Measure.Of(FindMedian(pairs, total)));
    }

    private static double FindMedian((double Value, double Weight)[] sorted, double total)
    {
        var passed = 0d;
        for (var i = 0; i < sorted.Length; i++)
        {
            passed += sorted[i].Weight;
            if (Math.Abs((2 * passed) - total) <= Slack * total)
                return (sorted[i].Value / 2) + (sorted.Skip(i + 1).First(pair => pair.Weight > 0).Value / 2);
            if (2 * passed > total)
                return sorted[i].Value;
        }

        return sorted[^1].Value;
    }
}
