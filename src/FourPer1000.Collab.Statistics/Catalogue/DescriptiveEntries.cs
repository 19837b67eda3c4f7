using System.Globalization;

namespace FourPer1000.Collab.Statistics;

internal static class DescriptiveEntries
{
    internal static IReadOnlyList<StatisticEntry> All { get; } =
    [
        new("descriptives.summary", typeof(Summary), AnswerSummary),
        new("descriptives.quantiles", typeof(Quantiles), AnswerQuantiles),
        new("descriptives.histogram", typeof(Histogram), AnswerHistogram),
        new("descriptives.panelTable", typeof(ItemSummary), AnswerPanelTable),
    ];

    private static void AnswerSummary(CaseObject input, CaseObject parameters, FieldList fields)
    {
        var summary = Summary.Of(input.Values());
        fields.Add("n", summary.Used);
        fields.Add("missing", summary.Dropped);
        fields.Add("mean", summary.Mean);
        fields.Add("variance", summary.Variance);
        fields.Add("sd", summary.StandardDeviation);
        fields.Add("min", summary.Minimum);
        fields.Add("max", summary.Maximum);
        fields.Add("range", summary.Range);
        fields.Add("median", summary.Median);
        fields.Add("mad", summary.MedianAbsoluteDeviation);
        fields.Add("madScaled", summary.ScaledMedianAbsoluteDeviation);
        fields.Add("meanAbsDevMedian", summary.MeanAbsoluteDeviation);
        fields.Add("cv", summary.CoefficientOfVariation);
        fields.Add("skewness", summary.Skewness);
        fields.Add("kurtosisExcess", summary.ExcessKurtosis);
        fields.Add("bimodalityCoefficient", summary.BimodalityCoefficient);
        fields.Add("modes", summary.Modes);
    }

    private static void AnswerQuantiles(CaseObject input, CaseObject parameters, FieldList fields)
    {
        var (sorted, _) = Sample.Sorted(input.Values());
        var types = parameters.Has("types") ? parameters.WholeNumbers("types") : [1, 2, 3, 4, 5, 6, 7, 8, 9];
        var probabilities = parameters.Has("probs") ? parameters.Fractions("probs") : [new(1, 4), new(1, 2), new(3, 4)];
        foreach (var type in types)
        {
            var quantiles = probabilities.Select(p => Quantiles.OfSorted(sorted, p, (QuantileType)type)).ToArray();
            var name = string.Create(CultureInfo.InvariantCulture, $"type{type}");
            if (sorted.Length == 0)
                fields.AddUndefined(name, UndefinedReason.NoData);
            else
                fields.Add(name, quantiles);
        }

        fields.Add("tukeyHinges", Hinges.Inclusive(sorted).Select(ToList));
        fields.Add("exclusiveHalves", Hinges.Exclusive(sorted).Select(ToList));
    }

    private static IReadOnlyList<double> ToList(Hinges hinges) => [hinges.Low, hinges.High];

    private static void AnswerHistogram(CaseObject input, CaseObject parameters, FieldList fields)
    {
        var categories = parameters.WholeNumbers("categories");
        if (categories.Count == 0)
            throw new FormatException("'categories' names no category.");

        var histogram = Histogram.FromRatings(input.Ratings(), categories.Min(), categories.Max());
        fields.Add("n", histogram.Used);
        fields.Add("missing", histogram.Dropped);
        fields.Add("counts", categories.Select(histogram.CountOf));
        if (histogram.Used == 0)
            fields.AddUndefined("percent", UndefinedReason.NoData);
        else
            fields.Add("percent", categories.Select(value => new Share(histogram.CountOf(value), histogram.Used).Percent));
    }

    private static void AnswerPanelTable(CaseObject input, CaseObject parameters, FieldList fields)
    {
        var agree = parameters.Band("agree");
        var disagree = parameters.Band("disagree");
        var quantile = parameters.Quantile();
        var items = input.Histograms(Math.Min(agree.Low, disagree.Low), Math.Max(agree.High, disagree.High))
            .Select(answers => ItemSummary.Of(answers, agree, disagree, quantile)).ToArray();

        fields.Add("n", items.Select(item => item.Used));
        fields.Add("mean", items.Select(item => item.Mean));
        fields.Add("sd", items.Select(item => item.StandardDeviation));
        fields.Add("median", items.Select(item => item.Median));
        fields.Add("q1", items.Select(item => item.LowerQuartile));
        fields.Add("q3", items.Select(item => item.UpperQuartile));
        fields.Add("percentAgree", items.Select(item => item.Agree.Percent));
        fields.Add("percentDisagree", items.Select(item => item.Disagree.Percent));
    }
}
