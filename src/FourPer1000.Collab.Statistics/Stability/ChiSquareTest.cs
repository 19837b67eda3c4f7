namespace FourPer1000.Collab.Statistics;

/// <summary>A chi-square with its degrees of freedom and its upper tail. All three are defined, or none for the same reason.</summary>
/// <param name="ChiSquare">The statistic, at least 0.</param>
/// <param name="DegreesOfFreedom">At least 1.</param>
/// <param name="PValue">The probability of a value at least as large, 0 to 1.</param>
public sealed record ChiSquareTest(Measure ChiSquare, Measure DegreesOfFreedom, Measure PValue)
{
    internal static ChiSquareTest Of(double chiSquare, int degrees) =>
        new(Measure.Of(chiSquare), Measure.Of(degrees), Measure.Of(Tail.ChiSquare(chiSquare, degrees)));

    internal static ChiSquareTest Undefined(UndefinedReason reason)
    {
        var none = Measure.Undefined(reason);
        return new ChiSquareTest(none, none, none);
    }
}
