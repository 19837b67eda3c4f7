using System.Globalization;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace FourPer1000.Collab.Statistics;

/// <summary>
/// Ratings of many panelists on many items: rows are panelists, columns are items, one byte per cell, 0 for a missing answer. Immutable.
/// Rankings fit too: the cell is the rank, and the number of items is the highest category.
/// </summary>
/// <remarks>
/// Rows are padded with missing marks to whole vectors of 32 cells, so that kernels read aligned blocks and never look past a row.
/// "Cannot judge" and "not answered" are both missing here: neither is a category.
/// </remarks>
public sealed class RatingMatrix
{
    /// <summary>The mark of a missing answer.</summary>
    public const byte Missing = 0;

    /// <summary>The highest category a matrix can hold.</summary>
    public const int MostPoints = 255;

    private readonly byte[] cells;

    private RatingMatrix(int raters, int items, int points)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(raters);
        ArgumentOutOfRangeException.ThrowIfNegative(items);
        if (points is < 1 or > MostPoints)
            throw new ArgumentOutOfRangeException(nameof(points), points, $"A scale has between 1 and {MostPoints} categories.");

        Raters = raters;
        Items = items;
        Points = points;
        Stride = (items + Vector256<byte>.Count - 1) / Vector256<byte>.Count * Vector256<byte>.Count;
        cells = new byte[(long)raters * Stride];
    }

    /// <summary>The number of rows.</summary>
    public int Raters { get; }

    /// <summary>The number of columns.</summary>
    public int Items { get; }

    /// <summary>K: the scale is 1 to K.</summary>
    public int Points { get; }

    /// <summary>The distance between the starts of two rows, a multiple of the vector width.</summary>
    internal int Stride { get; }

    /// <summary>The vectors of a row.</summary>
    internal int BlocksPerRow => Stride / Vector256<byte>.Count;

    /// <summary>The rating, or null when missing.</summary>
    /// <param name="rater">A row from 0.</param>
    /// <param name="item">A column from 0.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such cell.</exception>
    public int? this[int rater, int item]
    {
        get
        {
            var cell = Row(rater);
            if (item < 0 || item >= Items)
                throw Outside(nameof(item), item, Items);

            return cell[item] == Missing ? null : cell[item];
        }
    }

    /// <summary>A matrix from consecutive rows of bytes.</summary>
    /// <param name="ratings">Row after row, <paramref name="raters"/> x <paramref name="items"/> bytes; 0 is missing.</param>
    /// <param name="raters">The number of rows, at least 0.</param>
    /// <param name="items">The number of columns, at least 0.</param>
    /// <param name="points">K, from 1 to 255.</param>
    /// <exception cref="ArgumentOutOfRangeException">A size is wrong, or a rating lies above K.</exception>
    public static RatingMatrix FromBytes(ReadOnlySpan<byte> ratings, int raters, int items, int points)
    {
        var matrix = new RatingMatrix(raters, items, points);
        if (ratings.Length != (long)raters * items)
            throw new ArgumentOutOfRangeException(nameof(ratings), ratings.Length, Invariant($"{raters} x {items} ratings are needed."));

        for (var rater = 0; rater < raters; rater++)
            matrix.Fill(rater, ratings.Slice(rater * items, items));

        return matrix;
    }

    /// <summary>A matrix from rows.</summary>
    /// <param name="rows">One row per panelist, all of the same length; null is missing.</param>
    /// <param name="points">K, from 1 to 255.</param>
    /// <exception cref="ArgumentOutOfRangeException">Rows differ in length, or a rating is not on the scale 1 to K.</exception>
    public static RatingMatrix FromRows(IReadOnlyList<IReadOnlyList<int?>> rows, int points)
    {
        var items = rows.Count == 0 ? 0 : rows[0].Count;
        var matrix = new RatingMatrix(rows.Count, items, points);
        for (var rater = 0; rater < rows.Count; rater++)
            matrix.Fill(rater, rows[rater]);

        return matrix;
    }

    /// <summary>An empty matrix and its cells, for whoever makes ratings in bulk: rows of <see cref="Stride"/> bytes.</summary>
    internal static (RatingMatrix Matrix, byte[] Cells) Blank(int raters, int items, int points)
    {
        var matrix = new RatingMatrix(raters, items, points);
        return (matrix, matrix.cells);
    }

    /// <summary>The same for numbers, when all of them are integers that a byte holds.</summary>
    /// <param name="rows">Rows of equal length; null is missing.</param>
    /// <param name="points">K; without it the largest rating.</param>
    internal static RatingMatrix? TryFromNumbers(IReadOnlyList<IReadOnlyList<double?>> rows, int? points = null)
    {
        var largest = points ?? (int)Math.Clamp(rows.SelectMany(row => row).Max() ?? 1, 1, MostPoints);
        return rows.All(row => row.All(value => value is null || (value >= 1 && value <= largest && value == Math.Truncate(value.Value))))
            ? FromRows([.. rows.Select(row => row.Select(value => (int?)value).ToArray())], largest)
            : null;
    }

    /// <summary>The ratings of one panelist, 0 where missing. A view: nothing is copied.</summary>
    /// <param name="rater">A row from 0.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such row.</exception>
    public ReadOnlySpan<byte> Row(int rater) => PaddedRow(rater)[..Items];

    /// <summary>Round 2 minus round 1 plus K, on the scale 1 to 2K - 1; missing where either is missing.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The matrices differ in size or scale, or K is above 128.</exception>
    internal static RatingMatrix Differences(RatingMatrix round1, RatingMatrix round2)
    {
        round2.RequireSameShapeAs(round1);
        var differences = new RatingMatrix(round1.Raters, round1.Items, (2 * round1.Points) - 1);
        var zero = Vector256.Create((byte)round1.Points);
        var target = MemoryMarshal.Cast<byte, Vector256<byte>>(differences.cells.AsSpan());
        var before = MemoryMarshal.Cast<byte, Vector256<byte>>(round1.cells.AsSpan());
        var after = MemoryMarshal.Cast<byte, Vector256<byte>>(round2.cells.AsSpan());
        for (var i = 0; i < target.Length; i++)
        {
            var missing = Vector256.Equals(before[i], default) | Vector256.Equals(after[i], default);
            target[i] = Vector256.AndNot(after[i] - before[i] + zero, missing);
        }

        return differences;
    }

    /// <exception cref="ArgumentOutOfRangeException">The matrices differ in size or scale.</exception>
    internal void RequireSameShapeAs(RatingMatrix other)
    {
        ArgumentOutOfRangeException.ThrowIfNotEqual(Raters, other.Raters);
        ArgumentOutOfRangeException.ThrowIfNotEqual(Items, other.Items);
        ArgumentOutOfRangeException.ThrowIfNotEqual(Points, other.Points);
    }

    /// <summary>One row as whole vectors; cells beyond the last item are missing.</summary>
    internal ReadOnlySpan<Vector256<byte>> Blocks(int rater) => MemoryMarshal.Cast<byte, Vector256<byte>>(PaddedRow(rater));

    /// <summary>Rows with their padding, from <paramref name="first"/> up to but without <paramref name="end"/>.</summary>
    internal ReadOnlySpan<byte> PaddedRows(int first, int end) => cells.AsSpan(first * Stride, (end - first) * Stride);

    private ReadOnlySpan<byte> PaddedRow(int rater) => rater >= 0 && rater < Raters
        ? cells.AsSpan(rater * Stride, Stride)
        : throw Outside(nameof(rater), rater, Raters);

    private void Fill(int rater, ReadOnlySpan<byte> ratings)
    {
        var wrong = ratings.IndexOfAnyExceptInRange(Missing, (byte)Points);
        if (wrong >= 0)
            throw NotOnTheScale(ratings[wrong]);

        ratings.CopyTo(cells.AsSpan(rater * Stride));
    }

    private void Fill(int rater, IReadOnlyList<int?> ratings)
    {
        if (ratings.Count != Items)
            throw new ArgumentOutOfRangeException(nameof(ratings), ratings.Count, Invariant($"Every row holds {Items} ratings, as the first does."));

        for (var item = 0; item < Items; item++)
        {
            if (ratings[item] is { } rating)
                cells[(rater * Stride) + item] = rating >= 1 && rating <= Points ? (byte)rating : throw NotOnTheScale(rating);
        }
    }

    private ArgumentOutOfRangeException NotOnTheScale(int rating) =>
        new(nameof(rating), rating, Invariant($"A rating on this scale lies between 1 and {Points}."));

    private static ArgumentOutOfRangeException Outside(string name, int index, int count) =>
        new(name, index, Invariant($"The index lies between 0 and {count - 1}."));

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
