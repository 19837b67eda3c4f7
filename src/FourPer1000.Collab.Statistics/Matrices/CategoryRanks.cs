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

    /// <summary>The same in place, where the counts are known. Unchecked: cubes fit 64 bits for up to two million items.</summary>
    internal static long FromCounts(Span<int> counts)
    {
        unchecked
        {
            var below = 0;
            long ties = 0;
            for (var category = 1; category < counts.Length; category++)
            {
                var count = counts[category];
                counts[category] = (2 * below) + count + 1;
                below += count;
                ties += ((long)count * count * count) - count;
            }

            return ties;
        }
    }
}
