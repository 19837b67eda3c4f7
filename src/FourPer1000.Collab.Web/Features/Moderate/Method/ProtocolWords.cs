using FourPer1000.Collab.Statistics;
using FourPer1000.Collab.Studies;
using FourPer1000.Collab.Studies.Subgroups;
using FourPer1000.Collab.Web.Components.Texts;
using FourPer1000.Collab.Web.Features.Results;

namespace FourPer1000.Collab.Web.Features.Moderate.Method;

/// <summary>A part of a protocol in words.</summary>
public sealed record ProtocolLine(string Name, string Text);

/// <summary>
/// A protocol as a list of sentences. Two protocols are compared by these too, so that an amendment reads as what was said before and
/// what is said now.
/// </summary>
internal static class ProtocolWords
{
    public static IReadOnlyList<ProtocolLine> Of(Protocol protocol, Reader reader) =>
    [
        new(reader.Say(MethodTexts.Kind), Kind(protocol, reader)),
        .. protocol.Scales.Select(scale => new ProtocolLine(
            reader.Say(MethodTexts.ScaleFromTo, scale.Label.TextFor(reader.Tongue), scale.Points), RuleOf(protocol, scale.Key, reader))),
        new(reader.Say(MethodTexts.Estimates), Estimates(protocol, reader)),
        .. ProtocolForm.IsInRounds(protocol) ? [new ProtocolLine(reader.Say(MethodTexts.Stability), Stability(protocol.Stability, reader))] : Array.Empty<ProtocolLine>(),
        new(reader.Say(MethodTexts.Anonymity), $"{protocol.K.ToString(reader.Culture)}. {reader.Say(MethodTexts.KeepsBack, protocol.K)}"),
        new(reader.Say(ProtocolForm.IsInRounds(protocol) ? MethodTexts.Feedback : MethodTexts.FeedbackInRealTime), Feedback(protocol, reader)),
        new(reader.Say(MethodTexts.Proposals), Proposals(protocol, reader)),
        new(reader.Say(MethodTexts.Quartiles), RuleInWords.Of(reader, protocol.Quantile)),
    ];

    /// <summary>The consensus rule of one scale.</summary>
    public static string RuleOf(Protocol protocol, string scale, Reader reader) =>
        protocol.RuleOf(scale) is { } rule ? Rule(rule, reader) : reader.Say(MethodTexts.ShownNotDecided);

    /// <summary>The words as they begin a line.</summary>
    public static string Capital(string words, Reader reader) => char.ToUpper(words[0], reader.Culture) + words[1..];

    private static string Kind(Protocol protocol, Reader reader) => ProtocolForm.IsInRounds(protocol)
        ? reader.Say(MethodTexts.AtMostRounds, reader.Say(MethodTexts.KindOf(protocol.Kind)), reader.Say(MethodTexts.Rounds, protocol.Rounds))
        : reader.Say(MethodTexts.OpenUntilTheEnd, reader.Say(MethodTexts.KindOf(protocol.Kind)));

    private static string Rule(ConsensusRule rule, Reader reader) => string.Join(
        ' ', RuleInWords.Of(reader, rule).Select(part => reader.Say(MethodTexts.Outcome, reader.Say(part.Outcome), part.Words)));

    private static string Estimates(Protocol protocol, Reader reader) =>
        Sentence(RuleInWords.Of(reader, protocol.EstimateRule), reader)
        + " " + reader.Say(MethodTexts.DecidedFrom, reader.Say(RuleTexts.Under, protocol.MinimumAnswers));

    private static string Stability(Studies.StabilityRule rule, Reader reader) =>
        Sentence(RuleInWords.Of(reader, rule), reader) + " " + reader.Say(MethodTexts.ShownApart);

    private static string Sentence(string words, Reader reader) => Capital(words, reader) + ".";

    private static string Feedback(Protocol protocol, Reader reader)
    {
        var policy = protocol.Feedback;
        string[] shown =
        [
            .. policy.OwnAnswer ? [reader.Say(MethodTexts.FeedbackOwn)] : Array.Empty<string>(),
            .. policy.Distribution ? [reader.Say(MethodTexts.FeedbackDistribution)] : Array.Empty<string>(),
            .. policy.MedianAndMiddleHalf ? [reader.Say(MethodTexts.FeedbackCentre)] : Array.Empty<string>(),
            .. policy.Reasons ? [reader.Say(MethodTexts.FeedbackReasons)] : Array.Empty<string>(),
            .. policy.Subgroups != SubgroupBy.Nothing
                ? [reader.Say(MethodTexts.FeedbackSubgroups, protocol.K, reader.Say(MethodTexts.SubgroupsBy(policy.Subgroups)))]
                : Array.Empty<string>(),
        ];
        var list = shown.Length == 0 ? reader.Say(MethodTexts.Nothing) : string.Join(reader.Say(ReadingTexts.Semicolon), shown);
        var sentence = Sentence(list, reader);
        return policy.AsksReasonOutsideMiddleHalf ? $"{sentence} {reader.Say(MethodTexts.AsksReason)}" : sentence;
    }

    private static string Proposals(Protocol protocol, Reader reader) => protocol.Proposals.SecondScale is { } second && protocol.HasScale(second)
        ? reader.Say(MethodTexts.ProposedWith, protocol.Scale(second).Label.TextFor(reader.Tongue), reader.Number(protocol.Proposals.MedianAtLeast))
        : reader.Say(MethodTexts.ProposedWhenAgreed);
}
