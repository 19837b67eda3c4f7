using System.Globalization;

namespace FourPer1000.Collab.Statistics;

/// <summary>
/// The distributions that panelists give over the same bins, pooled: linearly (weighted mean) and logarithmically (weighted geometric mean, scaled
/// to sum 1). See docs/methods.md, numeric.pool.
/// </summary>
/// <remarks>
/// In the logarithmic pool a single zero with a positive weight vetoes its bin; when every bin is vetoed it is undefined
/// (<c>zero-denominator</c>). Nobody answered: both undefined (<c>no-data</c>); all weights zero: both <c>zero-denominator</c>.
/// </remarks>
/// <param name="Used">Distributions that were pooled.</param>
/// <param name="Dropped">Missing distributions.</param>
/// <param name="Linear">One probability per bin.</param>
/// <param name="Logarithmic">One probability per bin.</param>
public sealed record OpinionPool(int Used, int Dropped, Finding<IReadOnlyList<double>> Linear, Finding<IReadOnlyList<double>> Logarithmic)
    : IStatisticResult
{
    /// <inheritdoc/>
    public string Variant => "linear and logarithmic";

    /// <summary>Pools distributions.</summary>
    /// <param name="distributions">
    /// One per panelist, over the same bins; entries at least 0, of any positive sum (100 points will do). Null is missing.
    /// </param>
    /// <param name="weights">One per panelist, at least 0.</param>
    /// <exception cref="ArgumentOutOfRangeException">A negative or infinite entry or weight, a distribution of sum 0.</exception>
    /// <exception cref="ArgumentException">Distributions or weights do not match in number.</exception>
    public static OpinionPool Of(IReadOnlyList<IReadOnlyList<double>?> distributions, IReadOnlyList<double> weights)
    {
        if (weights.Count != distributions.Count)
            throw new ArgumentException("There is one weight per distribution.", nameof(weights));

        var members = distributions.Zip(weights).Where(pair => pair.First is not null)
            .Select(pair => (Shares: Normalise(pair.First!), Weight: Guard.NotNegative(pair.Second))).ToArray();
        if (members.Any(member => member.Shares.Length != members[0].Shares.Length))
            throw new ArgumentException("All distributions have the same bins.", nameof(distributions));

        var total = members.Sum(member => member.Weight);
        if (members.Length == 0 || total == 0)
            return Undefined(members.Length, distributions.Count, members.Length == 0 ? UndefinedReason.NoData : UndefinedReason.ZeroDenominator);

        var bins = Enumerable.Range(0, members[0].Shares.Length).ToArray();
        double[] linear = [.. bins.Select(bin => members.Sum(member => member.Weight * member.Shares[bin]) / total)];
        double[] products = [.. bins.Select(bin => Product(members.Select(member => (member.Shares[bin], member.Weight / total))))];
        var scale = products.Sum();
        return new OpinionPool(members.Length, distributions.Count - members.Length, Finding.Of<IReadOnlyList<double>>(linear), scale == 0
            ? Finding.Undefined<IReadOnlyList<double>>(UndefinedReason.ZeroDenominator)
            : Finding.Of<IReadOnlyList<double>>([.. products.Select(product => product / scale)]));
    }

    private static double[] Normalise(IReadOnlyList<double> distribution)
    {
        var sum = distribution.Sum(entry => Guard.NotNegative(entry));
        return sum > 0 && double.IsFinite(sum)
            ? [.. distribution.Select(entry => entry / sum)]
            : throw new ArgumentOutOfRangeException(
                nameof(distribution), sum.ToString(CultureInfo.InvariantCulture), "The entries of a distribution have a positive, finite sum.");
    }

    private static double Product(IEnumerable<(double Share, double Weight)> factors) =>
        factors.Aggregate(1d, (product, factor) => factor.Weight == 0 ? product : product * Math.Pow(factor.Share, factor.Weight));

    private static OpinionPool Undefined(int used, int all, UndefinedReason reason) => new(
        used, all - used, Finding.Undefined<IReadOnlyList<double>>(reason), Finding.Undefined<IReadOnlyList<double>>(reason));
}
