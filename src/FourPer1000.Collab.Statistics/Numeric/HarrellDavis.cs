using MathNet.Numerics;

namespace FourPer1000.Collab.Statistics;

/// <summary>Quantiles as means of all order statistics, weighted by Beta(p(n+1), (1-p)(n+1)). One value: that value.</summary>
internal static class HarrellDavis
{
    internal static Measure Quantile(double[] sorted, double probability)
    {
        double n = sorted.Length, a = probability * (n + 1), b = (1 - probability) * (n + 1);
        double sum = 0, below = 0;
        for (var i = 0; i < sorted.Length; i++)
        {
            var upTo = i + 1 == sorted.Length ? 1 : SpecialFunctions.BetaRegularized(a, b, (i + 1) / n);
            sum += (upTo - below) * sorted[i];
            below = upTo;
        }

        return Measure.Of(Math.Clamp(sum, sorted[0], sorted[^1]));
    }
}
