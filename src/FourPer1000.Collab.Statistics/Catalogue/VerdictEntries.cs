using System.Text.Json.Nodes;

namespace FourPer1000.Collab.Statistics;

/// <summary>
/// The decisions of the application, so that anyone can recompute a round from its export: <c>parameters.rule</c> is the rule as the protocol
/// stores it; what is left out takes the platform's default.
/// </summary>
internal static class VerdictEntries
{
    internal static IReadOnlyList<StatisticEntry> All { get; } =
    [
        new("verdict.item", typeof(ItemVerdict), AnswerItem),
        new("verdict.estimate", typeof(EstimateVerdict), AnswerEstimate),
        new("verdict.stability", typeof(StabilityVerdict), AnswerStability),
    ];

    private static void AnswerItem(CaseObject input, CaseObject parameters, FieldList fields)
    {
        var rule = parameters.Has("rule") ? parameters.Form<ConsensusRule>("rule") : UsualRules.Rating9;
        var verdict = ItemVerdict.Of(input.Histogram(rule.Low.Low, rule.High.High), rule);
        fields.Add("outcome", verdict.Outcome.Code());
        fields.Add("n", verdict.Used);
        fields.Add("missing", verdict.Dropped);
        fields.Add("highCount", verdict.High.Count);
        fields.Add("highShare", verdict.High.Proportion);
        fields.Add("highLow", verdict.HighInterval.Low);
        fields.Add("highHigh", verdict.HighInterval.High);
        fields.Add("lowCount", verdict.Low.Count);
        fields.Add("lowShare", verdict.Low.Proportion);
        fields.Add("lowLow", verdict.LowInterval.Low);
        fields.Add("lowHigh", verdict.LowInterval.High);
        AddQuartiles(fields, verdict.LowerQuartile, verdict.Median, verdict.UpperQuartile, verdict.InterquartileRange);
        fields.Add("quantileSensitive", verdict.IsQuantileSensitive);
        fields.Add("sensitivity", ToTable(verdict.Sensitivity));
    }

    private static void AnswerEstimate(CaseObject input, CaseObject parameters, FieldList fields)
    {
        var rule = parameters.Has("rule") ? parameters.Form<EstimateRule>("rule") : new EstimateRule();
        var verdict = EstimateVerdict.Of(input.Values(), rule);
        fields.Add("outcome", verdict.Outcome.Code());
        fields.Add("n", verdict.Used);
        fields.Add("missing", verdict.Dropped);
        AddQuartiles(fields, verdict.LowerQuartile, verdict.Median, verdict.UpperQuartile, verdict.InterquartileRange);
        fields.Add("relativeIqr", verdict.RelativeInterquartileRange);
        fields.Add("quantileSensitive", verdict.IsQuantileSensitive);
        fields.Add("sensitivity", ToTable(verdict.Sensitivity));
    }

    private static void AnswerStability(CaseObject input, CaseObject parameters, FieldList fields)
    {
        var rule = parameters.Has("rule") ? parameters.Form<StabilityRule>("rule") : StabilityRule.Default;
        var verdict = StabilityVerdict.Of(input.Ratings("round1"), input.Ratings("round2"), rule);
        fields.Add("outcome", verdict.Outcome.Code());
        fields.Add("nPairs", verdict.Used);
        fields.Add("dropped", verdict.Dropped);
        fields.Add("stayedCount", verdict.Stayed.Count);
        fields.Add("stayedShare", verdict.Stayed.Proportion);
        fields.Add("stayedLow", verdict.StayedInterval.Low);
        fields.Add("stayedHigh", verdict.StayedInterval.High);
        fields.Add("netChangeShare", verdict.NetChange.Proportion);
    }

    private static void AddQuartiles(FieldList fields, Measure lower, Measure median, Measure upper, Measure range)
    {
        fields.Add("q1", lower);
        fields.Add("median", median);
        fields.Add("q3", upper);
        fields.Add("iqr", range);
    }

    private static JsonObject ToTable(IReadOnlyList<AlternativeOutcome> sensitivity) =>
        new(sensitivity.Select(row => KeyValuePair.Create(row.Rule, (JsonNode?)row.Outcome.Code())));
}
