using MathNet.Numerics;
using MathNet.Numerics.Distributions;

namespace FourPer1000.Collab.Statistics;

/// <summary>
/// Tail probabilities of the usual reference distributions, taken directly from the incomplete gamma and beta functions: one minus the
/// lower tail would lose every digit of a small p-value.
/// </summary>
internal static class Tail
{
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

    /// <summary>The value below which F lies with this probability.</summary>
    internal static double FQuantile(double probability, double numerator, double denominator) =>
        FisherSnedecor.InvCDF(numerator, denominator, probability);
}
