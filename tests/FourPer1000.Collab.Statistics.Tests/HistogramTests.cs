using System.Text.Json;

namespace FourPer1000.Collab.Statistics.Tests;

public class HistogramTests
{
    [Fact]
    public void Missing_answers_are_counted_apart_and_are_no_category()
    {
        var histogram = Histogram.FromRatings([1, 1, 2, 4, 4, 4, null, 5], 1, 5);

        Assert.Equal([2, 1, 0, 3, 1], histogram.Counts.ToArray());
        Assert.Equal((7, 1), (histogram.Used, histogram.Dropped));
        Assert.Equal((1, 5, 5), (histogram.Lowest, histogram.Highest, histogram.Categories));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(10)]
    public void A_rating_outside_the_scale_is_refused_with_the_allowed_range(int rating)
    {
        var fault = Assert.Throws<ArgumentOutOfRangeException>(() => Histogram.FromRatings([rating], 1, 9));

        Assert.Equal(rating, fault.ActualValue);
        Assert.Contains("between 1 and 9", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Scales_and_counts_that_cannot_be_are_refused()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => Histogram.FromCounts([]));
        Assert.Throws<ArgumentOutOfRangeException>(() => Histogram.FromCounts([1, -1]));
        Assert.Throws<ArgumentOutOfRangeException>(() => Histogram.FromCounts([1], dropped: -1));
        Assert.Throws<ArgumentOutOfRangeException>(() => Histogram.FromCounts(new int[1001]));
        Assert.Throws<ArgumentOutOfRangeException>(() => Histogram.FromRatings([], 5, 4));
        Assert.Throws<ArgumentOutOfRangeException>(() => Histogram.FromRatings([], int.MinValue, int.MaxValue));
        Assert.Throws<OverflowException>(() => Histogram.FromCounts([int.MaxValue, 1]));
        Assert.Equal(1000, Histogram.FromCounts(new int[1000]).Categories);
    }

    [Fact]
    public void A_scale_may_begin_anywhere()
    {
        var histogram = Histogram.FromRatings([-2, 0, 0, 2], -2, 2);

        Assert.Equal([1, 0, 2, 0, 1], histogram.Counts.ToArray());
        Assert.Equal(2, histogram.CountOf(0));
        Assert.Equal(0, Moments.Mean(histogram).Value);
    }

    [Fact]
    public void A_band_counts_only_what_lies_on_the_scale()
    {
        var histogram = Histogram.FromCounts([1, 2, 3, 4, 5]);

        Assert.Equal(9, histogram.CountIn(new Band(4, 5)));
        Assert.Equal(5, histogram.CountIn(new Band(5, 99)));
        Assert.Equal(1, histogram.CountIn(new Band(-3, 1)));
        Assert.Equal(0, histogram.CountIn(new Band(6, 9)));
        Assert.Equal(new Share(9, 15), histogram.ShareIn(new Band(4, 5)));
        Assert.Throws<ArgumentOutOfRangeException>(() => histogram.CountOf(6));
        Assert.Throws<ArgumentOutOfRangeException>(() => new Band(2, 1));
    }

    [Fact]
    public void Order_statistics_need_no_expansion()
    {
        var histogram = Histogram.FromCounts([0, 2, 0, 1]);

        Assert.Equal([2, 2, 4], new[] { 1, 2, 3 }.Select(histogram.ValueAt));
        Assert.Throws<ArgumentOutOfRangeException>(() => histogram.ValueAt(0));
        Assert.Throws<ArgumentOutOfRangeException>(() => histogram.ValueAt(4));
    }

    [Fact]
    public void Groups_add_up_on_the_same_scale_only()
    {
        var sum = Histogram.FromCounts([1, 2], dropped: 1).Plus(Histogram.FromCounts([3, 0], dropped: 2));

        Assert.Equal(Histogram.FromCounts([4, 2], dropped: 3), sum);
        Assert.Throws<ArgumentException>(() => sum.Plus(Histogram.FromCounts([1, 2, 3])));
        Assert.Throws<ArgumentException>(() => sum.Plus(Histogram.FromCounts([1, 2], lowest: 0)));
    }

    [Fact]
    public void Histograms_with_the_same_content_are_equal()
    {
        var histogram = Histogram.FromCounts([1, 2], dropped: 1);

        Assert.Equal(histogram, Histogram.FromCounts([1, 2], dropped: 1));
        Assert.Equal(histogram.GetHashCode(), Histogram.FromCounts([1, 2], dropped: 1).GetHashCode());
        Assert.NotEqual(histogram, Histogram.FromCounts([2, 1], dropped: 1));
        Assert.NotEqual(histogram, Histogram.FromCounts([1, 2]));
        Assert.NotEqual(histogram, Histogram.FromCounts([1, 2], dropped: 1, lowest: 0));
        Assert.Equal("1 2", histogram.ToString());
    }

    [Fact]
    public void The_array_given_can_change_without_changing_the_histogram()
    {
        int[] counts = [1, 2];
        var histogram = Histogram.FromCounts(counts);

        counts[0] = 99;

        Assert.Equal([1, 2], histogram.Counts.ToArray());
    }

    [Fact]
    public void Values_come_back_from_files_the_same()
    {
        var histogram = Histogram.FromCounts([1, 0, 2], dropped: 3, lowest: 0);

        Assert.Equal("""{"lowest":0,"counts":[1,0,2],"dropped":3}""", JsonSerializer.Serialize(histogram));
        Assert.Equal(histogram, JsonSerializer.Deserialize<Histogram>(JsonSerializer.Serialize(histogram)));
        Assert.Equal(new Band(7, 9), JsonSerializer.Deserialize<Band>("[7,9]"));
        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<Band>("[9,7]"));
        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<Histogram>("{}"));
    }
}
