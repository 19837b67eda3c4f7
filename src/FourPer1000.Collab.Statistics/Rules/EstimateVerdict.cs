using System.Text.Json.Serialization;

namespace FourPer1000.Collab.Statistics;

/// <summary>
/// The decision on one numeric estimate: agreed (<see cref="ConsensusOutcome.AgreedFor"/>), not settled or too few, with median, quartiles and
/// what other usual limits would have said.
/// </summary>
/// <remarks>Determined by the estimates and the rule alone, and equal exactly when they are; the order of the estimates has no influence.</remarks>
public sealed record EstimateVerdict : IStatisticResult
{
    private static readonly (string Name, Rational Limit)[] UsualLimits =
        [("relative-iqr-25", new(1, 4)), ("relative-iqr-33", new(1, 3)), ("relative-iqr-50", new(1, 2)), ("relative-iqr-75", new(3, 4))];

    [JsonConstructor]
    private EstimateVerdict(IReadOnlyList<double> estimates, int dropped, EstimateRule rule)
    {
        Estimates = estimates;
        Dropped = dropped;
        Rule = rule;
        var spread = EstimateSpread.Of(estimates, rule.Quantile);
        LowerQuartile = spread.Lower;
        Median = spread.Median;
        UpperQuartile = spread.Upper;
        InterquartileRange = spread.Range;
        RelativeInterquartileRange = spread.Relative;
        Outcome = Decide(rule);
        IsQuantileSensitive = Decide(rule with { Quantile = QuantileType.Type6 }) != Decide(rule with { Quantile = QuantileType.Type7 });
        Sensitivity = [.. Alternatives().Select(other => new AlternativeOutcome(other.Name, Decide(other)))];
    }

    /// <summary>The decision.</summary>
    public ConsensusOutcome Outcome { get; }

    /// <summary>The rule that decided.</summary>
    public EstimateRule Rule { get; }

    /// <summary>The estimates in ascending order.</summary>
    public IReadOnlyList<double> Estimates { get; }

    /// <inheritdoc/>
    public int Used => Estimates.Count;

    /// <inheritdoc/>
    public int Dropped { get; }

    /// <inheritdoc/>
    public string Variant => $"{Rule.Name}, {Rule.Quantile}";

    /// <summary>Q1 by the rule's quantile type, in the unit of the estimates.</summary>
    public Measure LowerQuartile { get; }

    /// <summary>The median, in the unit of the estimates.</summary>
    public Measure Median { get; }

    /// <summary>Q3 by the rule's quantile type, in the unit of the estimates.</summary>
    public Measure UpperQuartile { get; }

    /// <summary>Q3 - Q1, in the unit of the estimates.</summary>
    public Measure InterquartileRange { get; }

    /// <summary>IQR / |median|; undefined (<c>zero-denominator</c>) for a median of 0.</summary>
    public Measure RelativeInterquartileRange { get; }

    /// <summary>Whether quartiles of types 6 and 7 would lead to different outcomes.</summary>
    public bool IsQuantileSensitive { get; }

    /// <summary>What other usual limits, and the other common quartiles, would have said.</summary>
    public IReadOnlyList<AlternativeOutcome> Sensitivity { get; }

    /// <summary>Decides an estimate.</summary>
    /// <param name="estimates">One entry per panelist; null is a missing answer.</param>
    /// <param name="rule">The rule of the protocol.</param>
    /// <exception cref="ArgumentOutOfRangeException">An estimate is not finite, or beyond ±1e60.</exception>
    public static EstimateVerdict Of(IEnumerable<double?> estimates, EstimateRule rule)
    {
        var (sorted, dropped) = Sample.Sorted(estimates);
        return new EstimateVerdict(sorted, dropped, rule);
    }

    /// <inheritdoc/>
    public bool Equals(EstimateVerdict? other) =>
        other is not null && Dropped == other.Dropped && Rule.Equals(other.Rule) && Estimates.SequenceEqual(other.Estimates);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Used, Dropped, Rule);

    private IEnumerable<EstimateRule> Alternatives() =>
        UsualLimits.Select(usual => Rule with { Name = usual.Name, RelativeIqrAtMost = usual.Limit })
            .Prepend(Rule with { Name = "quantiles-7", Quantile = QuantileType.Type7 })
            .Prepend(Rule with { Name = "quantiles-6", Quantile = QuantileType.Type6 });

    private ConsensusOutcome Decide(EstimateRule rule)
    {
        if (Used < rule.MinAnswers)
            return ConsensusOutcome.TooFew;

        return EstimateSpread.Of(Estimates, rule.Quantile).IsWithin(rule.RelativeIqrAtMost)
            ? ConsensusOutcome.AgreedFor
            : ConsensusOutcome.NotSettled;
    }
}
