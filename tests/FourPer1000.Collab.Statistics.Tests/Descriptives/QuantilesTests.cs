namespace FourPer1000.Collab.Statistics.Tests;

public class QuantilesTests
{
    public static TheoryData<QuantileType> Types => [.. Enum.GetValues<QuantileType>()];

    [Theory]
    [MemberData(nameof(Types))]
    public void Histogram_and_sorted_values_give_the_same_quantiles(QuantileType type)
    {
        foreach (var answers in Draws.Histograms(200))
        {
            var sorted = Draws.Expand(answers);
            for (var p = 0; p <= 20; p++)
            {
                var probability = new Rational(p, 20);
                var exact = Quantiles.Of(answers, probability, type);
                var raw = Quantiles.OfSorted(sorted, probability, type);
                Assert.Equal(exact.IsDefined, raw.IsDefined);
                if (exact.IsDefined)
                    Assert.Equal(exact.Value, raw.Value, 12);
            }
        }
    }

    [Theory]
    [MemberData(nameof(Types))]
    public void Quantiles_rise_with_the_probability_and_stay_within_the_answers(QuantileType type)
    {
        foreach (var answers in Draws.Histograms(200).Where(answers => answers.Used > 0))
        {
            var previous = Quantiles.Exact(answers, 0, type).Value;
            Assert.Equal(answers.ValueAt(1), previous);
            for (var p = 1; p <= 40; p++)
            {
                var next = Quantiles.Exact(answers, new Rational(p, 40), type).Value;
                Assert.True(next >= previous);
                previous = next;
            }

            Assert.Equal(answers.ValueAt(answers.Used), previous);
        }
    }

    [Theory]
    [InlineData(10, 7)]
    [InlineData(20, 14)]
    [InlineData(50, 35)]
    [InlineData(100, 70)]
    public void Seven_tenths_of_n_answers_is_a_whole_place_and_never_one_less(int n, int place)
    {
        var answers = Histogram.FromCounts([.. Enumerable.Repeat(1, n)]);

        Assert.Equal(place, Quantiles.Exact(answers, new Rational(7, 10), QuantileType.Type1).Value);
        Assert.Equal(place + new Rational(1, 2), Quantiles.Exact(answers, new Rational(7, 10), QuantileType.Type2).Value);
    }

    [Fact]
    public void Type_3_takes_the_even_place_at_a_tie()
    {
        double[] six = [1, 2, 3, 4, 5, 6];

        Assert.Equal(2, Quantiles.OfSorted(six, new Rational(5, 12), QuantileType.Type3).Value);
        Assert.Equal(4, Quantiles.OfSorted(six, new Rational(7, 12), QuantileType.Type3).Value);
    }

    [Fact]
    public void The_IQR_of_the_textbook_case_depends_on_the_type()
    {
        var answers = Histogram.FromCounts([0, 1, 1, 4, 3]);

        Assert.Equal(1, Quantiles.InterquartileRange(answers, QuantileType.Type7).Value);
        Assert.Equal(new Rational(3, 2), Quantiles.InterquartileRange(answers, QuantileType.Type6).Value);
    }

    [Fact]
    public void Nobody_has_no_quantile_and_one_answer_is_all_of_them()
    {
        var nobody = Histogram.FromCounts([0, 0, 0], dropped: 2);
        var one = Histogram.FromCounts([0, 1, 0]);

        Assert.Equal(UndefinedReason.NoData, Quantiles.Exact(nobody, new Rational(1, 2), QuantileType.Type7).Reason);
        Assert.Equal(UndefinedReason.NoData, Quantiles.InterquartileRange(nobody, QuantileType.Type7).Reason);
        Assert.Equal(UndefinedReason.NoData, Quantiles.MedianOfSorted([]).Reason);
        Assert.All(Enum.GetValues<QuantileType>(), type => Assert.Equal(0, Quantiles.InterquartileRange(one, type).Value));
    }

    [Theory]
    [InlineData(-1, 10)]
    [InlineData(11, 10)]
    public void A_probability_outside_0_to_1_is_refused_even_for_nobody(int numerator, int denominator)
    {
        var probability = new Rational(numerator, denominator);

        Assert.Throws<ArgumentOutOfRangeException>(() => Quantiles.Exact(Histogram.FromCounts([1]), probability, QuantileType.Type7));
        Assert.Throws<ArgumentOutOfRangeException>(() => Quantiles.OfSorted([], probability, QuantileType.Type7));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(10)]
    public void A_type_outside_1_to_9_is_refused(int type) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => Quantiles.Exact(Histogram.FromCounts([1]), new Rational(1, 2), (QuantileType)type));

    [Fact]
    public void The_median_of_two_huge_values_does_not_overflow() =>
        Assert.Equal(1.5e308, Quantiles.MedianOfSorted([1.4e308, 1.6e308]).Value, 1e295);

    [Fact]
    public void Hinges_include_the_median_or_leave_it_out()
    {
        double[] five = [1, 2, 3, 4, 9], six = [1, 2, 3, 4, 5, 6];

        Assert.Equal(new Hinges(2, 4), Hinges.Inclusive(five).Value);
        Assert.Equal(new Hinges(1.5, 6.5), Hinges.Exclusive(five).Value);
        Assert.Equal(new Hinges(2, 5), Hinges.Inclusive(six).Value);
        Assert.Equal(new Hinges(2, 5), Hinges.Exclusive(six).Value);
        Assert.Equal(UndefinedReason.NoData, Hinges.Inclusive([]).Reason);
        Assert.Equal(UndefinedReason.NoData, Hinges.Exclusive([]).Reason);
        Assert.Equal(UndefinedReason.TooFew, Hinges.Exclusive([1]).Reason);
    }
}
