using System.Globalization;

namespace FourPer1000.Collab.Statistics;

/// <summary>
/// How the same panelists answered one item twice: the count in row a and column b moved from category a to category b. Only panelists
/// with an answer in both rounds are in it. Immutable.
/// </summary>
public sealed class CrossTable
{
    private readonly int[] counts;

    private CrossTable(int[] counts, int categories, int lowest, int dropped)
    {
        this.counts = counts;
        Categories = categories;
        Lowest = lowest;
        Dropped = dropped;
        int[] first = new int[categories], second = new int[categories];
        for (var from = 0; from < categories; from++)
        {
            for (var to = 0; to < categories; to++)
            {
                first[from] += counts[(from * categories) + to];
                second[to] += counts[(from * categories) + to];
            }
        }

        First = Histogram.FromCounts(first, lowest: lowest);
        Second = Histogram.FromCounts(second, lowest: lowest);
    }

    /// <summary>K: the categories of the scale, used or not.</summary>
    public int Categories { get; }

    /// <summary>The value of the lowest category.</summary>
    public int Lowest { get; }

    /// <summary>n: panelists with an answer in both rounds.</summary>
    public int Used => First.Used;

    /// <summary>Panelists with an answer in one round or none.</summary>
    public int Dropped { get; }

    /// <summary>The earlier answers of those in the table.</summary>
    public Histogram First { get; }

    /// <summary>The later answers of those in the table.</summary>
    public Histogram Second { get; }

    /// <summary>How many moved from one category to another.</summary>
    /// <param name="from">The earlier category, from 0 to K - 1.</param>
    /// <param name="to">The later category, from 0 to K - 1.</param>
    public int this[int from, int to] => counts[(Within(from) * Categories) + Within(to)];

    /// <summary>The table of two lists of ratings.</summary>
    /// <param name="round1">The earlier ratings; null is missing.</param>
    /// <param name="round2">The later ratings, of the same panelists in the same order.</param>
    /// <param name="lowest">The lowest category of the scale.</param>
    /// <param name="highest">The highest category of the scale.</param>
    /// <exception cref="ArgumentOutOfRangeException">The lists differ in length, or a rating is not on the scale.</exception>
    public static CrossTable Of(IReadOnlyList<int?> round1, IReadOnlyList<int?> round2, int lowest, int highest)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(highest, lowest);
        ArgumentOutOfRangeException.ThrowIfNotEqual(round2.Count, round1.Count, nameof(round2));
        var categories = highest - lowest + 1;
        var table = new int[categories * categories];
        var dropped = 0;
        for (var i = 0; i < round1.Count; i++)
        {
            if (Place(round1[i], lowest, highest) is { } from && Place(round2[i], lowest, highest) is { } to)
                table[(from * categories) + to]++;
            else
                dropped++;
        }

        return new CrossTable(table, categories, lowest, dropped);
    }

    /// <summary>The table of one item of two matrices.</summary>
    /// <param name="round1">The earlier ratings.</param>
    /// <param name="round2">The later ratings: the same panelists, items and scale.</param>
    /// <param name="item">A column from 0.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such item, or the matrices differ in size or scale.</exception>
    public static CrossTable Of(RatingMatrix round1, RatingMatrix round2, int item)
    {
        round2.RequireSameShapeAs(round1);
        ArgumentOutOfRangeException.ThrowIfNegative(item);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(item, round1.Items);
        var table = new int[round1.Points * round1.Points];
        var dropped = 0;
        for (var rater = 0; rater < round1.Raters; rater++)
        {
            var (from, to) = (round1.Row(rater)[item], round2.Row(rater)[item]);
            if (from == RatingMatrix.Missing || to == RatingMatrix.Missing)
                dropped++;
            else
                table[((from - 1) * round1.Points) + to - 1]++;
        }

        return new CrossTable(table, round1.Points, 1, dropped);
    }

    /// <summary>A table of counts that are already known.</summary>
    /// <param name="rows">K rows of K counts, each at least 0; the row is the earlier category.</param>
    /// <param name="lowest">The value of the lowest category.</param>
    /// <exception cref="ArgumentOutOfRangeException">The table is not square, is empty or holds a negative count.</exception>
    public static CrossTable FromCounts(IReadOnlyList<IReadOnlyList<int>> rows, int lowest = 1)
    {
        ArgumentOutOfRangeException.ThrowIfZero(rows.Count, nameof(rows));
        var table = new int[rows.Count * rows.Count];
        for (var from = 0; from < rows.Count; from++)
        {
            ArgumentOutOfRangeException.ThrowIfNotEqual(rows[from].Count, rows.Count, nameof(rows));
            for (var to = 0; to < rows.Count; to++)
            {
                ArgumentOutOfRangeException.ThrowIfNegative(rows[from][to], nameof(rows));
                table[(from * rows.Count) + to] = rows[from][to];
            }
        }

        return new CrossTable(table, rows.Count, lowest, 0);
    }

    private static int? Place(int? rating, int lowest, int highest) => rating is null || (rating >= lowest && rating <= highest)
        ? rating - lowest
        : throw new ArgumentOutOfRangeException(
            nameof(rating), rating, string.Create(CultureInfo.InvariantCulture, $"A rating on this scale lies between {lowest} and {highest}."));

    private int Within(int category)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(category);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(category, Categories);
        return category;
    }
}
