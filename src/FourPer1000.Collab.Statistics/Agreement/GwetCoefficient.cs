namespace FourPer1000.Collab.Statistics;

/// <summary>
/// Gwet's AC1 (identity weights) and AC2 (any other): agreement beyond chance that does not collapse when nearly everybody agrees.
/// 1 is full agreement, 0 chance. See docs/methods.md, agreement.gwet.
/// </summary>
/// <remarks>
/// q counts all categories of the scale, used or not: taking the observed ones only can move AC2 by 0.4. Items nobody rated are left
/// out; items with one rating help to say what chance gives. Unanimity gives 1, where kappa and alpha are undefined. No item with two
/// ratings: undefined (<c>no-pairs</c>; <c>no-data</c> when nobody answered). One item: no standard error (<c>too-few</c>). A scale of
/// one category: <c>not-applicable</c>. Source: Gwet (2008, 2014); items are the random sample, the panel is fixed.
/// </remarks>
/// <param name="Used">Items with at least one rating.</param>
/// <param name="Dropped">Items without any.</param>
/// <param name="Weights">How much two different categories agree.</param>
/// <param name="Value">AC1 or AC2, at most 1.</param>
/// <param name="Observed">pa: the mean weighted agreement of pairs, 0 to 1.</param>
/// <param name="Expected">pe: the weighted agreement chance would give, 0 to 1.</param>
/// <param name="StandardError">Over items.</param>
/// <param name="Interval">By Student's t with items - 1 degrees of freedom; the upper end is cut at 1.</param>
public sealed record GwetCoefficient(
    int Used,
    int Dropped,
    AgreementWeights Weights,
    Measure Value,
    Measure Observed,
    Measure Expected,
    Measure StandardError,
    ConfidenceInterval Interval) : IStatisticResult
{
    private const string Method = "Student t over items";

    /// <inheritdoc/>
    public string Variant => Weights == AgreementWeights.Identity ? "AC1" : $"AC2, {Weights} weights";

    /// <summary>The coefficient of a matrix.</summary>
    /// <param name="ratings">Rows are panelists, columns are items.</param>
    /// <param name="weights">How much two different categories agree.</param>
    /// <param name="confidence">The level of the interval, strictly between 0 and 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">The weights are unknown or the level is out of range.</exception>
    public static GwetCoefficient Of(RatingMatrix ratings, AgreementWeights weights, double confidence = 0.95) =>
        Of(PanelCounts.Of(ratings), weights, confidence);

    /// <summary>The coefficient of counts.</summary>
    /// <param name="counts">One histogram per item, over all categories of the scale.</param>
    /// <param name="weights">How much two different categories agree.</param>
    /// <param name="confidence">The level of the interval, strictly between 0 and 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">The weights are unknown or the level is out of range.</exception>
    public static GwetCoefficient Of(PanelCounts counts, AgreementWeights weights, double confidence = 0.95)
    {
        Guard.Confidence(confidence);
        var table = weights.Table(counts.Values);
        var used = counts.Items - counts.Answered.Count(0);
        if (UndefinedFor(counts, used) is { } reason)
            return Undefined(counts, used, weights, confidence, reason);

        var sums = GwetSums.Of(counts, table);
        var error = sums.StandardError();
        return new GwetCoefficient(
            used, counts.Items - used, weights, Measure.Of(sums.Coefficient), Measure.Of(sums.Observed), Measure.Of(sums.Expected), error,
            error.IsDefined
                ? Around(sums.Coefficient, error.Value, used, confidence)
                : ConfidenceInterval.Undefined(error.Reason, confidence, Method));
    }

    private static UndefinedReason? UndefinedFor(PanelCounts counts, int used)
    {
        if (counts.Categories < 2)
            return UndefinedReason.NotApplicable;

        if (used == 0)
            return UndefinedReason.NoData;

        return counts.Answered.ContainsAnyExceptInRange(0, 1) ? null : UndefinedReason.NoPairs;
    }

    private static ConfidenceInterval Around(double value, double error, int items, double confidence)
    {
        var margin = error * Tail.StudentQuantile(confidence, items - 1);
        return ConfidenceInterval.Of(value - margin, Math.Min(1, value + margin), confidence, Method);
    }

    private static GwetCoefficient Undefined(PanelCounts counts, int used, AgreementWeights weights, double confidence, UndefinedReason reason)
    {
        var none = Measure.Undefined(reason);
        return new GwetCoefficient(
            used, counts.Items - used, weights, none, none, none, none, ConfidenceInterval.Undefined(reason, confidence, Method));
    }
}
