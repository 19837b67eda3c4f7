namespace FourPer1000.Collab.Statistics;

/// <summary>
/// Fleiss' kappa: agreement beyond chance on unordered categories, when every item was rated by the same number of panelists. 1 is full
/// agreement, 0 what chance alone would give. See docs/methods.md, agreement.fleissKappa.
/// </summary>
/// <remarks>
/// Items that some panelist left out are dropped and counted. One panelist: undefined (<c>too-few</c>); everything in one category:
/// undefined (<c>no-variation</c>), which is the paradox Gwet's AC1 avoids. The order of the categories is ignored: show it beside
/// alpha or AC2, not alone. Sources: Fleiss (1971); standard error under chance of Fleiss, Nee and Landis (1979).
/// </remarks>
/// <param name="Used">Items rated by everybody.</param>
/// <param name="Dropped">Items with a missing rating.</param>
/// <param name="Raters">n: ratings per item.</param>
/// <param name="Value">Kappa, at most 1; negative when agreement is below chance.</param>
/// <param name="Observed">The mean share of agreeing pairs, 0 to 1.</param>
/// <param name="Expected">The sum of the squared category shares, 0 to 1.</param>
/// <param name="StandardError">Under the hypothesis of chance agreement.</param>
/// <param name="Z">Kappa over its standard error.</param>
/// <param name="PValue">Two-sided, normal.</param>
/// <param name="ByCategory">Kappa of each category against all others; undefined for categories nobody or everybody used.</param>
public sealed record FleissKappa(
    int Used,
    int Dropped,
    int Raters,
    Measure Value,
    Measure Observed,
    Measure Expected,
    Measure StandardError,
    Measure Z,
    Measure PValue,
    IReadOnlyList<Measure> ByCategory) : IStatisticResult
{
    /// <inheritdoc/>
    public string Variant => "Fleiss, unordered categories";

    /// <summary>The kappa of a matrix.</summary>
    /// <param name="ratings">Rows are panelists, columns are items.</param>
    public static FleissKappa Of(RatingMatrix ratings) => Of(PanelCounts.Of(ratings));

    /// <summary>The kappa of counts.</summary>
    /// <param name="counts">One histogram per item.</param>
    public static FleissKappa Of(PanelCounts counts)
    {
        var sums = FleissSums.Of(counts);
        if (sums.Items == 0 || sums.Raters < 2)
            return Undefined(counts, sums, sums.Items == 0 ? UndefinedReason.NoData : UndefinedReason.TooFew);

        var byCategory = sums.ByCategory();
        var expected = sums.Expected;
        var chanceOnly = sums.HasVariation ? default(UndefinedReason?) : UndefinedReason.NoVariation;
        var kappa = Over(sums.Observed - expected, 1 - expected, chanceOnly);
        var error = Over(sums.StandardErrorNumerator, sums.StandardErrorDenominator, chanceOnly);
        var z = error.IsDefined ? Over(kappa.Value, error.Value, error.Value == 0 ? UndefinedReason.ZeroDenominator : null) : error;
        var p = z.IsDefined ? Measure.Of(Tail.NormalTwoSided(z.Value)) : z;
        return new FleissKappa(
            sums.Items, counts.Items - sums.Items, sums.Raters, kappa, Measure.Of(sums.Observed), Measure.Of(expected), error, z, p, byCategory);
    }

    private static Measure Over(double numerator, double denominator, UndefinedReason? undefined) =>
        undefined is { } reason ? Measure.Undefined(reason) : Measure.Of(numerator / denominator);

    private static FleissKappa Undefined(PanelCounts counts, FleissSums sums, UndefinedReason reason)
    {
        var none = Measure.Undefined(reason);
        return new FleissKappa(
            sums.Items, counts.Items - sums.Items, sums.Raters, none, none, none, none, none, none, [.. Enumerable.Repeat(none, counts.Categories)]);
    }
}
