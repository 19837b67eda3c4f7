using System.Text.Json.Nodes;

namespace FourPer1000.Collab.Statistics;

internal static class ComparisonEntries
{
    internal static IReadOnlyList<StatisticEntry> All { get; } =
    [
        new("compare.mannWhitney", typeof(MannWhitney), AnswerMannWhitney),
        new("compare.kruskalWallis", typeof(KruskalWallis), AnswerKruskalWallis),
        new("compare.dunn", typeof(DunnTest), AnswerDunn),
        new("compare.pAdjust", typeof(AdjustedPValues), AnswerAdjust),
        new("compare.fisher2x2", typeof(FisherExact), AnswerFisher),
    ];

    private static void AnswerMannWhitney(CaseObject input, CaseObject parameters, FieldList fields)
    {
        var groups = input.Groups("groups");
        if (groups.Count != 2)
            throw new FormatException("'groups' in 'input' are not two.");

        var test = MannWhitney.Of(groups[0], groups[1]);
        fields.Add("nA", test.FirstCount);
        fields.Add("nB", test.SecondCount);
        fields.Add("uA", test.FirstWins);
        fields.Add("uB", test.SecondWins);
        fields.Add("rankSumA", test.RankSum);
        fields.Add("zNoCc", test.Z);
        fields.Add("pNoCc", test.PValue);
        fields.Add("zCc", test.ZCorrected);
        fields.Add("pCc", test.PValueCorrected);
        fields.Add("pExact", test.ExactPValue);
        fields.Add("cliffsDelta", test.CliffsDelta);
        fields.Add("probabilityOfSuperiority", test.Superiority);
    }

    private static void AnswerKruskalWallis(CaseObject input, CaseObject parameters, FieldList fields)
    {
        var test = KruskalWallis.Of(input.Groups("groups"));
        fields.Add("H", test.H);
        fields.Add("df", test.DegreesOfFreedom);
        fields.Add("pValue", test.PValue);
        fields.Add("epsilonSquared", test.EpsilonSquared);
        fields.Add("etaSquaredH", test.EtaSquared);
    }

    private static void AnswerDunn(CaseObject input, CaseObject parameters, FieldList fields)
    {
        var pairs = DunnTest.Of(input.Groups("groups")).Pairs;
        fields.Add("pairs", new JsonArray([.. pairs.Select(pair => new JsonArray(pair.First, pair.Second))]));
        fields.Add("z", pairs.Select(pair => pair.Z));
        fields.Add("pRaw", pairs.Select(pair => pair.PValue));
        fields.Add("pHolm", pairs.Select(pair => pair.AdjustedPValue));
    }

    private static void AnswerAdjust(CaseObject input, CaseObject parameters, FieldList fields)
    {
        var adjusted = AdjustedPValues.Of(input.Numbers("pValues"));
        fields.Add("benjaminiHochberg", adjusted.BenjaminiHochberg);
        fields.Add("benjaminiYekutieli", adjusted.BenjaminiYekutieli);
        fields.Add("holm", adjusted.Holm);
        fields.Add("bonferroni", adjusted.Bonferroni);
    }

    private static void AnswerFisher(CaseObject input, CaseObject parameters, FieldList fields)
    {
        var table = input.FourCounts("table");
        var test = FisherExact.Of(table[0], table[1], table[2], table[3]);
        fields.Add("pTwoSided", test.ExactPValue);
        fields.Add("oddsRatioSample", test.OddsRatio);
        fields.Add("chiSquare", test.ChiSquare);
        fields.Add("pChiSquare", test.PValue);
    }
}
