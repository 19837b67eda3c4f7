namespace FourPer1000.Collab.Statistics.Tests;

public class CrossTableTests
{
    [Fact]
    public void Lists_matrices_and_counts_make_the_same_table()
    {
        var lists = CrossTable.Of([1, 2, null, 3, 3], [1, 3, 2, null, 3], 1, 3);
        var matrices = CrossTable.Of(Column([1, 2, null, 3, 3]), Column([1, 3, 2, null, 3]), 0);
        var counts = CrossTable.FromCounts([[1, 0, 0], [0, 0, 1], [0, 0, 1]]);

        Assert.Equal((3, 2), (lists.Used, lists.Dropped));
        Assert.Equal((3, 2), (matrices.Used, matrices.Dropped));
        for (var from = 0; from < 3; from++)
        {
            for (var to = 0; to < 3; to++)
                Assert.Equal((counts[from, to], counts[from, to]), (lists[from, to], matrices[from, to]));
        }

        Assert.Equal(Histogram.FromCounts([1, 1, 1]), lists.First);
        Assert.Equal(Histogram.FromCounts([1, 0, 2]), lists.Second);
    }

    [Fact]
    public void Wrong_arguments_are_refused()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => CrossTable.Of([1], [1, 2], 1, 3));
        Assert.Throws<ArgumentOutOfRangeException>(() => CrossTable.Of([4], [1], 1, 3));
        Assert.Throws<ArgumentOutOfRangeException>(() => CrossTable.Of([], [], 3, 1));
        Assert.Throws<ArgumentOutOfRangeException>(() => CrossTable.FromCounts([]));
        Assert.Throws<ArgumentOutOfRangeException>(() => CrossTable.FromCounts([[1, 2]]));
        Assert.Throws<ArgumentOutOfRangeException>(() => CrossTable.FromCounts([[-1]]));
        Assert.Throws<ArgumentOutOfRangeException>(() => CrossTable.Of(Column([1]), Column([1, 2]), 0));
        Assert.Throws<ArgumentOutOfRangeException>(() => CrossTable.Of(Column([1]), Column([1]), 1));
        Assert.Throws<ArgumentOutOfRangeException>(() => CrossTable.FromCounts([[1]])[0, 1]);
    }

    private static RatingMatrix Column(int?[] ratings) => RatingMatrix.FromRows([.. ratings.Select(rating => (int?[])[rating])], 3);
}
