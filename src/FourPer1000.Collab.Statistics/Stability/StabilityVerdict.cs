using System.Text.Json.Serialization;

namespace FourPer1000.Collab.Statistics;

/// <summary>What a stability rule decides about one item between two rounds.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<StabilityOutcome>))]
public enum StabilityOutcome
{
    /// <summary>Fewer pairs than the rule asks for; nothing is decided.</summary>
    [JsonStringEnumMemberName("too-few")]
    TooFew,

    /// <summary>The answers have settled.</summary>
    [JsonStringEnumMemberName("stable")]
    Stable,

    /// <summary>The answers still move.</summary>
    [JsonStringEnumMemberName("moving")]
    Moving,
}

/// <summary>
/// The decision on one item's stability between two rounds, from those who answered in both. Separate from agreement: a stop needs both
/// (Dajani, Sincoff and Talley 1979; von der Gracht 2012).
/// </summary>
/// <param name="Outcome">The decision.</param>
/// <param name="Rule">The rule that decided.</param>
/// <param name="Used">n pairs: panelists with an answer in both rounds.</param>
/// <param name="Dropped">Panelists with an answer in one round or none.</param>
/// <param name="Stayed">k of n pairs that moved by at most one point (or as many as a <see cref="MovementRule"/> says).</param>
/// <param name="StayedInterval">The 95 % Wilson interval of that share.</param>
/// <param name="NetChange">Half the sum of the absolute differences of the two histograms, of n pairs: people can swap places unseen.</param>
public sealed record StabilityVerdict(
    StabilityOutcome Outcome, StabilityRule Rule, int Used, int Dropped, Share Stayed, ConfidenceInterval StayedInterval, Share NetChange)
    : IStatisticResult
{
    /// <inheritdoc/>
    public string Variant => Rule.Name;

    /// <summary>Decides whether an item is stable.</summary>
    /// <param name="round1">The ratings of the earlier round; null is missing.</param>
    /// <param name="round2">The ratings of the later round, of the same panelists in the same order.</param>
    /// <param name="rule">The rule of the protocol.</param>
    /// <exception cref="ArgumentException">The rounds differ in length.</exception>
    public static StabilityVerdict Of(IReadOnlyList<int?> round1, IReadOnlyList<int?> round2, StabilityRule rule)
    {
        var pairs = new RoundPairs(round1, round2);
        var stayed = pairs.MovedAtMost(rule is MovementRule movement ? movement.MostPoints : 1);
        return new StabilityVerdict(Decide(pairs, rule), rule, pairs.Used, pairs.Dropped, stayed, stayed.Wilson(), pairs.NetChange);
    }

    private static StabilityOutcome Decide(RoundPairs pairs, StabilityRule rule)
    {
        if (pairs.Used < rule.MinPairs)
            return StabilityOutcome.TooFew;

        return rule.IsStable(pairs) ? StabilityOutcome.Stable : StabilityOutcome.Moving;
    }
}
