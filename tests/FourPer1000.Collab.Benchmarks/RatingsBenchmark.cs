using FourPer1000.Collab.Statistics;

namespace FourPer1000.Collab.Benchmarks;

/// <summary>
/// The panel statistics of the programs for R and Python, on the same data and under the same names. Everything is computed from the raw
/// bytes of the file in each run: nothing is kept from one run to the next.
/// </summary>
internal static class RatingsBenchmark
{
    private const string Variant = "library";

    internal static int Run(string file)
    {
        var studies = StudyBytes.Read(file);
        var study = studies[0];
        Report.Measure(Variant, "kendall_w", () => Concordance(study), Round);
        Report.Measure(Variant, "fleiss_kappa", () => FleissKappa.Of(StudyBytes.Matrix(study.Round1)).Value.Value, Round);
        Report.Measure(Variant, "krippendorff_ordinal_missing", () => Alpha(study), Round);
        Report.Measure(Variant, "median_quartiles", () => SumOfQuartiles(PanelCounts.Of(StudyBytes.Matrix(study.Round1))), sum => sum);
        Report.Measure(Variant, "wilcoxon_200_items", () => SumOfPValues(study), Round);
        Report.Measure(Variant, "all_one_study", () => All(study), Round);
        Report.Measure(Variant, $"all_{studies.Count}_studies", () => studies.Sum(All), Round);
        foreach (var replicates in (int[])[1_000, 10_000])
            Report.Measure(Variant, $"bootstrap_{replicates}_W_alpha_kappa_median_iqr", () => Bootstrap(study, replicates), Ends);

        Report.Measure(Variant, $"bootstrap_1000_x{studies.Count}_studies", () => BootstrapAll(studies), all => Ends(all[^1]));
        return 0;
    }

    private static RaterBootstrap Bootstrap(StudyBytes study, int replicates) => RaterBootstrap.Of(StudyBytes.Matrix(study.Round1), 1, replicates);

    private static RaterBootstrap[] BootstrapAll(IReadOnlyList<StudyBytes> studies) => [.. studies.Select(each => Bootstrap(each, 1_000))];

    private static object Ends(RaterBootstrap bootstrap) =>
        new[] { bootstrap.Concordance, bootstrap.Alpha, bootstrap.Kappa }
            .SelectMany(statistic => new[] { statistic.Interval.Low.Value, statistic.Interval.High.Value })
            .Select(end => Math.Round(end, 4));

    private static double All(StudyBytes study)
    {
        var round1 = StudyBytes.Matrix(study.Round1);
        var counts = PanelCounts.Of(round1);
        var w = KendallW.Of(round1).Value.Value;
        _ = FleissKappa.Of(counts).Value.Value;
        _ = Alpha(study);
        _ = SumOfQuartiles(counts);
        _ = SumOfPValues(round1, StudyBytes.Matrix(study.Round2));
        return w;
    }

    private static double Concordance(StudyBytes study) => KendallW.Of(StudyBytes.Matrix(study.Round1)).Value.Value;

    private static double Alpha(StudyBytes study) =>
        KrippendorffAlpha.Of(StudyBytes.Matrix(study.WithMissing), MeasurementLevel.Ordinal).Value.Value;

    private static double SumOfQuartiles(PanelCounts counts) =>
        ItemQuartiles.Of(counts, QuantileType.Type7).Sum(item => item.Lower.Value + item.Median.Value + item.Upper.Value);

    private static double SumOfPValues(StudyBytes study) => SumOfPValues(StudyBytes.Matrix(study.Round1), StudyBytes.Matrix(study.Round2));

    /// <summary>The normal approximation with continuity correction, as SciPy's; an item without any change counts as 1.</summary>
    private static double SumOfPValues(RatingMatrix round1, RatingMatrix round2) =>
        WilcoxonSignedRank.OfItems(round1, round2).Sum(test => test.PValueCorrected.OrNull ?? 1);

    private static object Round(double value) => Math.Round(value, 9);
}
