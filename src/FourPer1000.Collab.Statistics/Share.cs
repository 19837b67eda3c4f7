using System.Globalization;

namespace FourPer1000.Collab.Statistics;

/// <summary>k of n: so many answers out of so many. Compared with thresholds in integers, never in floating point.</summary>
public readonly record struct Share
{
    /// <summary>k of n.</summary>
    /// <param name="count">k, from 0 to <paramref name="of"/>.</param>
    /// <param name="of">n, at least 0.</param>
    /// <exception cref="ArgumentOutOfRangeException">k or n is out of range.</exception>
    public Share(int count, int of)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(count);
        if (count > of)
            throw new ArgumentOutOfRangeException(nameof(count), count, $"A share counts at most all {of.ToString(CultureInfo.InvariantCulture)}.");

        Count = count;
        Of = of;
    }

    /// <summary>k: how many.</summary>
    public int Count { get; }

    /// <summary>n: out of how many.</summary>
    public int Of { get; }

    /// <summary>k/n as an exact fraction; undefined (<c>no-data</c>) when n is 0.</summary>
    [System.Text.Json.Serialization.JsonIgnore]
    public Finding<Rational> Fraction => Of == 0 ? Finding.Undefined<Rational>(UndefinedReason.NoData) : Finding.Of(new Rational(Count, Of));

    /// <summary>k/n from 0 to 1; undefined (<c>no-data</c>) when n is 0.</summary>
    public Measure Proportion => Fraction.ToMeasure();

    /// <summary>100 k/n; undefined (<c>no-data</c>) when n is 0.</summary>
    [System.Text.Json.Serialization.JsonIgnore]
    public Measure Percent => Of == 0 ? Measure.Undefined(UndefinedReason.NoData) : Measure.Of(100d * Count / Of);

    /// <summary>The Wilson interval of the proportion; undefined when n is 0. See <see cref="ProportionInterval"/>.</summary>
    /// <param name="confidence">The confidence level, strictly between 0 and 1; 0.95 unless told otherwise.</param>
    public ConfidenceInterval Wilson(double confidence = 0.95) => ProportionInterval.Wilson(this, confidence);

    /// <summary>Whether the comparison of k/n with the threshold holds; undefined (<c>no-data</c>) when n is 0.</summary>
    /// <param name="comparison">At least, more than, at most or less than.</param>
    /// <param name="threshold">An exact fraction.</param>
    public Finding<bool> Is(Comparison comparison, Rational threshold) => Fraction.Select(share => comparison.Holds(share, threshold));
}
