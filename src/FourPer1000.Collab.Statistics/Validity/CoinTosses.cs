using MathNet.Numerics;

namespace FourPer1000.Collab.Statistics;

/// <summary>Binomial probabilities at p = 1/2.</summary>
internal static class CoinTosses
{
    /// <summary>P(Bin(n, 1/2) >= k).</summary>
    internal static double AtLeast(int k, int n) => k <= 0 ? 1 : SpecialFunctions.BetaRegularized(k, n - k + 1, 0.5);

    /// <summary>P(Bin(n, 1/2) = k).</summary>
    internal static double Exactly(int k, int n) => n <= 60
        ? SpecialFunctions.Binomial(n, k) / Math.Pow(2, n)
        : Math.Exp(SpecialFunctions.BinomialLn(n, k) - (n * Math.Log(2)));
}
