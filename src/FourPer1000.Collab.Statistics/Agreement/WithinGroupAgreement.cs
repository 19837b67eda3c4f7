namespace FourPer1000.Collab.Statistics;

/// <summary>
/// r_wg and the average deviation: agreement on one item, measured against a panel that answers evenly over the scale. See
/// docs/methods.md, agreement.rwg.
/// </summary>
/// <remarks>
/// 1 is full agreement; a polarised panel goes below 0, shown raw and cut at 0. Fewer than two answers: undefined (<c>too-few</c>; none:
/// <c>no-data</c>). A scale of one category: <c>not-applicable</c>. Sources: James, Demaree and Wolf (1984); Burke and Dunlap (2002).
/// </remarks>
/// <param name="Used">The answers.</param>
/// <param name="Dropped">Panelists without an answer.</param>
/// <param name="Value">r_wg = 1 - s²/σ², at most 1.</param>
/// <param name="Truncated">The same, at least 0.</param>
/// <param name="EvenVariance">σ² = (K² - 1)/12: the variance when all K categories are equally likely, in squared scale points.</param>
/// <param name="DeviationFromMean">The mean absolute deviation from the mean, in scale points.</param>
/// <param name="DeviationFromMedian">The mean absolute deviation from the median, in scale points.</param>
public sealed record WithinGroupAgreement(
    int Used,
    int Dropped,
    Measure Value,
    Measure Truncated,
    Measure EvenVariance,
    Measure DeviationFromMean,
    Measure DeviationFromMedian) : IStatisticResult
{
    /// <inheritdoc/>
    public string Variant => "r_wg, uniform null";

    /// <summary>The agreement on one item.</summary>
    /// <param name="answers">The distribution over the whole scale.</param>
    public static WithinGroupAgreement Of(Histogram answers)
    {
        double points = answers.Categories;
        var even = points > 1 ? Measure.Of(((points * points) - 1) / 12) : Measure.Undefined(UndefinedReason.NotApplicable);
        var variance = Moments.Variance(answers).ToMeasure();
        if (!variance.IsDefined || !even.IsDefined)
            return Undefined(answers, even, variance.IsDefined ? even.Reason : variance.Reason);

        var value = 1 - (variance.Value / even.Value);
        return new WithinGroupAgreement(
            answers.Used, answers.Dropped, Measure.Of(value), Measure.Of(Math.Max(0, value)), even,
            DeviationFrom(answers, Moments.Mean(answers).Value), DeviationFrom(answers, Quantiles.Median(answers).Value));
    }

    /// <summary>The sum of |d x - c| over the answers stays an integer when the centre is c/d.</summary>
    private static Measure DeviationFrom(Histogram answers, Rational centre)
    {
        Int128 sum = 0;
        for (var i = 0; i < answers.Categories; i++)
            sum += answers.Counts[i] * Int128.Abs(((Int128)(answers.Lowest + i) * centre.Denominator) - centre.Numerator);

        return Measure.Of((double)sum / ((double)centre.Denominator * answers.Used));
    }

    private static WithinGroupAgreement Undefined(Histogram answers, Measure even, UndefinedReason reason)
    {
        var none = Measure.Undefined(reason);
        return new WithinGroupAgreement(answers.Used, answers.Dropped, none, none, even, none, none);
    }
}
