namespace FourPer1000.Collab.Statistics.Tests;

public class RankingTests
{
    /// <summary>Tennessee's capital: Memphis, Nashville, Chattanooga, Knoxville; 42, 26, 15 and 17 voters.</summary>
    private static readonly double?[][] Tennessee =
    [
        .. Enumerable.Repeat<double?[]>([1, 2, 3, 4], 42), .. Enumerable.Repeat<double?[]>([4, 1, 2, 3], 26),
        .. Enumerable.Repeat<double?[]>([4, 3, 1, 2], 15), .. Enumerable.Repeat<double?[]>([4, 3, 2, 1], 17),
    ];

    [Fact]
    public void Kemeny_and_Schulze_and_Condorcet_choose_Nashville()
    {
        Assert.Equal([1, 2, 3, 0], Assert.Single(KemenyRanking.Of(Tennessee).OptimalOrders.Value));
        Assert.Equal([1], SchulzeRanking.Of(Tennessee).Winners.Value);
        Assert.Equal(1, SchulzeRanking.Of(Tennessee).CondorcetWinner.Value);
        Assert.Equal([0, 3, 2, 1], SchulzeRanking.Of(Tennessee).Wins.Value);
        Assert.Equal(1, RankingSummary.Of(Tennessee).Order.Value[0]);
    }

    [Fact]
    public void Kemeny_lists_every_order_with_the_fewest_disagreements()
    {
        var source = new Xoshiro256(12);
        for (var i = 0; i < 40; i++)
        {
            var rankings = Draw(source, 1 + source.NextBelow(6), 2 + source.NextBelow(4));
            var kemeny = KemenyRanking.Of(rankings);

            var costs = Orders([.. Enumerable.Range(0, rankings[0].Length)]).Select(order => (Order: order, Cost: Disagreements(rankings, order))).ToArray();
            var best = costs.Where(entry => entry.Cost == costs.Min(other => other.Cost)).ToArray();
            Assert.Equal(best[0].Cost, kemeny.Disagreements.Value);
            Assert.Equal(best.Select(entry => string.Join(' ', entry.Order)), kemeny.OptimalOrders.Value.Select(order => string.Join(' ', order)));
            Assert.Equal(best.Length, kemeny.OptimalCount.Value);
            Assert.Equal("exact", kemeny.Variant);
        }
    }

    [Fact]
    public void When_everything_is_level_every_order_is_optimal_and_the_list_is_cut()
    {
        var kemeny = KemenyRanking.Of([[.. Enumerable.Repeat((double?)1, 8)]]);

        Assert.Equal((0d, 40_320d, KemenyRanking.MostOrders), (kemeny.Disagreements.Value, kemeny.OptimalCount.Value, kemeny.OptimalOrders.Value.Count));
        Assert.Equal("exact, first 1000 orders", kemeny.Variant);
        Assert.Equal([0, 1, 2, 3, 4, 5, 6, 7], kemeny.OptimalOrders.Value[0]);
    }

    [Fact]
    public void Many_items_are_ordered_by_a_heuristic_that_says_so_and_finds_a_clear_order()
    {
        double?[] clear = [.. Enumerable.Range(1, 20).Select(rank => (double?)(21 - rank))];
        var kemeny = KemenyRanking.Of([clear, clear, [.. clear.Reverse()]]);

        Assert.Equal(("heuristic", 190d), (kemeny.Variant, kemeny.Disagreements.Value));
        Assert.Equal(Enumerable.Range(0, 20).Reverse(), Assert.Single(kemeny.OptimalOrders.Value));
        Assert.Equal(UndefinedReason.NotApplicable, kemeny.OptimalCount.Reason);
    }

    [Fact]
    public void The_heuristic_never_falls_behind_the_order_it_starts_from_and_rarely_behind_the_best()
    {
        var source = new Xoshiro256(21);
        var (found, best) = (0d, 0d);
        for (var i = 0; i < 30; i++)
        {
            var preferences = PairwisePreferences.Of(Draw(source, 7, 8));
            var borda = Enumerable.Range(0, 8).OrderByDescending(item => Enumerable.Range(0, 8).Sum(other => preferences[item, other] - preferences[other, item])).ToArray();
            var cost = KemenyHeuristic.Disagreements(preferences, KemenyHeuristic.Order(preferences));

            Assert.True(cost <= KemenyHeuristic.Disagreements(preferences, borda));
            found += cost;
            best += new KemenySearch(preferences).Disagreements;
        }

        Assert.InRange(found, best, 1.02 * best);
    }

    /// <summary>Schulze's own example (2011): 45 voters, five candidates, A-E; the order is E, A, C, B, D.</summary>
    [Fact]
    public void Schulzes_example_has_his_paths_and_his_winner()
    {
        (int Voters, string Order)[] ballots = [(5, "ACBED"), (5, "ADECB"), (8, "BEDAC"), (3, "CABED"), (7, "CAEBD"), (2, "CBADE"), (7, "DCEBA"), (8, "EBADC")];
        var rankings = ballots.SelectMany(ballot => Enumerable.Repeat("ABCDE".Select(name => (double?)(ballot.Order.IndexOf(name, StringComparison.Ordinal) + 1)).ToArray(), ballot.Voters)).ToArray();

        var schulze = SchulzeRanking.Of(rankings);

        Assert.Equal([[0, 28, 28, 30, 24], [25, 0, 28, 33, 24], [25, 29, 0, 29, 24], [25, 28, 28, 0, 24], [25, 28, 28, 31, 0]], schulze.StrongestPaths.Value);
        Assert.Equal([4], schulze.Winners.Value);
        Assert.Equal([3, 1, 2, 0, 4], schulze.Wins.Value);
        Assert.Equal(UndefinedReason.NotApplicable, schulze.CondorcetWinner.Reason);
    }

    [Fact]
    public void A_perfect_cycle_has_three_winners()
    {
        var schulze = SchulzeRanking.Of([[1, 2, 3], [3, 1, 2], [2, 3, 1]]);

        Assert.Equal([0, 1, 2], schulze.Winners.Value);
        Assert.Equal([0, 0, 0], schulze.Wins.Value);
    }

    [Fact]
    public void Borda_points_are_the_times_an_item_was_put_before_another()
    {
        var source = new Xoshiro256(30);
        for (var i = 0; i < 30; i++)
        {
            var rankings = Draw(source, 1 + source.NextBelow(8), 2 + source.NextBelow(6));
            var items = RankingSummary.Of(rankings).Items.Value;
            for (var item = 0; item < items.Count; item++)
            {
                var wins = rankings.Sum(row => row.Where((_, other) => other != item).Sum(other => other > row[item] ? 1 : other == row[item] ? 0.5 : 0));
                Assert.Equal(wins, items[item].Borda, 1e-9);
            }
        }
    }

    [Fact]
    public void Level_items_share_average_ranks_and_places()
    {
        var summary = RankingSummary.Of([[1, 1, 3], [1, 1, 3], [null, 1, 2]]);

        Assert.Equal((2, 1), (summary.Used, summary.Dropped));
        Assert.Equal([1.5, 1.5, 3], summary.Items.Value.Select(item => item.Place));
        Assert.Equal([3d, 3, 6], summary.Items.Value.Select(item => item.RankSum));
        Assert.Equal([0, 1, 2], summary.Order.Value);
    }

    [Fact]
    public void A_matrix_of_ranks_is_the_same_as_rows()
    {
        var matrix = RatingMatrix.FromRows([[2, 1, 3], [1, 2, 3], [3, null, 1]], 3);

        Assert.Equal(RankingSummary.Of(Panels.Numbers(matrix)).Items.Value, RankingSummary.Of(matrix).Items.Value);
        Assert.Equal(KemenyRanking.Of(Panels.Numbers(matrix)).Disagreements, KemenyRanking.Of(matrix).Disagreements);
        Assert.Equal(SchulzeRanking.Of(Panels.Numbers(matrix)).StrongestPaths.Value, SchulzeRanking.Of(matrix).StrongestPaths.Value);
        Assert.Equal(1, KemenyRanking.Of(matrix).Dropped);
    }

    [Fact]
    public void Nobody_ranking_is_no_data()
    {
        Assert.Equal(UndefinedReason.NoData, RankingSummary.Of([]).Items.Reason);
        Assert.Equal(UndefinedReason.NoData, RankingSummary.Of([[null, 1]]).Order.Reason);
        Assert.Equal(UndefinedReason.NoData, KemenyRanking.Of([]).Disagreements.Reason);
        Assert.Equal(UndefinedReason.NoData, SchulzeRanking.Of([[null, 1]]).Winners.Reason);
        Assert.Throws<ArgumentOutOfRangeException>(() => KemenyRanking.Of([[1, 2], [1]]));
    }

    [Fact]
    public void Tau_counts_pairs_and_turns_with_the_order()
    {
        var source = new Xoshiro256(31);
        for (var i = 0; i < 40; i++)
        {
            var (first, second) = (Draw(source, 1, 9)[0], Draw(source, 1, 9)[0]);
            var tau = KendallTau.Of(first, second);

            Assert.InRange(tau.Value.OrNull ?? 0, -1, 1);
            Assert.Equal(tau.Value.OrNull, -KendallTau.Of(first, [.. second.Select(rank => -rank)]).Value.OrNull);
            Assert.Equal(tau.Value, KendallTau.Of(second, first).Value);
        }

        Assert.Equal((1d, -1d), (KendallTau.Of([1, 2, 3], [4, 5, 9]).Value.Value, KendallTau.Of([1, 2, 3], [9, 5, 4]).Value.Value));
        Assert.Equal(UndefinedReason.NoVariation, KendallTau.Of([1, 1], [1, 2]).Value.Reason);
        Assert.Equal(UndefinedReason.TooFew, KendallTau.Of([1, null], [1, 2]).Value.Reason);
        Assert.Equal(UndefinedReason.NoData, KendallTau.Of([], []).Value.Reason);
    }

    [Fact]
    public void The_best_k_of_equal_orders_are_the_same()
    {
        var same = TopItems.Of([1, 2, 3, 4], [1, 2, 3, 4], 2);
        Assert.Equal((2d, 1d, 1d, 0d, 1d), (same.Overlap.Value, same.OverlapShare.Value, same.Jaccard.Value, same.Footrule.Value, same.Rho.Value));

        var apart = TopItems.Of([1, 2, 3, 4], [4, 3, 2, 1], 2);
        Assert.Equal((0d, 0d, 8d), (apart.Overlap.Value, apart.Jaccard.Value, apart.Footrule.Value));
    }

    [Fact]
    public void The_best_ks_edges_are_as_documented()
    {
        Assert.Equal(UndefinedReason.ZeroDenominator, TopItems.Of([5, 6], [7, 8], 2).Jaccard.Reason);
        Assert.Equal((UndefinedReason.NoData, 2), (TopItems.Of([null, 1], [1, null], 1).Overlap.Reason, TopItems.Of([null, 1], [1, null], 1).Dropped));
        Assert.Throws<ArgumentOutOfRangeException>(() => TopItems.Of([1, 2], [1, 2], 0));
        Assert.Throws<ArgumentOutOfRangeException>(() => TopItems.Of([1, 2], [1, 2], 3));
        Assert.Throws<ArgumentOutOfRangeException>(() => TopItems.Of([1, 2], [1], 1));
    }

    /// <summary>Ranks with ties.</summary>
    private static double?[][] Draw(Xoshiro256 source, int raters, int items) =>
        [.. Enumerable.Range(0, raters).Select(_ => Enumerable.Range(0, items).Select(_ => (double?)(1 + source.NextBelow(items))).ToArray())];

    private static IEnumerable<int[]> Orders(int[] items) => items.Length <= 1
        ? [items]
        : items.SelectMany((head, i) => Orders([.. items[..i], .. items[(i + 1)..]]).Select(tail => (int[])[head, .. tail]));

    private static double Disagreements(double?[][] rankings, int[] order) =>
        rankings.Sum(row => order.SelectMany((first, i) => order.Skip(i + 1), (first, later) => row[later] < row[first] ? 1d : 0).Sum());
}
