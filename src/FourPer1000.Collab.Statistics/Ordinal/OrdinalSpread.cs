namespace FourPer1000.Collab.Statistics;

/// <summary>The single indices behind <see cref="OrdinalIndices"/>.</summary>
internal sealed class OrdinalSpread(Histogram answers)
{
    private readonly int[] counts = answers.Counts.ToArray();
    private readonly double n = answers.Used;
    private readonly double steps = answers.Categories - 1;

    /// <summary>2 Σ d_k/(K-1), where d_k is the cumulative share or its complement, whichever is smaller.</summary>
    internal Measure LeikD => OnAScale(() => 2 * Cumulative().Sum(below => Math.Min(below, answers.Used - below)) / (n * steps));

    /// <summary>1 + Σ p_k log2(1 - |k - mean|/(K-1)).</summary>
    internal Measure TastleWierman => OnAScale(() =>
    {
        var mean = Moments.Mean(answers).Value.ToDouble() - answers.Lowest;
        var sum = 1d;
        for (var i = 0; i < counts.Length; i++)
            sum += counts[i] == 0 ? 0 : counts[i] / n * Math.Log2(1 - (Math.Abs(i - mean) / steps));

        return Math.Clamp(sum, 0, 1);
    });

    /// <summary>
    /// The distances of all pairs: each step of the scale separates those below from those above. At most n²/4 pairs, rounded down for an odd n.
    /// </summary>
    internal Measure BerryMielke => answers.Used == 1
        ? Measure.Undefined(UndefinedReason.TooFew)
        : OnAScale(() => (double)Cumulative().Aggregate(Int128.Zero, (sum, below) => sum + ((Int128)below * (answers.Used - below)))
            / (double)((Int128)answers.Used * answers.Used / 4 * (answers.Categories - 1)));

    /// <summary>Σ (F_k - 1/2)² over the K-1 steps, divided by (K-1)/4.</summary>
    internal Measure BlairLacySquared => OnAScale(() =>
        (double)Cumulative().Aggregate(Int128.Zero, (sum, below) => sum + Square((2L * below) - answers.Used)) / (n * n * steps));

    internal Measure Entropy => answers.Used == 0
        ? Measure.Undefined(UndefinedReason.NoData)
        : Measure.Of(counts.Where(count => count > 0).Sum(count => count / n * Math.Log2(n / count)));

    internal Measure NormalisedEntropy => OnAScale(() => Entropy.Value / Math.Log2(counts.Length));

    internal Measure BestAdjacentTriple => counts.Length < 3 && answers.Used > 0
        ? Measure.Undefined(UndefinedReason.NotApplicable)
        : OnAScale(() => Enumerable.Range(0, counts.Length - 2).Max(i => counts[i] + counts[i + 1] + counts[i + 2]) / n);

    internal Measure ModeShare => answers.Used == 0 ? Measure.Undefined(UndefinedReason.NoData) : Measure.Of(counts.Max() / n);

    internal Measure PairwiseAgreement => answers.Used < 2
        ? Measure.Undefined(answers.Used == 0 ? UndefinedReason.NoData : UndefinedReason.TooFew)
        : Measure.Of((double)counts.Sum(count => (long)count * (count - 1)) / (n * (n - 1)));

    /// <summary>How many answered at or below each category but the highest.</summary>
    private IEnumerable<int> Cumulative()
    {
        var below = 0;
        foreach (var count in counts.AsSpan(..^1).ToArray())
            yield return below += count;
    }

    private static Int128 Square(long value) => (Int128)value * value;

    private Measure OnAScale(Func<double> value) =>
        answers.Used == 0 ? Measure.Undefined(UndefinedReason.NoData)
        : counts.Length < 2 ? Measure.Undefined(UndefinedReason.NotApplicable)
        : Measure.Of(value());
}
