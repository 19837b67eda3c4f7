namespace FourPer1000.Collab.Statistics;

/// <summary>What several entries read in the same form.</summary>
internal static class CaseReading
{
    /// <summary>The quantile type of a case: <c>quantileType</c>, 7 unless told otherwise.</summary>
    internal static QuantileType Quantile(this CaseObject parameters) => (QuantileType)parameters.WholeNumber("quantileType", 7);

    /// <summary>A member of an enumeration by its code.</summary>
    internal static TEnum Choice<TEnum>(this CaseObject parameters, string member, TEnum fallback)
        where TEnum : struct, Enum => parameters.Has(member) ? StableCode.Parse<TEnum>(parameters.Text(member)) : fallback;

    /// <summary>A band given as two members, such as <c>agreeMin</c> and <c>agreeMax</c>.</summary>
    internal static Band Band(this CaseObject parameters, string prefix) =>
        new(parameters.WholeNumber(prefix + "Min"), parameters.WholeNumber(prefix + "Max"));

    /// <summary>
    /// A distribution: either <c>counts</c> (lowest category first, with <c>dropped</c> and <c>lowest</c> if need be), or the ratings in
    /// <c>values</c>, over a scale that holds at least the given range and every rating.
    /// </summary>
    internal static Histogram Histogram(this CaseObject input, int lowest, int highest)
    {
        if (input.Has("counts"))
            return Counts(input);

        var ratings = input.Ratings();
        return FromRatings(ratings, Math.Min(lowest, ratings.Min() ?? lowest), Math.Max(highest, ratings.Max() ?? highest));
    }

    /// <summary>A distribution over a fixed scale: a rating outside is refused.</summary>
    internal static Histogram HistogramOn(this CaseObject input, int lowest, int highest) =>
        input.Has("counts") ? Counts(input) : FromRatings(input.Ratings(), lowest, highest);

    /// <summary>The columns of a matrix as distributions over a scale that holds at least the given range and every rating.</summary>
    internal static IReadOnlyList<Histogram> Histograms(this CaseObject input, int lowest, int highest)
    {
        var rows = input.Matrix();
        var columns = rows.Count == 0 ? 0 : rows[0].Count;
        var items = new Histogram[columns];
        for (var column = 0; column < columns; column++)
        {
            var ratings = rows.Select(row => ToRating(row[column])).ToArray();
            items[column] = FromRatings(ratings, Math.Min(lowest, ratings.Min() ?? lowest), Math.Max(highest, ratings.Max() ?? highest));
        }

        return items;
    }

    private static Histogram Counts(CaseObject input) => Statistics.Histogram.FromCounts(
        [.. input.WholeNumbers("counts")], input.WholeNumber("dropped", 0), input.WholeNumber("lowest", 1));

    private static Histogram FromRatings(IEnumerable<int?> ratings, int lowest, int highest) =>
        Statistics.Histogram.FromRatings(ratings, lowest, highest);

    private static int? ToRating(double? value) => value is null ? null
        : value == Math.Truncate(value.Value) && Math.Abs(value.Value) <= int.MaxValue ? (int)value.Value
        : throw new FormatException("The matrix is not made of whole ratings.");
}
