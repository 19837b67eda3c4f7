namespace FourPer1000.Collab.Statistics.Tests;

/// <summary>The definitions, written as loops over pairs of ratings, slow and plain.</summary>
internal static class PairReference
{
    /// <summary>Average ranks by comparing every two items.</summary>
    internal static double[] Ranks(IReadOnlyList<double> values) =>
        [.. values.Select(value => 0.5 + values.Sum(other => other < value ? 1d : other == value ? 0.5 : 0))];

    internal static double? KendallW(RatingMatrix panel)
    {
        var complete = Panels.Rows(panel).Where(row => row.All(rating => rating.HasValue)).Select(row => row.Select(rating => (double)rating!).ToArray()).ToArray();
        double m = complete.Length, n = panel.Items;
        var ranks = complete.Select(Ranks).ToArray();
        var sums = Enumerable.Range(0, panel.Items).Select(item => ranks.Sum(row => row[item])).ToArray();
        var ties = complete.Sum(row => row.GroupBy(value => value).Sum(group => Math.Pow(group.Count(), 3) - group.Count()));
        var denominator = (m * m * ((n * n * n) - n)) - (m * ties);
        return m < 2 || n < 2 || denominator == 0 ? null : 12 * sums.Sum(sum => Math.Pow(sum - (m * (n + 1) / 2), 2)) / denominator;
    }

    /// <summary>One minus the mean distance of pairs within items over that of all pairs.</summary>
    internal static double? Alpha(RatingMatrix panel, Func<int, int, double> distance)
    {
        var items = Enumerable.Range(0, panel.Items).Select(item => Panels.Column(panel, item)).Where(column => column.Length >= 2).ToArray();
        var all = items.SelectMany(column => column).ToArray();
        if (all.Length == 0)
            return null;

        var observed = items.Sum(column => column.Sum(a => column.Sum(b => distance(a, b))) / (column.Length - 1)) / all.Length;
        var expected = all.Sum(a => all.Sum(b => distance(a, b))) / (all.Length * (all.Length - 1d));
        return expected == 0 ? null : 1 - (observed / expected);
    }

    internal static Func<int, int, double> OrdinalDistance(RatingMatrix panel)
    {
        var all = Enumerable.Range(0, panel.Items).Select(item => Panels.Column(panel, item)).Where(column => column.Length >= 2).SelectMany(column => column).ToArray();
        var upTo = Enumerable.Range(0, panel.Points + 1).Select(value => all.Count(rating => rating <= value)).ToArray();
        return (a, b) => a == b ? 0 : Math.Pow(Middle(Math.Max(a, b)) - Middle(Math.Min(a, b)), 2);

        double Middle(int value) => (upTo[value] + upTo[value - 1]) / 2d;
    }

    /// <summary>The share of agreeing pairs of panelists against that of two ratings drawn from all.</summary>
    internal static double? Fleiss(RatingMatrix panel)
    {
        var present = Panels.Rows(panel).Count(row => row.Any(rating => rating.HasValue));
        var items = Enumerable.Range(0, panel.Items).Select(item => Panels.Column(panel, item)).Where(column => column.Length == present && present > 0).ToArray();
        var all = items.SelectMany(column => column).ToArray();
        if (items.Length == 0 || present < 2)
            return null;

        var observed = items.Average(column => (column.Sum(a => column.Count(b => a == b)) - present) / (present * (present - 1d)));
        var expected = all.GroupBy(rating => rating).Sum(group => Math.Pow((double)group.Count() / all.Length, 2));
        return expected == 1 ? null : (observed - expected) / (1 - expected);
    }
}
