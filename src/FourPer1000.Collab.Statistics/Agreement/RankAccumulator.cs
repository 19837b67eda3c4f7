using System.Numerics;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace FourPer1000.Collab.Statistics;

/// <summary>Adds up twice the average ranks of the complete rows of a matrix.</summary>
/// <remarks>
/// Ratings have few values, so a row needs no sorting: the counts of its categories give the rank of each category, and the items look
/// theirs up. Scales of up to 15 points look up 16 items with one instruction and add in 16 bits, moved to 64 before they can overflow.
/// </remarks>
internal sealed class RankAccumulator
{
    private const int MostPointsOfTable = 15;

    private readonly RatingMatrix ratings;
    private readonly int[] twiceRanks;
    private readonly ushort[] partial;
    private readonly int rowsPerFlush;
    private int rowsPending;

    private RankAccumulator(RatingMatrix ratings)
    {
        this.ratings = ratings;
        twiceRanks = new int[Math.Max(ratings.Points, MostPointsOfTable) + 1];
        partial = new ushort[ratings.Stride];
        rowsPerFlush = ushort.MaxValue / Math.Max(2 * ratings.Items, 1);
        TwiceSums = new long[ratings.Items];
        for (var rater = 0; rater < ratings.Raters; rater++)
            Add(rater);

        Flush();
    }

    /// <summary>By item.</summary>
    internal long[] TwiceSums { get; }

    /// <summary>Rows without a missing rating.</summary>
    internal int Used { get; private set; }

    /// <summary>The sum of t³ - t over the ties of these rows.</summary>
    internal Int128 TieSum { get; private set; }

    internal static RankAccumulator Of(RatingMatrix ratings) => new(ratings);

    private void Add(int rater)
    {
        if (CountCategories(ratings.Blocks(rater)) != ratings.Items)
            return;

        Used++;
        TieSum += CategoryRanks.FromCounts(twiceRanks.AsSpan(0, ratings.Points + 1));
        if (ratings.Points <= MostPointsOfTable && rowsPerFlush > 0)
            AddByTable(ratings.Blocks(rater));
        else
            AddOneByOne(ratings.Row(rater));
    }

    /// <summary>The result is the number of ratings: padding and missing ones match no category.</summary>
    private int CountCategories(ReadOnlySpan<Vector256<byte>> row)
    {
        var all = 0;
        var counts = twiceRanks.AsSpan(1, ratings.Points);
        for (var i = 0; i < counts.Length; i++)
        {
            var mark = Vector256.Create((byte)(i + 1));
            var count = 0;
            foreach (var block in row)
                count += BitOperations.PopCount(Vector256.Equals(block, mark).ExtractMostSignificantBits());

            counts[i] = count;
            all += count;
        }

        return all;
    }

    private void AddByTable(ReadOnlySpan<Vector256<byte>> row)
    {
        var (lowTable, highTable) = Tables();
        var sixteens = MemoryMarshal.Cast<Vector256<byte>, Vector128<byte>>(row);
        var sums = MemoryMarshal.Cast<ushort, Vector128<ushort>>(partial.AsSpan());
        for (var i = 0; i < sixteens.Length; i++)
        {
            var (lowFirst, lowSecond) = Vector128.Widen(Vector128.ShuffleNative(lowTable, sixteens[i]));
            var (highFirst, highSecond) = Vector128.Widen(Vector128.ShuffleNative(highTable, sixteens[i]));
            sums[2 * i] += lowFirst | (highFirst << 8);
            sums[(2 * i) + 1] += lowSecond | (highSecond << 8);
        }

        if (++rowsPending == rowsPerFlush)
            Flush();
    }

    /// <summary>The lower and the upper bytes of the ranks of the categories 0 to 15.</summary>
    private (Vector128<byte> Low, Vector128<byte> High) Tables()
    {
        var ranks = MemoryMarshal.Cast<int, Vector256<int>>(twiceRanks.AsSpan(0, 16));
        var words = Vector256.Narrow(ranks[0], ranks[1]).AsUInt16();
        var (low, high) = (words & Vector256.Create((ushort)0xFF), words >>> 8);
        return (Vector128.Narrow(low.GetLower(), low.GetUpper()), Vector128.Narrow(high.GetLower(), high.GetUpper()));
    }

    private void AddOneByOne(ReadOnlySpan<byte> row)
    {
        for (var item = 0; item < row.Length; item++)
            TwiceSums[item] += twiceRanks[row[item]];
    }

    private void Flush()
    {
        for (var item = 0; item < TwiceSums.Length; item++)
            TwiceSums[item] += partial[item];

        Array.Clear(partial);
        rowsPending = 0;
    }
}
