namespace FourPer1000.Collab.Statistics;

/// <summary>
/// How much the answers to one item changed between two rounds, for persons and for the distribution, which are not the same: people can
/// swap places. See docs/methods.md, stability.change.
/// </summary>
/// <remarks>
/// Paired answers only. No pair: undefined (<c>no-data</c>). The change of the coefficient of variation needs two pairs (<c>too-few</c>)
/// and means other than 0 (<c>zero-denominator</c>). Exactly 15 % is not stable. Sources: Scheibe, Skutsch and Schofer (1975) for the net
/// change; Shah and Kalaian (2009) for the coefficient of variation.
/// </remarks>
/// <param name="Used">n: panelists with an answer in both rounds.</param>
/// <param name="Dropped">Panelists with an answer in one round or none.</param>
/// <param name="Quantile">The definition of the quartiles.</param>
/// <param name="Changed">k of n with another answer.</param>
/// <param name="MeanAbsoluteChange">In scale points.</param>
/// <param name="MedianChange">Round 2 minus round 1, in scale points.</param>
/// <param name="InterquartileChange">Round 2 minus round 1, in scale points; negative when the panel drew together.</param>
/// <param name="VariationChange">CV of round 2 minus CV of round 1.</param>
/// <param name="NetChange">Half the sum of the absolute differences of the two histograms, of n.</param>
/// <param name="IsStable">Whether the net change is below 15 %.</param>
public sealed record RoundChange(
    int Used,
    int Dropped,
    QuantileType Quantile,
    Share Changed,
    Measure MeanAbsoluteChange,
    Measure MedianChange,
    Measure InterquartileChange,
    Measure VariationChange,
    Share NetChange,
    Finding<bool> IsStable) : IStatisticResult
{
    private static readonly Rational Limit = new(15, 100);

    /// <inheritdoc/>
    public string Variant => $"paired answers, {Quantile}";

    /// <summary>The change in a table.</summary>
    /// <param name="table">Rows are the earlier answers.</param>
    /// <param name="quantile">The definition of the quartiles.</param>
    public static RoundChange Of(CrossTable table, QuantileType quantile)
    {
        var (changed, steps) = Moves(table);
        var net = new Share(NetMoves(table), table.Used);
        return new RoundChange(
            table.Used, table.Dropped, quantile, new Share(changed, table.Used),
            table.Used == 0 ? Measure.Undefined(UndefinedReason.NoData) : Measure.Of((double)steps / table.Used),
            Difference(table, answers => Quantiles.Median(answers).ToMeasure()),
            Difference(table, answers => Quantiles.InterquartileRange(answers, quantile).ToMeasure()),
            Difference(table, Variation),
            net, net.Is(Comparison.LessThan, Limit));
    }

    private static (int Changed, long Steps) Moves(CrossTable table)
    {
        var changed = 0;
        long steps = 0;
        for (var from = 0; from < table.Categories; from++)
        {
            for (var to = 0; to < table.Categories; to++)
            {
                changed += from == to ? 0 : table[from, to];
                steps += (long)Math.Abs(from - to) * table[from, to];
            }
        }

        return (changed, steps);
    }

    private static int NetMoves(CrossTable table)
    {
        var difference = 0;
        for (var category = 0; category < table.Categories; category++)
            difference += Math.Abs(table.First.Counts[category] - table.Second.Counts[category]);

        return difference / 2;
    }

    private static Measure Difference(CrossTable table, Func<Histogram, Measure> of)
    {
        var (before, after) = (of(table.First), of(table.Second));
        if (!before.IsDefined || !after.IsDefined)
            return before.IsDefined ? after : before;

        return Measure.Of(after.Value - before.Value);
    }

    private static Measure Variation(Histogram answers)
    {
        var (mean, variance) = (Moments.Mean(answers), Moments.Variance(answers).ToMeasure());
        if (!variance.IsDefined)
            return variance;

        return mean.Value == 0 ? Measure.Undefined(UndefinedReason.ZeroDenominator) : Measure.Of(Math.Sqrt(variance.Value) / mean.Value.ToDouble());
    }
}
