using System.Globalization;

namespace FourPer1000.Collab.Statistics;

/// <summary>The mean squares of a two-way analysis of variance without replication: items by panelists, complete items only.</summary>
internal sealed class TwoWayAnova
{
    /// <summary>Below this part of the total, a sum of squares of measured numbers is the noise of rounding.</summary>
    private const double Noise = 1e-24;

    private readonly double itemSquares, raterSquares, residualSquares;

    private TwoWayAnova(int items, int dropped, int raters, double itemSquares, double raterSquares, double residualSquares)
    {
        Items = items;
        Dropped = dropped;
        Raters = raters;
        var noise = Noise * (itemSquares + raterSquares + residualSquares);
        this.itemSquares = Clean(itemSquares, noise);
        this.raterSquares = Clean(raterSquares, noise);
        this.residualSquares = Clean(residualSquares, noise);
    }

    internal int Items { get; }

    internal int Dropped { get; }

    internal int Raters { get; }

    internal bool HasVariation => itemSquares + raterSquares + residualSquares > 0;

    internal double BetweenItems => itemSquares / (Items - 1);

    internal double BetweenRaters => raterSquares / (Raters - 1);

    internal double Residual => residualSquares / ((Items - 1d) * (Raters - 1));

    internal double WithinItems => (raterSquares + residualSquares) / (Items * (Raters - 1d));

    /// <summary>Of ratings: every sum of squares times n k is an integer, so that a residual of zero is zero.</summary>
    internal static TwoWayAnova Of(RatingMatrix ratings)
    {
        var items = new long[ratings.Items];
        var raters = new long[ratings.Raters];
        var complete = CompleteItems(ratings);
        long squares = 0;
        for (var rater = 0; rater < raters.Length; rater++)
        {
            var row = ratings.Row(rater);
            for (var item = 0; item < items.Length; item++)
            {
                var rating = complete[item] ? row[item] : 0;
                items[item] += rating;
                raters[rater] += rating;
                squares += rating * rating;
            }
        }

        return OfSums(complete.Count(true), ratings.Items, items, raters, squares);
    }

    /// <summary>Of numbers: deviations from the means, in two passes, so that a common offset costs no digits.</summary>
    internal static TwoWayAnova Of(IReadOnlyList<IReadOnlyList<double?>> rows)
    {
        var columns = rows.Count == 0 ? 0 : rows[0].Count;
        var complete = Enumerable.Range(0, columns).Where(item => rows.All(row => Cell(row, item, columns) is not null)).ToArray();
        var table = rows.Select(row => complete.Select(item => Guard.Finite(row[item]!.Value)).ToArray()).ToArray();
        if (rows.Count == 0 || complete.Length == 0)
            return new TwoWayAnova(complete.Length, columns - complete.Length, rows.Count, 0, 0, 0);

        var mean = table.Average(row => row.Average());
        var rowMeans = table.Select(row => row.Average(value => value - mean)).ToArray();
        var columnMeans = complete.Select((_, item) => table.Average(row => row[item] - mean)).ToArray();
        var residuals = table.SelectMany((row, rater) => row.Select((value, item) => value - mean - rowMeans[rater] - columnMeans[item]));
        return new TwoWayAnova(
            complete.Length, columns - complete.Length, rows.Count, rows.Count * columnMeans.Sum(Square),
            complete.Length * rowMeans.Sum(Square), residuals.Sum(Square));
    }

    private static TwoWayAnova OfSums(int n, int columns, long[] items, long[] raters, long squares)
    {
        Int128 total = raters.Sum(), k = raters.Length, cells = n * k;
        if (cells == 0)
            return new TwoWayAnova(n, columns - n, raters.Length, 0, 0, 0);

        var all = (cells * squares) - (total * total);
        var between = (n * SumOfSquares(items)) - (total * total);
        var judges = (k * SumOfSquares(raters)) - (total * total);
        return new TwoWayAnova(
            n, columns - n, raters.Length, (double)between / (double)cells, (double)judges / (double)cells,
            (double)(all - between - judges) / (double)cells);
    }

    private static bool[] CompleteItems(RatingMatrix ratings)
    {
        var complete = new bool[ratings.Items];
        Array.Fill(complete, ratings.Raters > 0);
        for (var rater = 0; rater < ratings.Raters; rater++)
        {
            var row = ratings.Row(rater);
            for (var item = 0; item < complete.Length; item++)
                complete[item] &= row[item] != RatingMatrix.Missing;
        }

        return complete;
    }

    private static double? Cell(IReadOnlyList<double?> row, int item, int columns) => row.Count == columns
        ? row[item]
        : throw new ArgumentOutOfRangeException(
            nameof(row), row.Count, string.Create(CultureInfo.InvariantCulture, $"Every row holds {columns} values, as the first does."));

    private static Int128 SumOfSquares(long[] sums)
    {
        Int128 total = 0;
        foreach (var sum in sums)
            total += (Int128)sum * sum;

        return total;
    }

    private static double Clean(double squares, double noise) => squares <= noise ? 0 : squares;

    private static double Square(double value) => value * value;
}
