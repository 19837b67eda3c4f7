namespace FourPer1000.Collab.Statistics;

/// <summary>One row of the table of a round: an item with its n, centre, quartiles and the shares at both ends of the scale.</summary>
/// <param name="Used">n: answers.</param>
/// <param name="Dropped">Missing answers.</param>
/// <param name="Mean">The mean; undefined (<c>no-data</c>) when nobody answered.</param>
/// <param name="StandardDeviation">With n - 1; undefined: <c>no-data</c>, <c>too-few</c> for one answer.</param>
/// <param name="Median">The median; undefined (<c>no-data</c>) when nobody answered.</param>
/// <param name="LowerQuartile">Q1 of the quantile type.</param>
/// <param name="UpperQuartile">Q3 of the quantile type.</param>
/// <param name="Agree">k of n in the upper band.</param>
/// <param name="Disagree">k of n in the lower band.</param>
/// <param name="Quantile">The definition of the quartiles.</param>
public sealed record ItemSummary(
    int Used,
    int Dropped,
    Measure Mean,
    Measure StandardDeviation,
    Measure Median,
    Measure LowerQuartile,
    Measure UpperQuartile,
    Share Agree,
    Share Disagree,
    QuantileType Quantile) : IStatisticResult
{
    /// <inheritdoc/>
    public string Variant => $"{Quantile}, percent of those who answered";

    /// <summary>Percent agree less percent disagree, from -100 to 100; undefined (<c>no-data</c>) when nobody answered.</summary>
    public Measure NetAgreement =>
        Agree.Of == 0 ? Measure.Undefined(UndefinedReason.NoData) : Measure.Of(100d * (Agree.Count - Disagree.Count) / Agree.Of);

    /// <summary>Summarises an item.</summary>
    /// <param name="answers">The distribution.</param>
    /// <param name="agree">The upper band.</param>
    /// <param name="disagree">The lower band.</param>
    /// <param name="quantile">The definition of the quartiles.</param>
    public static ItemSummary Of(Histogram answers, Band agree, Band disagree, QuantileType quantile)
    {
        var variance = Moments.Variance(answers).ToMeasure();
        return new ItemSummary(
            answers.Used,
            answers.Dropped,
            Moments.Mean(answers).ToMeasure(),
            variance.IsDefined ? Measure.Of(Math.Sqrt(variance.Value)) : variance,
            Quantiles.Median(answers).ToMeasure(),
            Quantiles.Of(answers, new Rational(1, 4), quantile),
            Quantiles.Of(answers, new Rational(3, 4), quantile),
            answers.ShareIn(agree),
            answers.ShareIn(disagree),
            quantile);
    }
}
