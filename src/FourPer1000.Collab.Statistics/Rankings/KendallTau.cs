namespace FourPer1000.Collab.Statistics;

/// <summary>
/// Kendall's tau-b of two orders: pairs of items in the same order minus those in opposite order, corrected for ties. See
/// docs/methods.md, ranking.kendallTau.
/// </summary>
/// <remarks>
/// Fewer than two pairs of values: undefined (<c>too-few</c>, <c>no-data</c>); a constant side: <c>no-variation</c>.
/// Source: Kendall (1938, 1945).
/// </remarks>
/// <param name="Used">n: items with a value on both sides.</param>
/// <param name="Dropped">Items with a missing value.</param>
/// <param name="Value">Tau-b, -1 to 1.</param>
/// <param name="Concordant">Pairs in the same order.</param>
/// <param name="Discordant">Pairs in opposite order.</param>
public sealed record KendallTau(int Used, int Dropped, Measure Value, long Concordant, long Discordant) : IStatisticResult
{
    /// <inheritdoc/>
    public string Variant => "tau-b";

    /// <summary>The correlation of two orders.</summary>
    /// <param name="first">Ranks or values; null is missing.</param>
    /// <param name="second">Those of the same items in the same order.</param>
    /// <exception cref="ArgumentOutOfRangeException">The lists differ in length, or a value is not finite.</exception>
    public static KendallTau Of(IReadOnlyList<double?> first, IReadOnlyList<double?> second)
    {
        var pairs = Pairs.Complete(first, second);
        long concordant = 0, discordant = 0, differFirst = 0, differSecond = 0;
        for (var i = 0; i < pairs.First.Length; i++)
        {
            for (var j = 0; j < i; j++)
            {
                var (a, b) = (pairs.First[i].CompareTo(pairs.First[j]), pairs.Second[i].CompareTo(pairs.Second[j]));
                concordant += a * b > 0 ? 1 : 0;
                discordant += a * b < 0 ? 1 : 0;
                differFirst += a != 0 ? 1 : 0;
                differSecond += b != 0 ? 1 : 0;
            }
        }

        var n = pairs.First.Length;
        return new KendallTau(n, first.Count - n, Tau(n, concordant - discordant, differFirst, differSecond), concordant, discordant);
    }

    private static Measure Tau(int n, long difference, long differFirst, long differSecond)
    {
        if (n < 2)
            return Measure.Undefined(n == 0 ? UndefinedReason.NoData : UndefinedReason.TooFew);

        return differFirst == 0 || differSecond == 0
            ? Measure.Undefined(UndefinedReason.NoVariation)
            : Measure.Of(difference / Math.Sqrt((double)differFirst * differSecond));
    }
}
