namespace FourPer1000.Collab.Statistics;

internal static class AgreementEntries
{
    internal static IReadOnlyList<StatisticEntry> All { get; } =
    [
        new("agreement.kendallW", typeof(KendallW), AnswerKendallW),
        new("agreement.kendallWExact", typeof(KendallWPermutation), AnswerKendallWExact),
        new("agreement.fleissKappa", typeof(FleissKappa), AnswerFleissKappa),
        new("agreement.krippendorffAlpha", typeof(KrippendorffAlpha), AnswerKrippendorffAlpha),
        new("agreement.gwet", typeof(GwetCoefficient), AnswerGwet),
        new("agreement.icc", typeof(IntraclassCorrelation), AnswerIcc),
        new("agreement.rwg", typeof(WithinGroupAgreement), AnswerRwg),
        new("agreement.raterBootstrap", typeof(RaterBootstrap), AnswerRaterBootstrap),
    ];

    private static void AnswerKendallW(CaseObject input, CaseObject parameters, FieldList fields)
    {
        var rows = input.Matrix();
        var w = RatingMatrix.TryFromNumbers(rows) is { } ratings ? KendallW.Of(ratings) : KendallW.Of(rows);
        fields.Add("judgesUsed", w.Used);
        fields.Add("judgesDropped", w.Dropped);
        fields.Add("W", w.Uncorrected);
        fields.Add("Wt", w.Value);
        fields.Add("S", w.SquaredDeviations);
        fields.Add("tieSum", w.TieSum);
        fields.Add("chiSquare", w.ChiSquare);
        fields.Add("df", w.DegreesOfFreedom);
        fields.Add("pValue", w.PValue);
        fields.Add("meanSpearman", w.MeanSpearman);
        fields.Add("F", w.F);
        fields.Add("df1", w.NumeratorDegrees);
        fields.Add("df2", w.DenominatorDegrees);
        fields.Add("pValueF", w.PValueOfF);
    }

    private static void AnswerKendallWExact(CaseObject input, CaseObject parameters, FieldList fields)
    {
        var test = KendallWPermutation.Of(
            input.Matrix(), parameters.WholeNumber("seed", 1), parameters.WholeNumber("replicates", KendallWPermutation.FewestReplicates));
        fields.Add("S", test.SquaredDeviations);
        fields.Add("Wt", test.W);
        fields.Add("pExact", test.PValue);
    }

    private static void AnswerFleissKappa(CaseObject input, CaseObject parameters, FieldList fields)
    {
        var kappa = FleissKappa.Of(Counts(input, parameters));
        fields.Add("unitsUsed", kappa.Used);
        fields.Add("kappa", kappa.Value);
        fields.Add("pBar", kappa.Observed);
        fields.Add("pE", kappa.Expected);
        fields.Add("se", kappa.StandardError);
        fields.Add("z", kappa.Z);
        fields.Add("pValue", kappa.PValue);
        fields.Add("categoryKappa", kappa.ByCategory);
    }

    private static void AnswerKrippendorffAlpha(CaseObject input, CaseObject parameters, FieldList fields)
    {
        var alpha = KrippendorffAlpha.Of(Counts(input, parameters), parameters.OneOf("level", MeasurementLevel.Ordinal));
        fields.Add("pairableValues", alpha.PairableValues);
        fields.Add("pairableUnits", alpha.Used);
        fields.Add("alpha", alpha.Value);
        fields.Add("observedDisagreement", alpha.ObservedDisagreement);
        fields.Add("expectedDisagreement", alpha.ExpectedDisagreement);
    }

    private static void AnswerGwet(CaseObject input, CaseObject parameters, FieldList fields)
    {
        var weights = parameters.OneOf("weights", AgreementWeights.Identity);
        var gwet = GwetCoefficient.Of(Counts(input, parameters), weights, parameters.Number("confidence", 0.95));
        fields.Add("coefficient", gwet.Value);
        fields.Add("pa", gwet.Observed);
        fields.Add("pe", gwet.Expected);
        fields.Add("se", gwet.StandardError);
        fields.Add("ciLow", gwet.Interval.Low);
        fields.Add("ciHigh", gwet.Interval.High);
    }

    private static void AnswerIcc(CaseObject input, CaseObject parameters, FieldList fields)
    {
        var rows = input.Matrix();
        var icc = RatingMatrix.TryFromNumbers(rows) is { } ratings ? IntraclassCorrelation.Of(ratings) : IntraclassCorrelation.Of(rows);
        fields.Add("msr", icc.BetweenItems);
        fields.Add("msc", icc.BetweenRaters);
        fields.Add("mse", icc.Residual);
        fields.Add("msw", icc.WithinItems);
        fields.Add("icc1", icc.OneWay);
        fields.Add("icc2", icc.Agreement);
        fields.Add("icc3", icc.Consistency);
        fields.Add("icc1k", icc.OneWayMean);
        fields.Add("icc2k", icc.AgreementMean);
        fields.Add("icc3k", icc.ConsistencyMean);
        fields.Add("icc2Low", icc.AgreementInterval.Low);
        fields.Add("icc2High", icc.AgreementInterval.High);
        fields.Add("icc3Low", icc.ConsistencyInterval.Low);
        fields.Add("icc3High", icc.ConsistencyInterval.High);
    }

    private static void AnswerRwg(CaseObject input, CaseObject parameters, FieldList fields)
    {
        var rwg = WithinGroupAgreement.Of(Histogram.FromRatings(input.Ratings(), 1, parameters.WholeNumber("scalePoints")));
        fields.Add("rwg", rwg.Value);
        fields.Add("rwgTruncated", rwg.Truncated);
        fields.Add("sigmaEU", rwg.EvenVariance);
        fields.Add("adMean", rwg.DeviationFromMean);
        fields.Add("adMedian", rwg.DeviationFromMedian);
    }

    private static void AnswerRaterBootstrap(CaseObject input, CaseObject parameters, FieldList fields)
    {
        var ratings = RatingMatrix.TryFromNumbers(input.Matrix(), parameters.WholeNumber("points"))
            ?? throw new FormatException("'matrix' in 'input' is not made of ratings from 1 to 'points'.");
        var bootstrap = RaterBootstrap.Of(
            ratings, parameters.WholeNumber("seed", 1), parameters.WholeNumber("replicates", 10_000), parameters.Number("confidence", 0.95),
            (QuantileType)parameters.WholeNumber("quantileType", 7));
        fields.Add("ratersUsed", bootstrap.Used);
        fields.Add("ratersDropped", bootstrap.Dropped);
        AddEnds(fields, "W", bootstrap.Concordance);
        AddEnds(fields, "alpha", bootstrap.Alpha);
        AddEnds(fields, "kappa", bootstrap.Kappa);
        fields.Add("medianLow", bootstrap.Medians.Select(median => median.Interval.Low));
        fields.Add("medianHigh", bootstrap.Medians.Select(median => median.Interval.High));
        fields.Add("iqrLow", bootstrap.InterquartileRanges.Select(range => range.Interval.Low));
        fields.Add("iqrHigh", bootstrap.InterquartileRanges.Select(range => range.Interval.High));
    }

    private static void AddEnds(FieldList fields, string name, BootstrapInterval interval)
    {
        fields.Add($"{name}Low", interval.Interval.Low);
        fields.Add($"{name}High", interval.Interval.High);
    }

    /// <summary>Counts per item as they are given, or from a matrix over the categories named, else over those that occur.</summary>
    private static PanelCounts Counts(CaseObject input, CaseObject parameters)
    {
        var categories = parameters.Has("categories") ? parameters.Numbers("categories") : null;
        if (input.Has("counts"))
            return PanelCounts.FromCounts(input.Matrix("counts").Select(ToCounts).ToArray(), categories);

        var rows = input.Matrix();
        var isOneToK = categories is null || categories.Select((value, index) => value == index + 1).All(plain => plain);
        return isOneToK && RatingMatrix.TryFromNumbers(rows, categories?.Count) is { } ratings
            ? PanelCounts.Of(ratings)
            : PanelCounts.FromRows(rows, categories);
    }

    private static int[] ToCounts(IReadOnlyList<double?> row) => [.. row.Select(count => count is { } number && number == Math.Truncate(number)
        ? (int)number
        : throw new FormatException("'counts' in 'input' is not made of integers."))];
}
