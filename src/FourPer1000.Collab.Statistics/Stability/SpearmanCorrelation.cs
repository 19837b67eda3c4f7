namespace FourPer1000.Collab.Statistics;

/// <summary>
/// Spearman's rank correlation of two rounds (or of any two lists over the same panelists or items). See docs/methods.md,
/// stability.spearman.
/// </summary>
/// <remarks>
/// Pearson's correlation of average ranks. Fewer than two pairs: undefined (<c>too-few</c>, <c>no-data</c>); a constant side:
/// <c>no-variation</c>. Two pairs have a coefficient but no test; at -1 and 1 t is undefined (<c>zero-denominator</c>) and p is 0. The
/// exact p-value runs over all orders of up to 8 pairs without ties, else it is <c>not-applicable</c>. Source: Spearman (1904).
/// </remarks>
/// <param name="Used">n: complete pairs.</param>
/// <param name="Dropped">Pairs with a missing side.</param>
/// <param name="Value">Rho, -1 to 1.</param>
/// <param name="T">Rho sqrt((n - 2)/(1 - rho²)).</param>
/// <param name="PValue">Two-sided, Student's t with n - 2 degrees of freedom.</param>
/// <param name="ExactPValue">Two-sided over all orders.</param>
public sealed record SpearmanCorrelation(int Used, int Dropped, Measure Value, Measure T, Measure PValue, Measure ExactPValue) : IStatisticResult
{
    private const int MostForExact = 8;

    /// <inheritdoc/>
    public string Variant => "average ranks";

    /// <summary>The correlation of two lists.</summary>
    /// <param name="first">Values; null is missing.</param>
    /// <param name="second">Values in the same order.</param>
    /// <exception cref="ArgumentOutOfRangeException">The lists differ in length, or a value is not finite.</exception>
    public static SpearmanCorrelation Of(IReadOnlyList<double?> first, IReadOnlyList<double?> second)
    {
        var pairs = Pairs.Complete(first, second);
        var dropped = first.Count - pairs.First.Length;
        if (pairs.First.Length < 2)
            return Undefined(pairs.First.Length, dropped, pairs.First.Length == 0 ? UndefinedReason.NoData : UndefinedReason.TooFew);

        var ranks = RankMoments.Of(MidRanks.Of(pairs.First), MidRanks.Of(pairs.Second));
        return ranks.HasVariation ? Defined(ranks, dropped) : Undefined(ranks.Count, dropped, UndefinedReason.NoVariation);
    }

    private static SpearmanCorrelation Defined(RankMoments ranks, int dropped)
    {
        var rho = ranks.Correlation;
        var exact = ranks.HasTies || ranks.Count > MostForExact
            ? Measure.Undefined(UndefinedReason.NotApplicable)
            : Measure.Of(ranks.ExactTwoSided());
        if (ranks.Count == 2 || ranks.IsPerfect)
        {
            var reason = ranks.Count == 2 ? UndefinedReason.TooFew : UndefinedReason.ZeroDenominator;
            var p = ranks.Count == 2 ? Measure.Undefined(reason) : Measure.Of(0);
            return new SpearmanCorrelation(ranks.Count, dropped, Measure.Of(rho), Measure.Undefined(reason), p, exact);
        }

        var t = rho * Math.Sqrt((ranks.Count - 2) / (1 - (rho * rho)));
        return new SpearmanCorrelation(
            ranks.Count, dropped, Measure.Of(rho), Measure.Of(t), Measure.Of(Tail.StudentTwoSided(t, ranks.Count - 2)), exact);
    }

    private static SpearmanCorrelation Undefined(int used, int dropped, UndefinedReason reason)
    {
        var none = Measure.Undefined(reason);
        return new SpearmanCorrelation(used, dropped, none, none, none, none);
    }
}
