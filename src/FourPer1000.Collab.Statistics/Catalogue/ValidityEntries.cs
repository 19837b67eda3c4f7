namespace FourPer1000.Collab.Statistics;

internal static class ValidityEntries
{
    internal static IReadOnlyList<StatisticEntry> All { get; } =
    [
        new("validity.cvr", typeof(ContentValidityRatio), AnswerCvr),
        new("validity.cvi", typeof(ContentValidityIndex), AnswerCvi),
        new("validity.aikenV", typeof(AikenV), AnswerAikenV),
    ];

    private static void AnswerCvr(CaseObject input, CaseObject parameters, FieldList fields)
    {
        var alpha = parameters.Has("alphaNumerator") ? parameters.FractionOf("alpha") : new Rational(1, 20);
        var result = ContentValidityRatio.Of(new Share(input.WholeNumber("essential"), input.WholeNumber("panel")), alpha);
        fields.Add("cvr", result.Ratio);
        fields.Add("criticalCount", result.CriticalCount);
        fields.Add("criticalCvr", result.CriticalRatio);
        fields.Add("pOneSided", result.PValue);
        fields.Add("meetsCritical", result.MeetsCritical);
    }

    private static void AnswerCvi(CaseObject input, CaseObject parameters, FieldList fields)
    {
        var relevantMin = parameters.WholeNumber("relevantMin", 3);
        var items = input.Histograms(1, Math.Max(4, relevantMin));
        var result = ContentValidityIndex.Of(items.Select(item => item.ShareIn(new Band(relevantMin, item.Highest))));
        fields.Add("agree", result.Items.Select(item => item.Relevant.Count));
        fields.Add("experts", result.Items.Select(item => item.Relevant.Of));
        fields.Add("iCvi", result.Items.Select(item => item.Index));
        fields.Add("pc", result.Items.Select(item => item.Chance));
        fields.Add("kappaStar", result.Items.Select(item => item.Kappa));
        fields.Add("evaluation", result.Items.Select(item => item.Grade.Select(StableCode.Code)));
        fields.Add("sCviAve", result.Average);
        fields.Add("sCviUa", result.UniversalAgreement);
    }

    private static void AnswerAikenV(CaseObject input, CaseObject parameters, FieldList fields)
    {
        var ratings = input.HistogramOn(parameters.WholeNumber("scaleMin"), parameters.WholeNumber("scaleMax"));
        var result = AikenV.Of(ratings, parameters.Number("confidence", 0.95));
        fields.Add("aikenV", result.Value);
        fields.Add("ciLow", result.Interval.Low);
        fields.Add("ciHigh", result.Interval.High);
    }
}
