using FourPer1000.Collab.Statistics;
using FourPer1000.Collab.Web.Components.Texts;

namespace FourPer1000.Collab.Web.Features.Results;

/// <summary>The rules of a protocol as sentences: what a panel is told before it answers is what it reads beside the result.</summary>
public static class RuleInWords
{
    /// <summary>Such as "at least 70 % rate 7 to 9 and the middle half spans at most 2 points".</summary>
    public static string Of(Reader reader, Condition condition) => condition switch
    {
        ShareCondition share => reader.Say(
            share.Denominator == Denominator.Invited ? RuleTexts.ShareOfInvited : RuleTexts.Share, Compared(reader, share.Comparison, Percent(reader, share.Threshold)), Band(reader, share.Band)),
        InterquartileCondition range => reader.Say(range.AtMost == 1 ? RuleTexts.MiddleHalfOne : RuleTexts.MiddleHalf, Number(reader, range.AtMost)),
        MedianCondition median => reader.Say(RuleTexts.Median, Band(reader, median.Band)),
        DeviationCondition deviation => reader.Say(RuleTexts.Deviation, Compared(reader, deviation.Comparison, Number(reader, deviation.Threshold))),
        VariationCondition variation => reader.Say(RuleTexts.Variation, Compared(reader, variation.Comparison, Percent(reader, variation.Threshold))),
        AppropriatenessCondition rand => reader.Say(RuleTexts.NameOf(rand.Class)),
        DisagreementCondition => reader.Say(RuleTexts.Disagreement),
        AllOf all => Joined(reader, RuleTexts.And, all.Conditions),
        AnyOf any => Joined(reader, RuleTexts.Or, any.Conditions),
        _ => throw new NotSupportedException($"No words for {condition.GetType().Name}."),
    };

    /// <summary>The whole rule of a scale, outcome by outcome.</summary>
    public static IEnumerable<(Phrase Outcome, string Words)> Of(Reader reader, ConsensusRule rule)
    {
        yield return (RuleTexts.Agreed, Of(reader, rule.AgreedFor));
        if (rule.AgreedAgainst is { } against)
        {
            yield return (RuleTexts.Against, Of(reader, against));
        }

        if (rule.Split is { } split)
        {
            yield return (RuleTexts.Split, Of(reader, split));
        }

        yield return (RuleTexts.TooFew, reader.Say(RuleTexts.Under, rule.MinAnswers));
        yield return (RuleTexts.NotSettled, reader.Say(RuleTexts.Rest));
    }

    public static string Of(Reader reader, Studies.EstimateRule rule) => reader.Say(RuleTexts.Estimate, Percent(reader, rule.RelativeIqrAtMost));

    public static string Of(Reader reader, Studies.StabilityRule rule) => reader.Say(
        rule.PointsAtMost == 1 ? RuleTexts.StableByOne : RuleTexts.Stable, Percent(reader, rule.Share), rule.PointsAtMost);

    public static string Of(Reader reader, QuantileType type) => reader.Say(RuleTexts.Quantiles, ((int)type).ToString(CultureInfo.InvariantCulture));

    private static string Joined(Reader reader, Phrase by, IReadOnlyList<Condition> conditions) =>
        string.Join($" {reader.Say(by)} ", conditions.Select(condition => condition is AnyOf ? $"({Of(reader, condition)})" : Of(reader, condition)));

    private static string Compared(Reader reader, Comparison comparison, string threshold) => reader.Say(RuleTexts.NameOf(comparison), threshold);

    private static string Band(Reader reader, Band band) =>
        band.Low == band.High ? reader.Number(band.Low) : reader.Say(RuleTexts.Band, band.Low, band.High);

    private static string Percent(Reader reader, Rational share) => reader.Number(share.ToDouble() * 100, 1) + "\u00A0%";

    private static string Number(Reader reader, Rational number) => reader.Number(number.ToDouble());
}
