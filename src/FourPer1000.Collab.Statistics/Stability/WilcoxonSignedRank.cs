namespace FourPer1000.Collab.Statistics;

/// <summary>
/// Wilcoxon's signed-rank test between two rounds: whether those who changed their answer moved in one direction. See docs/methods.md,
/// stability.wilcoxonSignedRank.
/// </summary>
/// <remarks>
/// The difference is round 2 minus round 1. Differences of zero are dropped before ranking; Pratt's variant ranks them first and drops
/// them after. Ties share their average rank; the exact p-value is conditional on them, where R's <c>exact=TRUE</c> falls back to the
/// normal approximation with a warning. Nobody changed: undefined (<c>no-variation</c>; <c>no-data</c> without a pair). The exact
/// p-value is computed for up to 60 changes, above that it is <c>not-applicable</c>. Sources: Wilcoxon (1945); Pratt (1959).
/// </remarks>
public sealed class WilcoxonSignedRank : IStatisticResult
{
    /// <summary>The most changes for which the exact p-value is computed.</summary>
    public const int MostChangesForExact = 60;

    /// <summary>The most pairs for which Pratt's exact p-value is computed: unchanged pairs lengthen its distribution.</summary>
    public const int MostPairsForExact = 5_000;

    private readonly SignedRanks ranks;

    private WilcoxonSignedRank(SignedDifferences differences)
    {
        ranks = SignedRanks.Of(differences);
        Dropped = differences.Dropped;
        var deviation = ranks.PlainDeviation;
        Z = Standardise(deviation, ranks.Variance);
        ZCorrected = Standardise(deviation - (0.5 * Math.Sign(deviation)), ranks.Variance);
        ZPratt = Standardise(ranks.PrattDeviation, ranks.PrattVariance);
    }

    /// <summary>Pairs with a change: those the test rests on.</summary>
    public int Used => ranks.Up + ranks.Down;

    /// <summary>Panelists with an answer in one round or none.</summary>
    public int Dropped { get; }

    /// <summary>Pairs without a change.</summary>
    public int Zeros => ranks.Zeros;

    /// <summary>Panelists with an answer in both rounds.</summary>
    public int Pairs => Used + Zeros;

    /// <inheritdoc/>
    public string Variant => "average ranks, zeros dropped";

    /// <summary>W+: the sum of the ranks of the changes upwards.</summary>
    public double UpwardRanks => ranks.TwiceUp / 2d;

    /// <summary>W-: the sum of the ranks of the changes downwards.</summary>
    public double DownwardRanks => (ranks.TwiceTotal - ranks.TwiceUp) / 2d;

    /// <summary>z without continuity correction.</summary>
    public Measure Z { get; }

    /// <summary>z moved by 0.5 towards the mean.</summary>
    public Measure ZCorrected { get; }

    /// <summary>z of Pratt's variant, without continuity correction.</summary>
    public Measure ZPratt { get; }

    /// <summary>Two-sided p by the normal approximation without correction.</summary>
    public Measure PValue => TwoSided(Z);

    /// <summary>Two-sided p by the normal approximation with continuity correction.</summary>
    public Measure PValueCorrected => TwoSided(ZCorrected);

    /// <summary>Two-sided p of Pratt's variant by the normal approximation.</summary>
    public Measure PValuePratt => TwoSided(ZPratt);

    /// <summary>Two-sided p over all ways to sign the observed ranks: at least as far from the mean. Computed anew at each call.</summary>
    public Measure ExactPValue => Exact(pratt: false);

    /// <summary>The same for Pratt's variant.</summary>
    public Measure ExactPValuePratt => Pairs > MostPairsForExact ? Measure.Undefined(UndefinedReason.NotApplicable) : Exact(pratt: true);

    /// <summary>The test of one item whose answers are known as a table.</summary>
    /// <param name="table">Rows are the earlier answers.</param>
    public static WilcoxonSignedRank Of(CrossTable table) => new(SignedDifferences.Of(table));

    /// <summary>The test of two lists of numbers.</summary>
    /// <param name="round1">The earlier values; null is missing.</param>
    /// <param name="round2">The later values, of the same panelists in the same order.</param>
    /// <exception cref="ArgumentOutOfRangeException">The lists differ in length, or a value is not finite.</exception>
    public static WilcoxonSignedRank Of(IReadOnlyList<double?> round1, IReadOnlyList<double?> round2) =>
        new(SignedDifferences.Of(round1, round2));

    /// <summary>The tests of all items of two rounds, in the order of the columns.</summary>
    /// <param name="round1">The earlier ratings.</param>
    /// <param name="round2">The later ratings: the same panelists, items and scale, of at most 128 points.</param>
    /// <exception cref="ArgumentOutOfRangeException">The matrices differ in size or scale, or the scale is too long.</exception>
    public static IReadOnlyList<WilcoxonSignedRank> OfItems(RatingMatrix round1, RatingMatrix round2) =>
        Array.ConvertAll(SignedDifferences.Of(round1, round2), differences => new WilcoxonSignedRank(differences));

    private UndefinedReason Reason => Pairs == 0 ? UndefinedReason.NoData : UndefinedReason.NoVariation;

    private Measure Standardise(double deviation, double variance) =>
        Used == 0 ? Measure.Undefined(Reason) : Measure.Of(deviation / Math.Sqrt(variance));

    private static Measure TwoSided(Measure z) => z.IsDefined ? Measure.Of(Tail.NormalTwoSided(z.Value)) : z;

    private Measure Exact(bool pratt)
    {
        if (Used == 0)
            return Measure.Undefined(Reason);

        return Used > MostChangesForExact ? Measure.Undefined(UndefinedReason.NotApplicable) : Measure.Of(ranks.ExactTwoSided(pratt));
    }
}
