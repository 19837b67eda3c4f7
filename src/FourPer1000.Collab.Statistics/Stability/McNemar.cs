using MathNet.Numerics.Distributions;

namespace FourPer1000.Collab.Statistics;

/// <summary>
/// McNemar's test of a yes-or-no item in two rounds: whether as many panelists changed to yes as to no. See docs/methods.md,
/// stability.mcnemar.
/// </summary>
/// <remarks>
/// Only those who changed count. Nobody changed: the chi-squares are undefined (<c>no-variation</c>; <c>no-data</c> for an empty table)
/// and the exact p-values are 1. As many changed either way: the corrected chi-square is 0. Sources: McNemar (1947); Fagerland, Lydersen
/// and Laake (2013) for mid-p.
/// </remarks>
/// <param name="Used">n: panelists with an answer in both rounds.</param>
/// <param name="FirstOnly">b: changed from the first answer to the second.</param>
/// <param name="SecondOnly">c: changed from the second answer to the first.</param>
/// <param name="ChiSquare">(b - c)²/(b + c), one degree of freedom.</param>
/// <param name="PValue">Its upper tail.</param>
/// <param name="ChiSquareCorrected">(|b - c| - 1)²/(b + c); 0 when b = c.</param>
/// <param name="PValueCorrected">Its upper tail.</param>
/// <param name="ExactPValue">Two-sided binomial with probability 1/2.</param>
/// <param name="MidPValue">The exact one less half the probability of what was observed, on either side.</param>
public sealed record McNemar(
    int Used,
    int FirstOnly,
    int SecondOnly,
    Measure ChiSquare,
    Measure PValue,
    Measure ChiSquareCorrected,
    Measure PValueCorrected,
    Measure ExactPValue,
    Measure MidPValue) : IStatisticResult
{
    /// <summary>Always 0: the table holds only panelists with both answers.</summary>
    public int Dropped => 0;

    /// <inheritdoc/>
    public string Variant => "chi-square, exact and mid-p";

    /// <summary>The test of a table [[a, b], [c, d]]: rows are round 1, columns are round 2.</summary>
    /// <param name="a">Yes in both rounds; at least 0, as all counts.</param>
    /// <param name="b">Yes, then no.</param>
    /// <param name="c">No, then yes.</param>
    /// <param name="d">No in both rounds.</param>
    /// <exception cref="ArgumentOutOfRangeException">A count is negative.</exception>
    public static McNemar Of(int a, int b, int c, int d)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(a);
        ArgumentOutOfRangeException.ThrowIfNegative(b);
        ArgumentOutOfRangeException.ThrowIfNegative(c);
        ArgumentOutOfRangeException.ThrowIfNegative(d);
        double changed = (double)b + c, difference = Math.Abs((double)b - c);
        var reason = a + b + c + d == 0 ? UndefinedReason.NoData : UndefinedReason.NoVariation;
        var plain = changed == 0 ? Measure.Undefined(reason) : Measure.Of(difference * difference / changed);
        var corrected = changed == 0 ? plain : Measure.Of(Math.Pow(Math.Max(difference - 1, 0), 2) / changed);
        return new McNemar(a + b + c + d, b, c, plain, UpperTail(plain), corrected, UpperTail(corrected), Exact(b, c), Mid(b, c));
    }

    private static Measure UpperTail(Measure chiSquare) => chiSquare.IsDefined ? Measure.Of(Tail.ChiSquare(chiSquare.Value, 1)) : chiSquare;

    private static Measure Exact(int b, int c) => Measure.Of(b == c ? 1 : Math.Min(1, 2 * Binomial.CDF(0.5, b + c, Math.Min(b, c))));

    private static Measure Mid(int b, int c) =>
        Measure.Of(b == c ? 1 : Math.Min(1, (2 * Binomial.CDF(0.5, b + c, Math.Min(b, c))) - Binomial.PMF(0.5, b + c, Math.Min(b, c))));
}
