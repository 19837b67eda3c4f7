using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace FourPer1000.Collab.Statistics;

/// <summary>
/// One replicate of a rater bootstrap: as many raters as there are, drawn with replacement, and what their ratings add up to. Its buffers
/// serve one replicate after the other.
/// </summary>
internal sealed class Replicate
{
    private readonly BootstrapPanel panel;
    private readonly int stride;
    /// <summary>Where the rows of the drawn raters start within a block, in bytes of flags; filled up with empty rows.</summary>
    private readonly int[] draws;
    private readonly int[] twiceRankSums;
    private readonly ushort[] cumulative;
    private readonly byte[] planes = new byte[BitCounter.MostPlanes * BootstrapPanel.ItemsPerBlock];
    private readonly int digits;
    private readonly int drawsPerFlush;

    internal Replicate(BootstrapPanel panel)
    {
        this.panel = panel;
        stride = panel.Blocks * BootstrapPanel.ItemsPerBlock;
        draws = new int[(panel.Raters + BitCounter.Group - 1) / BitCounter.Group * BitCounter.Group];
        twiceRankSums = new int[stride];
        cumulative = new ushort[panel.Points * stride];
        cumulative.AsSpan((panel.Points - 1) * stride, panel.Items).Fill((ushort)panel.Raters);
        digits = Math.Max(5, 32 - int.LeadingZeroCount(draws.Length));
        drawsPerFlush = ushort.MaxValue / (2 * Math.Max(panel.Items, 1));
    }

    /// <summary>The number of this replicate, from 0.</summary>
    internal int Number { get; private set; }

    /// <summary>How many of the drawn raters rated every item.</summary>
    internal int CompleteRaters { get; private set; }

    /// <summary>The sum of t³ - t over these.</summary>
    internal long TieSum { get; private set; }

    /// <summary>By item, the sum of twice the average ranks of these.</summary>
    internal ReadOnlySpan<int> TwiceRankSums => twiceRankSums.AsSpan(0, panel.Items);

    /// <summary>By item, the ratings of at most the category in this place from 0; padded with zeros to whole blocks.</summary>
    internal ReadOnlySpan<ushort> AtMost(int category) => cumulative.AsSpan(category * stride, stride);

    /// <summary>By item, all ratings.</summary>
    internal ReadOnlySpan<ushort> Answered => AtMost(panel.Points - 1);

    /// <summary>The draws of a replicate depend on the seed and its number only, so that replicates can be computed in any order.</summary>
    internal void Draw(long seed, int number)
    {
        Number = number;
        Xoshiro256.Stream(seed, number).Fill(draws.AsSpan(0, panel.Raters), panel.Raters);
        draws.AsSpan(panel.Raters).Fill(panel.Raters);
        (CompleteRaters, TieSum) = AddComplete();
        for (var i = 0; i < draws.Length; i++)
            draws[i] *= BootstrapPanel.ItemsPerBlock;
    }

    /// <summary>Adds up the flags of one block of items over the drawn raters.</summary>
    internal void AddFlags(int block)
    {
        for (var group = 0; group < panel.Groups; group++)
            CountFlags(block, group);
    }

    private (int Raters, long TieSum) AddComplete()
    {
        var (complete, ties) = (0, 0L);
        foreach (var rater in draws)
        {
            complete += panel.Complete[rater];
            ties += panel.Ties[rater];
        }

        return (complete, ties);
    }

    private void CountFlags(int block, int group)
    {
        var digitPlanes = MemoryMarshal.Cast<byte, Vector256<byte>>(planes.AsSpan());
        digitPlanes[digits..].Clear();
        BitCounter.Count(panel.FlagRows(block, group), draws, digitPlanes[..digits]);
        BitTransposition.Transpose(digitPlanes[..8]);
        BitTransposition.Transpose(digitPlanes[8..]);
        for (var flag = 0; flag < Math.Min(8, panel.Flags - (group * 8)); flag++)
        {
            var row = Row(cumulative, ((group * 8) + flag) * stride, block);
            var (low, lowRest) = Vector256.Widen(digitPlanes[flag]);
            var (high, highRest) = Vector256.Widen(digitPlanes[8 + flag]);
            (row[0], row[1]) = (low | (high << 8), lowRest | (highRest << 8));
        }
    }

    /// <summary>
    /// Adds up the ranks in one block of items over the drawn raters. Sixteen bits hold some draws; before they overflow, the sums move
    /// to 32.
    /// </summary>
    internal void AddRanks(int block)
    {
        var sums = MemoryMarshal.Cast<int, Vector256<int>>(twiceRankSums.AsSpan(block * BootstrapPanel.ItemsPerBlock, BootstrapPanel.ItemsPerBlock));
        sums.Clear();
        for (var first = 0; first < draws.Length; first += drawsPerFlush)
        {
            var some = draws.AsSpan(first, Math.Min(drawsPerFlush, draws.Length - first));
            var (left, right) = Sum(panel.RankRows(block), some);
            sums[0] += Vector256.WidenLower(left).AsInt32();
            sums[1] += Vector256.WidenUpper(left).AsInt32();
            sums[2] += Vector256.WidenLower(right).AsInt32();
            sums[3] += Vector256.WidenUpper(right).AsInt32();
        }
    }

    /// <summary>The rows of ranks are twice as long as those of flags, in bytes.</summary>
    private static (Vector256<ushort> Left, Vector256<ushort> Right) Sum(ReadOnlySpan<Vector256<ushort>> rows, ReadOnlySpan<int> starts)
    {
        ref var first = ref Unsafe.As<Vector256<ushort>, byte>(ref MemoryMarshal.GetReference(rows));
        Vector256<ushort> left = default, right = default;
        unchecked
        {
            foreach (var start in starts)
            {
                ref var row = ref Unsafe.AddByteOffset(ref first, 2 * (nint)(uint)start);
                left += Vector256.LoadUnsafe(ref row).AsUInt16();
                right += Vector256.LoadUnsafe(ref row, 32).AsUInt16();
            }
        }

        return (left, right);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Span<Vector256<ushort>> Row(ushort[] rows, int start, int block) =>
        MemoryMarshal.Cast<ushort, Vector256<ushort>>(rows.AsSpan(start + (block * BootstrapPanel.ItemsPerBlock), BootstrapPanel.ItemsPerBlock));
}
