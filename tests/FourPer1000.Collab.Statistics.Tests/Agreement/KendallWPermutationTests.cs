namespace FourPer1000.Collab.Statistics.Tests;

public class KendallWPermutationTests
{
    /// <summary>Every order of every panelist, without any shortcut.</summary>
    [Fact]
    public void The_exact_p_value_is_the_share_of_all_orders_of_all_panelists()
    {
        foreach (var panel in Panels.Random(60, complete: true, seed: 5).Where(panel => panel is { Raters: 2 or 3, Items: 2 or 3 or 4 }))
        {
            var test = KendallWPermutation.Of(panel);
            if (!test.PValue.IsDefined)
                continue;

            var rows = Panels.Rows(panel).Select(row => PairReference.Ranks([.. row.Select(rating => (double)rating!)])).ToArray();
            var all = rows.Select(row => Orders(row).ToArray()).Aggregate<double[][], IEnumerable<double[]>>(
                [new double[panel.Items]], (sums, orders) => sums.SelectMany(sum => orders.Select(order => sum.Zip(order, (a, b) => a + b).ToArray())));
            var spreads = all.Select(Spread).ToArray();
            Assert.Equal(spreads.Count(spread => spread >= test.SquaredDeviations.Value - 1e-9) / (double)spreads.Length, test.PValue.Value, 1e-12);
            Assert.Equal("exact", test.Variant);
        }
    }

    /// <summary>Friedman's table: three panelists, four items, S of at least 35 has probability 0.054; five and three, 18 has 0.182.</summary>
    [Theory]
    [InlineData(new[] { 1, 2, 3, 4, 1, 2, 4, 3, 1, 3, 2, 4 }, 3, 4, 35, 0.054)]
    [InlineData(new[] { 1, 2, 3, 1, 2, 3, 1, 2, 3, 1, 2, 3, 3, 2, 1 }, 5, 3, 18, 0.182)]
    public void The_exact_p_value_is_that_of_the_published_tables(int[] ranks, int raters, int items, double s, double p)
    {
        var test = KendallWPermutation.Of(RatingMatrix.FromBytes([.. ranks.Select(rank => (byte)rank)], raters, items, items));

        Assert.Equal(s, test.SquaredDeviations.Value);
        Assert.Equal(p, test.PValue.Value, 0.0006);
    }

    [Fact]
    public void Larger_panels_are_permuted_with_a_seed_and_come_near_the_exact_value()
    {
        var panel = Panels.Draw(new Xoshiro256(4), 12, 9, 5, 0);
        var (first, again, other) = (KendallWPermutation.Of(panel, 1), KendallWPermutation.Of(panel, 1), KendallWPermutation.Of(panel, 2));

        Assert.Equal(first, again);
        Assert.Equal("9999 permutations, xoshiro256** from 1", first.Variant);
        Assert.Equal(first.PValue.Value, other.PValue.Value, 0.01);
        Assert.InRange(first.PValue.Value, 1d / 10_000, 1);
    }

    [Fact]
    public void A_panel_in_full_agreement_has_the_smallest_p_value()
    {
        var test = KendallWPermutation.Of(RatingMatrix.FromRows([[1, 2, 3, 4], [1, 2, 3, 4], [1, 2, 3, 4]], 4));

        Assert.Equal(1d / (24 * 24), test.PValue.Value, 1e-15);
    }

    private static IEnumerable<double[]> Orders(double[] row) => row.Length <= 1
        ? [row]
        : row.SelectMany((head, i) => Orders([.. row[..i], .. row[(i + 1)..]]).Select(tail => (double[])[head, .. tail]));

    private static double Spread(double[] sums) => sums.Sum(sum => Math.Pow(sum - sums.Average(), 2));
}
