namespace FourPer1000.Collab.Statistics;

internal static class RuleEntries
{
    private static readonly Band High = new(7, 9);
    private static readonly Band Low = new(1, 3);

    internal static IReadOnlyList<StatisticEntry> All { get; } =
    [
        new("rule.percentAgree", typeof(PercentAgreement), AnswerPercentAgree),
        new("rule.gradedBands", typeof(GradedConsensus), AnswerGradedBands),
        new("rule.dispersion", typeof(DispersionRules), AnswerDispersion),
        new("rule.apmo", typeof(Apmo), AnswerApmo),
        new("rule.comet", typeof(CoreSet), AnswerComet),
        new("rule.randUclaLimits", typeof(RandUclaLimits), AnswerRandUclaLimits),
        new("rule.randUcla", typeof(RandUcla), AnswerRandUcla),
        new("rule.nearMedian", typeof(NearMedian), AnswerNearMedian),
        new("rule.dajani", typeof(DajaniLadder), AnswerDajani),
    ];

    private static void AnswerPercentAgree(CaseObject input, CaseObject parameters, FieldList fields)
    {
        var agree = parameters.Band("agree");
        var disagree = parameters.Band("disagree");
        var result = PercentAgreement.Of(
            input.Histogram(Math.Min(agree.Low, disagree.Low), Math.Max(agree.High, disagree.High)), agree, disagree,
            parameters.Choice("comparison", Comparison.AtLeast), parameters.FractionOf("threshold"),
            parameters.Choice("denominator", Denominator.Answered));
        fields.Add("agreeCount", result.Agree.Count);
        fields.Add("disagreeCount", result.Disagree.Count);
        fields.Add("denominator", result.Agree.Of);
        fields.Add("agreeProportion", result.Agree.Proportion);
        fields.Add("disagreeProportion", result.Disagree.Proportion);
        fields.Add("consensusAgree", result.AgreeHolds);
        fields.Add("consensusDisagree", result.DisagreeHolds);
    }

    private static void AnswerGradedBands(CaseObject input, CaseObject parameters, FieldList fields)
    {
        var agree = parameters.Has("agreeMin") ? parameters.Band("agree") : High;
        var answers = input.Histogram(1, agree.High);
        fields.Add("agreeCount", answers.CountIn(agree));
        fields.Add("denominator", answers.Used);
        fields.Add("agreeProportion", answers.ShareIn(agree).Proportion);
        fields.Add("band", GradedConsensus.Of(answers.ShareIn(agree)).Select(StableCode.Code));
    }

    private static void AnswerDispersion(CaseObject input, CaseObject parameters, FieldList fields)
    {
        var answers = input.HistogramOn(parameters.WholeNumber("scaleMin"), parameters.WholeNumber("scaleMax"));
        var rules = DispersionRules.Of(
            answers, parameters.Quantile(), parameters.Fraction("iqrMax"), parameters.Fraction("sdMax", 1),
            parameters.Fraction("cvMax", new Rational(1, 2)));
        fields.Add("iqr", rules.InterquartileRange);
        fields.Add("iqrRule", rules.IqrHolds);
        fields.Add("iqr20PointsRule", rules.FifthOfPointsHolds);
        fields.Add("iqr20RangeRule", rules.FifthOfRangeHolds);
        fields.Add("sdRule", rules.DeviationHolds);
        fields.Add("cvRule", rules.VariationHolds);
    }

    private static void AnswerApmo(CaseObject input, CaseObject parameters, FieldList fields)
    {
        var items = input.Parts("items").Select(item =>
            new OpinionCounts(item.WholeNumber("agree"), item.WholeNumber("neutral"), item.WholeNumber("disagree")));
        var apmo = Apmo.Of([.. items], parameters.Choice("comparison", Comparison.MoreThan));
        fields.Add("totalOpinions", apmo.Used);
        fields.Add("majorityAgreements", apmo.MajorityAgreements);
        fields.Add("majorityDisagreements", apmo.MajorityDisagreements);
        fields.Add("apmo", apmo.CutOff);
        if (apmo.Consensus.IsDefined)
            fields.Add("consensus", apmo.Consensus.Value);
        else
            fields.AddUndefined("consensus", apmo.Consensus.Reason);
    }

    private static void AnswerComet(CaseObject input, CaseObject parameters, FieldList fields)
    {
        var groups = input.Part("groups");
        var result = CoreSet.Of(
            [.. groups.Members().Select(name => Histogram.FromCounts([.. groups.WholeNumbers(name)]))],
            new CoreSetRule
            {
                Many = parameters.Has("highNumerator") ? parameters.FractionOf("high") : new Rational(7, 10),
                Few = parameters.Has("lowNumerator") ? parameters.FractionOf("low") : new Rational(15, 100),
                FewComparison = parameters.Choice("lowComparison", Comparison.LessThan),
                Scope = parameters.Choice("scope", CoreSetScope.Each),
                Out = parameters.Choice("out", CoreSetExclusion.Symmetric),
            });
        fields.Add("classification", result.Class.Select(StableCode.Code));
        fields.Add("highShare", result.HighShares.Select(share => share.Proportion));
        fields.Add("lowShare", result.LowShares.Select(share => share.Proportion));
    }

    private static void AnswerRandUclaLimits(CaseObject input, CaseObject parameters, FieldList fields)
    {
        var limits = RandUclaLimits.For(input.WholeNumber("panelSize"));
        fields.Add("agreementMaxOutside", limits.Select(limit => limit.AgreementMostOutside));
        fields.Add("disagreementMinEachExtreme", limits.Select(limit => limit.DisagreementLeastInEachExtreme));
    }

    private static void AnswerRandUcla(CaseObject input, CaseObject parameters, FieldList fields)
    {
        var settings = new RandUclaSettings
        {
            Quantile = parameters.Quantile(),
            LowPercentile = parameters.Fraction("percentileLow", 30) / 100,
            HighPercentile = parameters.Fraction("percentileHigh", 70) / 100,
            BoundaryGoesHigher = ReadBoundary(parameters),
        };
        var result = RandUcla.Of(input.HistogramOn(1, 9), settings);
        fields.Add("n", result.Used);
        fields.Add("median", result.Median);
        fields.Add("pLow", result.LowPercentile);
        fields.Add("pHigh", result.HighPercentile);
        fields.Add("ipr", result.InterpercentileRange);
        fields.Add("iprcp", result.CentralPoint);
        fields.Add("asymmetryIndex", result.Asymmetry);
        fields.Add("ipras", result.AdjustedRange);
        fields.Add("disagreementIndex", result.DisagreementIndex);
        fields.Add("disagreementIpras", result.DisagreementByIpras);
        fields.Add("countLow", result.CountLow);
        fields.Add("countMiddle", result.CountMiddle);
        fields.Add("countHigh", result.CountHigh);
        fields.Add("outsideMedianRegion", result.OutsideMedianRegion);
        fields.Add("agreementClassic", result.AgreementByCounts);
        fields.Add("disagreementClassic", result.DisagreementByCounts);
        fields.Add("classification", result.ClassByCounts.Select(StableCode.Code));
        fields.Add("classificationIpras", result.ClassByIpras.Select(StableCode.Code));
    }

    private static bool ReadBoundary(CaseObject parameters) => parameters.Text("boundaryRule", "higher") switch
    {
        "higher" => true,
        "strict" => false,
        var other => throw new FormatException($"'{other}' is no boundary rule: higher or strict."),
    };

    private static void AnswerNearMedian(CaseObject input, CaseObject parameters, FieldList fields)
    {
        var high = parameters.Has("highMin") ? parameters.Band("high") : High;
        var result = NearMedian.Of(input.Histogram(Low.Low, high.High), high, parameters.Quantile());
        fields.Add("n", result.Used);
        fields.Add("median", result.Median);
        fields.Add("withinOne", result.WithinOne.Proportion);
        fields.Add("withinTwo", result.WithinTwo.Proportion);
        fields.Add("withinThree", result.WithinThree.Proportion);
        fields.Add("band", result.Band.Select(StableCode.Code));
    }

    private static void AnswerDajani(CaseObject input, CaseObject parameters, FieldList fields)
    {
        var answers = input.Histogram(1, 1);
        fields.Add("n", answers.Used);
        fields.Add("label", DajaniLadder.Of(answers, parameters.Fraction("consensus", new Rational(3, 4))).Select(StableCode.Code));
    }
}
