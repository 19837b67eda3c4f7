using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace FourPer1000.Collab.Statistics;

/// <summary>The counts of the items with at least two ratings, each weighted by 1/(m - 1): what Krippendorff's coincidences need.</summary>
internal sealed class PairableCounts
{
    private readonly int stride;
    private readonly double[] counts;
    private readonly double[] weights;
    private readonly long[] totals;

    private PairableCounts(PanelCounts panel)
    {
        stride = (panel.Items + Vector256<double>.Count - 1) / Vector256<double>.Count * Vector256<double>.Count;
        counts = new double[panel.Categories * stride];
        weights = new double[stride];
        totals = new long[panel.Categories];
        Values = panel.Values.ToArray();
    }

    /// <summary>The values of the categories, ascending.</summary>
    internal double[] Values { get; }

    /// <summary>Items with at least two ratings.</summary>
    internal int Items { get; private set; }

    /// <summary>n: their ratings.</summary>
    internal long Ratings { get; private set; }

    /// <summary>n_c: their ratings in each category.</summary>
    internal ReadOnlySpan<long> Totals => totals;

    internal static PairableCounts Of(PanelCounts panel)
    {
        var pairable = new PairableCounts(panel);
        for (var item = 0; item < panel.Items; item++)
        {
            if (panel.Answered[item] >= 2)
                pairable.Add(item, panel);
        }

        return pairable;
    }

    /// <summary>o_ck for two different categories: over all items, the pairs of one rating in each, over m - 1.</summary>
    /// <remarks>Four running sums, always in this order, so that the last bit is the same on every machine.</remarks>
    internal double Coincidences(int c, int k)
    {
        var a = Vectors(counts, c);
        var b = Vectors(counts, k);
        var w = Vectors(weights, 0);
        var sum = Vector256<double>.Zero;
        for (var i = 0; i < a.Length; i++)
            sum += a[i] * b[i] * w[i];

        return sum[0] + sum[1] + (sum[2] + sum[3]);
    }

    private void Add(int item, PanelCounts panel)
    {
        Items++;
        Ratings += panel.Answered[item];
        weights[item] = 1d / (panel.Answered[item] - 1);
        for (var category = 0; category < totals.Length; category++)
        {
            var count = panel.OfCategory(category)[item];
            counts[(category * stride) + item] = count;
            totals[category] += count;
        }
    }

    private ReadOnlySpan<Vector256<double>> Vectors(double[] rows, int row) =>
        MemoryMarshal.Cast<double, Vector256<double>>(rows.AsSpan(row * stride, stride));
}
