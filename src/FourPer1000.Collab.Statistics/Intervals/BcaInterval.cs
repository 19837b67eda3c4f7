using MathNet.Numerics.Distributions;

namespace FourPer1000.Collab.Statistics;

/// <summary>The steps of the BCa interval for at least two values.</summary>
internal sealed class BcaInterval
{
    private readonly double[] sample;
    private readonly Func<double[], double> estimator;
    private readonly double estimate;
    private readonly double[] drawn;
    private readonly double[] sorted;
    private readonly int countBelow;
    private readonly double confidence;
    private readonly string generator;

    internal BcaInterval(double[] sample, Func<double[], double> estimator, IRandomSource source, int replicates, double confidence)
    {
        this.sample = sample;
        this.estimator = estimator;
        this.confidence = confidence;
        generator = source.Name;
        estimate = estimator(sample);
        drawn = Draw(source, replicates);
        sorted = (double[])drawn.Clone();
        Array.Sort(sorted);
        countBelow = drawn.Count(replicate => replicate < estimate);
    }

    private bool Varies => sorted[0] < sorted[^1];

    /// <summary>Without replicates on both sides of the estimate the correction of the bias is infinite.</summary>
    private bool HasBothSides => countBelow > 0 && countBelow < drawn.Length;

    internal Bootstrap Report(int dropped, long seed)
    {
        var replicates = Tally.Of(drawn.Select(replicate => (double?)replicate));
        var shape = Shape.Of(replicates);
        var bias = HasBothSides ? Measure.Of(BiasCorrection()) : Measure.Undefined(UndefinedReason.NoVariation);
        var acceleration = Acceleration();
        return new Bootstrap(
            sample.Length, dropped, Measure.Of(estimate), Finding.Of<IReadOnlyList<double>>(drawn[..5]), Measure.Of(shape.Mean),
            shape.StandardDeviation, Finding.Of(countBelow), Ends("percentile", Varies, level => level), bias, Measure.Of(acceleration),
            Ends("bca", HasBothSides, level => Adjust(level, bias.Value, acceleration)), seed, drawn.Length, generator);
    }

    private double[] Draw(IRandomSource source, int replicates)
    {
        var values = new double[replicates];
        var resample = new double[sample.Length];
        for (var b = 0; b < replicates; b++)
        {
            for (var i = 0; i < resample.Length; i++)
                resample[i] = sample[source.NextBelow(sample.Length)];

            values[b] = estimator(resample);
        }

        return values;
    }

    private double BiasCorrection() => Normal.InvCDF(0, 1, (double)countBelow / drawn.Length);

    /// <summary>Σ L³ / (6 (Σ L²)^1.5) with L = (n-1)(mean of the jackknife - jackknife without i); 0 when the jackknife does not vary.</summary>
    private double Acceleration()
    {
        var leftOut = Enumerable.Range(0, sample.Length).Select(i => estimator([.. sample[..i], .. sample[(i + 1)..]])).ToArray();
        var mean = leftOut.Average();
        double squares = 0, cubes = 0;
        foreach (var value in leftOut)
        {
            var influence = (sample.Length - 1) * (mean - value);
            squares += influence * influence;
            cubes += influence * influence * influence;
        }

        return leftOut.Max() > leftOut.Min() && squares > 0 ? cubes / (6 * Math.Pow(squares, 1.5)) : 0;
    }

    private static double Adjust(double level, double bias, double acceleration)
    {
        var z = bias + Normal.InvCDF(0, 1, level);
        return Normal.CDF(0, 1, bias + (z / (1 - (acceleration * z))));
    }

    private ConfidenceInterval Ends(string method, bool isDefined, Func<double, double> adjust) => isDefined
        ? ConfidenceInterval.Of(At(adjust((1 - confidence) / 2)), At(adjust((1 + confidence) / 2)), confidence, method)
        : ConfidenceInterval.Undefined(UndefinedReason.NoVariation, confidence, method);

    /// <summary>The replicate of rank (B+1) level, interpolated linearly in the normal quantile of k/(B+1); at the rim the outermost one.</summary>
    private double At(double level)
    {
        double b = drawn.Length, rank = (b + 1) * level;
        if (rank < 1)
            return sorted[0];
        if (rank >= b)
            return sorted[^1];

        var k = (int)Math.Floor(rank);
        var (left, right) = (Normal.InvCDF(0, 1, k / (b + 1)), Normal.InvCDF(0, 1, (k + 1) / (b + 1)));
        var weight = (Normal.InvCDF(0, 1, level) - left) / (right - left);
        return sorted[k - 1] + (weight * (sorted[k] - sorted[k - 1]));
    }
}
