namespace FourPer1000.Collab.Statistics.Tests;

public class ProportionIntervalTests
{
    private static readonly Func<Share, double, ConfidenceInterval>[] Methods =
    [
        ProportionInterval.Wilson, ProportionInterval.WilsonCorrected, ProportionInterval.ClopperPearson, ProportionInterval.AgrestiCoull,
        ProportionInterval.Jeffreys,
    ];

    [Fact]
    public void Every_interval_holds_its_proportion_lies_within_0_and_1_and_moves_up_with_k()
    {
        foreach (var method in Methods)
        {
            foreach (var n in new[] { 1, 2, 7, 20, 150 })
            {
                var previous = (Low: -1d, High: -1d);
                for (var k = 0; k <= n; k++)
                {
                    var interval = method(new Share(k, n), 0.95);
                    var (low, high) = (interval.Low.Value, interval.High.Value);
                    Assert.InRange((double)k / n, low - 1e-12, high + 1e-12);
                    Assert.InRange(low, 0, 1);
                    Assert.InRange(high, 0, 1);
                    Assert.True(low >= previous.Low && high >= previous.High, $"{interval.Method} {k}/{n}");
                    previous = (low, high);
                }
            }
        }
    }

    [Fact]
    public void Counting_the_others_turns_every_interval_round()
    {
        foreach (var method in Methods)
        {
            var (some, others) = (method(new Share(3, 17), 0.9), method(new Share(14, 17), 0.9));

            Assert.Equal(some.Low.Value, 1 - others.High.Value, 10);
            Assert.Equal(some.High.Value, 1 - others.Low.Value, 10);
        }
    }

    [Fact]
    public void More_confidence_is_a_wider_interval()
    {
        foreach (var method in Methods)
            Assert.True(Width(method(new Share(3, 17), 0.99)) > Width(method(new Share(3, 17), 0.95)));
    }

    [Fact]
    public void Nobody_has_no_interval() =>
        Assert.All(Methods, method => Assert.Equal(UndefinedReason.NoData, method(new Share(0, 0), 0.95).High.Reason));

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(95)]
    [InlineData(double.NaN)]
    public void A_level_that_is_no_level_is_refused_even_for_nobody(double confidence) =>
        Assert.All(Methods, method => Assert.Throws<ArgumentOutOfRangeException>(() => method(new Share(0, 0), confidence)));

    [Fact]
    public void Ends_are_exact_where_nobody_or_everybody_agrees()
    {
        Assert.Equal(0, ProportionInterval.Wilson(new Share(0, 12), 0.95).Low.Value);
        Assert.Equal(1, ProportionInterval.Wilson(new Share(12, 12), 0.95).High.Value);
        Assert.Equal(["wilson", "wilson-corrected", "clopper-pearson", "agresti-coull", "jeffreys"], Methods.Select(method => method(new Share(1, 2), 0.95).Method));
        Assert.Equal(ProportionInterval.Wilson(new Share(4, 9), 0.95), new Share(4, 9).Wilson());
    }

    private static double Width(ConfidenceInterval interval) => interval.High.Value - interval.Low.Value;
}
