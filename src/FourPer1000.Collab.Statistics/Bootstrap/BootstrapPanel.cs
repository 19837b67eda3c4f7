using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace FourPer1000.Collab.Statistics;

/// <summary>
/// A panel laid out for resampling its raters. Items stand in blocks of 32; within a block, the rows of all raters follow each other, so
/// that a block stays in the fastest cache while many replicates are drawn from it.
/// </summary>
/// <remarks>
/// Each rating becomes flags "at most k" for k = 1 to K - 1, and "rated at all" when something is missing: the counts of the flags are
/// cumulative histograms. For Kendall's W there are twice the average ranks beside them, zero for raters with a missing rating.
/// </remarks>
internal sealed class BootstrapPanel
{
    internal const int ItemsPerBlock = 32;
    private const int FlagsPerByte = 8;

    private readonly RatingMatrix ratings;
    private readonly List<int> raters;
    private readonly byte[] flags;
    private readonly ushort[] twiceRanks;

    internal BootstrapPanel(RatingMatrix ratings)
    {
        this.ratings = ratings;
        raters = [.. Enumerable.Range(0, ratings.Raters).Where(rater => ratings.Row(rater).ContainsAnyExcept(RatingMatrix.Missing))];
        IsComplete = raters.TrueForAll(rater => !ratings.Row(rater).Contains(RatingMatrix.Missing));
        Flags = ratings.Points - (IsComplete ? 1 : 0);
        Groups = Math.Max(1, (Flags + FlagsPerByte - 1) / FlagsPerByte);
        flags = new byte[Blocks * Groups * (Raters + 1) * ItemsPerBlock];
        twiceRanks = new ushort[Blocks * (Raters + 1) * ItemsPerBlock];
        Ties = new long[Raters + 1];
        Complete = new byte[Raters + 1];
        FillFlags();
        FillRanks();
    }

    /// <summary>Raters with at least one rating. Index <see cref="Raters"/> is an empty row.</summary>
    internal int Raters => raters.Count;

    internal int Items => ratings.Items;

    internal int Points => ratings.Points;

    internal int Blocks => ratings.BlocksPerRow;

    /// <summary>Whether these raters rated every item.</summary>
    internal bool IsComplete { get; }

    /// <summary>The flags of a rating.</summary>
    internal int Flags { get; }

    /// <summary>The bytes that hold them.</summary>
    internal int Groups { get; }

    /// <summary>By rater, the sum of t³ - t; 0 for raters with a missing rating.</summary>
    internal long[] Ties { get; }

    /// <summary>By rater, 1 when no rating is missing.</summary>
    internal byte[] Complete { get; }

    /// <summary>Whether all these raters rated the item.</summary>
    internal bool IsFull(int item) => raters.TrueForAll(rater => ratings.Row(rater)[item] != RatingMatrix.Missing);

    /// <summary>The flags of one block of items, one vector per rater.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal ReadOnlySpan<Vector256<byte>> FlagRows(int block, int group) =>
        MemoryMarshal.Cast<byte, Vector256<byte>>(flags.AsSpan(FlagStart(block, group), (Raters + 1) * ItemsPerBlock));

    /// <summary>Twice the ranks in one block of items, two vectors per rater.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal ReadOnlySpan<Vector256<ushort>> RankRows(int block) =>
        MemoryMarshal.Cast<ushort, Vector256<ushort>>(twiceRanks.AsSpan(block * (Raters + 1) * ItemsPerBlock, (Raters + 1) * ItemsPerBlock));

    private int FlagStart(int block, int group) => ((block * Groups) + group) * (Raters + 1) * ItemsPerBlock;

    private void FillFlags()
    {
        for (var rater = 0; rater < Raters; rater++)
        {
            var row = ratings.Row(raters[rater]);
            for (var item = 0; item < row.Length; item++)
            {
                for (var group = 0; group < Groups && row[item] != RatingMatrix.Missing; group++)
                {
                    var at = FlagStart(item / ItemsPerBlock, group) + (rater * ItemsPerBlock) + (item % ItemsPerBlock);
                    flags[at] = (byte)((AtMost(row[item]) >> (group * FlagsPerByte)) & byte.MaxValue);
                }
            }
        }
    }

    /// <summary>Bit k - 1 is set for every k from the rating to the last flag.</summary>
    private int AtMost(int rating) => ((1 << Flags) - 1) & ~((1 << (rating - 1)) - 1);

    private void FillRanks()
    {
        Span<int> ranks = stackalloc int[Points + 1];
        for (var rater = 0; rater < Raters; rater++)
        {
            var row = ratings.Row(raters[rater]);
            if (row.Contains(RatingMatrix.Missing))
                continue;

            (Complete[rater], Ties[rater]) = (1, CategoryRanks.Of(row, ranks));
            for (var item = 0; item < row.Length; item++)
                twiceRanks[Cell(rater, item)] = (ushort)ranks[row[item]];
        }
    }

    private int Cell(int rater, int item) => ((((item / ItemsPerBlock) * (Raters + 1)) + rater) * ItemsPerBlock) + (item % ItemsPerBlock);
}
