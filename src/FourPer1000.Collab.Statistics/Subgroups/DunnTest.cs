namespace FourPer1000.Collab.Statistics;

/// <summary>Two groups compared by Dunn's test.</summary>
/// <param name="First">The place of one group in the list, from 0.</param>
/// <param name="Second">The place of the other, higher than <paramref name="First"/>.</param>
/// <param name="Z">Positive when the first group ranks higher.</param>
/// <param name="PValue">Two-sided, unadjusted.</param>
/// <param name="AdjustedPValue">By Holm over all pairs that could be compared.</param>
public sealed record DunnPair(int First, int Second, Measure Z, Measure PValue, Measure AdjustedPValue);

/// <summary>
/// Dunn's comparison of all pairs of groups, after a significant <see cref="KruskalWallis"/> test. See docs/methods.md, compare.dunn.
/// </summary>
/// <remarks>
/// Mean ranks in the common order of all groups, with correction for ties; p-values adjusted by Holm. A pair with an empty group:
/// undefined (<c>no-data</c>); all answers equal: <c>no-variation</c>. Source: Dunn (1964).
/// </remarks>
/// <param name="Used">The answers of all groups.</param>
/// <param name="Dropped">Missing answers.</param>
/// <param name="Pairs">All pairs of groups: 0 with 1, 0 with 2, and so on.</param>
public sealed record DunnTest(int Used, int Dropped, IReadOnlyList<DunnPair> Pairs) : IStatisticResult
{
    /// <inheritdoc/>
    public string Variant => "tie-corrected, Holm";

    /// <summary>The comparison of groups of numbers.</summary>
    /// <param name="groups">One list per group; null is missing.</param>
    /// <exception cref="ArgumentOutOfRangeException">A value is not finite.</exception>
    public static DunnTest Of(IReadOnlyList<IReadOnlyList<double?>> groups)
    {
        var pooled = PooledRanks.Of(groups);
        var pairs = new List<DunnPair>();
        for (var first = 0; first < groups.Count; first++)
        {
            for (var second = first + 1; second < groups.Count; second++)
            {
                var z = Compare(pooled, first, second);
                var p = z.IsDefined ? Measure.Of(Tail.NormalTwoSided(z.Value)) : z;
                pairs.Add(new DunnPair(first, second, z, p, p));
            }
        }

        return new DunnTest(pooled.Count, pooled.Dropped, Adjust(pairs));
    }

    private static Measure Compare(PooledRanks pooled, int first, int second)
    {
        var (a, b) = (pooled.Groups[first], pooled.Groups[second]);
        if (a.Count == 0 || b.Count == 0)
            return Measure.Undefined(UndefinedReason.NoData);

        if (!pooled.HasVariation)
            return Measure.Undefined(UndefinedReason.NoVariation);

        double n = pooled.Count;
        var variance = n * (n + 1) / 12 * pooled.TieCorrection * ((1d / a.Count) + (1d / b.Count));
        return Measure.Of((a.MeanRank - b.MeanRank) / Math.Sqrt(variance));
    }

    private static List<DunnPair> Adjust(List<DunnPair> pairs)
    {
        var compared = pairs.FindAll(pair => pair.PValue.IsDefined);
        var adjusted = AdjustedPValues.Of(compared.ConvertAll(pair => pair.PValue.Value)).Holm;
        return pairs.ConvertAll(pair => pair.PValue.IsDefined ? pair with { AdjustedPValue = Measure.Of(adjusted[compared.IndexOf(pair)]) } : pair);
    }
}
