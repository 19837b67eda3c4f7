namespace FourPer1000.Collab.Statistics;

/// <summary>
/// Quantiles of the nine types of Hyndman and Fan, from a histogram without expanding it, or from sorted values. A histogram's
/// quantiles are exact fractions, so that "IQR at most 2" is decided exactly. See docs/methods.md, descriptives.quantiles.
/// </summary>
public static class Quantiles
{
    private static readonly Rational Quarter = new(1, 4);
    private static readonly Rational Half = new(1, 2);

    /// <summary>The quantile as an exact fraction; undefined (<c>no-data</c>) when nobody answered, the one value when one did.</summary>
    /// <param name="answers">The distribution.</param>
    /// <param name="probability">From 0 to 1.</param>
    /// <param name="type">The definition.</param>
    /// <exception cref="ArgumentOutOfRangeException">The probability or the type is out of range.</exception>
    public static Finding<Rational> Exact(Histogram answers, Rational probability, QuantileType type)
    {
        var position = QuantilePosition.Of(Math.Max(answers.Used, 1), probability, type);
        if (answers.Used == 0)
            return Finding.Undefined<Rational>(UndefinedReason.NoData);

        Rational low = answers.ValueAt(position.Place);
        return Finding.Of(position.Weight == 0 ? low : low + (position.Weight * (answers.ValueAt(position.Place + 1) - low)));
    }

    /// <summary>The quantile; undefined (<c>no-data</c>) when nobody answered.</summary>
    /// <param name="answers">The distribution.</param>
    /// <param name="probability">From 0 to 1.</param>
    /// <param name="type">The definition.</param>
    /// <exception cref="ArgumentOutOfRangeException">The probability or the type is out of range.</exception>
    public static Measure Of(Histogram answers, Rational probability, QuantileType type) => Exact(answers, probability, type).ToMeasure();

    /// <summary>The quantile of values in ascending order; undefined (<c>no-data</c>) when there are none.</summary>
    /// <param name="sorted">Finite values in ascending order.</param>
    /// <param name="probability">From 0 to 1.</param>
    /// <param name="type">The definition.</param>
    /// <exception cref="ArgumentOutOfRangeException">The probability or the type is out of range.</exception>
    public static Measure OfSorted(ReadOnlySpan<double> sorted, Rational probability, QuantileType type)
    {
        var position = QuantilePosition.Of(Math.Max(sorted.Length, 1), probability, type);
        if (sorted.IsEmpty)
            return Measure.Undefined(UndefinedReason.NoData);

        var low = sorted[position.Place - 1];
        return Measure.Of(position.Weight == 0 ? low : Between(low, sorted[position.Place], position.Weight.ToDouble()));
    }

    /// <summary>The quantile of exact values in ascending order, at least one.</summary>
    internal static Rational ExactOfSorted(ReadOnlySpan<Rational> sorted, Rational probability, QuantileType type)
    {
        var position = QuantilePosition.Of(sorted.Length, probability, type);
        var low = sorted[position.Place - 1];
        return position.Weight == 0 ? low : low + (position.Weight * (sorted[position.Place] - low));
    }

    /// <summary>The median: the same for all types but 1, 3 and 4, and the one given here is that of the others. Exact.</summary>
    /// <param name="answers">The distribution.</param>
    public static Finding<Rational> Median(Histogram answers) => Exact(answers, Half, QuantileType.Type7);

    /// <summary>The median of values in ascending order; undefined (<c>no-data</c>) when there are none.</summary>
    /// <param name="sorted">Finite values in ascending order.</param>
    public static Measure MedianOfSorted(ReadOnlySpan<double> sorted) => OfSorted(sorted, Half, QuantileType.Type7);

    /// <summary>Q3 - Q1 as an exact fraction; undefined (<c>no-data</c>) when nobody answered, 0 when one did.</summary>
    /// <param name="answers">The distribution.</param>
    /// <param name="type">The definition of the quartiles.</param>
    public static Finding<Rational> InterquartileRange(Histogram answers, QuantileType type) =>
        Exact(answers, 1 - Quarter, type).Select(upper => upper - Exact(answers, Quarter, type).Value);

    /// <summary>Weighs both ends, which neither overflows nor leaves the interval.</summary>
    private static double Between(double low, double high, double weight) =>
        low == high ? low : Math.Clamp((low * (1 - weight)) + (high * weight), low, high);
}
