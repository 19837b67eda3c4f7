using MathNet.Numerics;

namespace FourPer1000.Collab.Statistics;

/// <summary>
/// Quantiles of beta distributions, by bisection down to neighbouring doubles: slow, but right to the last digits that the distribution
/// function gives, and the same on every machine.
/// </summary>
internal static class BetaQuantile
{
    internal static double Of(double probability, double a, double b)
    {
        double low = 0, high = 1;
        for (var middle = 0.5; middle > low && middle < high; middle = low + ((high - low) / 2))
        {
            if (SpecialFunctions.BetaRegularized(a, b, middle) < probability)
                low = middle;
            else
                high = middle;
        }

        return low + ((high - low) / 2);
    }
}
