using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace FourPer1000.Collab.Statistics;

/// <summary>Counts the categories of all columns of a matrix, 32 columns at a time.</summary>
/// <remarks>
/// A comparison of bytes gives -1 where the category matches; subtracting it counts. A byte holds 255, so every 255 rows the byte
/// counters move to integers. Integers add up to the same in any order: the counts do not depend on the width of the machine's vectors.
/// </remarks>
internal static class ColumnCounts
{
    private const int RowsPerByte = byte.MaxValue;

    /// <param name="ratings">Rows are panelists, columns are items.</param>
    /// <param name="counts">Receives K rows of <see cref="RatingMatrix.Stride"/> counts, the lowest category first.</param>
    internal static void Count(RatingMatrix ratings, Span<int> counts)
    {
        for (var first = 0; first < ratings.Raters; first += RowsPerByte)
        {
            var end = Math.Min(first + RowsPerByte, ratings.Raters);
            var rows = MemoryMarshal.Cast<byte, Vector256<byte>>(ratings.PaddedRows(first, end));
            for (var block = 0; block < ratings.BlocksPerRow; block++)
                CountBlock(rows[block..], ratings, counts[(block * Vector256<byte>.Count)..]);
        }
    }

    /// <summary>How many rows hold at least one rating.</summary>
    internal static int RatersWithAnswers(RatingMatrix ratings)
    {
        var count = 0;
        for (var rater = 0; rater < ratings.Raters; rater++)
        {
            if (ratings.Row(rater).ContainsAnyExcept(RatingMatrix.Missing))
                count++;
        }

        return count;
    }

    /// <summary>Four categories per pass over the rows, so that the counters stay in registers.</summary>
    private static void CountBlock(ReadOnlySpan<Vector256<byte>> rows, RatingMatrix ratings, Span<int> counts)
    {
        var step = ratings.BlocksPerRow;
        for (var k = 1; k <= ratings.Points; k += 4)
        {
            var (v0, v1, v2, v3) = (Mark(k), Mark(k + 1), Mark(k + 2), Mark(k + 3));
            Vector256<byte> n0 = default, n1 = default, n2 = default, n3 = default;
            for (var i = 0; i < rows.Length; i += step)
            {
                var row = rows[i];
                n0 -= Vector256.Equals(row, v0);
                n1 -= Vector256.Equals(row, v1);
                n2 -= Vector256.Equals(row, v2);
                n3 -= Vector256.Equals(row, v3);
            }

            Flush(n0, k, ratings, counts);
            Flush(n1, k + 1, ratings, counts);
            Flush(n2, k + 2, ratings, counts);
            Flush(n3, k + 3, ratings, counts);
        }
    }

    private static Vector256<byte> Mark(int category) => Vector256.Create((byte)Math.Min(category, byte.MaxValue));

    private static void Flush(Vector256<byte> bytes, int category, RatingMatrix ratings, Span<int> counts)
    {
        if (category > ratings.Points)
            return;

        var (low, high) = Vector256.Widen(bytes);
        var sums = MemoryMarshal.Cast<int, Vector256<int>>(counts.Slice((category - 1) * ratings.Stride, Vector256<byte>.Count));
        (sums[0], sums[1]) = (sums[0] + Vector256.WidenLower(low).AsInt32(), sums[1] + Vector256.WidenUpper(low).AsInt32());
        (sums[2], sums[3]) = (sums[2] + Vector256.WidenLower(high).AsInt32(), sums[3] + Vector256.WidenUpper(high).AsInt32());
    }
}
