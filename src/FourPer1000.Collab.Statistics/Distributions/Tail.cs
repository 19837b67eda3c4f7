using MathNet.Numerics;

namespace FourPer1000.Collab.Statistics;

/// <summary>
/// Tail probabilities of the usual reference distributions, taken directly from the incomplete gamma and beta functions: one minus the
/// lower tail would lose every digit of a small p-value.
/// </summary>
internal static class Tail
{
    /// <summary>Logarithms beyond this leave the range of doubles.</summary>
    private const double Widest = 700;

    /// <summary>P(|Z| >= |z|) of a standard normal Z.</summary>
    internal static double NormalTwoSided(double z) => SpecialFunctions.Erfc(Math.Abs(z) / Constants.Sqrt2);

    /// <summary>P(X >= chiSquare) with this many degrees of freedom, more than 0.</summary>
    internal static double ChiSquare(double chiSquare, double degrees) =>
        chiSquare <= 0 ? 1 : SpecialFunctions.GammaUpperRegularized(degrees / 2, chiSquare / 2);

    /// <summary>P(X >= f) of Fisher's F, degrees of freedom more than 0.</summary>
    internal static double F(double f, double numerator, double denominator) =>
        f <= 0 ? 1 : SpecialFunctions.BetaRegularized(denominator / 2, numerator / 2, denominator / (denominator + (numerator * f)));

    /// <summary>P(|T| >= |t|) of Student's t.</summary>
    internal static double StudentTwoSided(double t, double degrees) =>
        SpecialFunctions.BetaRegularized(degrees / 2, 0.5, degrees / (degrees + (t * t)));

    /// <summary>
    /// The value below which F lies with this probability; infinite when it is beyond the range of doubles, as for tiny degrees of
    /// freedom. Found by halving on the scale of logarithms, which always ends.
    /// </summary>
    internal static double FQuantile(double probability, double numerator, double denominator)
    {
        var (low, high) = F(1, numerator, denominator) > 1 - probability ? (0d, 1d) : (-1d, 0d);
        while (Above(high))
            (low, high) = (high, 2 * high);

        while (low > -Widest && !Above(low))
            (low, high) = (2 * low, low);

        for (var middle = (low + high) / 2; low < middle && middle < high && high <= Widest; middle = (low + high) / 2)
            (low, high) = Above(middle) ? (middle, high) : (low, middle);

        return high > Widest ? double.PositiveInfinity : Math.Exp(high);

        bool Above(double logarithm) => logarithm <= Widest && F(Math.Exp(logarithm), numerator, denominator) > 1 - probability;
    }

    /// <summary>The half width of the interval that holds Student's t with this confidence: t² is an F.</summary>
    internal static double StudentQuantile(double confidence, double degrees) => Math.Sqrt(FQuantile(confidence, 1, degrees));
}
