namespace FourPer1000.Collab.Statistics;

/// <summary>
/// Differences between two rounds, as counts: for each size of a change, from the smallest, how many went up and how many went down.
/// All a signed-rank test needs.
/// </summary>
/// <param name="Up">Changes upwards by size.</param>
/// <param name="Down">Changes downwards by size.</param>
/// <param name="Zeros">Pairs without a change.</param>
/// <param name="Dropped">Pairs with a missing side.</param>
internal sealed record SignedDifferences(int[] Up, int[] Down, int Zeros, int Dropped)
{
    internal static SignedDifferences Of(CrossTable table)
    {
        int[] up = new int[table.Categories - 1], down = new int[table.Categories - 1];
        var zeros = 0;
        for (var from = 0; from < table.Categories; from++)
        {
            zeros += table[from, from];
            for (var to = from + 1; to < table.Categories; to++)
            {
                up[to - from - 1] += table[from, to];
                down[to - from - 1] += table[to, from];
            }
        }

        return new SignedDifferences(up, down, zeros, table.Dropped);
    }

    /// <exception cref="ArgumentOutOfRangeException">The lists differ in length, or a value is not finite.</exception>
    internal static SignedDifferences Of(IReadOnlyList<double?> round1, IReadOnlyList<double?> round2)
    {
        ArgumentOutOfRangeException.ThrowIfNotEqual(round2.Count, round1.Count, nameof(round2));
        var sizes = new SortedDictionary<double, (int Up, int Down)>();
        int zeros = 0, dropped = 0;
        for (var i = 0; i < round1.Count; i++)
        {
            if (round1[i] is not { } before || round2[i] is not { } after)
            {
                dropped++;
                continue;
            }

            var change = Guard.Finite(after) - Guard.Finite(before);
            if (change == 0)
                zeros++;
            else
                sizes[Math.Abs(change)] = Count(sizes.GetValueOrDefault(Math.Abs(change)), change > 0);
        }

        return new SignedDifferences([.. sizes.Values.Select(size => size.Up)], [.. sizes.Values.Select(size => size.Down)], zeros, dropped);
    }

    /// <summary>All items of two matrices at once: counts of the categories of a matrix of shifted differences.</summary>
    internal static SignedDifferences[] Of(RatingMatrix round1, RatingMatrix round2)
    {
        var counts = PanelCounts.Of(RatingMatrix.Differences(round1, round2));
        var items = new SignedDifferences[round1.Items];
        for (var item = 0; item < items.Length; item++)
            items[item] = OfItem(counts, item, round1.Points, round1.Raters);

        return items;
    }

    private static SignedDifferences OfItem(PanelCounts counts, int item, int zero, int raters)
    {
        int[] up = new int[zero - 1], down = new int[zero - 1];
        for (var size = 1; size < zero; size++)
        {
            up[size - 1] = counts.OfCategory(zero - 1 + size)[item];
            down[size - 1] = counts.OfCategory(zero - 1 - size)[item];
        }

        return new SignedDifferences(up, down, counts.OfCategory(zero - 1)[item], raters - counts.Answered[item]);
    }

    private static (int Up, int Down) Count((int Up, int Down) size, bool up) => up ? (size.Up + 1, size.Down) : (size.Up, size.Down + 1);
}
