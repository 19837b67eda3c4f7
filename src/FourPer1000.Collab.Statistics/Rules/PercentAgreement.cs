namespace FourPer1000.Collab.Statistics;

/// <summary>
/// The percentage rule: whether the share of answers in the upper (lower) band reaches a threshold. See docs/methods.md, rule.percentAgree.
/// </summary>
/// <param name="Used">Answers.</param>
/// <param name="Dropped">Missing answers.</param>
/// <param name="Agree">k of n in the upper band, n by the denominator.</param>
/// <param name="Disagree">k of n in the lower band.</param>
/// <param name="AgreeHolds">Whether the rule holds for agreement; undefined (<c>no-data</c>) for a denominator of 0.</param>
/// <param name="DisagreeHolds">Whether the rule holds for disagreement; undefined (<c>no-data</c>) for a denominator of 0.</param>
/// <param name="Variant">The rule in signs, such as <c>>= 7/10 of answered</c>.</param>
public sealed record PercentAgreement(
    int Used, int Dropped, Share Agree, Share Disagree, Finding<bool> AgreeHolds, Finding<bool> DisagreeHolds, string Variant) : IStatisticResult
{
    /// <summary>Applies the rule.</summary>
    /// <param name="answers">The distribution.</param>
    /// <param name="agree">The upper band.</param>
    /// <param name="disagree">The lower band.</param>
    /// <param name="comparison">At least or more than.</param>
    /// <param name="threshold">From 0 to 1.</param>
    /// <param name="denominator">Out of those who answered, or of all who were asked.</param>
    public static PercentAgreement Of(
        Histogram answers, Band agree, Band disagree, Comparison comparison, Rational threshold, Denominator denominator)
    {
        var of = denominator.Of(answers);
        var (high, low) = (new Share(answers.CountIn(agree), of), new Share(answers.CountIn(disagree), of));
        return new PercentAgreement(
            answers.Used, answers.Dropped, high, low, high.Is(comparison, threshold), low.Is(comparison, threshold),
            $"{comparison.Code()} {threshold} of {denominator.Code()}");
    }
}
