using FourPer1000.Collab.Demonstration.Files;
using FourPer1000.Collab.Statistics;
using FourPer1000.Collab.Studies;
using FourPer1000.Collab.Studies.Subgroups;

namespace FourPer1000.Collab.Demonstration;

/// <summary>The method of the demonstration studies, from the scales and rules of their file.</summary>
internal static class DemonstrationProtocol
{
    private const string Importance = "importance9";
    private const string Feasibility = "feasibility9";
    private const string Agreement = "agree5";

    /// <summary>The file puts this one rule in words: an Activity is favoured when its feasibility has a median of at least 5.</summary>
    private static readonly ProposalRule Favoured = new(Feasibility, MedianAtLeast: 5);

    /// <param name="file">The file.</param>
    /// <param name="rounds">How many rounds are announced.</param>
    /// <param name="withEveryKind">
    /// Whether items may ask the four questions of a policy Delphi, which decide nothing, and the panel is also shown by knowledge.
    /// </param>
    public static Protocol Of(StudyFile file, int rounds, bool withEveryKind)
    {
        var rules = file.ConsensusRules;
        return new Protocol(
            StudyKind.Classic,
            rounds,
            Protocol.DefaultK,
            rules.MinAnswers,
            [.. file.Scales.Where(scale => scale.Kind == "ordinal").Select(Scale), .. withEveryKind ? PolicyScales.All : []],
            [
                new ScaleRule(Importance, Rule("rating-9", rules.Rating9, rules.MinAnswers)),
                new ScaleRule(Feasibility, Rule("rating-9", rules.Rating9, rules.MinAnswers)),
                new ScaleRule(Agreement, Rule("agreement-5", rules.Agree5, rules.MinAnswers)),
            ],
            new(rules.Numeric.RelativeIqrAtMost),
            new(rules.Stability.ShareUnchangedAtLeast, rules.Stability.OrdinalMedianChangeAtMost),
            new FeedbackPolicy(
                Distribution: true,
                MedianAndMiddleHalf: true,
                Reasons: true,
                OwnAnswer: true,
                AsksReasonOutsideMiddleHalf: true,
                withEveryKind ? SubgroupBy.Expertise : SubgroupBy.Nothing),
            Favoured);
    }

    private static Scale Scale(FileScale scale) => new(
        scale.Key,
        scale.Max,
        scale.Label.Text,
        [.. scale.Anchors!.Select(anchor => new Anchor(anchor.Value, anchor.Label.Text))],
        scale.AllowCannotJudge);

    private static ConsensusRule Rule(string name, RatingRules rules, int minAnswers) => ConsensusRule.OfShares(
        name,
        rules.In.Range,
        rules.Out.Range,
        rules.In.ShareAtLeast,
        rules.In.IqrAtMost,
        rules.Out.IqrAtMost,
        rules.Dissent?.EachShareAtLeast) with
    { MinAnswers = minAnswers };
}
