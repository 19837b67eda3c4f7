namespace FourPer1000.Collab.Statistics;

internal static class DescriptiveEntries
{
    internal static IReadOnlyList<StatisticEntry> All { get; } =
    [
        new("descriptives.histogram", typeof(Histogram), AnswerHistogram),
    ];

    private static void AnswerHistogram(CaseObject input, CaseObject parameters, FieldList fields)
    {
        var categories = parameters.WholeNumbers("categories");
        var histogram = Histogram.FromRatings(input.Ratings(), categories.Min(), categories.Max());
        fields.Add("n", histogram.Used);
        fields.Add("missing", histogram.Dropped);
        fields.Add("counts", histogram.Counts.ToArray());
        if (histogram.Used == 0)
            fields.AddUndefined("percent", UndefinedReason.NoData);
        else
            fields.Add("percent", categories.Select(value => new Share(histogram.CountOf(value), histogram.Used).Percent.Value));
    }
}
