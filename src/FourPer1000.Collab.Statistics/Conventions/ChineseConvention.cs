namespace FourPer1000.Collab.Statistics;

/// <summary>
/// The figures that Chinese Delphi reports give for an item: how it scores, and how much authority the experts have. See docs/methods.md,
/// convention.chinese.
/// </summary>
/// <remarks>Averages are of unrounded numbers. Nobody answered: undefined (<c>no-data</c>).</remarks>
/// <param name="Used">Answers on the item.</param>
/// <param name="Dropped">Missing answers on the item.</param>
/// <param name="Mean">The mean score.</param>
/// <param name="FullMarkRatio">The share of answers with the highest score.</param>
/// <param name="CoefficientOfVariation">SD/mean; below .25 is good.</param>
/// <param name="Judgement">Ca: the mean of what the experts base their judgement on, 0 to 1.</param>
/// <param name="Familiarity">Cs: the mean of how familiar they are with the matter, 0 to 1.</param>
/// <param name="Authority">Cr = (Ca + Cs)/2; at least .7 is good.</param>
public sealed record ChineseConvention(
    int Used,
    int Dropped,
    Measure Mean,
    Measure FullMarkRatio,
    Measure CoefficientOfVariation,
    Measure Judgement,
    Measure Familiarity,
    Measure Authority) : IStatisticResult
{
    /// <inheritdoc/>
    public string Variant => "authority from unrounded means";

    /// <summary>Computes the figures.</summary>
    /// <param name="scores">The distribution of the item's scores over the whole scale.</param>
    /// <param name="judgement">One score per expert, 0 to 1; null is missing.</param>
    /// <param name="familiarity">One score per expert, 0 to 1; null is missing.</param>
    public static ChineseConvention Of(Histogram scores, IEnumerable<double?> judgement, IEnumerable<double?> familiarity)
    {
        var summary = Summary.Of(scores);
        var (ca, cs) = (Summary.Of(judgement).Mean, Summary.Of(familiarity).Mean);
        var fullMarks = scores.ShareIn(new Band(scores.Highest, scores.Highest));
        return new ChineseConvention(
            scores.Used, scores.Dropped, summary.Mean, fullMarks.Proportion, summary.CoefficientOfVariation,
            ca, cs, ca.IsDefined ? cs.Then(familiar => (ca.Value + familiar) / 2) : ca);
    }
}
