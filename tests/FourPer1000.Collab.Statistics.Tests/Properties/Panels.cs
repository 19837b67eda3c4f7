namespace FourPer1000.Collab.Statistics.Tests;

/// <summary>Seeded panels for properties that hold for all data.</summary>
internal static class Panels
{
    /// <summary>Small panels of many forms: with and without missing answers, 1 to 8 raters, 1 to 40 items, 2 to 9 points.</summary>
    internal static IEnumerable<RatingMatrix> Random(int count, bool complete = false, int seed = 3)
    {
        var source = new Xoshiro256(seed);
        for (var i = 0; i < count; i++)
        {
            var (raters, items, points) = (1 + source.NextBelow(8), 1 + source.NextBelow(40), 2 + source.NextBelow(8));
            yield return Draw(source, raters, items, points, complete || i % 3 == 0 ? 0 : 1 + source.NextBelow(300));
        }
    }

    internal static RatingMatrix Draw(Xoshiro256 source, int raters, int items, int points, int missingPerMille)
    {
        var cells = new byte[raters * items];
        for (var i = 0; i < cells.Length; i++)
            cells[i] = source.NextBelow(1000) < missingPerMille ? RatingMatrix.Missing : (byte)Lean(source, i % items, points);

        return RatingMatrix.FromBytes(cells, raters, items, points);
    }

    internal static int?[][] Rows(RatingMatrix panel) =>
        [.. Enumerable.Range(0, panel.Raters).Select(rater => Enumerable.Range(0, panel.Items).Select(item => panel[rater, item]).ToArray())];

    internal static double?[][] Numbers(RatingMatrix panel) => [.. Rows(panel).Select(row => row.Select(rating => (double?)rating).ToArray())];

    internal static RatingMatrix ShuffleRaters(RatingMatrix panel) => RatingMatrix.FromRows(Draws.Shuffle(Rows(panel), 7), panel.Points);

    internal static RatingMatrix ShuffleItems(RatingMatrix panel)
    {
        var order = Draws.Shuffle(Enumerable.Range(0, panel.Items), 8);
        return RatingMatrix.FromRows([.. Rows(panel).Select(row => order.Select(item => row[item]).ToArray())], panel.Points);
    }

    /// <summary>Every rating replaced by another category, the same everywhere.</summary>
    internal static RatingMatrix Relabel(RatingMatrix panel, Func<int, int> label) =>
        RatingMatrix.FromRows([.. Rows(panel).Select(row => row.Select(rating => rating is { } value ? label(value) : (int?)null).ToArray())], panel.Points);

    /// <summary>The ratings of one item, missing ones left out.</summary>
    internal static int[] Column(RatingMatrix panel, int item) =>
        [.. Enumerable.Range(0, panel.Raters).Select(rater => panel[rater, item]).Where(rating => rating.HasValue).Select(rating => rating!.Value)];

    /// <summary>Items differ, so that there is something to agree on.</summary>
    private static int Lean(Xoshiro256 source, int item, int points) => Math.Clamp(1 + (item * 7 % points) + source.NextBelow(5) - 2, 1, points);
}
