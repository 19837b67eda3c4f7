namespace FourPer1000.Collab.Statistics;

/// <summary>
/// Average ranks: equal values share the mean of the places they take. Doubled, so that they are integers, and with the sum of t³ - t
/// over the groups of ties, which every rank test needs.
/// </summary>
internal sealed class MidRanks
{
    private MidRanks(long[] twice, Int128 tieSum)
    {
        Twice = twice;
        TieSum = tieSum;
    }

    /// <summary>Twice the rank of each value, in the order the values were given.</summary>
    internal long[] Twice { get; }

    internal Int128 TieSum { get; }

    /// <exception cref="ArgumentOutOfRangeException">A value is not finite.</exception>
    internal static MidRanks Of(ReadOnlySpan<double> values)
    {
        var sorted = values.ToArray();
        var order = new int[sorted.Length];
        for (var i = 0; i < order.Length; i++)
        {
            Guard.Finite(sorted[i]);
            order[i] = i;
        }

        Array.Sort(sorted, order);
        return Rank(sorted, order);
    }

    private static MidRanks Rank(double[] sorted, int[] order)
    {
        var twice = new long[sorted.Length];
        Int128 ties = 0;
        for (int start = 0, end; start < sorted.Length; start = end)
        {
            end = start + 1;
            while (end < sorted.Length && sorted[end].Equals(sorted[start]))
                end++;

            Int128 count = end - start;
            ties += (count * count * count) - count;
            foreach (var place in order.AsSpan(start..end))
                twice[place] = start + end + 1;
        }

        return new MidRanks(twice, ties);
    }
}
