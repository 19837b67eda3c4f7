namespace FourPer1000.Collab.Statistics;

/// <summary>
/// Whether those who left a study had answered differently in round 1 from those who stayed. Compare on every item, and adjust the p-values over
/// the items. See docs/methods.md, attrition.bias.
/// </summary>
/// <remarks>
/// Nobody in a group: undefined (<c>no-data</c>). A group of one: Hedges' g <c>too-few</c>; no variation in either group: <c>no-variation</c>.
/// </remarks>
/// <param name="Comparison">The Mann-Whitney test with Cliff's delta; the stayers are the first group.</param>
/// <param name="HedgesG">
/// (mean of stayers - mean of drop-outs) / pooled SD, times 1 - 3/(4(n1 + n2) - 9). Positive when the stayers rated higher.
/// </param>
public sealed record AttritionBias(MannWhitney Comparison, Measure HedgesG) : IStatisticResult
{
    /// <inheritdoc/>
    public int Used => Comparison.Used;

    /// <inheritdoc/>
    public int Dropped => Comparison.Dropped;

    /// <inheritdoc/>
    public string Variant => $"{Comparison.Variant}, small-sample g";

    /// <summary>Compares the round-1 answers of both groups.</summary>
    /// <param name="stayers">The answers of those who stayed; null is missing.</param>
    /// <param name="dropouts">The answers of those who left; null is missing.</param>
    /// <exception cref="ArgumentOutOfRangeException">A value is not finite.</exception>
    public static AttritionBias Of(IReadOnlyList<double?> stayers, IReadOnlyList<double?> dropouts) =>
        new(MannWhitney.Of(stayers, dropouts), StandardisedDifference(Summary.Of(stayers), Summary.Of(dropouts)));

    private static Measure StandardisedDifference(Summary first, Summary second)
    {
        if (first.Used < 2 || second.Used < 2)
            return Measure.Undefined(first.Used == 0 || second.Used == 0 ? UndefinedReason.NoData : UndefinedReason.TooFew);

        double n1 = first.Used, n2 = second.Used;
        var pooled = (((n1 - 1) * first.Variance.Value) + ((n2 - 1) * second.Variance.Value)) / (n1 + n2 - 2);
        return pooled == 0
            ? Measure.Undefined(UndefinedReason.NoVariation)
            : Measure.Of((first.Mean.Value - second.Mean.Value) / Math.Sqrt(pooled) * (1 - (3 / ((4 * (n1 + n2)) - 9))));
    }
}
