namespace FourPer1000.Collab.Statistics.Tests;

/// <summary>McNemar, Spearman, kappa, the cross-table tests, change, Friedman and Cochran.</summary>
public class RoundComparisonTests
{
    [Theory]
    [InlineData(0, 0)]
    [InlineData(3, 12)]
    [InlineData(7, 7)]
    [InlineData(1, 0)]
    [InlineData(40, 25)]
    public void McNemars_exact_p_value_adds_up_the_binomial(int b, int c)
    {
        var test = McNemar.Of(5, b, c, 5);

        var (n, least) = (b + c, Math.Min(b, c));
        var tail = Enumerable.Range(0, least + 1).Sum(k => Choose(n, k)) / Math.Pow(2, n);
        Assert.Equal(Math.Min(1, 2 * tail), test.ExactPValue.Value, 1e-12);
        Assert.Equal(Math.Min(1, (2 * tail) - (Choose(n, least) / Math.Pow(2, n))), test.MidPValue.Value, 1e-12);
    }

    [Fact]
    public void McNemar_of_as_many_moves_either_way_is_zero_with_and_without_correction()
    {
        var test = McNemar.Of(1, 4, 4, 1);

        Assert.Equal((0d, 0d, 1d), (test.ChiSquare.Value, test.ChiSquareCorrected.Value, test.ExactPValue.Value));
        Assert.Equal(UndefinedReason.NoData, McNemar.Of(0, 0, 0, 0).ChiSquare.Reason);
        Assert.Equal(UndefinedReason.NoVariation, McNemar.Of(1, 0, 0, 1).PValueCorrected.Reason);
        Assert.Throws<ArgumentOutOfRangeException>(() => McNemar.Of(0, -1, 0, 0));
    }

    [Fact]
    public void Spearman_is_the_correlation_of_ranks()
    {
        foreach (var (first, second) in WilcoxonSignedRankTests.Rounds(80, most: 25))
        {
            var correlation = SpearmanCorrelation.Of(first, second);
            var pairs = first.Zip(second).Where(pair => pair.First.HasValue && pair.Second.HasValue).ToArray();
            Assert.Equal((pairs.Length, first.Length - pairs.Length), (correlation.Used, correlation.Dropped));
            if (!correlation.Value.IsDefined)
                continue;

            var (x, y) = (PairReference.Ranks([.. pairs.Select(pair => pair.First!.Value)]), PairReference.Ranks([.. pairs.Select(pair => pair.Second!.Value)]));
            Assert.Equal(Pearson(x, y), correlation.Value.Value, 1e-12);
            Assert.InRange(correlation.Value.Value, -1, 1);
            Assert.Equal(correlation.Value, SpearmanCorrelation.Of(second, first).Value);
        }
    }

    [Fact]
    public void Spearmans_edges_are_as_documented()
    {
        Assert.Equal(UndefinedReason.NoData, SpearmanCorrelation.Of([], []).Value.Reason);
        Assert.Equal(UndefinedReason.TooFew, SpearmanCorrelation.Of([1, null], [1, 2]).Value.Reason);

        var two = SpearmanCorrelation.Of([1, 2], [2, 1]);
        Assert.Equal((-1d, UndefinedReason.TooFew, 1d), (two.Value.Value, two.PValue.Reason, two.ExactPValue.Value));

        var perfect = SpearmanCorrelation.Of([1, 2, 3, 4], [2, 4, 6, 9]);
        Assert.Equal((1d, 0d, UndefinedReason.ZeroDenominator, 2d / 24), (perfect.Value.Value, perfect.PValue.Value, perfect.T.Reason, perfect.ExactPValue.Value));

        Assert.Equal(UndefinedReason.NotApplicable, SpearmanCorrelation.Of([1, 1, 2], [1, 2, 3]).ExactPValue.Reason);
        Assert.Equal(UndefinedReason.NotApplicable, SpearmanCorrelation.Of([1, 2, 3, 4, 5, 6, 7, 8, 9], [1, 3, 2, 4, 5, 6, 7, 8, 9]).ExactPValue.Reason);
    }

    [Fact]
    public void Kappa_of_kept_answers_is_one_and_of_unanimity_undefined()
    {
        var kept = WeightedKappa.Of(CrossTable.Of([1, 2, 5], [1, 2, 5], 1, 5));
        Assert.Equal((1d, 1d, 1d, 1d), (kept.Unweighted.Value, kept.Linear.Value, kept.Quadratic.Value, kept.SameAnswer.Value));

        var unanimous = WeightedKappa.Of(CrossTable.Of([5, 5], [5, 5], 1, 5));
        Assert.Equal((UndefinedReason.NoVariation, 1d), (unanimous.Linear.Reason, unanimous.SameAnswer.Value));
        Assert.Equal(UndefinedReason.NoData, WeightedKappa.Of(CrossTable.Of([null], [1], 1, 5)).Quadratic.Reason);
    }

    [Fact]
    public void On_two_categories_all_kappas_are_the_same_and_symmetry_is_McNemar()
    {
        var table = CrossTable.FromCounts([[20, 3], [12, 15]]);
        var (kappa, tests, mcnemar) = (WeightedKappa.Of(table), IndividualStability.Of(table), McNemar.Of(20, 3, 12, 15));

        Assert.Equal((kappa.Unweighted, kappa.Unweighted), (kappa.Linear, kappa.Quadratic));
        Assert.Equal(mcnemar.ChiSquare.Value, tests.Symmetry.ChiSquare.Value, 1e-12);
        Assert.Equal(mcnemar.ChiSquare.Value, tests.MarginalHomogeneity.ChiSquare.Value, 1e-12);
        Assert.Equal((1d, 1d), (tests.Symmetry.DegreesOfFreedom.Value, tests.MarginalHomogeneity.DegreesOfFreedom.Value));
    }

    [Fact]
    public void Marginal_homogeneity_copes_with_categories_nobody_moves_between()
    {
        // Two separate pairs of categories, and one in which everybody stayed: two free margins, not four.
        var tests = IndividualStability.Of(CrossTable.FromCounts([[2, 5, 0, 0, 0], [1, 2, 0, 0, 0], [0, 0, 9, 0, 0], [0, 0, 0, 3, 6], [0, 0, 0, 2, 3]]));

        Assert.Equal(2, tests.MarginalHomogeneity.DegreesOfFreedom.Value);
        Assert.Equal((16d / 6) + (16d / 8), tests.MarginalHomogeneity.ChiSquare.Value, 1e-12);
    }

    [Fact]
    public void Individual_stability_without_moves_or_pairs_is_undefined()
    {
        var still = IndividualStability.Of(CrossTable.Of([1, 2, 3], [1, 2, 3], 1, 5));
        Assert.Equal(UndefinedReason.NoVariation, still.Symmetry.PValue.Reason);
        Assert.Equal(UndefinedReason.NoVariation, still.MarginalHomogeneity.ChiSquare.Reason);
        Assert.Equal(6, still.Independence.ChiSquare.Value, 1e-12);
        Assert.Equal(1, still.CramersV.Value, 1e-12);
        Assert.Equal(UndefinedReason.NoVariation, IndividualStability.Of(CrossTable.Of([1, 1], [1, 2], 1, 5)).Independence.ChiSquare.Reason);
        Assert.Equal(UndefinedReason.NoData, IndividualStability.Of(CrossTable.Of([], [], 1, 5)).CramersV.Reason);
    }

    [Fact]
    public void The_legacy_chi_square_needs_two_rounds_and_two_categories()
    {
        Assert.Equal(UndefinedReason.NoData, GroupChiSquare.Of(Histogram.FromCounts([1, 2]), Histogram.FromCounts([0, 0])).ChiSquare.Reason);
        Assert.Equal(UndefinedReason.NoVariation, GroupChiSquare.Of(Histogram.FromCounts([0, 2]), Histogram.FromCounts([0, 5])).PValue.Reason);
        Assert.Equal(0, GroupChiSquare.Of(Histogram.FromCounts([2, 4]), Histogram.FromCounts([2, 4])).ChiSquare.Value);
        Assert.Throws<ArgumentOutOfRangeException>(() => GroupChiSquare.Of(Histogram.FromCounts([1]), Histogram.FromCounts([1, 2])));
    }

    [Fact]
    public void Exactly_fifteen_per_cent_net_change_is_not_stable()
    {
        // 20 panelists, 3 net moves.
        var moving = RoundChange.Of(CrossTable.FromCounts([[7, 3], [0, 10]]), QuantileType.Type7);
        var stable = RoundChange.Of(CrossTable.FromCounts([[8, 2], [0, 10]]), QuantileType.Type7);

        Assert.Equal((3, false), (moving.NetChange.Count, moving.IsStable.Value));
        Assert.Equal((2, true), (stable.NetChange.Count, stable.IsStable.Value));
    }

    [Fact]
    public void Change_without_pairs_is_undefined_and_with_one_pair_has_no_variation()
    {
        var none = RoundChange.Of(CrossTable.Of([null], [3], 1, 5), QuantileType.Type7);
        Assert.Equal(UndefinedReason.NoData, none.MedianChange.Reason);
        Assert.Equal(UndefinedReason.NoData, none.IsStable.Reason);
        Assert.Equal(UndefinedReason.NoData, none.VariationChange.Reason);
        Assert.Equal(1, none.Dropped);

        var one = RoundChange.Of(CrossTable.Of([2], [4], 1, 5), QuantileType.Type6);
        Assert.Equal((2d, 2d, 0d), (one.MeanAbsoluteChange.Value, one.MedianChange.Value, one.InterquartileChange.Value));
        Assert.Equal(UndefinedReason.TooFew, one.VariationChange.Reason);
    }

    [Fact]
    public void The_net_change_never_exceeds_the_share_of_people_who_changed()
    {
        foreach (var (first, second) in WilcoxonSignedRankTests.Rounds(80, most: 40))
        {
            var change = RoundChange.Of(CrossTable.Of([.. first.Select(value => (int?)value)], [.. second.Select(value => (int?)value)], 0, 6), QuantileType.Type7);

            Assert.True(change.NetChange.Count <= change.Changed.Count);
        }
    }

    [Fact]
    public void Friedman_over_rounds_is_concordance_with_rounds_as_objects()
    {
        var rounds = RatingMatrix.FromRows([[3, 4, 5], [2, 2, 4], [5, 5, 5], [1, null, 2]], 5);
        var (test, w) = (FriedmanTest.Of(rounds), KendallW.Of(rounds));

        Assert.Equal((3, 1, 3), (test.Used, test.Dropped, test.Rounds));
        Assert.Equal((w.ChiSquare, w.PValue, w.Value), (test.ChiSquare, test.PValue, test.Concordance));
        Assert.Equal(test, FriedmanTest.Of(Panels.Numbers(rounds)));
    }

    /// <summary>Cochran's Q of the textbook table of Conover (1999): 12 subjects, 3 treatments, Q = 2.8.</summary>
    [Fact]
    public void Cochrans_Q_gives_a_textbook_value()
    {
        (bool, bool, bool)[] games =
        [
            (true, true, true), (true, true, true), (false, true, false), (true, true, false), (false, false, false), (true, true, true),
            (true, true, true), (true, true, false), (false, false, true), (false, true, false), (true, true, true), (true, true, true),
        ];
        var test = CochranQ.Of([.. games.Select(row => (bool?[])[row.Item1, row.Item2, row.Item3])]);

        Assert.Equal((12, 0, 3), (test.Used, test.Dropped, test.Rounds));
        Assert.Equal(2.8, test.Test.ChiSquare.Value, 1e-12);
        Assert.Equal(Math.Exp(-1.4), test.Test.PValue.Value, 1e-12);
    }

    [Fact]
    public void Cochrans_Q_of_two_rounds_is_McNemars_chi_square()
    {
        bool?[][] rows = [[true, false], [true, false], [true, false], [false, true], [true, true], [false, false], [null, true]];

        Assert.Equal(McNemar.Of(1, 3, 1, 1).ChiSquare.Value, CochranQ.Of(rows).Test.ChiSquare.Value, 1e-12);
        Assert.Equal(1, CochranQ.Of(rows).Dropped);
    }

    [Fact]
    public void Cochrans_edges_are_as_documented()
    {
        Assert.Equal(UndefinedReason.NoData, CochranQ.Of([]).Test.PValue.Reason);
        Assert.Equal(UndefinedReason.NoData, CochranQ.Of([[true, null]]).Test.PValue.Reason);
        Assert.Equal(UndefinedReason.TooFew, CochranQ.Of([[true]]).Test.PValue.Reason);
        Assert.Equal(UndefinedReason.NoVariation, CochranQ.Of([[true, true], [false, false]]).Test.PValue.Reason);
        Assert.Throws<ArgumentOutOfRangeException>(() => CochranQ.Of([[true, true], [false]]));
    }

    private static double Choose(int n, int k) => Enumerable.Range(1, k).Aggregate(1d, (ways, i) => ways * (n - k + i) / i);

    private static double Pearson(double[] x, double[] y)
    {
        var (a, b) = (x.Average(), y.Average());
        return x.Zip(y).Sum(pair => (pair.First - a) * (pair.Second - b)) / Math.Sqrt(x.Sum(v => (v - a) * (v - a)) * y.Sum(v => (v - b) * (v - b)));
    }
}
