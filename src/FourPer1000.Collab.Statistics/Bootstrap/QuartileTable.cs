namespace FourPer1000.Collab.Statistics;

/// <summary>Where the quartiles of n ratings lie, for every n that can occur in a replicate.</summary>
internal sealed class QuartileTable
{
    private readonly int first;
    private readonly Entry[] entries;

    /// <param name="fewest">The smallest n asked for.</param>
    /// <param name="most">The largest n asked for.</param>
    /// <param name="type">The definition of the quartiles.</param>
    internal QuartileTable(int fewest, int most, QuantileType type)
    {
        first = fewest;
        var positions = Enumerable.Range(fewest, most - fewest + 1).Select(n => Positions(Math.Max(n, 1), type)).ToArray();
        foreach (var (lower, upper) in positions)
            Units = LeastCommonMultiple(LeastCommonMultiple(Units, (int)lower.Weight.Denominator), (int)upper.Weight.Denominator);

        entries = [.. positions.Select((position, index) => ToEntry(position, Math.Max(fewest + index, 1)))];
    }

    /// <summary>The common denominator of all weights: quartiles are multiples of 1/Units; 16 for type 9, less for the others.</summary>
    internal int Units { get; } = 1;

    internal Entry Of(int n) => entries[n - first];

    /// <summary>Places from 1 in the ordered ratings, and how far to move towards the next, in units.</summary>
    internal readonly record struct Entry(short Lower, short LowerWeight, short Median, short MedianNext, short Upper, short UpperWeight);

    private Entry ToEntry((QuantilePosition Lower, QuantilePosition Upper) at, int n) => new(
        (short)at.Lower.Place, Weight(at.Lower), (short)((n + 1) / 2), (short)((n / 2) + 1), (short)at.Upper.Place, Weight(at.Upper));

    private short Weight(QuantilePosition position) => (short)(position.Weight.Numerator * (Units / position.Weight.Denominator));

    private static (QuantilePosition Lower, QuantilePosition Upper) Positions(int n, QuantileType type) =>
        (QuantilePosition.Of(n, new Rational(1, 4), type), QuantilePosition.Of(n, new Rational(3, 4), type));

    private static int LeastCommonMultiple(int a, int b)
    {
        var (x, y) = (a, b);
        while (y != 0)
            (x, y) = (y, x % y);

        return a / x * b;
    }
}
