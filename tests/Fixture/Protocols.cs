using FourPer1000.Collab.Statistics;
using FourPer1000.Collab.Studies;

namespace FourPer1000.Collab.Tests.Fixture;

/// <summary>Protocols as moderators choose them.</summary>
public static class Protocols
{
    public const string Importance = "importance9";
    public const string Feasibility = "feasibility9";
    public const string Agreement = "agree5";

    /// <summary>The platform's usual method, decided from five answers on, so that small panels decide.</summary>
    public static Protocol Usual(int rounds = 3, int k = Protocol.DefaultK) => new(
        StudyKind.Classic,
        rounds,
        k,
        MinimumAnswers: k,
        [Scale(Importance, 9), Scale(Feasibility, 9), Scale(Agreement, 5)],
        [
            new ScaleRule(Importance, UsualRules.Rating9 with { MinAnswers = k }),
            new ScaleRule(Feasibility, UsualRules.Rating9 with { MinAnswers = k }),
            new ScaleRule(Agreement, UsualRules.Agreement5 with { MinAnswers = k }),
        ],
        new(new Rational(1, 2)),
        new(new Rational(7, 10), 1),
        new FeedbackPolicy(Distribution: true, MedianAndMiddleHalf: true, Reasons: true, OwnAnswer: true, AsksReasonOutsideMiddleHalf: true),
        new ProposalRule(Feasibility, 5));

    /// <summary>The usual method with the four scales of a policy Delphi beside its own.</summary>
    public static Protocol WithPolicyScales(int k = Protocol.DefaultK) => Usual(k: k) with { Scales = [.. Usual().Scales, .. PolicyScales.All] };

    private static Scale Scale(string key, int points) => new(key, points, Text.Same(key), []);
}
