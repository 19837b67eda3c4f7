namespace FourPer1000.Collab.Statistics;

internal static class ConventionEntries
{
    internal static IReadOnlyList<StatisticEntry> All { get; } =
    [
        new("convention.korean", typeof(KoreanConvention), AnswerKorean),
        new("convention.chinese", typeof(ChineseConvention), AnswerChinese),
        new("convention.fuzzyDelphi", typeof(FuzzyDelphi), AnswerFuzzyDelphi),
    ];

    private static void AnswerKorean(CaseObject input, CaseObject parameters, FieldList fields)
    {
        var essentialMin = parameters.WholeNumber("essentialMin", 4);
        var answers = input.Histogram(1, Math.Max(5, essentialMin));
        var result = KoreanConvention.Of(answers, new Band(essentialMin, answers.Highest), (QuantileType)parameters.WholeNumber("quantileType", 6));
        fields.Add("convergence", result.Convergence);
        fields.Add("consensusDegree", result.ConsensusDegree);
        fields.Add("stabilityCv", result.StabilityCv);
        fields.Add("cvr", result.ContentValidityRatio);
    }

    private static void AnswerChinese(CaseObject input, CaseObject parameters, FieldList fields)
    {
        var scores = input.HistogramOn(parameters.WholeNumber("scaleMin", 1), parameters.WholeNumber("scaleMax", 5));
        var result = ChineseConvention.Of(scores, input.Values("judgementScores"), input.Values("familiarityScores"));
        fields.Add("mean", result.Mean);
        fields.Add("fullMarkRatio", result.FullMarkRatio);
        fields.Add("cv", result.CoefficientOfVariation);
        fields.Add("ca", result.Judgement);
        fields.Add("cs", result.Familiarity);
        fields.Add("cr", result.Authority);
    }

    private static void AnswerFuzzyDelphi(CaseObject input, CaseObject parameters, FieldList fields)
    {
        var result = FuzzyDelphi.Of(input.HistogramOn(1, 5));
        fields.Add("fuzzyMean", result.FuzzyMean);
        fields.Add("itemThreshold", result.Threshold);
        fields.Add("expertConsensusPercent", result.ExpertConsensus.Percent);
        fields.Add("defuzzified", result.Defuzzified);
        fields.Add("accepted", result.IsAccepted);
    }
}
