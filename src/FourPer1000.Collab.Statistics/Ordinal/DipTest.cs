namespace FourPer1000.Collab.Statistics;

/// <summary>
/// Hartigan's dip test against one mode: a large dip hints at two or more camps. The p-value is the share of seeded replicates from the uniform
/// distribution, the unimodal one that dips most, with at least this dip. See docs/methods.md, ordinal.dip.
/// </summary>
/// <remarks>
/// Estimates are compared with the continuous uniform distribution; ratings with the uniform distribution over the categories of the scale,
/// because ties alone make every rating scale look multimodal to the continuous test. Nobody answered: undefined (<c>no-data</c>); all equal:
/// <c>no-variation</c>. Source: Hartigan and Hartigan 1985.
/// </remarks>
/// <param name="Used">n: answers.</param>
/// <param name="Dropped">Missing answers.</param>
/// <param name="Dip">From 1/(2n) to 1/4.</param>
/// <param name="PValue">(1 + replicates with at least this dip) / (1 + replicates).</param>
/// <param name="Seed">The seed of the replicates.</param>
/// <param name="Replicates">How many replicates were drawn.</param>
/// <param name="Generator">The name of the generator.</param>
/// <param name="Variant">The distribution compared with.</param>
public sealed record DipTest(
    int Used, int Dropped, Measure Dip, Measure PValue, long Seed, int Replicates, string Generator, string Variant) : IStatisticResult
{
    /// <summary>The seed taken when none is given.</summary>
    public const long DefaultSeed = 20301985;

    /// <summary>The number of replicates taken when none is given.</summary>
    public const int DefaultReplicates = 999;

    /// <summary>Above this many estimates the replicates keep this size, and dips are compared after multiplication with the root of n.</summary>
    private const int LargestReplicate = 1000;

    /// <summary>The test of ratings, against the uniform distribution over the scale.</summary>
    /// <param name="answers">The distribution over the whole scale.</param>
    /// <param name="seed">Any value.</param>
    /// <param name="replicates">At least 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">Fewer than one replicate.</exception>
    public static DipTest Of(Histogram answers, long seed = DefaultSeed, int replicates = DefaultReplicates) => Of(
        Tally.Of(answers), seed, replicates, "uniform over the categories", (source, size) =>
        {
            var drawn = new int?[size];
            for (var i = 0; i < drawn.Length; i++)
                drawn[i] = 1 + source.NextBelow(answers.Categories);

            return Tally.Of(Histogram.FromRatings(drawn, 1, answers.Categories));
        }, sizeLimit: int.MaxValue);

    /// <summary>The test of numeric estimates, against the continuous uniform distribution.</summary>
    /// <param name="estimates">One entry per panelist; null is missing.</param>
    /// <param name="seed">Any value.</param>
    /// <param name="replicates">At least 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">Fewer than one replicate, or a value that is not finite.</exception>
    public static DipTest Of(IEnumerable<double?> estimates, long seed = DefaultSeed, int replicates = DefaultReplicates) => Of(
        Tally.Of(estimates), seed, replicates, "continuous uniform", (source, size) =>
        {
            var drawn = new double?[size];
            for (var i = 0; i < drawn.Length; i++)
                drawn[i] = source.NextUnit();

            return Tally.Of(drawn);
        }, LargestReplicate);

    private static DipTest Of(Tally answers, long seed, int replicates, string variant, Func<Xoshiro256, int, Tally> draw, int sizeLimit)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(replicates, 1);
        var source = new Xoshiro256(seed);
        if (answers.Values.Length < 2)
        {
            var none = Measure.Undefined(answers.Used == 0 ? UndefinedReason.NoData : UndefinedReason.NoVariation);
            return new DipTest(answers.Used, answers.Dropped, none, none, seed, replicates, source.Name, variant);
        }

        var dip = UnimodalFit.Dip(answers.Values, answers.Counts);
        var size = Math.Min(answers.Used, sizeLimit);
        var threshold = dip * Math.Sqrt((double)answers.Used / size);
        var hits = Enumerable.Range(0, replicates).Count(_ => Reaches(threshold, draw(source, size)));
        return new DipTest(
            answers.Used, answers.Dropped, Measure.Of(dip), Measure.Of((1d + hits) / (1d + replicates)), seed, replicates, source.Name, variant);
    }

    /// <summary>A hair of slack: dips of tied data often differ by rounding alone.</summary>
    private static bool Reaches(double threshold, Tally replicate) =>
        replicate.Values.Length > 1 && UnimodalFit.Dip(replicate.Values, replicate.Counts) >= threshold - 1e-12;
}
