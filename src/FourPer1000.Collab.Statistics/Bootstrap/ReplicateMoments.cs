using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace FourPer1000.Collab.Statistics;

/// <summary>
/// Kendall's W, Krippendorff's ordinal alpha and Fleiss' kappa of replicates, from their cumulative histograms and rank sums. NaN stands
/// for "undefined" here, and goes no further: such replicates are left out of the intervals.
/// </summary>
/// <remarks>
/// With scores t (twice the mean place of a category, centred), the disagreement within an item is 2(m Σ h t² - (Σ h t)²)/(m - 1), and
/// the expected one follows from the totals alone: alpha needs one pass over the items. Four running sums in fixed order keep the last
/// bit the same on every machine.
/// </remarks>
internal sealed class ReplicateMoments
{
    private readonly BootstrapPanel panel;
    private readonly int fullItems;
    private readonly double[] isFull;
    private readonly double[] scores;

    internal ReplicateMoments(BootstrapPanel panel)
    {
        this.panel = panel;
        isFull = new double[panel.Blocks * BootstrapPanel.ItemsPerBlock];
        scores = new double[panel.Points];
        for (var item = 0; item < panel.Items; item++)
            isFull[item] = panel.IsFull(item) ? 1 : 0;

        fullItems = (int)isFull.Sum();
    }

    /// <summary>Wt of the complete raters drawn.</summary>
    internal double Concordance(Replicate replicate)
    {
        long m = replicate.CompleteRaters, n = panel.Items;
        var variation = (m * ((n * n * n) - n)) - replicate.TieSum;
        if (m < 2 || n < 2 || variation == 0)
            return double.NaN;

        var (mean, squares) = (m * (n + 1), 0d);
        foreach (var sum in replicate.TwiceRankSums)
            squares += (double)(sum - mean) * (sum - mean);

        return 3 * squares / (m * (double)variation);
    }

    /// <summary>Ordinal alpha of all ratings drawn, and kappa of the items that every rater of the panel rated.</summary>
    internal (double Alpha, double Kappa) Agreement(Replicate replicate)
    {
        var n = SetScores(replicate, out var expected);
        Vector256<double> disagreement = default, sameCategory = default;
        for (var eight = 0; eight < isFull.Length / 8; eight++)
        {
            var (left, right) = OfEightItems(replicate, eight);
            disagreement += left.Disagreement() + right.Disagreement();
            sameCategory += (left.Squares * Four(isFull, 2 * eight)) + (right.Squares * Four(isFull, (2 * eight) + 1));
        }

        var alpha = expected == 0 ? double.NaN : 1 - ((n - 1) * Add(disagreement) / (n * expected));
        return (alpha, Kappa(replicate, Add(sameCategory)));
    }

    /// <summary>Sets the centred scores of the categories and returns the number of pairable ratings; expected is Σ n_c t_c².</summary>
    private double SetScores(Replicate replicate, out double expected)
    {
        var answered = replicate.Answered;
        var total = SumWherePairable(answered, answered);
        double below = 0;
        expected = 0;
        for (var category = 0; category < scores.Length; category++)
        {
            var upTo = SumWherePairable(replicate.AtMost(category), answered);
            scores[category] = below + upTo - total;
            expected += (upTo - below) * scores[category] * scores[category];
            below = upTo;
        }

        return total;
    }

    private (ItemSums Left, ItemSums Right) OfEightItems(Replicate replicate, int eight)
    {
        ItemSums left = default, right = default;
        for (var category = 0; category < scores.Length; category++)
        {
            var counts = MemoryMarshal.Cast<ushort, Vector128<ushort>>(replicate.AtMost(category))[eight];
            var wide = Vector256.Create(Vector128.WidenLower(counts), Vector128.WidenUpper(counts));
            left.Add(ToDouble(Vector256.WidenLower(wide)), scores[category]);
            right.Add(ToDouble(Vector256.WidenUpper(wide)), scores[category]);
        }

        return (left, right);
    }

    private double Kappa(Replicate replicate, double sameCategory)
    {
        double m = panel.Raters, ratings = m * fullItems, chance = 0, below = 0;
        if (m < 2 || fullItems == 0)
            return double.NaN;

        for (var category = 0; category < scores.Length; category++)
        {
            var upTo = fullItems == panel.Items ? Total(replicate.AtMost(category)) : TotalOfFullItems(replicate.AtMost(category));
            chance += (upTo - below) / ratings * ((upTo - below) / ratings);
            below = upTo;
        }

        var observed = (sameCategory - ratings) / (ratings * (m - 1));
        return chance < 1 ? (observed - chance) / (1 - chance) : double.NaN;
    }

    private double TotalOfFullItems(ReadOnlySpan<ushort> counts)
    {
        var sum = 0d;
        for (var item = 0; item < counts.Length; item++)
            sum += counts[item] * isFull[item];

        return sum;
    }

    private static double Total(ReadOnlySpan<ushort> counts)
    {
        var sum = Vector256<uint>.Zero;
        foreach (var sixteen in MemoryMarshal.Cast<ushort, Vector256<ushort>>(counts))
            sum += Vector256.WidenLower(sixteen) + Vector256.WidenUpper(sixteen);

        return Vector256.Sum(sum);
    }

    /// <summary>Adds up the counts of items with at least two ratings.</summary>
    private static double SumWherePairable(ReadOnlySpan<ushort> counts, ReadOnlySpan<ushort> answered)
    {
        var sum = Vector256<uint>.Zero;
        var all = MemoryMarshal.Cast<ushort, Vector256<ushort>>(answered);
        var some = MemoryMarshal.Cast<ushort, Vector256<ushort>>(counts);
        for (var i = 0; i < some.Length; i++)
        {
            var pairable = some[i] & Vector256.GreaterThan(all[i].AsInt16(), Vector256.Create((short)1)).AsUInt16();
            sum += Vector256.WidenLower(pairable) + Vector256.WidenUpper(pairable);
        }

        return Vector256.Sum(sum);
    }

    private static Vector256<double> Four(double[] values, int four) => MemoryMarshal.Cast<double, Vector256<double>>(values.AsSpan())[four];

    /// <summary>Exact: an integer below 2^52 in the digits of a double between 2^52 and 2^53, less 2^52.</summary>
    private static Vector256<double> ToDouble(Vector256<ulong> counts) =>
        (counts | Vector256.Create(0x4330000000000000UL)).AsDouble() - Vector256.Create(4503599627370496d);

    private static double Add(Vector256<double> sums) => sums[0] + sums[1] + (sums[2] + sums[3]);

    /// <summary>The sums of four items over the categories, taken from the lowest.</summary>
    private struct ItemSums
    {
        private Vector256<double> upTo, first, second;

        /// <summary>Σ h².</summary>
        internal Vector256<double> Squares { get; private set; }

        /// <summary>The next category: how many ratings it ends, and its score.</summary>
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        internal void Add(Vector256<double> next, double score)
        {
            var count = next - upTo;
            var moment = count * score;
            first += moment;
            second += moment * score;
            Squares += count * count;
            upTo = next;
        }

        /// <summary>(m Σ h t² - (Σ h t)²)/(m - 1), or 0 for fewer than two ratings.</summary>
        internal readonly Vector256<double> Disagreement()
        {
            var pairable = Vector256.GreaterThan(upTo, Vector256.Create(1d));
            return Vector256.ConditionalSelect(pairable, ((upTo * second) - (first * first)) / (upTo - Vector256.Create(1d)), default);
        }
    }
}
