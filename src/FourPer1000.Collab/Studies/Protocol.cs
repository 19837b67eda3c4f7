using System.Security.Cryptography;
using System.Text.Json;
using FourPer1000.Collab.Persistence;
using FourPer1000.Collab.Statistics;
using FourPer1000.Collab.Studies.Subgroups;

namespace FourPer1000.Collab.Studies;

public enum StudyKind
{
    /// <summary>Moderated anonymous rounds with feedback in between.</summary>
    Classic,

    /// <summary>No rounds: answer first, then see the group so far, revise until the end.</summary>
    RealTime,

    /// <summary>Options with arguments; no verdict is sought.</summary>
    Policy,
}

/// <summary>The method of a study, fixed in advance: scales, rules, what is shown, how many rounds.</summary>
/// <param name="Kind">The kind of Delphi.</param>
/// <param name="Rounds">The most rounds, 1 to 6.</param>
/// <param name="K">The fewest answers behind any published number: at least 3, 5 unless there is a reason.</param>
/// <param name="MinimumAnswers">The fewest answers on which an estimate is decided; the rules of scales carry their own.</param>
/// <param name="Scales">The rating scales that items refer to.</param>
/// <param name="ScaleRules">The consensus rule of each scale; a scale without one gives no decision.</param>
/// <param name="EstimateRule">The consensus rule of numeric estimates.</param>
/// <param name="Stability">When an item counts as stable between two rounds.</param>
/// <param name="Feedback">What the panel is shown before it answers again.</param>
/// <param name="Proposals">What an Activity needs beside agreement to be proposed to the Secretariat.</param>
/// <param name="Quantile">The Hyndman-Fan type of medians and quartiles; 7 unless there is a reason.</param>
public sealed record Protocol(
    StudyKind Kind,
    int Rounds,
    int K,
    int MinimumAnswers,
    IReadOnlyList<Scale> Scales,
    IReadOnlyList<ScaleRule> ScaleRules,
    EstimateRule EstimateRule,
    StabilityRule Stability,
    FeedbackPolicy Feedback,
    ProposalRule Proposals,
    QuantileType Quantile = QuantileType.Type7)
{
    public const int SmallestK = 3;
    public const int DefaultK = 5;
    public const int MostRounds = 6;

    public Scale Scale(string key) => Scales.First(scale => scale.Key == key);

    public bool HasScale(string key) => Scales.Any(scale => scale.Key == key);

    public ConsensusRule? RuleOf(string scale) => ScaleRules.FirstOrDefault(rule => rule.Scale == scale)?.Rule;

    /// <summary>The same method, deciding on no fewer answers than this and with this definition of quartiles in all its rules.</summary>
    public Protocol Deciding(int minimumAnswers, QuantileType quantile) => this with
    {
        MinimumAnswers = minimumAnswers,
        Quantile = quantile,
        ScaleRules = [.. ScaleRules.Select(rule => rule with { Rule = rule.Rule with { MinAnswers = minimumAnswers, Quantile = quantile } })],
    };

    /// <summary>Whether the panel favours an item of this purpose so that it becomes a proposal.</summary>
    public bool Favours(ItemPurpose purpose, ItemResult result) => purpose switch
    {
        ItemPurpose.Activity => result.Outcome == ConsensusOutcome.AgreedFor && Proposals.Holds(result.Figures),
        ItemPurpose.Target => result.Outcome == ConsensusOutcome.AgreedFor,
        _ => false,
    };

    /// <summary>The hash that a lock keeps: over the canonical JSON of this record.</summary>
    public string Sha256() =>
        Convert.ToHexStringLower(SHA256.HashData(JsonSerializer.SerializeToUtf8Bytes(this, JsonColumn.Options)));

    /// <exception cref="Rules.RuleViolation">A number lies outside its range, or a name is wrong.</exception>
    public void Check()
    {
        StudyRules.ProtocolIsSound.Enforce(
            Rounds is >= 1 and <= MostRounds
            && K >= SmallestK
            && Scales.All(scale => scale.Points is >= Studies.Scale.FewestPoints and <= Studies.Scale.MostPoints));
        StudyRules.ScalesHaveNames.Enforce(
            Scales.DistinctBy(scale => scale.Key).Count() == Scales.Count
            && ScaleRules.DistinctBy(rule => rule.Scale).Count() == ScaleRules.Count
            && ScaleRules.All(rule => HasScale(rule.Scale)));
        StudyRules.SubgroupsNeedRounds.Enforce(Kind != StudyKind.RealTime || Feedback.Subgroups == SubgroupBy.Nothing);
        StudyRules.DecidesFromK.Enforce(MinimumAnswers >= K && ScaleRules.All(rule => rule.Rule.MinAnswers >= K));
    }

    /// <summary>
    /// Whether this protocol may follow another whose scales have been answered on, and whose k and whole panel have been promised: groups
    /// that were not announced are not shown of people who answered before.
    /// </summary>
    public bool Keeps(Protocol before) => K >= before.K && !Feedback.AddsGroupsTo(before.Feedback) && before.Scales.All(old => Scales.Any(scale => JsonColumn.Write(scale) == JsonColumn.Write(old)));
}

/// <summary>The consensus rule of one scale.</summary>
public sealed record ScaleRule(string Scale, ConsensusRule Rule);

/// <summary>Estimates agree when their interquartile range is at most this part of the median.</summary>
public sealed record EstimateRule(Rational RelativeIqrAtMost);

/// <summary>An item is stable when, of those who answered in both rounds, this share moved by at most so many points.</summary>
public sealed record StabilityRule(Rational Share, int PointsAtMost);

/// <summary>What the panel is shown of the previous round.</summary>
/// <param name="Subgroups">By what the panel is divided when its answers are also shown for groups of at least k.</param>
public sealed record FeedbackPolicy(
    bool Distribution,
    bool MedianAndMiddleHalf,
    bool Reasons,
    bool OwnAnswer,
    bool AsksReasonOutsideMiddleHalf,
    SubgroupBy Subgroups = SubgroupBy.Nothing)
{
    /// <summary>Whether this shows groups that the policy before it did not.</summary>
    public bool AddsGroupsTo(FeedbackPolicy before) => Subgroups != SubgroupBy.Nothing && Subgroups != before.Subgroups;
}

/// <summary>
/// An Activity is proposed when its first scale is agreed for and, if a second scale is named, that scale's median is at least so high.
/// </summary>
public sealed record ProposalRule(string? SecondScale = null, double MedianAtLeast = 0)
{
    /// <summary>Whether the second scale, if one is named, is high enough.</summary>
    public bool Holds(ItemFigures figures) =>
        SecondScale is null
        || (figures is RatingFigures rating && rating.Scales.FirstOrDefault(scale => scale.Scale == SecondScale)?.Summary?.Median >= MedianAtLeast);
}
