namespace FourPer1000.Collab.Statistics.Tests;

public class KendallWTests
{
    [Fact]
    public void Four_judges_without_ties_give_the_textbook_value()
    {
        var w = KendallW.Of(Matrix([[1, 2, 3, 6, 4, 5], [2, 5, 3, 6, 4, 1], [3, 6, 4, 1, 5, 2], [1, 6, 4, 3, 5, 2]]));

        Assert.Equal((4, 0, 6), (w.Used, w.Dropped, w.Objects));
        Assert.Equal(0.392857142857143, w.Value.Value, 1e-12);
        Assert.Equal(0.164286494290608, w.PValue.Value, 1e-12);
        Assert.Equal(0.157029931559188, w.PValueOfF.Value, 1e-12);
    }

    [Fact]
    public void Identical_orders_give_one_and_no_F()
    {
        var w = KendallW.Of(Matrix([[1, 2, 3, 4], [1, 2, 3, 4], [1, 2, 3, 4]]));

        Assert.Equal(1, w.Value.Value);
        Assert.Equal(UndefinedReason.ZeroDenominator, w.F.Reason);
        Assert.Equal(0, w.PValueOfF.Value);
    }

    [Fact]
    public void A_panel_that_rates_everything_alike_has_no_order()
    {
        var w = KendallW.Of(Matrix([[4, 4, 4], [4, 4, 4]]));

        Assert.Equal(UndefinedReason.NoVariation, w.Value.Reason);
        Assert.False(w.Value.IsDefined);
        Assert.Equal(0, w.Uncorrected.Value);
    }

    [Fact]
    public void An_incomplete_panelist_is_dropped_and_counted()
    {
        var w = KendallW.Of(Matrix([[1, 2, 3, 4], [2, 1, 3, 4], [1, null, 2, 3], [1, 3, 2, 4]]));

        Assert.Equal((3, 1), (w.Used, w.Dropped));
        Assert.Equal(0.777777777777778, w.Value.Value, 1e-12);
    }

    [Fact]
    public void One_panelist_is_too_few_and_none_is_no_data()
    {
        Assert.Equal(UndefinedReason.TooFew, KendallW.Of(Matrix([[1, 2, 3]])).Value.Reason);
        Assert.Equal(UndefinedReason.NoData, KendallW.Of(Matrix([[1, null, 3]])).Value.Reason);
    }

    [Fact]
    public void Bytes_and_numbers_give_the_same_coefficient()
    {
        var bytes = KendallW.Of(Matrix([[5, 1, 1, 3], [4, 2, 2, 2], [5, 3, 1, 1]]));
        var numbers = KendallW.Of([[5.5, 0.1, 0.1, 3], [4, -2, -2, -2], [1e9, 3, 1, 1]]);

        Assert.Equal(bytes, numbers);
    }

    private static RatingMatrix Matrix(int?[][] rows) => RatingMatrix.FromRows(rows, 9);
}
