namespace FourPer1000.Collab.Statistics;

/// <summary>
/// The Kruskal-Wallis test of several groups of panelists on one item: whether some group answers higher. See docs/methods.md,
/// compare.kruskalWallis.
/// </summary>
/// <remarks>
/// Empty groups are ignored. Fewer than two groups with answers: undefined (<c>too-few</c>, <c>no-data</c>); all answers equal:
/// <c>no-variation</c>. Eta squared may be negative and is not cut. Many items: adjust the p-values with <see cref="AdjustedPValues"/>.
/// Source: Kruskal and Wallis (1952).
/// </remarks>
/// <param name="Used">The answers of all groups.</param>
/// <param name="Dropped">Missing answers.</param>
/// <param name="H">Tie-corrected.</param>
/// <param name="DegreesOfFreedom">Groups with answers - 1.</param>
/// <param name="PValue">Upper tail of the chi-square.</param>
/// <param name="EpsilonSquared">H/(n - 1), 0 to 1.</param>
/// <param name="EtaSquared">(H - k + 1)/(n - k); undefined (<c>too-few</c>) when every group has one answer.</param>
public sealed record KruskalWallis(
    int Used, int Dropped, Measure H, Measure DegreesOfFreedom, Measure PValue, Measure EpsilonSquared, Measure EtaSquared) : IStatisticResult
{
    /// <inheritdoc/>
    public string Variant => "tie-corrected";

    /// <summary>The test of groups of numbers.</summary>
    /// <param name="groups">One list per group; null is missing.</param>
    /// <exception cref="ArgumentOutOfRangeException">A value is not finite.</exception>
    public static KruskalWallis Of(IReadOnlyList<IReadOnlyList<double?>> groups)
    {
        var pooled = PooledRanks.Of(groups);
        var k = pooled.Groups.Count(group => group.Count > 0);
        if (k < 2)
            return Undefined(pooled, Measure.Undefined(ReasonFor(k)), ReasonFor(k));

        var degrees = Measure.Of(k - 1);
        if (!pooled.HasVariation)
            return Undefined(pooled, degrees, UndefinedReason.NoVariation);

        double n = pooled.Count, h = pooled.H();
        return new KruskalWallis(
            pooled.Count, pooled.Dropped, Measure.Of(h), degrees, Measure.Of(Tail.ChiSquare(h, k - 1)), Measure.Of(h / (n - 1)),
            n == k ? Measure.Undefined(UndefinedReason.TooFew) : Measure.Of((h - k + 1) / (n - k)));
    }

    private static UndefinedReason ReasonFor(int groups) => groups == 0 ? UndefinedReason.NoData : UndefinedReason.TooFew;

    private static KruskalWallis Undefined(PooledRanks pooled, Measure degrees, UndefinedReason reason)
    {
        var none = Measure.Undefined(reason);
        return new KruskalWallis(pooled.Count, pooled.Dropped, none, degrees, none, none, none);
    }
}
