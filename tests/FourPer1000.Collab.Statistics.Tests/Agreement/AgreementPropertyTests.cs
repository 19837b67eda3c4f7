namespace FourPer1000.Collab.Statistics.Tests;

/// <summary>What holds for agreement whatever the panel.</summary>
public class AgreementPropertyTests
{
    private const double Close = 1e-10;

    private static readonly MeasurementLevel[] Levels = Enum.GetValues<MeasurementLevel>();

    [Fact]
    public void Kendalls_W_is_what_its_definition_says()
    {
        foreach (var panel in Panels.Random(150))
            AssertSame(PairReference.KendallW(panel), KendallW.Of(panel).Value);
    }

    /// <summary>More rows than 16 bits of ranks hold, and scales longer than the table of ranks.</summary>
    [Theory]
    [InlineData(170, 200, 9)]
    [InlineData(150, 70, 15)]
    [InlineData(60, 40, 16)]
    [InlineData(30, 250, 255)]
    public void Kendalls_W_of_large_panels_is_what_its_definition_says(int raters, int items, int points)
    {
        var panel = Panels.Draw(new Xoshiro256(points), raters, items, points, 0);

        AssertSame(PairReference.KendallW(panel), KendallW.Of(panel).Value);
        Assert.Equal(KendallW.Of(Panels.Numbers(panel)), KendallW.Of(panel));
    }

    [Fact]
    public void Fleiss_kappa_is_what_its_definition_says()
    {
        foreach (var panel in Panels.Random(150))
            AssertSame(PairReference.Fleiss(panel), FleissKappa.Of(panel).Value);
    }

    [Fact]
    public void Alpha_of_every_level_is_what_its_definition_says()
    {
        foreach (var panel in Panels.Random(40))
        {
            AssertSame(PairReference.Alpha(panel, (a, b) => a == b ? 0 : 1), KrippendorffAlpha.Of(panel, MeasurementLevel.Nominal).Value);
            AssertSame(PairReference.Alpha(panel, PairReference.OrdinalDistance(panel)), KrippendorffAlpha.Of(panel, MeasurementLevel.Ordinal).Value);
            AssertSame(PairReference.Alpha(panel, (a, b) => Math.Pow(a - b, 2)), KrippendorffAlpha.Of(panel, MeasurementLevel.Interval).Value);
            AssertSame(PairReference.Alpha(panel, (a, b) => Math.Pow((double)(a - b) / (a + b), 2)), KrippendorffAlpha.Of(panel, MeasurementLevel.Ratio).Value);
        }
    }

    [Fact]
    public void The_order_of_panelists_and_items_does_not_matter()
    {
        foreach (var panel in Panels.Random(60))
        {
            foreach (var other in (RatingMatrix[])[Panels.ShuffleRaters(panel), Panels.ShuffleItems(panel)])
            {
                Assert.Equal(KendallW.Of(panel), KendallW.Of(other));
                Assert.Equal(FleissKappa.Of(panel) with { ByCategory = [] }, FleissKappa.Of(other) with { ByCategory = [] });
                Assert.Equal(FleissKappa.Of(panel).ByCategory, FleissKappa.Of(other).ByCategory);
                AssertSame(KrippendorffAlpha.Of(panel, MeasurementLevel.Ordinal).Value.OrNull, KrippendorffAlpha.Of(other, MeasurementLevel.Ordinal).Value);
                AssertSame(GwetCoefficient.Of(panel, AgreementWeights.Quadratic).Value.OrNull, GwetCoefficient.Of(other, AgreementWeights.Quadratic).Value);
                Assert.Equal(IntraclassCorrelation.Of(panel).Agreement, IntraclassCorrelation.Of(other).Agreement);
            }
        }
    }

    [Fact]
    public void Names_of_categories_do_not_matter_to_nominal_coefficients()
    {
        foreach (var panel in Panels.Random(60))
        {
            var renamed = Panels.Relabel(panel, value => 1 + ((value + 1) % panel.Points));

            AssertSame(FleissKappa.Of(panel).Value.OrNull, FleissKappa.Of(renamed).Value);
            AssertSame(KrippendorffAlpha.Of(panel, MeasurementLevel.Nominal).Value.OrNull, KrippendorffAlpha.Of(renamed, MeasurementLevel.Nominal).Value);
            AssertSame(GwetCoefficient.Of(panel, AgreementWeights.Identity).Value.OrNull, GwetCoefficient.Of(renamed, AgreementWeights.Identity).Value);
        }
    }

    [Fact]
    public void Turning_the_scale_round_does_not_matter_to_ordered_coefficients()
    {
        foreach (var panel in Panels.Random(60))
        {
            var turned = Panels.Relabel(panel, value => panel.Points + 1 - value);

            AssertSame(KendallW.Of(panel).Value.OrNull, KendallW.Of(turned).Value);
            AssertSame(KrippendorffAlpha.Of(panel, MeasurementLevel.Ordinal).Value.OrNull, KrippendorffAlpha.Of(turned, MeasurementLevel.Ordinal).Value);
            AssertSame(KrippendorffAlpha.Of(panel, MeasurementLevel.Interval).Value.OrNull, KrippendorffAlpha.Of(turned, MeasurementLevel.Interval).Value);
            AssertSame(GwetCoefficient.Of(panel, AgreementWeights.Ordinal).Value.OrNull, GwetCoefficient.Of(turned, AgreementWeights.Ordinal).Value);
            AssertSame(IntraclassCorrelation.Of(panel).Consistency.OrNull, IntraclassCorrelation.Of(turned).Consistency);
        }
    }

    [Fact]
    public void Full_agreement_is_one_wherever_items_differ()
    {
        var panel = RatingMatrix.FromRows([.. Enumerable.Repeat(new int?[] { 1, 3, 2, 5, 5, 4 }, 6)], 5);

        Assert.Equal(1, KendallW.Of(panel).Value.Value);
        Assert.Equal(1, FleissKappa.Of(panel).Value.Value);
        Assert.All(FleissKappa.Of(panel).ByCategory, kappa => Assert.Equal(1, kappa.Value));
        Assert.All(Levels, level => Assert.Equal(1, KrippendorffAlpha.Of(panel, level).Value.Value));
        Assert.All(Enum.GetValues<AgreementWeights>(), weights => Assert.Equal(1, GwetCoefficient.Of(panel, weights).Value.Value));
        Assert.Equal((1d, 1d, 1d), (IntraclassCorrelation.Of(panel).OneWay.Value, IntraclassCorrelation.Of(panel).Agreement.Value, IntraclassCorrelation.Of(panel).Consistency.Value));
    }

    [Fact]
    public void Coefficients_stay_within_their_bounds()
    {
        foreach (var panel in Panels.Random(200))
        {
            AssertWithin(KendallW.Of(panel).Value, 0, 1);
            AssertWithin(KendallW.Of(panel).PValue, 0, 1);
            AssertWithin(FleissKappa.Of(panel).Value, -1, 1);
            AssertWithin(FleissKappa.Of(panel).PValue, 0, 1);
            AssertWithin(GwetCoefficient.Of(panel, AgreementWeights.Linear).Observed, 0, 1);
            AssertWithin(GwetCoefficient.Of(panel, AgreementWeights.Linear).Interval.High, -1, 1);
            AssertWithin(IntraclassCorrelation.Of(panel).Consistency, -1, 1);
            Assert.All(Levels, level => AssertWithin(KrippendorffAlpha.Of(panel, level).Value, double.NegativeInfinity, 1));
        }
    }

    [Fact]
    public void Used_and_dropped_add_up_to_what_was_given()
    {
        foreach (var panel in Panels.Random(60))
        {
            Assert.Equal(panel.Raters, KendallW.Of(panel).Used + KendallW.Of(panel).Dropped);
            Assert.Equal(panel.Items, FleissKappa.Of(panel).Used + FleissKappa.Of(panel).Dropped);
            Assert.Equal(panel.Items, KrippendorffAlpha.Of(panel, MeasurementLevel.Nominal).Used + KrippendorffAlpha.Of(panel, MeasurementLevel.Nominal).Dropped);
            Assert.Equal(panel.Items, GwetCoefficient.Of(panel, AgreementWeights.Identity).Used + GwetCoefficient.Of(panel, AgreementWeights.Identity).Dropped);
            Assert.Equal(panel.Items, IntraclassCorrelation.Of(panel).Used + IntraclassCorrelation.Of(panel).Dropped);
        }
    }

    [Fact]
    public void Bytes_and_numbers_give_the_same_correlations()
    {
        foreach (var panel in Panels.Random(60, complete: true))
        {
            var (bytes, numbers) = (IntraclassCorrelation.Of(panel), IntraclassCorrelation.Of(Panels.Numbers(panel)));

            AssertSame(bytes.Agreement.OrNull, numbers.Agreement);
            AssertSame(bytes.ConsistencyInterval.Low.OrNull, numbers.ConsistencyInterval.Low);
            Assert.Equal((bytes.Used, bytes.Dropped), (numbers.Used, numbers.Dropped));
        }
    }

    private static void AssertWithin(Measure measure, double low, double high)
    {
        if (measure.IsDefined)
            Assert.InRange(measure.Value, low, high);
    }

    private static void AssertSame(double? expected, Measure actual)
    {
        Assert.Equal(expected.HasValue, actual.IsDefined);
        if (expected is { } value)
            Assert.Equal(value, actual.Value, Close);
    }
}
