namespace FourPer1000.Collab.Statistics;

/// <summary>Twice the average ranks of the complete rows, one array per panelist.</summary>
internal static class RowRanks
{
    internal static IReadOnlyList<int[]> Of(RatingMatrix ratings)
    {
        var rows = new List<int[]>(ratings.Raters);
        Span<double> values = new double[ratings.Items];
        for (var rater = 0; rater < ratings.Raters; rater++)
        {
            var row = ratings.Row(rater);
            if (row.Contains(RatingMatrix.Missing))
                continue;

            for (var item = 0; item < values.Length; item++)
                values[item] = row[item];

            rows.Add(Rank(values));
        }

        return rows;
    }

    internal static IReadOnlyList<int[]> Of(IReadOnlyList<IReadOnlyList<double?>> rows) =>
        [.. rows.Where(row => row.All(value => value.HasValue)).Select(row => Rank([.. row.Select(value => value!.Value)]))];

    private static int[] Rank(ReadOnlySpan<double> values) => Array.ConvertAll(MidRanks.Of(values).Twice, rank => (int)rank);
}
