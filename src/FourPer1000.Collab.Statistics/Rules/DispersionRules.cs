namespace FourPer1000.Collab.Statistics;

/// <summary>The bands of English and Kernan (1976) for the coefficient of variation.</summary>
public enum VariationBand
{
    /// <summary>At most 0.5: good agreement.</summary>
    Good,

    /// <summary>More than 0.5 up to 0.8: less than satisfactory, another round may help.</summary>
    AnotherRound,

    /// <summary>More than 0.8: poor agreement.</summary>
    Poor,
}

/// <summary>
/// The rules that call a narrow distribution consensus: IQR, both readings of "20 % of the scale", standard deviation, coefficient of
/// variation. All decided exactly. See docs/methods.md, rule.dispersion.
/// </summary>
/// <remarks>Nobody answered: all undefined (<c>no-data</c>). One answer: IQR 0; SD and CV rules undefined (<c>too-few</c>).</remarks>
/// <param name="Used">Answers.</param>
/// <param name="Dropped">Missing answers.</param>
/// <param name="InterquartileRange">Q3 - Q1 in scale points.</param>
/// <param name="IqrHolds">IQR at most the limit.</param>
/// <param name="FifthOfPointsHolds">5 IQR at most the number of scale points.</param>
/// <param name="FifthOfRangeHolds">5 IQR at most highest less lowest point.</param>
/// <param name="DeviationHolds">SD below the limit.</param>
/// <param name="VariationHolds">CV at most the limit; <c>zero-denominator</c> for a mean of 0.</param>
/// <param name="Variation">The band of the CV.</param>
/// <param name="Quantile">The definition of the quartiles.</param>
public sealed record DispersionRules(
    int Used,
    int Dropped,
    Finding<Rational> InterquartileRange,
    Finding<bool> IqrHolds,
    Finding<bool> FifthOfPointsHolds,
    Finding<bool> FifthOfRangeHolds,
    Finding<bool> DeviationHolds,
    Finding<bool> VariationHolds,
    Finding<VariationBand> Variation,
    QuantileType Quantile) : IStatisticResult
{
    /// <inheritdoc/>
    public string Variant => $"{Quantile}";

    /// <summary>Applies the rules.</summary>
    /// <param name="answers">The distribution.</param>
    /// <param name="quantile">The definition of the quartiles.</param>
    /// <param name="iqrMost">The greatest IQR that holds; usually 1 on five points, 2 on nine or ten.</param>
    /// <param name="deviationBelow">The SD that must not be reached; 1 to 1.64 in the literature.</param>
    /// <param name="variationMost">The greatest CV that holds; usually 1/2.</param>
    public static DispersionRules Of(
        Histogram answers, QuantileType quantile, Rational iqrMost, Rational deviationBelow, Rational variationMost)
    {
        var range = Quantiles.InterquartileRange(answers, quantile);
        return new DispersionRules(
            answers.Used,
            answers.Dropped,
            range,
            range.Select(iqr => iqr <= iqrMost),
            range.Select(iqr => iqr * 5 <= answers.Categories),
            range.Select(iqr => iqr * 5 <= answers.Categories - 1),
            new DeviationCondition(Comparison.LessThan, deviationBelow).Holds(answers, quantile),
            VariesAtMost(answers, variationMost),
            Grade(answers),
            quantile);
    }

    private static Finding<VariationBand> Grade(Histogram answers)
    {
        var good = VariesAtMost(answers, new Rational(1, 2));
        return good.Select(isGood => isGood ? VariationBand.Good
            : VariesAtMost(answers, new Rational(8, 10)).Value ? VariationBand.AnotherRound
            : VariationBand.Poor);
    }

    private static Finding<bool> VariesAtMost(Histogram answers, Rational limit) =>
        new VariationCondition(Comparison.AtMost, limit).Holds(answers, default);
}
