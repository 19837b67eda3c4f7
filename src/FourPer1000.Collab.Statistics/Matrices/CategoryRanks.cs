namespace FourPer1000.Collab.Statistics;

/// <summary>Average ranks of a row whose values are few: the counts of the categories say the rank of each, no sorting needed.</summary>
internal static class CategoryRanks
{
    /// <summary>Twice the average rank of each category in a complete row.</summary>
    /// <param name="row">Ratings, none missing.</param>
    /// <param name="twiceRanks">Receives the ranks, by category; entry 0 belongs to no category.</param>
    /// <returns>The row's sum of t³ - t.</returns>
    internal static long Of(ReadOnlySpan<byte> row, Span<int> twiceRanks)
    {
        twiceRanks.Clear();
        foreach (var rating in row)
            twiceRanks[rating]++;

        return FromCounts(twiceRanks);
    }

    /// <summary>The same in place, where the counts are known.</summary>
    internal static long FromCounts(Span<int> counts)
    {
        var below = 0;
        long ties = 0;
        for (var category = 1; category < counts.Length; category++)
        {
            long count = counts[category];
            counts[category] = (2 * below) + (int)count + 1;
            below += (int)count;
            ties += (count * count * count) - count;
        }

        return ties;
    }
}
