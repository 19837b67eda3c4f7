namespace FourPer1000.Collab.Statistics;

/// <summary>
/// Kendall's coefficient of concordance: how far the panelists put the items in the same order. 0 means no common order, 1 the same
/// order by everybody. See docs/methods.md, agreement.kendallW.
/// </summary>
/// <remarks>
/// Each panelist's ratings become average ranks over the N items; panelists with a missing rating are left out and counted. A panelist
/// who gives every item the same rating has no order: such rows stay in, and when all rows are like that the coefficient is undefined
/// (<c>no-variation</c>). Fewer than two panelists or items: undefined (<c>too-few</c>); no complete panelist: <c>no-data</c>.
/// Sources: Kendall and Babington Smith (1939); Legendre (2005) for F; Friedman (1937) for the chi-square.
/// </remarks>
/// <param name="Used">m: panelists without a missing rating.</param>
/// <param name="Dropped">Panelists left out because of a missing rating.</param>
/// <param name="Objects">N: the items ranked.</param>
/// <param name="Uncorrected">W without correction for ties, 0 to 1.</param>
/// <param name="Value">Wt, corrected for ties, 0 to 1: the one to report.</param>
/// <param name="SquaredDeviations">S: the sum of squared deviations of the rank sums from their mean.</param>
/// <param name="TieSum">T: the sum of t³ - t over all groups of ties of all panelists.</param>
/// <param name="ChiSquare">Friedman's m(N - 1)Wt.</param>
/// <param name="DegreesOfFreedom">N - 1.</param>
/// <param name="PValue">Upper tail of the chi-square.</param>
/// <param name="MeanSpearman">(m Wt - 1)/(m - 1): the mean of all pairwise rank correlations when there are no ties.</param>
/// <param name="F">(m - 1)Wt/(1 - Wt); undefined (<c>zero-denominator</c>) at Wt = 1.</param>
/// <param name="NumeratorDegrees">N - 1 - 2/m.</param>
/// <param name="DenominatorDegrees">(m - 1)(N - 1 - 2/m).</param>
/// <param name="PValueOfF">Upper tail of F; 0 at Wt = 1.</param>
public sealed record KendallW(
    int Used,
    int Dropped,
    int Objects,
    Measure Uncorrected,
    Measure Value,
    Measure SquaredDeviations,
    Measure TieSum,
    Measure ChiSquare,
    Measure DegreesOfFreedom,
    Measure PValue,
    Measure MeanSpearman,
    Measure F,
    Measure NumeratorDegrees,
    Measure DenominatorDegrees,
    Measure PValueOfF) : IStatisticResult
{
    /// <inheritdoc/>
    public string Variant => "tie-corrected";

    /// <summary>The concordance of ratings or rankings.</summary>
    /// <param name="ratings">Rows are panelists, columns are items. Only the order within a row matters.</param>
    public static KendallW Of(RatingMatrix ratings) => Of(RankSums.Of(ratings));

    /// <summary>The concordance of numeric estimates, or of anything else that can be ordered.</summary>
    /// <param name="rows">One row per panelist, one finite value per item; null is missing.</param>
    /// <exception cref="ArgumentOutOfRangeException">Rows differ in length, or a value is not finite.</exception>
    public static KendallW Of(IReadOnlyList<IReadOnlyList<double?>> rows) => Of(RankSums.Of(rows));

    internal static KendallW Of(RankSums ranks)
    {
        if (ranks.Used < 2 || ranks.Objects < 2)
            return Empty(ranks, ranks.Used == 0 || ranks.Objects == 0 ? UndefinedReason.NoData : UndefinedReason.TooFew);

        var constant = Measure.Undefined(UndefinedReason.NoVariation);
        var result = new KendallW(
            ranks.Used, ranks.Dropped, ranks.Objects, Measure.Of(ranks.Uncorrected), constant, Measure.Of(ranks.SquaredDeviations),
            Measure.Of(ranks.TieSum), constant, Measure.Of(ranks.Objects - 1), constant, constant, constant, constant, constant, constant);
        return ranks.HasVariation ? result.WithTests(ranks.Concordance, ranks.IsUnanimous) : result;
    }

    private KendallW WithTests(double w, bool unanimous)
    {
        double m = Used, degrees = Objects - 1;
        var numerator = degrees - (2 / m);
        var chiSquare = m * degrees * w;
        return this with
        {
            Value = Measure.Of(w),
            ChiSquare = Measure.Of(chiSquare),
            PValue = Measure.Of(Tail.ChiSquare(chiSquare, degrees)),
            MeanSpearman = Measure.Of(((m * w) - 1) / (m - 1)),
            F = unanimous ? Measure.Undefined(UndefinedReason.ZeroDenominator) : Measure.Of((m - 1) * w / (1 - w)),
            NumeratorDegrees = Measure.Of(numerator),
            DenominatorDegrees = Measure.Of((m - 1) * numerator),
            PValueOfF = PValueOfFisher(w, unanimous, numerator),
        };
    }

    /// <summary>Two items ranked by two panelists leave no degree of freedom.</summary>
    private Measure PValueOfFisher(double w, bool unanimous, double numerator)
    {
        if (numerator <= 0)
            return Measure.Undefined(UndefinedReason.TooFew);

        double m = Used;
        return Measure.Of(unanimous ? 0 : Tail.F((m - 1) * w / (1 - w), numerator, (m - 1) * numerator));
    }

    private static KendallW Empty(RankSums ranks, UndefinedReason reason)
    {
        var none = Measure.Undefined(reason);
        return new KendallW(
            ranks.Used, ranks.Dropped, ranks.Objects, none, none, none, none, none, none, none, none, none, none, none, none);
    }
}
