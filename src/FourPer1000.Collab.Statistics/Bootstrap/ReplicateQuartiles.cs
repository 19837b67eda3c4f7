using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace FourPer1000.Collab.Statistics;

/// <summary>
/// The median and the interquartile range of each item in a replicate, as codes of one byte: 1 + twice the median's distance from the
/// lowest category, 1 + the range in units of 1/<see cref="QuartileTable.Units"/>, and 0 for an item nobody rated.
/// </summary>
/// <remarks>
/// The value in place p is found by counting the categories whose cumulative count is below p: six comparisons per category for 16 items.
/// </remarks>
internal sealed class ReplicateQuartiles
{
    private const int Places = 6;

    private readonly BootstrapPanel panel;
    private readonly int stride;
    private readonly QuartileTable table;
    private readonly short[] places;

    internal ReplicateQuartiles(BootstrapPanel panel, QuartileTable table)
    {
        this.panel = panel;
        this.table = table;
        stride = panel.Blocks * BootstrapPanel.ItemsPerBlock;
        places = new short[(Places + 2) * stride];
        for (var item = 0; item < panel.Items; item++)
            SetPlaces(item, panel.Raters);
    }

    /// <summary>Computes the codes of all items.</summary>
    /// <param name="replicate">The replicate.</param>
    /// <param name="medians">Receives one code per item, padded to whole blocks.</param>
    /// <param name="ranges">Receives one code per item, padded to whole blocks.</param>
    internal void Compute(Replicate replicate, Span<byte> medians, Span<byte> ranges)
    {
        for (var item = 0; item < panel.Items && !panel.IsComplete; item++)
            SetPlaces(item, replicate.Answered[item]);

        var medianCodes = MemoryMarshal.Cast<byte, Vector256<byte>>(medians);
        var rangeCodes = MemoryMarshal.Cast<byte, Vector256<byte>>(ranges);
        for (var block = 0; block < medianCodes.Length; block++)
        {
            var (median, range) = OfSixteen(replicate, 2 * block);
            var (medianRest, rangeRest) = OfSixteen(replicate, (2 * block) + 1);
            medianCodes[block] = Vector256.Narrow(median, medianRest).AsByte();
            rangeCodes[block] = Vector256.Narrow(range, rangeRest).AsByte();
        }
    }

    private (Vector256<short> Median, Vector256<short> Range) OfSixteen(Replicate replicate, int at)
    {
        Vector256<short> p0 = Sixteen(0, at), p1 = Sixteen(1, at), p2 = Sixteen(2, at), p3 = Sixteen(3, at), p4 = Sixteen(4, at), p5 = Sixteen(5, at);
        Vector256<short> q1 = default, q1Next = default, median = default, medianNext = default, q3 = default, q3Next = default;
        for (var category = 0; category < panel.Points - 1; category++)
        {
            var upTo = MemoryMarshal.Cast<ushort, Vector256<short>>(replicate.AtMost(category))[at];
            q1 -= Vector256.GreaterThan(p0, upTo);
            q1Next -= Vector256.GreaterThan(p1, upTo);
            median -= Vector256.GreaterThan(p2, upTo);
            medianNext -= Vector256.GreaterThan(p3, upTo);
            q3 -= Vector256.GreaterThan(p4, upTo);
            q3Next -= Vector256.GreaterThan(p5, upTo);
        }

        var lower = (q1 * (short)table.Units) + ((q1Next - q1) * Sixteen(6, at));
        var upper = (q3 * (short)table.Units) + ((q3Next - q3) * Sixteen(7, at));
        var rated = Vector256.GreaterThan(MemoryMarshal.Cast<ushort, Vector256<short>>(replicate.Answered)[at], Vector256<short>.Zero);
        return ((median + medianNext + Vector256<short>.One) & rated, (upper - lower + Vector256<short>.One) & rated);
    }

    private Vector256<short> Sixteen(int row, int at) => MemoryMarshal.Cast<short, Vector256<short>>(places.AsSpan(row * stride, stride))[at];

    private void SetPlaces(int item, int n)
    {
        var entry = table.Of(n);
        places[item] = entry.Lower;
        places[stride + item] = (short)(entry.Lower + 1);
        places[(2 * stride) + item] = entry.Median;
        places[(3 * stride) + item] = entry.MedianNext;
        places[(4 * stride) + item] = entry.Upper;
        places[(5 * stride) + item] = (short)(entry.Upper + 1);
        places[(6 * stride) + item] = entry.LowerWeight;
        places[(7 * stride) + item] = entry.UpperWeight;
    }
}
