namespace FourPer1000.Collab.Statistics;

/// <summary>
/// The Mann-Whitney test of two groups of panelists on one item, with Cliff's delta as its effect size. See docs/methods.md,
/// compare.mannWhitney.
/// </summary>
/// <remarks>
/// Ties count half. An empty group: undefined (<c>no-data</c>). Everybody gave the same answer: z is undefined (<c>no-variation</c>) and
/// the exact p-value is 1. The exact p-value runs over all ways to split the observed answers into groups of these sizes, both tails at
/// the same distance from the mean; above 60 answers it is <c>not-applicable</c>. Sources: Mann and Whitney (1947); Cliff (1993).
/// </remarks>
public sealed class MannWhitney : IStatisticResult
{
    /// <summary>The most answers for which the exact p-value is computed.</summary>
    public const int MostForExact = 60;

    private readonly TwoGroups groups;

    private MannWhitney(TwoGroups groups)
    {
        this.groups = groups;
        Dropped = groups.Dropped;
        FirstCount = groups.FirstCount;
        SecondCount = groups.SecondCount;
        if (FirstCount == 0 || SecondCount == 0)
        {
            FirstWins = SecondWins = RankSum = Superiority = CliffsDelta = Z = ZCorrected = Measure.Undefined(UndefinedReason.NoData);
            return;
        }

        var pairs = (double)FirstCount * SecondCount;
        var deviation = groups.TwiceDeviation / 2d;
        FirstWins = Measure.Of((pairs / 2) + deviation);
        SecondWins = Measure.Of((pairs / 2) - deviation);
        RankSum = Measure.Of(groups.TwiceRankSum / 2d);
        Superiority = Measure.Of(0.5 + (deviation / pairs));
        CliffsDelta = Measure.Of(groups.TwiceDeviation / pairs);
        Z = Standardise(deviation);
        ZCorrected = Standardise(deviation - (0.5 * Math.Sign(deviation)));
    }

    /// <summary>The answers of both groups.</summary>
    public int Used => FirstCount + SecondCount;

    /// <inheritdoc/>
    public int Dropped { get; }

    /// <inheritdoc/>
    public string Variant => "tie-corrected, exact up to 60 answers";

    /// <summary>Answers in the first group.</summary>
    public int FirstCount { get; }

    /// <summary>Answers in the second group.</summary>
    public int SecondCount { get; }

    /// <summary>U of the first group: pairs in which it is higher, and half the ties.</summary>
    public Measure FirstWins { get; }

    /// <summary>U of the second group.</summary>
    public Measure SecondWins { get; }

    /// <summary>The sum of the average ranks of the first group.</summary>
    public Measure RankSum { get; }

    /// <summary>The share of pairs in which the first group is higher, ties half, 0 to 1.</summary>
    public Measure Superiority { get; }

    /// <summary>Wins minus losses of the first group, over all pairs, -1 to 1. Bands in use: 0.147 small, 0.33 medium, 0.474 large.</summary>
    public Measure CliffsDelta { get; }

    /// <summary>z without continuity correction; positive when the first group is higher.</summary>
    public Measure Z { get; }

    /// <summary>z moved by 0.5 towards the mean.</summary>
    public Measure ZCorrected { get; }

    /// <summary>Two-sided p by the normal approximation without correction.</summary>
    public Measure PValue => TwoSided(Z);

    /// <summary>Two-sided p by the normal approximation with continuity correction.</summary>
    public Measure PValueCorrected => TwoSided(ZCorrected);

    /// <summary>Two-sided p over all splits of the observed answers. Computed anew at each call.</summary>
    public Measure ExactPValue
    {
        get
        {
            if (!FirstWins.IsDefined)
                return FirstWins;

            return Used > MostForExact ? Measure.Undefined(UndefinedReason.NotApplicable) : Measure.Of(groups.ExactTwoSided());
        }
    }

    /// <summary>The test of two groups of numbers.</summary>
    /// <param name="first">Values of the first group; null is missing.</param>
    /// <param name="second">Values of the second group.</param>
    /// <exception cref="ArgumentOutOfRangeException">A value is not finite.</exception>
    public static MannWhitney Of(IReadOnlyList<double?> first, IReadOnlyList<double?> second) => new(TwoGroups.Of(first, second));

    /// <summary>The test of two distributions.</summary>
    /// <param name="first">The answers of the first group.</param>
    /// <param name="second">The answers of the second group, on the same scale.</param>
    /// <exception cref="ArgumentOutOfRangeException">The scales differ.</exception>
    public static MannWhitney Of(Histogram first, Histogram second) => new(TwoGroups.Of(first, second));

    private Measure Standardise(double deviation) =>
        groups.Variance == 0 ? Measure.Undefined(UndefinedReason.NoVariation) : Measure.Of(deviation / Math.Sqrt(groups.Variance));

    private static Measure TwoSided(Measure z) => z.IsDefined ? Measure.Of(Tail.NormalTwoSided(z.Value)) : z;
}
