using System.Text.Json.Serialization;

namespace FourPer1000.Collab.Statistics;

/// <summary>What another usual rule would have said about the same answers.</summary>
/// <param name="Rule">The stable name of the rule, such as <c>share-75</c>; see <see cref="UsualRules.AlternativesTo"/>.</param>
/// <param name="Outcome">What it decides.</param>
public sealed record AlternativeOutcome(string Rule, ConsensusOutcome Outcome);

/// <summary>
/// The decision on one rated item with everything a reader needs to judge it: the rule, k and n, shares with Wilson intervals, quartiles,
/// whether the usual quartile definitions agree, and what other usual rules would have said.
/// </summary>
/// <remarks>
/// Determined by the answers and the rule alone, and equal exactly when they are. Agreement is not stability: see <c>StabilityVerdict</c>.
/// Shares and quartiles are given also when the answers are too few to decide; whether they are shown is for the caller's rule on
/// small counts.
/// </remarks>
public sealed record ItemVerdict : IStatisticResult
{
    [JsonConstructor]
    private ItemVerdict(Histogram answers, ConsensusRule rule)
    {
        Answers = answers;
        Rule = rule;
        Outcome = rule.Decide(answers);
        High = answers.ShareIn(rule.High);
        Low = answers.ShareIn(rule.Low);
        HighInterval = High.Wilson();
        LowInterval = Low.Wilson();
        LowerQuartile = Quantiles.Of(answers, new Rational(1, 4), rule.Quantile);
        Median = Quantiles.Median(answers).ToMeasure();
        UpperQuartile = Quantiles.Of(answers, new Rational(3, 4), rule.Quantile);
        InterquartileRange = Quantiles.InterquartileRange(answers, rule.Quantile).ToMeasure();
        IsQuantileSensitive = rule.IsQuantileSensitive(answers);
        Sensitivity = [.. UsualRules.AlternativesTo(rule, answers.Categories)
            .Select(other => new AlternativeOutcome(other.Name, other.Decide(answers)))];
    }

    /// <summary>The decision.</summary>
    public ConsensusOutcome Outcome { get; }

    /// <summary>The rule that decided.</summary>
    public ConsensusRule Rule { get; }

    /// <summary>The answers it decided on.</summary>
    public Histogram Answers { get; }

    /// <inheritdoc/>
    public int Used => Answers.Used;

    /// <inheritdoc/>
    public int Dropped => Answers.Dropped;

    /// <inheritdoc/>
    public string Variant => $"{Rule.Name}, {Rule.Quantile}";

    /// <summary>k of n in the rule's upper band.</summary>
    public Share High { get; }

    /// <summary>The 95 % Wilson interval of the share in the upper band.</summary>
    public ConfidenceInterval HighInterval { get; }

    /// <summary>k of n in the rule's lower band.</summary>
    public Share Low { get; }

    /// <summary>The 95 % Wilson interval of the share in the lower band.</summary>
    public ConfidenceInterval LowInterval { get; }

    /// <summary>Q1 by the rule's quantile type, in scale points.</summary>
    public Measure LowerQuartile { get; }

    /// <summary>The median, in scale points.</summary>
    public Measure Median { get; }

    /// <summary>Q3 by the rule's quantile type, in scale points.</summary>
    public Measure UpperQuartile { get; }

    /// <summary>Q3 - Q1, in scale points.</summary>
    public Measure InterquartileRange { get; }

    /// <summary>Whether quartiles of types 6 and 7 would lead to different outcomes.</summary>
    public bool IsQuantileSensitive { get; }

    /// <summary>What other usual rules would have said.</summary>
    public IReadOnlyList<AlternativeOutcome> Sensitivity { get; }

    /// <summary>Decides an item.</summary>
    /// <param name="answers">The distribution of its answers.</param>
    /// <param name="rule">The rule of the protocol.</param>
    public static ItemVerdict Of(Histogram answers, ConsensusRule rule) => new(answers, rule);

    /// <inheritdoc/>
    public bool Equals(ItemVerdict? other) => other is not null && Answers.Equals(other.Answers) && Rule.Equals(other.Rule);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Answers, Rule);
}
