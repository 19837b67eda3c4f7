namespace FourPer1000.Collab.Statistics.Tests;

public class PanelCountsTests
{
    /// <summary>More rows than a byte counts, more items than a vector holds, and scales from 1 to 255 categories.</summary>
    [Theory]
    [InlineData(1, 1, 1)]
    [InlineData(300, 33, 9)]
    [InlineData(511, 64, 2)]
    [InlineData(256, 5, 255)]
    [InlineData(765, 31, 11)]
    public void The_kernel_counts_as_a_loop_does(int raters, int items, int points)
    {
        var panel = Panels.Draw(new Xoshiro256(raters), raters, items, points, 50);

        var counts = PanelCounts.Of(panel);

        for (var item = 0; item < items; item++)
        {
            var column = Panels.Column(panel, item);
            Assert.Equal(column.Length, counts.Answered[item]);
            for (var category = 1; category <= points; category++)
                Assert.Equal(column.Count(rating => rating == category), counts.OfCategory(category - 1)[item]);
        }
    }

    [Fact]
    public void Everybody_in_one_cell_does_not_overflow_a_byte()
    {
        var panel = RatingMatrix.FromBytes(Enumerable.Repeat((byte)3, 100_000).ToArray(), 100_000, 1, 5);

        Assert.Equal(100_000, PanelCounts.Of(panel).OfCategory(2)[0]);
    }

    [Fact]
    public void Matrix_rows_and_counts_say_the_same()
    {
        foreach (var panel in Panels.Random(60))
        {
            var fromMatrix = PanelCounts.Of(panel);
            var fromRows = PanelCounts.FromRows(Panels.Numbers(panel), [.. Enumerable.Range(1, panel.Points).Select(value => (double)value)]);

            Assert.Equal(fromMatrix.Raters, fromRows.Raters);
            for (var item = 0; item < panel.Items; item++)
                Assert.Equal(fromMatrix.Histogram(item), fromRows.Histogram(item));
        }
    }

    [Fact]
    public void A_panelist_without_any_answer_is_no_rater()
    {
        Assert.Equal(2, PanelCounts.Of(RatingMatrix.FromRows([[1, 2], [null, null], [null, 3]], 5)).Raters);
        Assert.Equal(0, PanelCounts.Of(RatingMatrix.FromRows([[null, null]], 5)).Raters);
    }

    [Fact]
    public void The_histogram_of_an_item_counts_the_missing()
    {
        var histogram = PanelCounts.Of(RatingMatrix.FromRows([[1, 2], [1, null], [3, null]], 3)).Histogram(1);

        Assert.Equal(Histogram.FromCounts([0, 1, 0], dropped: 2), histogram);
    }

    [Fact]
    public void Values_that_are_no_run_of_integers_have_no_histogram() =>
        Assert.Throws<InvalidOperationException>(() => PanelCounts.FromRows([[0.5, 2]]).Histogram(0));

    [Fact]
    public void Wrong_arguments_are_refused()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => PanelCounts.FromCounts([[1, -1]]));
        Assert.Throws<ArgumentOutOfRangeException>(() => PanelCounts.FromCounts([[1, 1], [1]]));
        Assert.Throws<ArgumentOutOfRangeException>(() => PanelCounts.FromRows([[4]], [1, 2, 3]));
        Assert.Throws<ArgumentOutOfRangeException>(() => PanelCounts.FromRows([[1]], [1, 1]));
        Assert.Throws<ArgumentOutOfRangeException>(() => PanelCounts.FromRows([[double.NaN]]));
        Assert.Throws<ArgumentOutOfRangeException>(() => PanelCounts.FromRows([[1, 2], [1]]));
        Assert.Throws<ArgumentOutOfRangeException>(() => PanelCounts.FromCounts([[1]]).Histogram(1));
    }

    [Theory]
    [InlineData(QuantileType.Type1)]
    [InlineData(QuantileType.Type2)]
    [InlineData(QuantileType.Type5)]
    [InlineData(QuantileType.Type6)]
    [InlineData(QuantileType.Type7)]
    [InlineData(QuantileType.Type8)]
    [InlineData(QuantileType.Type9)]
    public void Quartiles_of_all_items_are_those_of_each_histogram(QuantileType type)
    {
        foreach (var panel in Panels.Random(40))
        {
            var counts = PanelCounts.Of(panel);
            foreach (var (item, quartiles) in ItemQuartiles.Of(counts, type).Index())
            {
                var answers = counts.Histogram(item);
                Assert.Equal(Quantiles.Of(answers, new Rational(1, 4), type), quartiles.Lower);
                Assert.Equal(Quantiles.Median(answers).ToMeasure(), quartiles.Median);
                Assert.Equal(Quantiles.Of(answers, new Rational(3, 4), type), quartiles.Upper);
                Assert.Equal((answers.Used, answers.Dropped), (quartiles.Used, quartiles.Dropped));
            }
        }
    }
}
