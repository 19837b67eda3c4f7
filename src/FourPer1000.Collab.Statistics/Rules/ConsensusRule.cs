namespace FourPer1000.Collab.Statistics;

/// <summary>
/// When a panel counts as agreed on a rated item. Immutable data with value equality, made to be stored in a locked protocol: every
/// threshold is an exact fraction and the quantile type is named.
/// </summary>
/// <remarks>
/// The order of decision is fixed: too few answers, agreed for, agreed against, split, otherwise not settled. A condition that is
/// undefined for the data at hand does not hold.
/// </remarks>
public sealed record ConsensusRule
{
    private readonly int minAnswers = DefaultMinAnswers;

    /// <summary>The fewest answers a rule decides on unless it says otherwise.</summary>
    public const int DefaultMinAnswers = 8;

    /// <summary>A name that is stable across languages, such as <c>rating-9</c>.</summary>
    public required string Name { get; init; }

    /// <summary>The upper end of the scale: answers in favour.</summary>
    public required Band High { get; init; }

    /// <summary>The lower end of the scale: answers against.</summary>
    public required Band Low { get; init; }

    /// <summary>When the item is agreed.</summary>
    public required Condition AgreedFor { get; init; }

    /// <summary>When the item is rejected; null if this rule never says so.</summary>
    public Condition? AgreedAgainst { get; init; }

    /// <summary>When the panel is in two camps; null if this rule never says so.</summary>
    public Condition? Split { get; init; }

    /// <summary>The definition of quartiles and percentiles.</summary>
    public QuantileType Quantile { get; init; } = QuantileType.Type7;

    /// <summary>The fewest answers on which anything is decided, at least 1.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Below 1.</exception>
    public int MinAnswers
    {
        get => minAnswers;
        init
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(value, 1);
            minAnswers = value;
        }
    }

    /// <summary>
    /// The rule most studies use: a share of at least <paramref name="share"/> in the upper (lower) band, with a limit on the IQR, and a
    /// split when both bands hold at least <paramref name="splitShare"/>.
    /// </summary>
    /// <param name="name">A stable name.</param>
    /// <param name="high">The upper band.</param>
    /// <param name="low">The lower band.</param>
    /// <param name="share">The share that counts as agreement.</param>
    /// <param name="iqrFor">The greatest IQR for agreement in favour; null for none.</param>
    /// <param name="iqrAgainst">The greatest IQR for agreement against; null for none.</param>
    /// <param name="splitShare">The share in each band that makes a split; null for never.</param>
    public static ConsensusRule OfShares(
        string name, Band high, Band low, Rational share, Rational? iqrFor = null, Rational? iqrAgainst = null, Rational? splitShare = null) => new()
        {
            Name = name,
            High = high,
            Low = low,
            AgreedFor = ShareWithIqr(high, share, iqrFor),
            AgreedAgainst = ShareWithIqr(low, share, iqrAgainst),
            Split = splitShare is { } both ? AllOf.These(AtLeast(low, both), AtLeast(high, both)) : null,
        };

    /// <summary>What the rule decides.</summary>
    /// <param name="answers">The distribution of the item's answers.</param>
    public ConsensusOutcome Decide(Histogram answers)
    {
        if (answers.Used < MinAnswers)
            return ConsensusOutcome.TooFew;
        if (Holds(AgreedFor, answers))
            return ConsensusOutcome.AgreedFor;
        if (Holds(AgreedAgainst, answers))
            return ConsensusOutcome.AgreedAgainst;
        return Holds(Split, answers) ? ConsensusOutcome.Split : ConsensusOutcome.NotSettled;
    }

    /// <summary>Whether quartiles of types 6 and 7, the two in common use, lead to different outcomes.</summary>
    /// <param name="answers">The distribution of the item's answers.</param>
    public bool IsQuantileSensitive(Histogram answers) =>
        (this with { Quantile = QuantileType.Type6 }).Decide(answers) != (this with { Quantile = QuantileType.Type7 }).Decide(answers);

    private bool Holds(Condition? condition, Histogram answers) => condition is not null && condition.Holds(answers, Quantile).Or(false);

    private static Condition ShareWithIqr(Band band, Rational share, Rational? iqr) =>
        iqr is { } limit ? AllOf.These(AtLeast(band, share), new InterquartileCondition(limit)) : AtLeast(band, share);

    private static ShareCondition AtLeast(Band band, Rational share) => new(band, Comparison.AtLeast, share);
}
