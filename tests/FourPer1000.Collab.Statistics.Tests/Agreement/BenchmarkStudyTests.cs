namespace FourPer1000.Collab.Statistics.Tests;

/// <summary>
/// The study on which the speed of the library is measured, made anew from its generator (SplitMix64 of a counter), with the values that
/// R and SciPy give for it.
/// </summary>
public class BenchmarkStudyTests
{
    private const int Raters = 350;
    private const int Items = 200;
    private const int Points = 9;

    private static readonly (RatingMatrix Round1, RatingMatrix Round2, RatingMatrix WithMissing) Study = Generate();

    [Fact]
    public void Kendalls_W_is_that_of_R() => Assert.Equal(0.459726370, KendallW.Of(Study.Round1).Value.Value, 9);

    [Fact]
    public void Fleiss_kappa_is_that_of_R() => Assert.Equal(0.046224911, FleissKappa.Of(Study.Round1).Value.Value, 9);

    [Fact]
    public void Ordinal_alpha_with_missing_answers_is_that_of_R() =>
        Assert.Equal(0.392529730, KrippendorffAlpha.Of(Study.WithMissing, MeasurementLevel.Ordinal).Value.Value, 9);

    [Fact]
    public void The_quartiles_add_up_to_those_of_NumPy() => Assert.Equal(
        2889.75, ItemQuartiles.Of(PanelCounts.Of(Study.Round1), QuantileType.Type7).Sum(item => item.Lower.Value + item.Median.Value + item.Upper.Value));

    [Fact]
    public void The_p_values_of_200_Wilcoxon_tests_add_up_to_those_of_SciPy() => Assert.Equal(
        97.203970539, WilcoxonSignedRank.OfItems(Study.Round1, Study.Round2).Sum(test => test.PValueCorrected.OrNull ?? 1), 9);

    [Fact]
    public void The_bootstrap_gives_the_intervals_that_NumPy_gives_with_other_random_numbers()
    {
        var bootstrap = RaterBootstrap.Of(Study.Round1, seed: 1, replicates: 500);

        AssertNear((0.4561, 0.4665), bootstrap.Concordance.Interval, 0.002);
        AssertNear((0.3877, 0.4021), bootstrap.Alpha.Interval, 0.002);
        AssertNear((0.0476, 0.0503), bootstrap.Kappa.Interval, 0.0005);
    }

    /// <summary>
    /// Only additions, multiplications and divisions in a fixed order stand behind these digits: they are the same on every machine, with
    /// every instruction set (DOTNET_EnableAVX2=0 and the like) and with any number of threads.
    /// </summary>
    [Theory]
    [InlineData(1)]
    [InlineData(4)]
    public void Not_a_bit_depends_on_the_machine(int threads)
    {
        var bootstrap = RaterBootstrap.Of(Study.WithMissing, seed: 1, replicates: 300, threads: threads);

        Assert.Equal((0.38723316583788653, 0.40192307559885176), (bootstrap.Alpha.Interval.Low.Value, bootstrap.Alpha.Interval.High.Value));
        Assert.Equal(0.45636979104385694, RaterBootstrap.Of(Study.Round1, seed: 1, replicates: 300, threads: threads).Concordance.Interval.Low.Value);
        Assert.Equal(0.05024788355049297, RaterBootstrap.Of(Study.Round1, seed: 1, replicates: 300, threads: threads).Kappa.Interval.High.Value);
        Assert.Equal(0.39252972954789267, KrippendorffAlpha.Of(Study.WithMissing, MeasurementLevel.Ordinal).Value.Value);
    }

    private static void AssertNear((double Low, double High) expected, ConfidenceInterval actual, double tolerance)
    {
        Assert.Equal(expected.Low, actual.Low.Value, tolerance);
        Assert.Equal(expected.High, actual.High.Value, tolerance);
    }

    private static (RatingMatrix Round1, RatingMatrix Round2, RatingMatrix WithMissing) Generate()
    {
        byte[] round1 = new byte[Raters * Items], round2 = new byte[Raters * Items], withMissing = new byte[Raters * Items];
        for (var rater = 0; rater < Raters; rater++)
        {
            for (var item = 0; item < Items; item++)
            {
                var at = (rater * Items) + item;
                var effect = (int)(Hash(0, 0, item) % 5) - 2;
                (round1[at], round2[at]) = Rate(rater, item, effect);
                withMissing[at] = (Hash(3, rater, item) >> 32) % 20 == 0 ? RatingMatrix.Missing : round1[at];
            }
        }

        return (Matrix(round1), Matrix(round2), Matrix(withMissing));
    }

    private static (byte Round1, byte Round2) Rate(int rater, int item, int effect)
    {
        var bias = (int)(Hash(1, rater, 0) % 3) - 1;
        var (u1, move) = (Hash(2, rater, item), Hash(3, rater, item));
        var first = Math.Clamp(5 + effect + bias + (int)(u1 % 4) + (int)((u1 >> 32) % 3) - 2 - (int)(u1 >> 63), 1, Points);
        var distance = Math.Clamp(5 + effect, 1, Points) - first;
        var step = Math.Min(Math.Abs(distance), Math.Max((int)(move % 4) - 1, 0));
        return ((byte)first, (byte)(first + (Math.Sign(distance) * step)));
    }

    /// <summary>SplitMix64 at the place (kind, rater, item) of study 0.</summary>
    private static ulong Hash(int kind, int rater, int item)
    {
        var counter = ((ulong)kind << 40) + ((ulong)rater << 20) + (ulong)item;
        return Xoshiro256.SplitMix64(ref counter);
    }

    private static RatingMatrix Matrix(byte[] bytes) => RatingMatrix.FromBytes(bytes, Raters, Items, Points);
}
