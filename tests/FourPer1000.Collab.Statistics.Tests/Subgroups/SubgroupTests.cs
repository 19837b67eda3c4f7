namespace FourPer1000.Collab.Statistics.Tests;

public class SubgroupTests
{
    [Fact]
    public void The_exact_p_value_is_the_share_of_all_splits()
    {
        foreach (var (first, second) in Groups(60, most: 6))
        {
            var test = MannWhitney.Of(first, second);
            if (!test.ExactPValue.IsDefined)
                continue;

            double[] all = [.. first.Concat(second).Where(value => value.HasValue).Select(value => value!.Value)];
            var ranks = PairReference.Ranks(all);
            var mean = test.FirstCount * (all.Length + 1) / 2d;
            var sums = Enumerable.Range(0, 1 << all.Length).Where(set => int.PopCount(set) == test.FirstCount).Select(set => ranks.Where((_, i) => (set & (1 << i)) != 0).Sum()).ToArray();
            var extreme = sums.Count(sum => Math.Abs(sum - mean) >= Math.Abs(test.RankSum.Value - mean) - 1e-9);
            Assert.Equal((double)extreme / sums.Length, test.ExactPValue.Value, 1e-12);
        }
    }

    [Fact]
    public void Wins_are_pairs_and_Cliffs_delta_their_balance()
    {
        foreach (var (first, second) in Groups(80, most: 20))
        {
            var test = MannWhitney.Of(first, second);
            var signs = first.Where(a => a.HasValue).SelectMany(_ => second.Where(b => b.HasValue), (a, b) => Math.Sign(a!.Value - b!.Value)).ToArray();
            if (signs.Length == 0)
            {
                Assert.Equal(UndefinedReason.NoData, test.CliffsDelta.Reason);
                continue;
            }

            Assert.Equal(signs.Sum(sign => (sign + 1) / 2d), test.FirstWins.Value, 1e-9);
            Assert.Equal(signs.Average(), test.CliffsDelta.Value, 1e-12);
            Assert.Equal(test.FirstWins.Value / signs.Length, test.Superiority.Value, 1e-12);
            Assert.Equal(first.Length + second.Length, test.Used + test.Dropped);
        }
    }

    [Fact]
    public void Exchanging_the_groups_turns_the_sign_and_keeps_the_p_values()
    {
        foreach (var (first, second) in Groups(60, most: 20))
        {
            var (there, back) = (MannWhitney.Of(first, second), MannWhitney.Of(second, first));

            Assert.Equal(there.FirstWins, back.SecondWins);
            Assert.Equal(there.CliffsDelta.OrNull, -back.CliffsDelta.OrNull);
            Assert.Equal(there.PValueCorrected, back.PValueCorrected);
            Assert.Equal(there.ExactPValue.OrNull ?? 0, back.ExactPValue.OrNull ?? 0, 1e-14);
        }
    }

    [Fact]
    public void A_higher_answer_never_loses_wins()
    {
        foreach (var (first, second) in Groups(40, most: 12).Where(groups => groups.First.Length > 0))
        {
            double?[] raised = [first[0] + 1, .. first.Skip(1)];

            Assert.True((MannWhitney.Of(raised, second).FirstWins.OrNull ?? 0) >= (MannWhitney.Of(first, second).FirstWins.OrNull ?? 0));
        }
    }

    [Fact]
    public void Histograms_and_values_give_the_same_test()
    {
        var (a, b) = (Histogram.FromCounts([1, 0, 4, 2], dropped: 1), Histogram.FromCounts([3, 2, 0, 1], dropped: 2));
        var (counts, values) = (MannWhitney.Of(a, b), MannWhitney.Of([.. Draws.Raw(a)], [.. Draws.Raw(b)]));

        Assert.Equal((values.FirstWins, values.ZCorrected, values.ExactPValue, 3), (counts.FirstWins, counts.ZCorrected, counts.ExactPValue, counts.Dropped));
        Assert.Throws<ArgumentOutOfRangeException>(() => MannWhitney.Of(a, Histogram.FromCounts([1])));
    }

    [Fact]
    public void Sixty_answers_are_exact_and_one_more_is_not()
    {
        double?[] low = [.. Enumerable.Range(0, 30).Select(value => (double?)value)], high = [.. Enumerable.Range(100, 30).Select(value => (double?)value)];

        Assert.Equal(2 / 118264581564861424d, MannWhitney.Of(low, high).ExactPValue.Value, 1e-30);
        Assert.Equal(UndefinedReason.NotApplicable, MannWhitney.Of(low, [.. high, 500]).ExactPValue.Reason);
    }

    [Fact]
    public void With_two_groups_Kruskal_and_Wallis_give_the_square_of_Mann_and_Whitneys_z()
    {
        foreach (var (first, second) in Groups(60, most: 20))
        {
            var (h, z) = (KruskalWallis.Of([first, [], second]).H, MannWhitney.Of(first, second).Z);

            Assert.Equal(z.IsDefined, h.IsDefined);
            if (z.IsDefined)
                Assert.Equal(z.Value * z.Value, h.Value, 1e-9);
        }
    }

    [Fact]
    public void Groups_edges_are_as_documented()
    {
        Assert.Equal(UndefinedReason.NoData, KruskalWallis.Of([]).H.Reason);
        Assert.Equal(UndefinedReason.NoData, KruskalWallis.Of([[null], []]).H.Reason);
        Assert.Equal(UndefinedReason.TooFew, KruskalWallis.Of([[1, 2], [null]]).PValue.Reason);
        Assert.Equal(UndefinedReason.NoVariation, KruskalWallis.Of([[4, 4], [4]]).EpsilonSquared.Reason);
        Assert.Equal(UndefinedReason.TooFew, KruskalWallis.Of([[1], [2], [3]]).EtaSquared.Reason);
        Assert.True(KruskalWallis.Of([[1, 5], [2, 4], [3, 3]]).EtaSquared.Value < 0);
        Assert.Equal(UndefinedReason.NoData, DunnTest.Of([[1, 2], []]).Pairs[0].Z.Reason);
        Assert.Equal(UndefinedReason.NoVariation, DunnTest.Of([[4], [4]]).Pairs[0].AdjustedPValue.Reason);
        Assert.Throws<ArgumentOutOfRangeException>(() => KruskalWallis.Of([[double.NaN], [1]]));
    }

    [Fact]
    public void Dunn_adjusts_over_the_pairs_that_can_be_compared()
    {
        var pairs = DunnTest.Of([[1, 2, 3], [], [7, 8, 9], [4, 5, 6]]).Pairs;

        var compared = pairs.Where(pair => pair.PValue.IsDefined).ToArray();
        Assert.Equal((6, 3), (pairs.Count, compared.Length));
        Assert.Equal(AdjustedPValues.Of([.. compared.Select(pair => pair.PValue.Value)]).Holm, compared.Select(pair => pair.AdjustedPValue.Value));
        Assert.All(compared, pair => Assert.True(pair.AdjustedPValue.Value >= pair.PValue.Value));
    }

    [Fact]
    public void Adjusted_p_values_keep_their_order_and_only_grow()
    {
        var source = new Xoshiro256(6);
        for (var i = 0; i < 50; i++)
        {
            double[] raw = [.. Enumerable.Range(0, source.NextBelow(30)).Select(_ => Math.Round(source.NextUnit(), 2))];
            var adjusted = AdjustedPValues.Of(raw);
            foreach (var list in (IReadOnlyList<double>[])[adjusted.BenjaminiHochberg, adjusted.BenjaminiYekutieli, adjusted.Holm, adjusted.Bonferroni])
            {
                Assert.All(list.Zip(raw), pair => Assert.InRange(pair.First, pair.Second, 1));
                var order = Enumerable.Range(0, raw.Length).OrderBy(place => raw[place]).Select(place => list[place]).ToArray();
                Assert.Equal(order.Order(), order);
            }

            Assert.All(adjusted.BenjaminiHochberg.Zip(adjusted.Holm), pair => Assert.True(pair.First <= pair.Second + 1e-15));
            Assert.All(adjusted.Holm.Zip(adjusted.Bonferroni), pair => Assert.True(pair.First <= pair.Second));
        }
    }

    [Theory]
    [InlineData(-0.01)]
    [InlineData(1.01)]
    [InlineData(double.NaN)]
    public void A_p_value_lies_between_0_and_1(double p) => Assert.Throws<ArgumentOutOfRangeException>(() => AdjustedPValues.Of([p]));

    [Fact]
    public void Fishers_p_value_does_not_depend_on_how_the_table_is_turned()
    {
        var source = new Xoshiro256(5);
        for (var i = 0; i < 100; i++)
        {
            var (a, b, c, d) = (source.NextBelow(12), source.NextBelow(12), source.NextBelow(12), source.NextBelow(12));
            var test = FisherExact.Of(a, b, c, d);

            Assert.Equal(Hypergeometric(a, b, c, d), test.ExactPValue.Value, 1e-9);
            Assert.Equal(test.ExactPValue.Value, FisherExact.Of(b, a, d, c).ExactPValue.Value, 1e-9);
            Assert.Equal(test.ExactPValue.Value, FisherExact.Of(a, c, b, d).ExactPValue.Value, 1e-9);
            Assert.InRange(test.ExactPValue.Value, 0, 1);
        }
    }

    [Fact]
    public void Fishers_edges_are_as_documented()
    {
        var margin = FisherExact.Of(3, 0, 4, 0);
        Assert.Equal((1d, UndefinedReason.ZeroDenominator, UndefinedReason.ZeroDenominator), (margin.ExactPValue.Value, margin.ChiSquare.Reason, margin.OddsRatio.Reason));
        Assert.Equal((1d, UndefinedReason.NoData), (FisherExact.Of(0, 0, 0, 0).ExactPValue.Value, FisherExact.Of(0, 0, 0, 0).PValue.Reason));
        Assert.Throws<ArgumentOutOfRangeException>(() => FisherExact.Of(0, 0, -1, 0));
    }

    private static double Hypergeometric(int a, int b, int c, int d)
    {
        var ways = Enumerable.Range(0, a + b + 1).Where(x => a + c - x >= 0 && a + c - x <= c + d).Select(x => (X: x, Ways: Choose(a + b, x) * Choose(c + d, a + c - x))).ToArray();
        var own = ways.Single(entry => entry.X == a).Ways;
        return ways.Where(entry => entry.Ways <= own * (1 + 1e-7)).Sum(entry => entry.Ways) / ways.Sum(entry => entry.Ways);
    }

    private static double Choose(int n, int k) => Enumerable.Range(1, k).Aggregate(1d, (all, i) => all * (n - k + i) / i);

    private static IEnumerable<(double?[] First, double?[] Second)> Groups(int count, int most)
    {
        var source = new Xoshiro256(most);
        for (var i = 0; i < count; i++)
            yield return (Draw(source, source.NextBelow(most + 1)), Draw(source, source.NextBelow(most + 1)));
    }

    private static double?[] Draw(Xoshiro256 source, int n) =>
        [.. Enumerable.Range(0, n).Select(_ => source.NextBelow(12) == 0 ? (double?)null : 1 + source.NextBelow(5))];
}
