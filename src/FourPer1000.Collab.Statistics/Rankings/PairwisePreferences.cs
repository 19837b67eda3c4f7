namespace FourPer1000.Collab.Statistics;

/// <summary>How many panelists put one item before another, for all pairs. Items put level count for neither.</summary>
internal sealed class PairwisePreferences
{
    private readonly int[] preferring;

    private PairwisePreferences(int items, int used, int dropped)
    {
        preferring = new int[items * items];
        Items = items;
        Used = used;
        Dropped = dropped;
    }

    internal int Items { get; }

    internal int Used { get; }

    internal int Dropped { get; }

    /// <summary>The panelists who put item <paramref name="a"/> before item <paramref name="b"/>.</summary>
    internal int this[int a, int b] => preferring[(a * Items) + b];

    /// <exception cref="ArgumentOutOfRangeException">Rows differ in length, or a rank is not finite.</exception>
    internal static PairwisePreferences Of(IReadOnlyList<IReadOnlyList<double?>> rankings)
    {
        var items = rankings.Count == 0 ? 0 : rankings[0].Count;
        foreach (var row in rankings)
            ArgumentOutOfRangeException.ThrowIfNotEqual(row.Count, items, nameof(rankings));

        return Count(RowRanks.Of(rankings), items, rankings.Count);
    }

    internal static PairwisePreferences Of(RatingMatrix rankings) => Count(RowRanks.Of(rankings), rankings.Items, rankings.Raters);

    private static PairwisePreferences Count(IReadOnlyList<int[]> ranks, int items, int raters)
    {
        var preferences = new PairwisePreferences(items, ranks.Count, raters - ranks.Count);
        foreach (var row in ranks)
        {
            for (var a = 0; a < items; a++)
            {
                for (var b = 0; b < items; b++)
                    preferences.preferring[(a * items) + b] += row[a] < row[b] ? 1 : 0;
            }
        }

        return preferences;
    }
}
