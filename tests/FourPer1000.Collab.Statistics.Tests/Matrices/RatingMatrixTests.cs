namespace FourPer1000.Collab.Statistics.Tests;

public class RatingMatrixTests
{
    [Fact]
    public void Bytes_and_rows_make_the_same_matrix()
    {
        var bytes = RatingMatrix.FromBytes([1, 0, 3, 4, 5, 0], 2, 3, 5);
        var rows = RatingMatrix.FromRows([[1, null, 3], [4, 5, null]], 5);

        Assert.Equal((2, 3, 5), (bytes.Raters, bytes.Items, bytes.Points));
        Assert.Equal(Panels.Rows(rows), Panels.Rows(bytes));
        Assert.Null(bytes[0, 1]);
        Assert.Equal(4, bytes[1, 0]);
        Assert.Equal([4, 5, RatingMatrix.Missing], bytes.Row(1).ToArray());
    }

    [Fact]
    public void A_rating_outside_the_scale_is_refused_with_the_value_and_the_range()
    {
        var high = Assert.Throws<ArgumentOutOfRangeException>(() => RatingMatrix.FromBytes([1, 6], 1, 2, 5));
        Assert.Equal((byte)6, Convert.ToByte(high.ActualValue));
        Assert.Contains("between 1 and 5", high.Message, StringComparison.Ordinal);

        var zero = Assert.Throws<ArgumentOutOfRangeException>(() => RatingMatrix.FromRows([[0]], 5));
        Assert.Equal(0, zero.ActualValue);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(256)]
    [InlineData(-1)]
    public void A_scale_has_1_to_255_categories(int points) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => RatingMatrix.FromBytes([], 0, 0, points));

    [Fact]
    public void Sizes_must_fit()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => RatingMatrix.FromBytes([1, 2, 3], 2, 2, 5));
        Assert.Throws<ArgumentOutOfRangeException>(() => RatingMatrix.FromBytes([], -1, 0, 5));
        Assert.Throws<ArgumentOutOfRangeException>(() => RatingMatrix.FromRows([[1, 2], [1]], 5));
    }

    [Fact]
    public void Cells_outside_are_refused()
    {
        var matrix = RatingMatrix.FromBytes([1, 2], 1, 2, 5);

        Assert.Throws<ArgumentOutOfRangeException>(() => matrix[0, 2]);
        Assert.Throws<ArgumentOutOfRangeException>(() => matrix[0, -1]);
        Assert.Throws<ArgumentOutOfRangeException>(() => matrix[1, 0]);
        Assert.Throws<ArgumentOutOfRangeException>(() => matrix.Row(-1).Length);
    }

    [Fact]
    public void Nobody_and_nothing_are_matrices_too()
    {
        Assert.Equal((0, 0), (RatingMatrix.FromRows([], 5).Raters, RatingMatrix.FromRows([], 5).Items));
        Assert.Equal(3, RatingMatrix.FromBytes([], 3, 0, 5).Raters);
        Assert.Equal(4, PanelCounts.Of(RatingMatrix.FromBytes([], 0, 4, 5)).Items);
    }

    [Fact]
    public void Differences_are_shifted_and_missing_where_either_round_is()
    {
        var round1 = RatingMatrix.FromRows([[1, 5, 3, null, 2]], 5);
        var round2 = RatingMatrix.FromRows([[5, 1, 3, 4, null]], 5);

        Assert.Equal([9, 1, 5, 0, 0], RatingMatrix.Differences(round1, round2).Row(0).ToArray());
    }
}
