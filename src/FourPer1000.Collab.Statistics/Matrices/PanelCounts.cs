using System.Globalization;

namespace FourPer1000.Collab.Statistics;

/// <summary>
/// How many panelists chose each category, for every item of a panel: one histogram per item, kept together. Everything that does not
/// ask who rated what, such as kappa, alpha and the quartiles, is a function of these counts. Immutable.
/// </summary>
public sealed class PanelCounts
{
    private readonly double[] values;
    private readonly int[] counts;
    private readonly int[] answered;

    private PanelCounts(int items, int raters, double[] values, int[] counts)
    {
        this.values = values;
        this.counts = counts;
        Items = items;
        answered = Add(items, values.Length);
        Raters = Math.Max(raters, answered.Length == 0 ? 0 : answered.Max());
    }

    /// <summary>The number of items (units).</summary>
    public int Items { get; }

    /// <summary>K: the number of categories.</summary>
    public int Categories => values.Length;

    /// <summary>The panelists who rated at least one item; when only counts are known, the most ratings any item has.</summary>
    public int Raters { get; }

    /// <summary>The values of the categories, ascending: 1 to K for a rating scale.</summary>
    public ReadOnlySpan<double> Values => values;

    /// <summary>The counts of a matrix, in one pass over its bytes.</summary>
    /// <param name="ratings">Rows are panelists, columns are items.</param>
    public static PanelCounts Of(RatingMatrix ratings)
    {
        var padded = new int[ratings.Points * ratings.Stride];
        ColumnCounts.Count(ratings, padded);
        return new PanelCounts(ratings.Items, ColumnCounts.RatersWithAnswers(ratings), Scale(ratings.Points), Pack(padded, ratings));
    }

    /// <summary>Counts that are already known.</summary>
    /// <param name="items">One row per item; in it one count per category, each at least 0.</param>
    /// <param name="values">The values of the categories, ascending; 1 to K unless given.</param>
    /// <exception cref="ArgumentOutOfRangeException">A count is negative, rows differ in length or values do not ascend.</exception>
    public static PanelCounts FromCounts(IReadOnlyList<IReadOnlyList<int>> items, IReadOnlyList<double>? values = null)
    {
        var scale = values is null ? Scale(items.Count == 0 ? 1 : items[0].Count) : Ascending(values);
        var table = new int[scale.Length * items.Count];
        for (var item = 0; item < items.Count; item++)
        {
            RequireLength(items[item].Count, scale.Length);
            for (var category = 0; category < scale.Length; category++)
                table[(category * items.Count) + item] = NotNegative(items[item][category]);
        }

        return new PanelCounts(items.Count, 0, scale, table);
    }

    /// <summary>The counts of ratings given as numbers.</summary>
    /// <param name="rows">Rows are panelists, columns are items; null is missing.</param>
    /// <param name="values">All categories of the scale, ascending, used or not; without them the values that occur.</param>
    /// <exception cref="ArgumentOutOfRangeException">Rows differ in length, or a rating is none of the values.</exception>
    public static PanelCounts FromRows(IReadOnlyList<IReadOnlyList<double?>> rows, IReadOnlyList<double>? values = null)
    {
        var scale = values is null ? Occurring(rows) : Ascending(values);
        var items = rows.Count == 0 ? 0 : rows[0].Count;
        var table = new int[scale.Length * items];
        foreach (var row in rows)
            CountRow(row, scale, items, table);

        return new PanelCounts(items, rows.Count(row => row.Any(rating => rating.HasValue)), scale, table);
    }

    /// <summary>How many chose a category, for every item.</summary>
    /// <param name="category">From 0 to K - 1.</param>
    public ReadOnlySpan<int> OfCategory(int category) => counts.AsSpan(category * Items, Items);

    /// <summary>How many rated each item.</summary>
    public ReadOnlySpan<int> Answered => answered;

    /// <summary>The distribution of one item, for statistics that take a histogram. The scale must be a run of integers.</summary>
    /// <param name="item">From 0.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such item.</exception>
    /// <exception cref="InvalidOperationException">The categories are not consecutive integers.</exception>
    public Histogram Histogram(int item)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(item);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(item, Items);
        if (!IsRunOfIntegers())
            throw new InvalidOperationException("Only a scale of consecutive integers has histograms.");

        var column = new int[Categories];
        for (var category = 0; category < column.Length; category++)
            column[category] = OfCategory(category)[item];

        return Statistics.Histogram.FromCounts(column, Raters - answered[item], (int)values[0]);
    }

    private bool IsRunOfIntegers()
    {
        for (var i = 0; i < values.Length; i++)
        {
            if (values[i] != Math.Truncate(values[0]) + i)
                return false;
        }

        return values.Length > 0;
    }

    private int[] Add(int items, int categories)
    {
        var sums = new int[items];
        for (var category = 0; category < categories; category++)
        {
            var column = counts.AsSpan(category * items, items);
            for (var item = 0; item < sums.Length; item++)
                sums[item] += column[item];
        }

        return sums;
    }

    private static int[] Pack(int[] padded, RatingMatrix ratings)
    {
        var packed = new int[ratings.Points * ratings.Items];
        for (var category = 0; category < ratings.Points; category++)
            padded.AsSpan(category * ratings.Stride, ratings.Items).CopyTo(packed.AsSpan(category * ratings.Items));

        return packed;
    }

    private static void CountRow(IReadOnlyList<double?> row, double[] scale, int items, int[] table)
    {
        RequireLength(row.Count, items);
        for (var item = 0; item < items; item++)
        {
            if (row[item] is not { } value)
                continue;

            var category = Array.BinarySearch(scale, value);
            table[((category >= 0 ? category : throw NotACategory(value, scale)) * items) + item]++;
        }
    }

    private static double[] Occurring(IReadOnlyList<IReadOnlyList<double?>> rows)
    {
        var found = new SortedSet<double>();
        foreach (var row in rows)
        {
            foreach (var value in row)
            {
                if (value is { } rating)
                    found.Add(Guard.Finite(rating));
            }
        }

        return [.. found];
    }

    private static double[] Scale(int points)
    {
        var scale = new double[points];
        for (var i = 0; i < points; i++)
            scale[i] = i + 1;

        return scale;
    }

    private static double[] Ascending(IReadOnlyList<double> values)
    {
        ArgumentOutOfRangeException.ThrowIfZero(values.Count);
        for (var i = 1; i < values.Count; i++)
            ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(values[i], values[i - 1], nameof(values));

        return [.. values];
    }

    private static int NotNegative(int count)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(count);
        return count;
    }

    private static void RequireLength(int length, int expected)
    {
        if (length != expected)
        {
            throw new ArgumentOutOfRangeException(
                nameof(length), length, string.Create(CultureInfo.InvariantCulture, $"Every row has {expected} entries."));
        }
    }

    private static ArgumentOutOfRangeException NotACategory(double value, double[] scale) => new(
        nameof(value),
        value,
        string.Create(CultureInfo.InvariantCulture, $"A rating is one of the {scale.Length} categories from {scale[0]} to {scale[^1]}."));
}
