namespace FourPer1000.Collab.Statistics;

/// <summary>
/// What a panel's rankings add up to: rank sums, mean and median ranks, Borda points and the overall order. See docs/methods.md,
/// ranking.summary.
/// </summary>
/// <remarks>
/// Rank 1 is best. Items a panelist puts level share the average rank; ties in the total are shown as ties. Panelists with a missing
/// rank are dropped and counted; when nobody is left the lists are undefined (<c>no-data</c>). Source: Borda (1784).
/// </remarks>
/// <param name="Used">Complete rankings.</param>
/// <param name="Dropped">Rankings with a missing rank.</param>
/// <param name="Items">One entry per item, in the order of the columns.</param>
/// <param name="Order">The columns from the best, counted from 0; ties in the order of the columns.</param>
/// <param name="Concordance">Kendall's W of the rankings, tie-corrected.</param>
public sealed record RankingSummary(
    int Used, int Dropped, Finding<IReadOnlyList<RankedItem>> Items, Finding<IReadOnlyList<int>> Order, KendallW Concordance) : IStatisticResult
{
    /// <inheritdoc/>
    public string Variant => "average ranks, Borda N - rank";

    /// <summary>The summary of rankings.</summary>
    /// <param name="rankings">One row per panelist, one rank per item, 1 the best; null is missing.</param>
    /// <exception cref="ArgumentOutOfRangeException">Rows differ in length, or a rank is not finite.</exception>
    public static RankingSummary Of(IReadOnlyList<IReadOnlyList<double?>> rankings)
    {
        var sums = RankSums.Of(rankings);
        return Of(KendallW.Of(sums), sums, RowRanks.Of(rankings));
    }

    /// <summary>The summary of a matrix of ranks.</summary>
    /// <param name="rankings">Rows are panelists, columns are items; the cell is the rank, 1 the best.</param>
    public static RankingSummary Of(RatingMatrix rankings)
    {
        var sums = RankSums.Of(rankings);
        return Of(KendallW.Of(sums), sums, RowRanks.Of(rankings));
    }

    private static RankingSummary Of(KendallW w, RankSums sums, IReadOnlyList<int[]> ranks)
    {
        if (sums.Used == 0 || sums.Objects == 0)
        {
            return new RankingSummary(
                sums.Used, sums.Dropped, Finding.Undefined<IReadOnlyList<RankedItem>>(UndefinedReason.NoData),
                Finding.Undefined<IReadOnlyList<int>>(UndefinedReason.NoData), w);
        }

        var places = MidRanks.Of([.. sums.TwiceSums.ToArray().Select(sum => (double)sum)]).Twice;
        var items = places.Select((place, item) => Summarise(item, place / 2d, sums, ranks)).ToArray();
        IReadOnlyList<int> order = [.. Enumerable.Range(0, items.Length).OrderBy(item => places[item])];
        return new RankingSummary(sums.Used, sums.Dropped, Finding.Of<IReadOnlyList<RankedItem>>(items), Finding.Of(order), w);
    }

    private static RankedItem Summarise(int item, double place, RankSums sums, IReadOnlyList<int[]> ranks)
    {
        var sum = sums.TwiceSums[item] / 2d;
        double[] sorted = [.. ranks.Select(row => row[item] / 2d).Order()];
        var borda = ((double)sums.Used * sums.Objects) - sum;
        return new RankedItem(sum, sum / sums.Used, Quantiles.MedianOfSorted(sorted).Value, borda, place);
    }
}

/// <summary>One item of a ranking.</summary>
/// <param name="RankSum">The sum of its ranks.</param>
/// <param name="MeanRank">The mean of its ranks, 1 to N.</param>
/// <param name="MedianRank">The median of its ranks, 1 to N.</param>
/// <param name="Borda">The sum of N - rank: the number of times it was put before another item, ties half.</param>
/// <param name="Place">Its place by rank sum, 1 the best; equal sums share the average place.</param>
public sealed record RankedItem(double RankSum, double MeanRank, double MedianRank, double Borda, double Place);
