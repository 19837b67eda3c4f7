namespace FourPer1000.Collab.Statistics.Tests;

/// <summary>The documented edges of agreement, one by one.</summary>
public class AgreementEdgeTests
{
    private static readonly RatingMatrix Unanimous = Matrix([[4, 4, 4], [4, 4, 4]]);
    private static readonly RatingMatrix Empty = Matrix([[null, null], [null, null]]);

    [Fact]
    public void Unanimity_is_one_for_AC1_and_undefined_for_kappa_alpha_and_ICC()
    {
        Assert.Equal(1, GwetCoefficient.Of(Unanimous, AgreementWeights.Identity).Value.Value);
        Assert.Equal((0d, 1d, 1d), (GwetCoefficient.Of(Unanimous, AgreementWeights.Identity).StandardError.Value, Ends(Unanimous).Low.Value, Ends(Unanimous).High.Value));
        AssertUndefined(UndefinedReason.NoVariation, FleissKappa.Of(Unanimous).Value, FleissKappa.Of(Unanimous).Z, FleissKappa.Of(Unanimous).PValue);
        Assert.All(FleissKappa.Of(Unanimous).ByCategory, kappa => AssertUndefined(UndefinedReason.NoVariation, kappa));
        AssertUndefined(UndefinedReason.NoVariation, KrippendorffAlpha.Of(Unanimous, MeasurementLevel.Ordinal).Value);
        Assert.Equal(0, KrippendorffAlpha.Of(Unanimous, MeasurementLevel.Ordinal).ExpectedDisagreement.Value);
        AssertUndefined(UndefinedReason.NoVariation, IntraclassCorrelation.Of(Unanimous).Agreement, IntraclassCorrelation.Of(Unanimous).BetweenItems);
    }

    [Fact]
    public void Nobody_answering_is_no_data()
    {
        AssertUndefined(UndefinedReason.NoData, FleissKappa.Of(Empty).Value, GwetCoefficient.Of(Empty, AgreementWeights.Linear).Value);
        AssertUndefined(UndefinedReason.NoData, KrippendorffAlpha.Of(Empty, MeasurementLevel.Nominal).Value, KendallW.Of(Empty).Value, KendallW.Of(Empty).Uncorrected);
        AssertUndefined(UndefinedReason.NoData, IntraclassCorrelation.Of(Empty).OneWay, IntraclassCorrelation.Of(Matrix([])).OneWay);
        AssertUndefined(UndefinedReason.NoData, FleissKappa.Of(Matrix([])).Value, KendallW.Of(Matrix([])).Value, KendallW.Of([]).Value);
        AssertUndefined(UndefinedReason.NoData, KendallWPermutation.Of(Empty).PValue, KendallWPermutation.Of([]).PValue);
    }

    [Fact]
    public void One_panelist_agrees_with_nobody()
    {
        var alone = Matrix([[1, 2, 3]]);

        AssertUndefined(UndefinedReason.TooFew, KendallW.Of(alone).Value, FleissKappa.Of(alone).Value, IntraclassCorrelation.Of(alone).Consistency);
        AssertUndefined(UndefinedReason.NoPairs, KrippendorffAlpha.Of(alone, MeasurementLevel.Interval).Value, GwetCoefficient.Of(alone, AgreementWeights.Identity).Value);
    }

    [Fact]
    public void Items_with_one_rating_hold_no_pair_and_are_dropped_from_alpha()
    {
        var alpha = KrippendorffAlpha.Of(Matrix([[1, 2, 3], [1, 3, null]]), MeasurementLevel.Nominal);

        Assert.Equal((2, 1, 4L), (alpha.Used, alpha.Dropped, alpha.PairableValues));
    }

    [Fact]
    public void Ratio_disagreement_needs_values_of_which_none_is_negative()
    {
        AssertUndefined(UndefinedReason.NotApplicable, KrippendorffAlpha.Of(PanelCounts.FromRows([[-1, 2], [1, 2]]), MeasurementLevel.Ratio).Value);
        Assert.True(KrippendorffAlpha.Of(PanelCounts.FromRows([[0, 2], [1, 2]]), MeasurementLevel.Ratio).Value.IsDefined);
    }

    [Fact]
    public void Alpha_takes_estimates_of_any_size_without_losing_digits()
    {
        var near = KrippendorffAlpha.Of(PanelCounts.FromRows([[1, 2, 3, 3], [1, 2, 2, 4]]), MeasurementLevel.Interval).Value.Value;
        var far = KrippendorffAlpha.Of(PanelCounts.FromRows([[1e9 + 1, 1e9 + 2, 1e9 + 3, 1e9 + 3], [1e9 + 1, 1e9 + 2, 1e9 + 2, 1e9 + 4]]), MeasurementLevel.Interval);

        Assert.Equal(near, far.Value.Value, 1e-12);
    }

    [Fact]
    public void Unused_categories_move_AC2_but_not_alpha()
    {
        int?[][] rows = [[1, 2, 3, 1], [1, 3, 3, 2], [2, 2, 3, 1]];
        var (narrow, wide) = (RatingMatrix.FromRows(rows, 3), RatingMatrix.FromRows(rows, 9));

        Assert.NotEqual(GwetCoefficient.Of(narrow, AgreementWeights.Linear).Value.Value, GwetCoefficient.Of(wide, AgreementWeights.Linear).Value.Value, 0.01);
        Assert.Equal(KrippendorffAlpha.Of(narrow, MeasurementLevel.Ordinal).Value, KrippendorffAlpha.Of(wide, MeasurementLevel.Ordinal).Value);
    }

    [Fact]
    public void A_scale_of_one_category_has_no_chance_agreement() =>
        AssertUndefined(UndefinedReason.NotApplicable, GwetCoefficient.Of(RatingMatrix.FromRows([[1], [1]], 1), AgreementWeights.Identity).Value);

    [Fact]
    public void One_item_gives_AC1_without_a_standard_error()
    {
        var gwet = GwetCoefficient.Of(Matrix([[1], [1], [2]]), AgreementWeights.Identity);

        Assert.True(gwet.Value.IsDefined);
        AssertUndefined(UndefinedReason.TooFew, gwet.StandardError, gwet.Interval.Low, gwet.Interval.High);
    }

    [Fact]
    public void Fleiss_drops_items_that_somebody_left_out_and_ignores_who_never_answered()
    {
        var kappa = FleissKappa.Of(Matrix([[1, 2, 1], [1, null, 2], [null, null, null]]));

        Assert.Equal((2, 1, 2), (kappa.Used, kappa.Dropped, kappa.Raters));
    }

    [Fact]
    public void Panelists_who_differ_by_a_constant_are_consistent_but_do_not_agree()
    {
        var icc = IntraclassCorrelation.Of(Matrix([[1, 2, 3, 4], [3, 4, 5, 6], [4, 5, 6, 7]]));

        Assert.Equal(1, icc.Consistency.Value);
        Assert.InRange(icc.Agreement.Value, 0.1, 0.6);
        AssertUndefined(UndefinedReason.ZeroDenominator, icc.ConsistencyInterval.Low, icc.AgreementInterval.High);
    }

    [Fact]
    public void Rounding_noise_in_measured_numbers_is_no_residual()
    {
        var icc = IntraclassCorrelation.Of([[0.1, 0.2, 0.7], [0.1 + 0.2, 0.2 + 0.2, 0.7 + 0.2]]);

        Assert.Equal(0, icc.Residual.Value);
        AssertUndefined(UndefinedReason.ZeroDenominator, icc.ConsistencyInterval.Low);
    }

    [Fact]
    public void Limits_of_an_ICC_exist_even_where_degrees_of_freedom_vanish()
    {
        foreach (var panel in Panels.Random(400, seed: 17))
        {
            var icc = IntraclassCorrelation.Of(panel);
            if (icc.AgreementInterval.IsDefined)
                Assert.True(icc.AgreementInterval.Low.Value <= icc.Agreement.Value + 1e-9 && icc.Agreement.Value <= icc.AgreementInterval.High.Value + 1e-9);
        }
    }

    [Fact]
    public void A_polarised_item_has_a_negative_r_wg_shown_raw_and_cut()
    {
        var rwg = WithinGroupAgreement.Of(Histogram.FromCounts([3, 0, 0, 0, 3]));

        Assert.Equal(-1.4, rwg.Value.Value, 1e-12);
        Assert.Equal(0, rwg.Truncated.Value);
        AssertUndefined(UndefinedReason.TooFew, WithinGroupAgreement.Of(Histogram.FromCounts([1, 0])).Value);
        AssertUndefined(UndefinedReason.NoData, WithinGroupAgreement.Of(Histogram.FromCounts([0, 0])).DeviationFromMean);
        AssertUndefined(UndefinedReason.NotApplicable, WithinGroupAgreement.Of(Histogram.FromCounts([5])).EvenVariance, WithinGroupAgreement.Of(Histogram.FromCounts([5])).Value);
    }

    [Fact]
    public void Two_items_ranked_by_two_panelists_leave_F_no_degree_of_freedom()
    {
        var w = KendallW.Of(Matrix([[1, 2], [2, 1]]));

        Assert.Equal(0, w.Value.Value);
        Assert.Equal(0, w.NumeratorDegrees.Value);
        AssertUndefined(UndefinedReason.TooFew, w.PValueOfF);
    }

    [Fact]
    public void Panelists_without_an_order_of_their_own_lower_the_uncorrected_W_only()
    {
        var w = KendallW.Of(Matrix([[1, 2, 3], [1, 2, 3], [2, 2, 2]]));

        Assert.True(w.Uncorrected.Value < w.Value.Value);
        Assert.Equal(3, w.Used);
    }

    [Fact]
    public void Unknown_levels_weights_and_confidences_are_refused()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => KrippendorffAlpha.Of(Unanimous, (MeasurementLevel)4));
        Assert.Throws<ArgumentOutOfRangeException>(() => GwetCoefficient.Of(Unanimous, (AgreementWeights)4));
        Assert.Throws<ArgumentOutOfRangeException>(() => GwetCoefficient.Of(Unanimous, AgreementWeights.Linear, 1));
        Assert.Throws<ArgumentOutOfRangeException>(() => GwetCoefficient.Of(Unanimous, AgreementWeights.Linear, double.NaN));
        Assert.Throws<ArgumentOutOfRangeException>(() => KendallW.Of([[1, 2], [1]]));
        Assert.Throws<ArgumentOutOfRangeException>(() => KendallW.Of([[1, double.NaN], [1, 2]]));
        Assert.Throws<ArgumentOutOfRangeException>(() => IntraclassCorrelation.Of([[1, double.PositiveInfinity], [1, 2]]));
        Assert.Throws<ArgumentOutOfRangeException>(() => IntraclassCorrelation.Of([[1, 2], [1]]));
        Assert.Throws<ArgumentOutOfRangeException>(() => KendallWPermutation.Of(Unanimous, 1, 9_998));
    }

    private static ConfidenceInterval Ends(RatingMatrix panel) => GwetCoefficient.Of(panel, AgreementWeights.Identity).Interval;

    private static RatingMatrix Matrix(int?[][] rows) => RatingMatrix.FromRows(rows, 9);

    private static void AssertUndefined(UndefinedReason reason, params Measure[] measures) =>
        Assert.All(measures, measure => Assert.Equal(Measure.Undefined(reason), measure));
}
