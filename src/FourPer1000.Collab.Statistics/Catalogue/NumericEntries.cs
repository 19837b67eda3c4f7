namespace FourPer1000.Collab.Statistics;

internal static class NumericEntries
{
    internal static IReadOnlyList<StatisticEntry> All { get; } =
    [
        new("numeric.location", typeof(NumericSummary), AnswerLocation),
        new("numeric.pool", typeof(OpinionPool), AnswerPool),
        new("numeric.weightedMean", typeof(WeightedLocation), AnswerWeightedMean),
    ];

    private static void AnswerLocation(CaseObject input, CaseObject parameters, FieldList fields)
    {
        var summary = NumericSummary.Of(input.Values(), parameters.Fraction("trim", new Rational(1, 10)));
        fields.Add("n", summary.Used);
        fields.Add("median", summary.Median);
        fields.Add("mean", summary.Mean);
        fields.Add("trimmedMean", summary.TrimmedMean);
        fields.Add("winsorizedMean", summary.WinsorizedMean);
        fields.Add("geometricMean", summary.GeometricMean);
        fields.Add("geometricSd", summary.GeometricDeviation);
        fields.Add("harrellDavisMedian", summary.HarrellDavisMedian);
        fields.Add("harrellDavisQ1", summary.HarrellDavisLowerQuartile);
        fields.Add("harrellDavisQ3", summary.HarrellDavisUpperQuartile);
        fields.Add("tukeyLowFence", summary.LowFence);
        fields.Add("tukeyHighFence", summary.HighFence);
        fields.Add("outliers", summary.Outliers);
    }

    private static void AnswerPool(CaseObject input, CaseObject parameters, FieldList fields)
    {
        var distributions = input.NumberLists("distributions");
        var weights = input.Has("weights") ? input.Numbers("weights") : [.. distributions.Select(_ => 1d)];
        var pool = OpinionPool.Of(distributions, weights);
        fields.Add("linear", pool.Linear);
        fields.Add("logarithmic", pool.Logarithmic);
    }

    private static void AnswerWeightedMean(CaseObject input, CaseObject parameters, FieldList fields)
    {
        var result = WeightedLocation.Of(input.Values(), input.Values("weights"));
        fields.Add("weightedMean", result.Mean);
        fields.Add("weightedMedian", result.Median);
    }
}
