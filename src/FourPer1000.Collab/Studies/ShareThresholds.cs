using FourPer1000.Collab.Statistics;

namespace FourPer1000.Collab.Studies;

/// <summary>
/// The three numbers of the most usual consensus rule: the share of answers in a band that counts as agreement, the widest middle half
/// it may have, and the share in each band that makes a split. A moderator can change these; other rules are taken as they are.
/// </summary>
/// <param name="Share">From 0 to 1.</param>
/// <param name="Iqr">In scale points; null when the rule sets no limit.</param>
/// <param name="Split">From 0 to 1; null when the rule never says so.</param>
public sealed record ShareThresholds(Rational Share, Rational? Iqr, Rational? Split)
{
    /// <summary>The numbers of a rule of this shape; null for one of another shape.</summary>
    public static ShareThresholds? Of(ConsensusRule rule)
    {
        ShareThresholds? found = rule.AgreedFor switch
        {
            ShareCondition share => new(share.Threshold, Iqr: null, SplitOf(rule)),
            AllOf { Conditions: [ShareCondition share, InterquartileCondition iqr] } => new(share.Threshold, iqr.AtMost, SplitOf(rule)),
            _ => null,
        };
        return found is not null && found.Into(rule) == rule ? found : null;
    }

    /// <summary>The rule with these numbers; its bands, its minimum and its quartiles stay.</summary>
    public ConsensusRule Into(ConsensusRule rule)
    {
        var limitsBothSides = rule.AgreedAgainst is AllOf;
        return ConsensusRule.OfShares(rule.Name, rule.High, rule.Low, Share, Iqr, limitsBothSides ? Iqr : null, Split) with
        {
            MinAnswers = rule.MinAnswers,
            Quantile = rule.Quantile,
        };
    }

    private static Rational? SplitOf(ConsensusRule rule) =>
        rule.Split is AllOf { Conditions: [ShareCondition share, ..] } ? share.Threshold : null;
}
