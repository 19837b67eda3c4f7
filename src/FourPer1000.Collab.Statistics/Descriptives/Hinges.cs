namespace FourPer1000.Collab.Statistics;

/// <summary>The medians of the lower and the upper half of the answers.</summary>
/// <param name="Low">The lower hinge.</param>
/// <param name="High">The upper hinge.</param>
public sealed record Hinges(double Low, double High)
{
    /// <summary>
    /// Tukey's hinges, as in box plots: with an odd n the median belongs to both halves. Undefined (<c>no-data</c>) when nobody answered.
    /// </summary>
    /// <param name="sorted">Finite values in ascending order.</param>
    public static Finding<Hinges> Inclusive(ReadOnlySpan<double> sorted) =>
        sorted.IsEmpty ? Finding.Undefined<Hinges>(UndefinedReason.NoData) : Finding.Of(OfHalves(sorted, (sorted.Length + 1) / 2));

    /// <summary>
    /// The hinges taught at school: with an odd n the median belongs to neither half. Undefined: <c>no-data</c> for n = 0, <c>too-few</c> for n = 1.
    /// </summary>
    /// <param name="sorted">Finite values in ascending order.</param>
    public static Finding<Hinges> Exclusive(ReadOnlySpan<double> sorted) => sorted.Length < 2
        ? Finding.Undefined<Hinges>(sorted.IsEmpty ? UndefinedReason.NoData : UndefinedReason.TooFew)
        : Finding.Of(OfHalves(sorted, sorted.Length / 2));

    private static Hinges OfHalves(ReadOnlySpan<double> sorted, int half) =>
        new(Quantiles.MedianOfSorted(sorted[..half]).Value, Quantiles.MedianOfSorted(sorted[^half..]).Value);
}
