namespace FourPer1000.Collab.Statistics.Tests;

public class WilcoxonSignedRankTests
{
    [Fact]
    public void The_exact_p_value_is_the_share_of_all_signings()
    {
        foreach (var (before, after) in Rounds(80, most: 9))
        {
            var test = WilcoxonSignedRank.Of(before, after);
            if (test.Used == 0)
                continue;

            var changes = before.Zip(after).Where(pair => pair.First is not null && pair.Second is not null).Select(pair => pair.Second!.Value - pair.First!.Value).ToArray();
            var moved = changes.Where(change => change != 0).Select(Math.Abs).ToArray();
            Assert.Equal(ShareOfSignings(PairReference.Ranks(moved), test.UpwardRanks), test.ExactPValue.Value, 1e-12);

            var withZeros = PairReference.Ranks([.. changes.Select(Math.Abs)]);
            var prattRanks = withZeros.Where((_, i) => changes[i] != 0).ToArray();
            var prattUp = withZeros.Where((_, i) => changes[i] > 0).Sum();
            Assert.Equal(ShareOfSignings(prattRanks, prattUp), test.ExactPValuePratt.Value, 1e-12);
        }
    }

    [Fact]
    public void The_tests_of_all_items_are_those_of_each_item()
    {
        var source = new Xoshiro256(9);
        var (round1, round2) = (Panels.Draw(source, 90, 70, 9, 60), Panels.Draw(source, 90, 70, 9, 60));

        foreach (var (item, test) in WilcoxonSignedRank.OfItems(round1, round2).Index())
        {
            var numbers = WilcoxonSignedRank.Of([.. Panels.Numbers(round1).Select(row => row[item])], [.. Panels.Numbers(round2).Select(row => row[item])]);
            var table = WilcoxonSignedRank.Of(CrossTable.Of(round1, round2, item));
            foreach (var other in (WilcoxonSignedRank[])[numbers, table])
            {
                Assert.Equal((test.Used, test.Dropped, test.Zeros, test.Pairs), (other.Used, other.Dropped, other.Zeros, other.Pairs));
                Assert.Equal((test.UpwardRanks, test.DownwardRanks), (other.UpwardRanks, other.DownwardRanks));
                Assert.Equal((test.Z, test.ZCorrected, test.ZPratt), (other.Z, other.ZCorrected, other.ZPratt));
            }
        }
    }

    [Fact]
    public void Exchanging_the_rounds_turns_the_sign_and_keeps_the_p_values()
    {
        foreach (var (before, after) in Rounds(60, most: 30))
        {
            var (there, back) = (WilcoxonSignedRank.Of(before, after), WilcoxonSignedRank.Of(after, before));

            Assert.Equal(there.UpwardRanks, back.DownwardRanks);
            Assert.Equal(there.Z.OrNull, -back.Z.OrNull);
            Assert.Equal(there.ExactPValue, back.ExactPValue);
            Assert.Equal(there.PValueCorrected, back.PValueCorrected);
        }
    }

    [Fact]
    public void Ranks_of_both_directions_add_up_and_p_values_lie_between_0_and_1()
    {
        foreach (var (before, after) in Rounds(100, most: 40))
        {
            var test = WilcoxonSignedRank.Of(before, after);

            Assert.Equal(test.Used * (test.Used + 1) / 2d, test.UpwardRanks + test.DownwardRanks);
            Assert.All((Measure[])[test.PValue, test.PValueCorrected, test.PValuePratt, test.ExactPValue, test.ExactPValuePratt], p => Assert.InRange(p.OrNull ?? 0, 0, 1));
        }
    }

    [Fact]
    public void Nobody_changing_is_no_variation_and_nobody_answering_twice_no_data()
    {
        var still = WilcoxonSignedRank.Of([4, 4], [4, 4]);
        Assert.Equal((2, 2, 0), (still.Pairs, still.Zeros, still.Used));
        Assert.Equal(UndefinedReason.NoVariation, still.Z.Reason);
        Assert.Equal(UndefinedReason.NoVariation, still.ExactPValue.Reason);

        var absent = WilcoxonSignedRank.Of([4, null], [null, 4]);
        Assert.Equal((0, 2), (absent.Pairs, absent.Dropped));
        Assert.Equal(UndefinedReason.NoData, absent.ExactPValuePratt.Reason);
    }

    [Fact]
    public void Sixty_changes_are_exact_and_one_more_is_not()
    {
        Assert.Equal(Math.Pow(0.5, 59), Ascending(60).ExactPValue.Value, 1e-30);
        Assert.Equal(UndefinedReason.NotApplicable, Ascending(61).ExactPValue.Reason);
        Assert.Equal(UndefinedReason.NotApplicable, Ascending(61).ExactPValuePratt.Reason);
        Assert.True(Ascending(61).PValue.IsDefined);

        static WilcoxonSignedRank Ascending(int n) =>
            WilcoxonSignedRank.Of([.. Enumerable.Repeat((double?)0, n)], [.. Enumerable.Range(1, n).Select(value => (double?)value)]);
    }

    [Fact]
    public void Pratts_exact_value_stops_at_five_thousand_pairs()
    {
        double?[] before = [.. Enumerable.Repeat((double?)0, 5_001)], after = [.. before.Skip(1).Append(1)];

        Assert.Equal(UndefinedReason.NotApplicable, WilcoxonSignedRank.Of(before, after).ExactPValuePratt.Reason);
        Assert.Equal(1, WilcoxonSignedRank.Of(before[1..], after[1..]).ExactPValuePratt.Value);
        Assert.Equal(1, WilcoxonSignedRank.Of(before, after).ExactPValue.Value);
    }

    [Fact]
    public void Rounds_of_other_sizes_and_values_that_are_no_numbers_are_refused()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => WilcoxonSignedRank.Of([1], [1, 2]));
        Assert.Throws<ArgumentOutOfRangeException>(() => WilcoxonSignedRank.Of([double.NaN], [1]));
        Assert.Throws<ArgumentOutOfRangeException>(() => WilcoxonSignedRank.OfItems(RatingMatrix.FromRows([[1]], 5), RatingMatrix.FromRows([[1]], 7)));
        Assert.Throws<ArgumentOutOfRangeException>(() => WilcoxonSignedRank.OfItems(RatingMatrix.FromRows([[1]], 129), RatingMatrix.FromRows([[1]], 129)));
    }

    internal static IEnumerable<(double?[] Before, double?[] After)> Rounds(int count, int most)
    {
        var source = new Xoshiro256(most);
        for (var i = 0; i < count; i++)
        {
            var n = 1 + source.NextBelow(most);
            yield return (Draw(source, n), Draw(source, n));
        }
    }

    private static double?[] Draw(Xoshiro256 source, int n) =>
        [.. Enumerable.Range(0, n).Select(_ => source.NextBelow(10) == 0 ? (double?)null : source.NextBelow(7))];

    private static double ShareOfSignings(double[] ranks, double up)
    {
        var mean = ranks.Sum() / 2;
        var signings = Enumerable.Range(0, 1 << ranks.Length).Select(signs => ranks.Where((_, i) => (signs & (1 << i)) != 0).Sum());
        return signings.Count(sum => Math.Abs(sum - mean) >= Math.Abs(up - mean) - 1e-9) / (double)(1 << ranks.Length);
    }
}
