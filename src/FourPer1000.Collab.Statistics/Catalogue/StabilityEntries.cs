namespace FourPer1000.Collab.Statistics;

internal static class StabilityEntries
{
    internal static IReadOnlyList<StatisticEntry> All { get; } =
    [
        new("stability.wilcoxonSignedRank", typeof(WilcoxonSignedRank), AnswerWilcoxon),
        new("stability.mcnemar", typeof(McNemar), AnswerMcNemar),
        new("stability.spearman", typeof(SpearmanCorrelation), AnswerSpearman),
        new("stability.weightedKappa", typeof(WeightedKappa), AnswerWeightedKappa),
        new("stability.chiSquareGroup", typeof(GroupChiSquare), AnswerChiSquareGroup),
        new("stability.individual", typeof(IndividualStability), AnswerIndividual),
        new("stability.change", typeof(RoundChange), AnswerChange),
        new("stability.friedman", typeof(FriedmanTest), AnswerFriedman),
        new("stability.cochranQ", typeof(CochranQ), AnswerCochranQ),
    ];

    private static void AnswerWilcoxon(CaseObject input, CaseObject parameters, FieldList fields)
    {
        var test = WilcoxonSignedRank.Of(input.Values("round1"), input.Values("round2"));
        fields.Add("nPairs", test.Pairs);
        fields.Add("nZero", test.Zeros);
        fields.Add("nUsed", test.Used);
        fields.Add("wPlus", Measure.Of(test.UpwardRanks));
        fields.Add("wMinus", Measure.Of(test.DownwardRanks));
        fields.Add("zNoCc", test.Z);
        fields.Add("pNoCc", test.PValue);
        fields.Add("zCc", test.ZCorrected);
        fields.Add("pCc", test.PValueCorrected);
        fields.Add("pExact", test.ExactPValue);
        fields.Add("zPratt", test.ZPratt);
        fields.Add("pPratt", test.PValuePratt);
        fields.Add("pExactPratt", test.ExactPValuePratt);
    }

    private static void AnswerMcNemar(CaseObject input, CaseObject parameters, FieldList fields)
    {
        var table = input.FourCounts("table");
        var test = McNemar.Of(table[0], table[1], table[2], table[3]);
        fields.Add("b", test.FirstOnly);
        fields.Add("c", test.SecondOnly);
        fields.Add("chiSquare", test.ChiSquare);
        fields.Add("pValue", test.PValue);
        fields.Add("chiSquareCc", test.ChiSquareCorrected);
        fields.Add("pValueCc", test.PValueCorrected);
        fields.Add("pExact", test.ExactPValue);
        fields.Add("pMid", test.MidPValue);
    }

    private static void AnswerSpearman(CaseObject input, CaseObject parameters, FieldList fields)
    {
        var correlation = SpearmanCorrelation.Of(input.Values("round1"), input.Values("round2"));
        fields.Add("n", correlation.Used);
        fields.Add("rho", correlation.Value);
        fields.Add("t", correlation.T);
        fields.Add("pT", correlation.PValue);
        fields.Add("pExact", correlation.ExactPValue);
    }

    private static void AnswerWeightedKappa(CaseObject input, CaseObject parameters, FieldList fields)
    {
        var kappa = WeightedKappa.Of(Table(input, parameters));
        fields.Add("n", kappa.Used);
        fields.Add("unweighted", kappa.Unweighted);
        fields.Add("linear", kappa.Linear);
        fields.Add("quadratic", kappa.Quadratic);
        fields.Add("percentAgreement", kappa.SameAnswer);
    }

    private static void AnswerChiSquareGroup(CaseObject input, CaseObject parameters, FieldList fields)
    {
        var test = GroupChiSquare.Of(
            Histogram.FromCounts([.. input.WholeNumbers("round1Counts")]), Histogram.FromCounts([.. input.WholeNumbers("round2Counts")]));
        fields.Add("chiSquare", test.ChiSquare);
        fields.Add("df", test.DegreesOfFreedom);
        fields.Add("pValue", test.PValue);
        fields.Add("minExpected", test.SmallestExpected);
        fields.Add("cramersV", test.CramersV);
    }

    private static void AnswerIndividual(CaseObject input, CaseObject parameters, FieldList fields)
    {
        var tests = IndividualStability.Of(Table(input, parameters));
        fields.Add("independenceChiSquare", tests.Independence.ChiSquare);
        fields.Add("independenceDf", tests.Independence.DegreesOfFreedom);
        fields.Add("independenceP", tests.Independence.PValue);
        fields.Add("cramersV", tests.CramersV);
        fields.Add("bowkerChiSquare", tests.Symmetry.ChiSquare);
        fields.Add("bowkerDf", tests.Symmetry.DegreesOfFreedom);
        fields.Add("bowkerP", tests.Symmetry.PValue);
        fields.Add("stuartMaxwell", tests.MarginalHomogeneity.ChiSquare);
        fields.Add("stuartMaxwellDf", tests.MarginalHomogeneity.DegreesOfFreedom);
        fields.Add("stuartMaxwellP", tests.MarginalHomogeneity.PValue);
    }

    private static void AnswerChange(CaseObject input, CaseObject parameters, FieldList fields)
    {
        var change = RoundChange.Of(Table(input, parameters), (QuantileType)parameters.WholeNumber("quantileType", 7));
        fields.Add("nPairs", change.Used);
        fields.Add("percentChanged", change.Changed.Percent);
        fields.Add("meanAbsChange", change.MeanAbsoluteChange);
        fields.Add("medianChange", change.MedianChange);
        fields.Add("iqrChange", change.InterquartileChange);
        fields.Add("cvChange", change.VariationChange);
        fields.Add("netPersonChanges", change.NetChange.Count);
        fields.Add("netChangePercent", change.NetChange.Percent);
        fields.Add("stable15", change.IsStable);
    }

    private static void AnswerFriedman(CaseObject input, CaseObject parameters, FieldList fields)
    {
        var test = FriedmanTest.Of(input.Matrix());
        fields.Add("n", test.Used);
        fields.Add("dropped", test.Dropped);
        fields.Add("rounds", test.Rounds);
        fields.Add("chiSquare", test.ChiSquare);
        fields.Add("df", test.DegreesOfFreedom);
        fields.Add("pValue", test.PValue);
        fields.Add("Wt", test.Concordance);
    }

    private static void AnswerCochranQ(CaseObject input, CaseObject parameters, FieldList fields)
    {
        var test = CochranQ.Of([.. input.Matrix().Select(row => row.Select(ToAnswer).ToArray())]);
        fields.Add("n", test.Used);
        fields.Add("dropped", test.Dropped);
        fields.Add("rounds", test.Rounds);
        fields.Add("Q", test.Test.ChiSquare);
        fields.Add("df", test.Test.DegreesOfFreedom);
        fields.Add("pValue", test.Test.PValue);
    }

    private static bool? ToAnswer(double? value) => value switch
    {
        null => null,
        0 => false,
        1 => true,
        _ => throw new FormatException("'matrix' in 'input' is not made of 0, 1 and null."),
    };

    private static CrossTable Table(CaseObject input, CaseObject parameters)
    {
        var categories = parameters.WholeNumbers("categories");
        if (categories.Count == 0)
            throw new FormatException("'categories' in 'parameters' is empty.");

        return CrossTable.Of(input.Ratings("round1"), input.Ratings("round2"), categories.Min(), categories.Max());
    }
}
