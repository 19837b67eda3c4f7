namespace FourPer1000.Collab.Statistics;

/// <summary>
/// Krippendorff's alpha: one minus the observed over the expected disagreement of two ratings of the same item. 1 is full agreement, 0 is
/// chance, negative is worse. Copes with missing ratings. See docs/methods.md, agreement.krippendorffAlpha.
/// </summary>
/// <remarks>
/// Items with fewer than two ratings hold no pair and are left out. No such pair at all: undefined (<c>no-pairs</c>; <c>no-data</c> when
/// nobody answered). One value overall: undefined (<c>no-variation</c>), where some packages print 1. Ratio with negative values:
/// undefined (<c>not-applicable</c>). Computed from counts per item, never from pairs of panelists.
/// Sources: Krippendorff (2011); Hayes and Krippendorff (2007).
/// </remarks>
/// <param name="Used">Items with at least two ratings.</param>
/// <param name="Dropped">Items with fewer.</param>
/// <param name="PairableValues">n: the ratings on the items used.</param>
/// <param name="Level">How disagreement is measured.</param>
/// <param name="Value">Alpha, at most 1.</param>
/// <param name="ObservedDisagreement">The mean disagreement within items, in squared units of the level.</param>
/// <param name="ExpectedDisagreement">The mean disagreement of any two ratings, in the same unit.</param>
public sealed record KrippendorffAlpha(
    int Used,
    int Dropped,
    long PairableValues,
    MeasurementLevel Level,
    Measure Value,
    Measure ObservedDisagreement,
    Measure ExpectedDisagreement) : IStatisticResult
{
    /// <inheritdoc/>
    public string Variant => $"{Level}, from coincidences";

    /// <summary>The alpha of a matrix.</summary>
    /// <param name="ratings">Rows are panelists, columns are items.</param>
    /// <param name="level">How disagreement is measured.</param>
    /// <exception cref="ArgumentOutOfRangeException">The level is unknown.</exception>
    public static KrippendorffAlpha Of(RatingMatrix ratings, MeasurementLevel level) => Of(PanelCounts.Of(ratings), level);

    /// <summary>The alpha of counts.</summary>
    /// <param name="counts">One histogram per item.</param>
    /// <param name="level">How disagreement is measured.</param>
    /// <exception cref="ArgumentOutOfRangeException">The level is unknown.</exception>
    public static KrippendorffAlpha Of(PanelCounts counts, MeasurementLevel level)
    {
        if (!Enum.IsDefined(level))
            throw new ArgumentOutOfRangeException(nameof(level), level, "A level is nominal, ordinal, interval or ratio.");

        var pairable = PairableCounts.Of(counts);
        if (pairable.Items == 0)
            return Undefined(counts, level, pairable, counts.Answered.ContainsAnyExcept(0) ? UndefinedReason.NoPairs : UndefinedReason.NoData);

        return level == MeasurementLevel.Ratio && counts.Values[0] < 0
            ? Undefined(counts, level, pairable, UndefinedReason.NotApplicable)
            : From(pairable, counts, level);
    }

    private static KrippendorffAlpha From(PairableCounts pairable, PanelCounts counts, MeasurementLevel level)
    {
        var (observed, expected) = Disagreement.Of(level).In(pairable);
        var alpha = expected == 0 ? Measure.Undefined(UndefinedReason.NoVariation) : Measure.Of(1 - (observed / expected));
        return new KrippendorffAlpha(
            pairable.Items, counts.Items - pairable.Items, pairable.Ratings, level, alpha, Measure.Of(observed), Measure.Of(expected));
    }

    private static KrippendorffAlpha Undefined(PanelCounts counts, MeasurementLevel level, PairableCounts pairable, UndefinedReason reason)
    {
        var none = Measure.Undefined(reason);
        return new KrippendorffAlpha(pairable.Items, counts.Items - pairable.Items, pairable.Ratings, level, none, none, none);
    }
}
