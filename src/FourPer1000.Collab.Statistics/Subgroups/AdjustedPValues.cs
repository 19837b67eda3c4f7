namespace FourPer1000.Collab.Statistics;

/// <summary>
/// P-values of several tests, adjusted so that "below 0.05" keeps its meaning over all of them. See docs/methods.md, compare.pAdjust.
/// </summary>
/// <remarks>
/// The platform's default over the items of a round is Benjamini and Hochberg's false discovery rate. No p-value: four empty lists.
/// Sources: Benjamini and Hochberg (1995); Benjamini and Yekutieli (2001); Holm (1979).
/// </remarks>
/// <param name="BenjaminiHochberg">Expected share of false alarms among the alarms, for independent or positively related tests.</param>
/// <param name="BenjaminiYekutieli">The same under any dependence.</param>
/// <param name="Holm">The probability of any false alarm, step by step.</param>
/// <param name="Bonferroni">The same, in one step.</param>
public sealed record AdjustedPValues(
    IReadOnlyList<double> BenjaminiHochberg, IReadOnlyList<double> BenjaminiYekutieli, IReadOnlyList<double> Holm, IReadOnlyList<double> Bonferroni)
    : IStatisticResult
{
    /// <summary>The number of tests.</summary>
    public int Used => Bonferroni.Count;

    /// <summary>Always 0: every p-value given is used.</summary>
    public int Dropped => 0;

    /// <inheritdoc/>
    public string Variant => "BH, BY, Holm, Bonferroni";

    /// <summary>The adjusted values, in the order given.</summary>
    /// <param name="pValues">Each from 0 to 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">A p-value is not from 0 to 1.</exception>
    public static AdjustedPValues Of(IReadOnlyList<double> pValues)
    {
        foreach (var p in pValues)
        {
            if (!(p is >= 0 and <= 1))
                throw new ArgumentOutOfRangeException(nameof(pValues), p, "A p-value lies between 0 and 1.");
        }

        var n = pValues.Count;
        var dependence = Enumerable.Range(1, n).Sum(i => 1d / i);
        return new AdjustedPValues(
            StepUp(pValues, rank => (double)n / rank),
            StepUp(pValues, rank => dependence * n / rank),
            StepDown(pValues, rank => n - rank + 1),
            [.. pValues.Select(p => Math.Min(1, p * n))]);
    }

    /// <summary>From the largest p down, none may be larger than the one before.</summary>
    private static double[] StepUp(IReadOnlyList<double> pValues, Func<int, double> factor)
    {
        var adjusted = new double[pValues.Count];
        var (least, rank) = (1d, pValues.Count);
        foreach (var place in Ascending(pValues).Reverse())
            adjusted[place] = least = Math.Min(least, pValues[place] * factor(rank--));

        return adjusted;
    }

    /// <summary>From the smallest p up, none may be smaller than the one before.</summary>
    private static double[] StepDown(IReadOnlyList<double> pValues, Func<int, double> factor)
    {
        var adjusted = new double[pValues.Count];
        var (greatest, rank) = (0d, 1);
        foreach (var place in Ascending(pValues))
            adjusted[place] = greatest = Math.Max(greatest, Math.Min(1, pValues[place] * factor(rank++)));

        return adjusted;
    }

    private static int[] Ascending(IReadOnlyList<double> pValues) => [.. Enumerable.Range(0, pValues.Count).OrderBy(place => pValues[place])];
}
