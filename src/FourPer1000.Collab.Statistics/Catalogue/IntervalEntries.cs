namespace FourPer1000.Collab.Statistics;

internal static class IntervalEntries
{
    internal static IReadOnlyList<StatisticEntry> All { get; } =
    [
        new("ci.proportion", typeof(ProportionInterval), AnswerProportion),
        new("ci.medianOrderStatistic", typeof(MedianInterval), AnswerMedian),
        new("ci.bootstrapBca", typeof(Bootstrap), AnswerBootstrap),
    ];

    private static void AnswerProportion(CaseObject input, CaseObject parameters, FieldList fields)
    {
        var share = new Share(input.WholeNumber("successes"), input.WholeNumber("n"));
        var confidence = parameters.Number("confidence", 0.95);
        fields.Add("wilson", ToList(ProportionInterval.Wilson(share, confidence)));
        fields.Add("wilsonCc", ToList(ProportionInterval.WilsonCorrected(share, confidence)));
        fields.Add("clopperPearson", ToList(ProportionInterval.ClopperPearson(share, confidence)));
        fields.Add("agrestiCoull", ToList(ProportionInterval.AgrestiCoull(share, confidence)));
        fields.Add("jeffreys", ToList(ProportionInterval.Jeffreys(share, confidence)));
    }

    private static void AnswerMedian(CaseObject input, CaseObject parameters, FieldList fields)
    {
        var result = MedianInterval.Of(input.Values(), parameters.Number("confidence", 0.95));
        fields.Add("median", result.Median);
        fields.Add("low", result.Interval.Low);
        fields.Add("high", result.Interval.High);
        fields.Add("achievedConfidence", result.AchievedConfidence);
    }

    /// <summary>The vectors rest on MINSTD; <c>"generator": "xoshiro256**"</c> gives what the application computes.</summary>
    private static void AnswerBootstrap(CaseObject input, CaseObject parameters, FieldList fields)
    {
        var seed = parameters.LargeWholeNumber("seed");
        IRandomSource source = parameters.Text("generator", "minstd") switch
        {
            "minstd" => new Minstd(seed),
            "xoshiro256**" => new Xoshiro256(seed),
            var other => throw new FormatException($"There is no generator '{other}': minstd or xoshiro256**."),
        };
        var result = Bootstrap.Of(
            input.Values(), ReadEstimator(parameters), source, seed, parameters.WholeNumber("replicates"), parameters.Number("confidence", 0.95));
        fields.Add("estimate", result.Estimate);
        fields.Add("firstReplicates", result.FirstReplicates);
        fields.Add("replicateMean", result.ReplicateMean);
        fields.Add("replicateSd", result.ReplicateDeviation);
        fields.Add("countBelow", result.CountBelow);
        fields.Add("percentile", ToList(result.Percentile));
        fields.Add("z0", result.BiasCorrection);
        fields.Add("acceleration", result.Acceleration);
        fields.Add("bca", ToList(result.Interval));
    }

    private static Func<double[], double> ReadEstimator(CaseObject parameters) => parameters.Text("estimator") switch
    {
        "mean" => Estimators.Mean,
        "median" => Estimators.Median,
        var other => throw new FormatException($"There is no estimator '{other}': mean or median."),
    };

    private static Finding<IReadOnlyList<double>> ToList(ConfidenceInterval interval) => interval.IsDefined
        ? Finding.Of<IReadOnlyList<double>>([interval.Low.Value, interval.High.Value])
        : Finding.Undefined<IReadOnlyList<double>>(interval.Low.Reason);
}
