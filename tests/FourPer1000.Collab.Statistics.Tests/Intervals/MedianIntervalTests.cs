namespace FourPer1000.Collab.Statistics.Tests;

public class MedianIntervalTests
{
    [Fact]
    public void Ratings_and_estimates_give_the_same_interval()
    {
        foreach (var answers in Draws.Histograms(200))
            Assert.Equal(MedianInterval.Of(answers, 0.95), MedianInterval.Of(Draws.Raw(answers), 0.95));
    }

    [Theory]
    [InlineData(5, false)]
    [InlineData(6, true)]
    public void Six_answers_are_the_fewest_for_95_percent(int n, bool defined)
    {
        var interval = MedianInterval.Of(Enumerable.Range(1, n).Select(i => (double?)i), 0.95);

        Assert.Equal(defined, interval.Interval.IsDefined);
        Assert.True(interval.Median.IsDefined);
        if (!defined)
            Assert.Equal(UndefinedReason.TooFew, interval.AchievedConfidence.Reason);
    }

    [Fact]
    public void The_level_achieved_is_at_least_the_one_asked_for_and_the_next_rank_would_miss_it()
    {
        for (var n = 6; n <= 200; n++)
        {
            var values = Enumerable.Range(1, n).Select(i => (double?)i).ToArray();
            var result = MedianInterval.Of(values, 0.95);
            var k = (int)result.Interval.Low.Value;

            Assert.InRange(result.AchievedConfidence.Value, 0.95, 1);
            Assert.Equal(n - k + 1, result.Interval.High.Value);
            Assert.True(1 - (2 * Binomial(k, n)) < 0.95);
        }
    }

    [Fact]
    public void A_hundred_thousand_answers_are_no_problem()
    {
        var result = MedianInterval.Of(Histogram.FromCounts([30_000, 40_000, 30_000]), 0.95);

        Assert.Equal((2, 2), (result.Interval.Low.Value, result.Interval.High.Value));
    }

    [Fact]
    public void Nobody_has_no_median_and_no_interval()
    {
        var nobody = MedianInterval.Of([null], 0.95);

        Assert.Equal((UndefinedReason.NoData, UndefinedReason.NoData, 1), (nobody.Median.Reason, nobody.Interval.Low.Reason, nobody.Dropped));
        Assert.Throws<ArgumentOutOfRangeException>(() => MedianInterval.Of([1], 1));
    }

    /// <summary>P(Bin(n, 1/2) at most k), by adding up.</summary>
    private static double Binomial(int k, int n)
    {
        double term = Math.Pow(0.5, n), sum = term;
        for (var i = 1; i <= k; i++)
        {
            term *= (n - i + 1) / (double)i;
            sum += term;
        }

        return sum;
    }
}
