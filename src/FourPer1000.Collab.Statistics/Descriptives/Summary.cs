namespace FourPer1000.Collab.Statistics;

/// <summary>
/// Centre, spread and shape of one item's answers. For rated items show histogram, median and IQR first; mean, standard deviation and
/// above all the coefficient of variation treat a scale as if its points were measured. See docs/methods.md, descriptives.summary.
/// </summary>
/// <remarks>
/// Nobody answered: all undefined (<c>no-data</c>). One answer: variance, SD and CV undefined (<c>too-few</c>), MAD 0. All equal: skewness,
/// kurtosis and bimodality undefined (<c>no-variation</c>). Histogram and raw values give the same bits; so does any order of panelists.
/// </remarks>
/// <param name="Used">n: answers.</param>
/// <param name="Dropped">Missing answers.</param>
/// <param name="Mean">The arithmetic mean.</param>
/// <param name="Variance">With n - 1; at least 0.</param>
/// <param name="StandardDeviation">The square root of the variance.</param>
/// <param name="Minimum">The smallest value.</param>
/// <param name="Maximum">The greatest value.</param>
/// <param name="Range">Maximum less minimum.</param>
/// <param name="Median">The middle value, or the mean of the two middle ones.</param>
/// <param name="MedianAbsoluteDeviation">The median of the distances from the median, not scaled.</param>
/// <param name="ScaledMedianAbsoluteDeviation">The same times 1.4826, comparable with an SD of normal data.</param>
/// <param name="MeanAbsoluteDeviation">The mean of the distances from the median.</param>
/// <param name="CoefficientOfVariation">SD/mean; undefined (<c>zero-denominator</c>) for a mean of 0. Negative for a negative mean.</param>
/// <param name="Skewness">G1, bias-corrected ("type 2"), from three answers on.</param>
/// <param name="ExcessKurtosis">G2, bias-corrected ("type 2"), from four answers on.</param>
/// <param name="BimodalityCoefficient">
/// (G1² + 1) / (G2 + 3(n-1)²/((n-2)(n-3))), from four answers on. Above 5/9 a hint at two camps, no more: in small panels skew alone does that.
/// </param>
/// <param name="Modes">All values with the highest count, ascending.</param>
public sealed record Summary(
    int Used,
    int Dropped,
    Measure Mean,
    Measure Variance,
    Measure StandardDeviation,
    Measure Minimum,
    Measure Maximum,
    Measure Range,
    Measure Median,
    Measure MedianAbsoluteDeviation,
    Measure ScaledMedianAbsoluteDeviation,
    Measure MeanAbsoluteDeviation,
    Measure CoefficientOfVariation,
    Measure Skewness,
    Measure ExcessKurtosis,
    Measure BimodalityCoefficient,
    Finding<IReadOnlyList<double>> Modes) : IStatisticResult
{
    private const double NormalConsistency = 1.4826;

    /// <inheritdoc/>
    public string Variant => "n - 1, skewness and kurtosis type 2";

    /// <summary>The summary of rated answers.</summary>
    /// <param name="answers">The distribution.</param>
    public static Summary Of(Histogram answers) => Of(Tally.Of(answers));

    /// <summary>The summary of numeric answers.</summary>
    /// <param name="answers">One entry per panelist; null is missing.</param>
    /// <exception cref="ArgumentOutOfRangeException">A value is not finite, or beyond ±1e60.</exception>
    public static Summary Of(IEnumerable<double?> answers) => Of(Tally.Of(answers));

    private static Summary Of(Tally answers)
    {
        if (answers.Used == 0)
            return Empty(answers.Dropped);

        var shape = Shape.Of(answers);
        var median = answers.Median();
        var distances = answers.DistancesFrom(median);
        var deviation = distances.Median();
        return new Summary(
            answers.Used, answers.Dropped, Measure.Of(shape.Mean), shape.Variance, shape.StandardDeviation,
            Measure.Of(answers.Values[0]), Measure.Of(answers.Values[^1]), Measure.Of(answers.Values[^1] - answers.Values[0]),
            Measure.Of(median), Measure.Of(deviation), Measure.Of(NormalConsistency * deviation),
            Measure.Of(distances.Sum(distance => distance) / answers.Used), shape.CoefficientOfVariation,
            shape.Skewness, shape.ExcessKurtosis, shape.BimodalityCoefficient, Finding.Of(FindModes(answers)));
    }

    private static IReadOnlyList<double> FindModes(Tally answers)
    {
        var highest = answers.Counts.Max();
        return [.. answers.Values.Where((_, i) => answers.Counts[i] == highest)];
    }

    private static Summary Empty(int dropped)
    {
        var none = Measure.Undefined(UndefinedReason.NoData);
        return new Summary(
            0, dropped, none, none, none, none, none, none, none, none, none, none, none, none, none, none,
            Finding.Undefined<IReadOnlyList<double>>(UndefinedReason.NoData));
    }
}
