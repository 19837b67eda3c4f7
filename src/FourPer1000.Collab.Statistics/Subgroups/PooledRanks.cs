namespace FourPer1000.Collab.Statistics;

/// <summary>The average ranks of several groups in one common order.</summary>
internal sealed class PooledRanks
{
    private PooledRanks(IReadOnlyList<RankedGroup> groups, int dropped, Int128 tieSum)
    {
        Groups = groups;
        Dropped = dropped;
        Count = groups.Sum(group => group.Count);
        TieSum = (double)tieSum;
        HasVariation = tieSum != ((Int128)Count * Count * Count) - Count;
    }

    /// <summary>A group's size and twice its rank sum.</summary>
    internal readonly record struct RankedGroup(int Count, long TwiceRankSum)
    {
        internal double MeanRank => TwiceRankSum / (2d * Count);
    }

    internal IReadOnlyList<RankedGroup> Groups { get; }

    internal int Dropped { get; }

    /// <summary>n over all groups.</summary>
    internal int Count { get; }

    internal double TieSum { get; }

    /// <summary>Whether not all values are equal.</summary>
    internal bool HasVariation { get; }

    /// <summary>1 - Σ(t³ - t)/(n³ - n).</summary>
    internal double TieCorrection => 1 - (TieSum / (((double)Count * Count * Count) - Count));

    /// <exception cref="ArgumentOutOfRangeException">A value is not finite.</exception>
    internal static PooledRanks Of(IReadOnlyList<IReadOnlyList<double?>> groups)
    {
        var present = groups.Select(group => group.Where(value => value.HasValue).Select(value => value!.Value).ToArray()).ToArray();
        var ranks = MidRanks.Of([.. present.SelectMany(group => group)]);
        var ranked = new List<RankedGroup>(groups.Count);
        var start = 0;
        foreach (var group in present)
        {
            ranked.Add(new RankedGroup(group.Length, ranks.Twice.AsSpan(start, group.Length).ToArray().Sum()));
            start += group.Length;
        }

        return new PooledRanks(ranked, groups.Sum(group => group.Count) - start, ranks.TieSum);
    }

    /// <summary>Kruskal and Wallis' H: the spread of the mean ranks around (n + 1)/2.</summary>
    internal double H()
    {
        double n = Count, squares = 0;
        foreach (var group in Groups.Where(group => group.Count > 0))
            squares += group.Count * Math.Pow(group.MeanRank - ((n + 1) / 2), 2);

        return 12 * squares / (n * (n + 1)) / TieCorrection;
    }
}
