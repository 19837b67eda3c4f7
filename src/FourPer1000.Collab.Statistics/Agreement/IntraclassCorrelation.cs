namespace FourPer1000.Collab.Statistics;

/// <summary>
/// Intraclass correlations of Shrout and Fleiss: the share of the variance of ratings that lies between items. Items are the targets,
/// panelists the judges. See docs/methods.md, agreement.icc.
/// </summary>
/// <remarks>
/// Items with a missing rating are dropped and counted. Fewer than two items or panelists: undefined (<c>too-few</c>; no complete item:
/// <c>no-data</c>); no variation at all: <c>no-variation</c>. Negative values are possible and kept. Residual variance 0: no limits
/// (<c>zero-denominator</c>). Sources: Shrout and Fleiss (1979); McGraw and Wong (1996).
/// </remarks>
/// <param name="Used">n: items rated by everybody.</param>
/// <param name="Dropped">Items with a missing rating.</param>
/// <param name="Raters">k: the panelists.</param>
/// <param name="BetweenItems">MSR: mean square between items.</param>
/// <param name="BetweenRaters">MSC: mean square between panelists.</param>
/// <param name="Residual">MSE: mean square of what is left.</param>
/// <param name="WithinItems">MSW: mean square within items.</param>
/// <param name="OneWay">ICC(1): every item has its own panelists.</param>
/// <param name="Agreement">ICC(2,1): panelists are a sample, and their levels count.</param>
/// <param name="Consistency">ICC(3,1): these panelists, levels ignored.</param>
/// <param name="OneWayMean">ICC(1,k): of the mean of k panelists.</param>
/// <param name="AgreementMean">ICC(2,k).</param>
/// <param name="ConsistencyMean">ICC(3,k).</param>
/// <param name="AgreementInterval">95 % limits of ICC(2,1), by F.</param>
/// <param name="ConsistencyInterval">95 % limits of ICC(3,1), by F.</param>
public sealed record IntraclassCorrelation(
    int Used,
    int Dropped,
    int Raters,
    Measure BetweenItems,
    Measure BetweenRaters,
    Measure Residual,
    Measure WithinItems,
    Measure OneWay,
    Measure Agreement,
    Measure Consistency,
    Measure OneWayMean,
    Measure AgreementMean,
    Measure ConsistencyMean,
    ConfidenceInterval AgreementInterval,
    ConfidenceInterval ConsistencyInterval) : IStatisticResult
{
    private const double Level = 0.95;
    private const string Method = "F";

    /// <inheritdoc/>
    public string Variant => "two-way ANOVA";

    /// <summary>The correlations of ratings.</summary>
    /// <param name="ratings">Rows are panelists, columns are items.</param>
    public static IntraclassCorrelation Of(RatingMatrix ratings) => Of(TwoWayAnova.Of(ratings));

    /// <summary>The correlations of numeric estimates.</summary>
    /// <param name="rows">Rows are panelists, columns are items; null is missing.</param>
    /// <exception cref="ArgumentOutOfRangeException">Rows differ in length, or a value is not finite.</exception>
    public static IntraclassCorrelation Of(IReadOnlyList<IReadOnlyList<double?>> rows) => Of(TwoWayAnova.Of(rows));

    private static IntraclassCorrelation Of(TwoWayAnova anova)
    {
        if (anova.Items < 2 || anova.Raters < 2)
            return Undefined(anova, anova.Items == 0 || anova.Raters == 0 ? UndefinedReason.NoData : UndefinedReason.TooFew);

        return anova.HasVariation ? Defined(anova) : Undefined(anova, UndefinedReason.NoVariation);
    }

    private static IntraclassCorrelation Defined(TwoWayAnova anova)
    {
        double n = anova.Items, k = anova.Raters, r = anova.BetweenItems, c = anova.BetweenRaters, e = anova.Residual, w = anova.WithinItems;
        var agreement = Over(r - e, r + ((k - 1) * e) + (k * (c - e) / n));
        return new IntraclassCorrelation(
            anova.Items, anova.Dropped, anova.Raters, Measure.Of(r), Measure.Of(c), Measure.Of(e), Measure.Of(w),
            OneWay: Over(r - w, r + ((k - 1) * w)),
            Agreement: agreement,
            Consistency: Over(r - e, r + ((k - 1) * e)),
            OneWayMean: Over(r - w, r),
            AgreementMean: Over(r - e, r + ((c - e) / n)),
            ConsistencyMean: Over(r - e, r),
            AgreementInterval: e == 0 || !agreement.IsDefined ? NoInterval(UndefinedReason.ZeroDenominator) : AroundAgreement(anova, agreement.Value),
            ConsistencyInterval: e == 0 ? NoInterval(UndefinedReason.ZeroDenominator) : AroundConsistency(anova));
    }

    private static ConfidenceInterval AroundConsistency(TwoWayAnova anova)
    {
        double n = anova.Items, k = anova.Raters, f = anova.BetweenItems / anova.Residual, upper = (1 + Level) / 2;
        var low = f / Tail.FQuantile(upper, n - 1, (n - 1) * (k - 1));
        var high = f * Tail.FQuantile(upper, (n - 1) * (k - 1), n - 1);
        return ConfidenceInterval.Of((low - 1) / (low + k - 1), (high - 1) / (high + k - 1), Level, Method);
    }

    /// <summary>Satterthwaite's degrees of freedom for the sum of two mean squares.</summary>
    private static ConfidenceInterval AroundAgreement(TwoWayAnova anova, double value)
    {
        double n = anova.Items, k = anova.Raters, r = anova.BetweenItems, c = anova.BetweenRaters, e = anova.Residual;
        double judges = k * value * c / e, rest = (n * (1 + ((k - 1) * value))) - (k * value);
        var degrees = (k - 1) * (n - 1) * Square(judges + rest) / (((n - 1) * Square(judges)) + Square(rest));
        if (!(degrees > 0))
            return NoInterval(UndefinedReason.ZeroDenominator);

        double upper = (1 + Level) / 2, mixed = (k * c) + (((k * n) - k - n) * e);
        double low = 1 / Tail.FQuantile(upper, n - 1, degrees), high = 1 / Tail.FQuantile(upper, degrees, n - 1);
        double below = mixed + (low * n * r), above = (high * mixed) + (n * r);
        return below == 0 || above == 0
            ? NoInterval(UndefinedReason.ZeroDenominator)
            : ConfidenceInterval.Of(n * ((low * r) - e) / below, n * (r - (high * e)) / above, Level, Method);
    }

    private static double Square(double value) => value * value;

    private static Measure Over(double numerator, double denominator) =>
        denominator == 0 ? Measure.Undefined(UndefinedReason.ZeroDenominator) : Measure.Of(numerator / denominator);

    private static ConfidenceInterval NoInterval(UndefinedReason reason) => ConfidenceInterval.Undefined(reason, Level, Method);

    private static IntraclassCorrelation Undefined(TwoWayAnova anova, UndefinedReason reason)
    {
        var none = Measure.Undefined(reason);
        return new IntraclassCorrelation(
            anova.Items, anova.Dropped, anova.Raters, none, none, none, none, none, none, none, none, none, none, NoInterval(reason),
            NoInterval(reason));
    }
}
