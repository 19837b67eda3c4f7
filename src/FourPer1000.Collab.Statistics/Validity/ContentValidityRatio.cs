using System.Numerics;

namespace FourPer1000.Collab.Statistics;

/// <summary>
/// Lawshe's content validity ratio with its exact critical value: the smallest count k for which a panel that tosses coins would reach k with a
/// probability of at most alpha. See docs/methods.md, validity.cvr.
/// </summary>
/// <remarks>
/// Nobody answered: undefined (<c>no-data</c>). Panels so small that not even all of N reach significance have no critical value (<c>too-few</c>):
/// N up to 4 at 5 %. Decided in integers. Sources: Lawshe 1975; Ayre and Scally 2014.
/// </remarks>
/// <param name="Used">N: panelists.</param>
/// <param name="Ratio">(k - N/2)/(N/2): -1 to 1.</param>
/// <param name="CriticalCount">The smallest significant count.</param>
/// <param name="CriticalRatio">(2k - N)/N of the critical count.</param>
/// <param name="PValue">One-sided exact binomial probability of this count or more at p = 1/2.</param>
/// <param name="MeetsCritical">Whether the count reaches the critical one.</param>
public sealed record ContentValidityRatio(
    int Used, Finding<Rational> Ratio, Finding<int> CriticalCount, Finding<Rational> CriticalRatio, Measure PValue, Finding<bool> MeetsCritical)
    : IStatisticResult
{
    /// <inheritdoc/>
    public int Dropped => 0;

    /// <inheritdoc/>
    public string Variant => "exact binomial, one-sided";

    /// <summary>The ratio of k of N who find the item essential.</summary>
    /// <param name="essential">k of N.</param>
    /// <param name="alpha">The level of the critical value, strictly between 0 and 1; usually 1/20.</param>
    /// <exception cref="ArgumentOutOfRangeException">The level is out of range.</exception>
    public static ContentValidityRatio Of(Share essential, Rational alpha)
    {
        if (alpha <= 0 || alpha >= 1)
            throw new ArgumentOutOfRangeException(nameof(alpha), alpha, "A level lies strictly between 0 and 1.");

        var n = essential.Of;
        var critical = Critical(n, alpha);
        return new ContentValidityRatio(
            n,
            essential.Fraction.Select(_ => Ratio2k(essential.Count, n)),
            critical,
            critical.Select(count => Ratio2k(count, n)),
            n == 0 ? Measure.Undefined(UndefinedReason.NoData) : Measure.Of(CoinTosses.AtLeast(essential.Count, n)),
            critical.Select(count => essential.Count >= count));
    }

    private static Rational Ratio2k(int count, int n) => new((2L * count) - n, n);

    /// <summary>Adds up the upper tail of the binomial, from N down, while it stays within alpha 2^N.</summary>
    private static Finding<int> Critical(int n, Rational alpha)
    {
        if (n == 0)
            return Finding.Undefined<int>(UndefinedReason.NoData);

        var limit = alpha.Numerator * BigInteger.Pow(2, n);
        var (ways, tail) = (BigInteger.One, BigInteger.One);
        var count = n + 1;
        while (tail * alpha.Denominator <= limit)
        {
            count--;
            ways = ways * count / (n - count + 1);
            tail += ways;
        }

        return count > n ? Finding.Undefined<int>(UndefinedReason.TooFew) : Finding.Of(count);
    }
}
