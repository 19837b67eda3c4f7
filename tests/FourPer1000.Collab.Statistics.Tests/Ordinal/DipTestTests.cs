namespace FourPer1000.Collab.Statistics.Tests;

public class DipTestTests
{
    /// <summary>The 63 statistics departments of Hartigan and Hartigan's time, with a published dip of 0.05952381.</summary>
    private static readonly double?[] Faculty =
    [
        30, 33, 35, 36, 37, 37, 39, 39, 39, 39, 39, 40, 40, 40, 40, 41, 42, 43, 43, 43, 44, 44, 45, 45, 46, 46, 47, 47, 48, 48, 48, 49, 50, 50, 51, 52, 52, 53, 53, 53,
        53, 53, 54, 54, 57, 57, 59, 60, 60, 60, 61, 61, 61, 61, 62, 62, 62, 62, 63, 66, 70, 72, 72,
    ];

    [Fact]
    public void The_published_dip_is_found_and_its_p_value_lies_near_the_published_one()
    {
        var test = DipTest.Of(Faculty, replicates: 1999);

        Assert.Equal(0.05952381, test.Dip.Value, 8);
        Assert.InRange(test.PValue.Value, 0.0867 - 0.025, 0.0867 + 0.025);
        Assert.Equal(("continuous uniform", "xoshiro256**", 1999, 63), (test.Variant, test.Generator, test.Replicates, test.Used));
    }

    /// <summary>Values of exact linear programmes for the nearest unimodal distribution.</summary>
    [Theory]
    [InlineData(new[] { 10, 0, 0, 0, 10 }, 1 / 4d)]
    [InlineData(new[] { 4, 4, 4, 4, 4 }, 1 / 10d)]
    [InlineData(new[] { 2, 5, 9, 6, 2 }, 1 / 8d)]
    [InlineData(new[] { 9, 1, 1, 1, 9 }, 3 / 14d)]
    [InlineData(new[] { 3, 0, 0, 0, 1, 0, 0, 0, 16 }, 3 / 40d)]
    [InlineData(new[] { 5, 2, 1, 0, 1, 2, 3, 7, 9 }, 7 / 60d)]
    [InlineData(new[] { 0, 12, 1 }, 1 / 26d)]
    public void Dips_of_ratings_are_exact(int[] counts, double expected) =>
        Assert.Equal(expected, DipTest.Of(Histogram.FromCounts(counts), replicates: 1).Dip.Value, 12);

    [Fact]
    public void Evenly_spaced_answers_dip_least() => Assert.Equal(1 / 20d, DipTest.Of([1, 2, 3, 4, 5, 6, 7, 8, 9, 10], replicates: 1).Dip.Value, 12);

    [Fact]
    public void Two_camps_are_told_from_one()
    {
        Assert.True(DipTest.Of(Histogram.FromCounts([12, 1, 0, 0, 0, 0, 0, 1, 12])).PValue.Value < 0.01);
        Assert.True(DipTest.Of(Histogram.FromCounts([0, 0, 1, 3, 9, 4, 2, 0, 0])).PValue.Value > 0.2);
    }

    [Fact]
    public void The_dip_lies_within_its_bounds_and_does_not_mind_a_mirrored_scale()
    {
        foreach (var answers in Draws.Histograms(300).Where(answers => answers.Counts.ToArray().Count(count => count > 0) > 1))
        {
            var dip = DipTest.Of(answers, replicates: 1).Dip;

            Assert.InRange(dip.Value, (1 / (2d * answers.Used)) - 1e-12, 0.25 + 1e-12);
            SummaryTests.AssertClose(dip, DipTest.Of(Draws.Mirror(answers), replicates: 1).Dip);
        }
    }

    [Fact]
    public void The_same_seed_gives_the_same_p_value() =>
        Assert.Equal(DipTest.Of(Faculty, seed: 5, replicates: 99), DipTest.Of(Faculty, seed: 5, replicates: 99));

    [Fact]
    public void Nobody_and_one_opinion_have_no_dip()
    {
        Assert.Equal(UndefinedReason.NoData, DipTest.Of([null]).Dip.Reason);
        Assert.Equal(UndefinedReason.NoVariation, DipTest.Of(Histogram.FromCounts([0, 5, 0])).PValue.Reason);
        Assert.Throws<ArgumentOutOfRangeException>(() => DipTest.Of([1, 2], replicates: 0));
    }

    [Fact]
    public void Many_estimates_are_compared_with_smaller_replicates()
    {
        var many = Enumerable.Range(0, 1500).Select(i => (double?)i).ToArray();

        Assert.True(DipTest.Of(many, replicates: 49).PValue.Value > 0.5);
    }
}
