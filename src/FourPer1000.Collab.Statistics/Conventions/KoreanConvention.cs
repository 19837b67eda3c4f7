namespace FourPer1000.Collab.Statistics;

/// <summary>
/// The figures that Korean Delphi reports give for an item. Their quartiles usually come from SPSS: type 6. See docs/methods.md,
/// convention.korean.
/// </summary>
/// <remarks>
/// Nobody answered: undefined (<c>no-data</c>); one answer: CV <c>too-few</c>; median or mean of 0: <c>zero-denominator</c>.
/// </remarks>
/// <param name="Used">Answers.</param>
/// <param name="Dropped">Missing answers.</param>
/// <param name="Convergence">(Q3 - Q1)/2; at most .5 is good.</param>
/// <param name="ConsensusDegree">1 - (Q3 - Q1)/median; at least .75 is good.</param>
/// <param name="StabilityCv">SD/mean; at most .5 is stable.</param>
/// <param name="ContentValidityRatio">Lawshe's ratio of the answers that count as essential.</param>
/// <param name="Quantile">The definition of the quartiles.</param>
public sealed record KoreanConvention(
    int Used,
    int Dropped,
    Finding<Rational> Convergence,
    Finding<Rational> ConsensusDegree,
    Measure StabilityCv,
    Finding<Rational> ContentValidityRatio,
    QuantileType Quantile) : IStatisticResult
{
    /// <inheritdoc/>
    public string Variant => $"{Quantile}";

    /// <summary>Computes the figures.</summary>
    /// <param name="answers">The distribution.</param>
    /// <param name="essential">The values that count as essential, usually the two highest.</param>
    /// <param name="quantile">The definition of the quartiles.</param>
    public static KoreanConvention Of(Histogram answers, Band essential, QuantileType quantile)
    {
        var range = Quantiles.InterquartileRange(answers, quantile);
        var median = Quantiles.Median(answers);
        return new KoreanConvention(
            answers.Used,
            answers.Dropped,
            range.Select(iqr => iqr / 2),
            median.IsDefined && median.Value == 0
                ? Finding.Undefined<Rational>(UndefinedReason.ZeroDenominator)
                : range.Select(iqr => 1 - (iqr / median.Value)),
            Summary.Of(answers).CoefficientOfVariation,
            Statistics.ContentValidityRatio.Of(answers.ShareIn(essential), new Rational(1, 20)).Ratio,
            quantile);
    }
}
