namespace FourPer1000.Collab.Statistics;

internal static class AttritionEntries
{
    internal static IReadOnlyList<StatisticEntry> All { get; } =
    [
        new("attrition.summary", typeof(Attrition), AnswerSummary),
        new("attrition.bias", typeof(AttritionBias), AnswerBias),
    ];

    private static void AnswerSummary(CaseObject input, CaseObject parameters, FieldList fields)
    {
        var rounds = input.Parts("rounds").Select(round => new RoundTurnout(round.WholeNumber("invited"), round.WholeNumber("responded")));
        var result = Attrition.Of([.. rounds]);
        fields.Add("responseRate", result.ResponseRate);
        fields.Add("retentionFromFirst", result.RetentionFromFirst);
        fields.Add("dropoutFromPrevious", result.DropoutFromPrevious);
    }

    private static void AnswerBias(CaseObject input, CaseObject parameters, FieldList fields)
    {
        var result = AttritionBias.Of(input.Values("stayers"), input.Values("dropouts"));
        fields.Add("pExact", result.Comparison.ExactPValue);
        fields.Add("pNoCc", result.Comparison.PValue);
        fields.Add("cliffsDelta", result.Comparison.CliffsDelta);
        fields.Add("hedgesG", result.HedgesG);
    }
}
