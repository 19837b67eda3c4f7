using MathNet.Numerics;

namespace FourPer1000.Collab.Statistics;

/// <summary>
/// Fisher's exact test of a two-by-two table, such as agree or not in two groups of panelists. See docs/methods.md, compare.fisher2x2.
/// </summary>
/// <remarks>
/// Two-sided: the probability of all tables with these margins that are no more likely than the observed one (with a relative slack of
/// one in ten million for rounding, as usual). A margin of zero: p is 1 and the chi-square is undefined (<c>zero-denominator</c>; in an
/// empty table <c>no-data</c>). A zero in the odds ratio's denominator: <c>zero-denominator</c>. Source: Fisher (1935).
/// </remarks>
/// <param name="Used">n of the table.</param>
/// <param name="ExactPValue">Two-sided.</param>
/// <param name="OddsRatio">ad/(bc) of the sample.</param>
/// <param name="ChiSquare">Pearson's, without correction, one degree of freedom.</param>
/// <param name="PValue">Its upper tail.</param>
public sealed record FisherExact(int Used, Measure ExactPValue, Measure OddsRatio, Measure ChiSquare, Measure PValue) : IStatisticResult
{
    private const double Slack = 1e-7;

    /// <summary>Always 0: a table holds only those who answered.</summary>
    public int Dropped => 0;

    /// <inheritdoc/>
    public string Variant => "two-sided, by probability";

    /// <summary>The test of a table [[a, b], [c, d]]: rows are groups.</summary>
    /// <param name="a">First row, first column; at least 0, as all counts.</param>
    /// <param name="b">First row, second column.</param>
    /// <param name="c">Second row, first column.</param>
    /// <param name="d">Second row, second column.</param>
    /// <exception cref="ArgumentOutOfRangeException">A count is negative.</exception>
    public static FisherExact Of(int a, int b, int c, int d)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(a);
        ArgumentOutOfRangeException.ThrowIfNegative(b);
        ArgumentOutOfRangeException.ThrowIfNegative(c);
        ArgumentOutOfRangeException.ThrowIfNegative(d);
        var n = a + b + c + d;
        var none = Measure.Undefined(n == 0 ? UndefinedReason.NoData : UndefinedReason.ZeroDenominator);
        double cross = ((double)a * d) - ((double)b * c), margins = (double)(a + b) * (c + d) * (a + c) * (b + d);
        var chiSquare = margins == 0 ? none : Measure.Of(n * (cross / margins) * cross);
        return new FisherExact(
            n,
            Measure.Of(margins == 0 ? 1 : TwoSided(a, a + b, a + c, n)),
            b == 0 || c == 0 ? none : Measure.Of((double)a * d / ((double)b * c)),
            chiSquare,
            chiSquare.IsDefined ? Measure.Of(Tail.ChiSquare(chiSquare.Value, 1)) : chiSquare);
    }

    private static double TwoSided(int a, int row, int column, int n)
    {
        var limit = LogWays(a, row, column, n) + Slack;
        double extreme = 0, all = SpecialFunctions.BinomialLn(n, column);
        for (var x = Math.Max(0, row + column - n); x <= Math.Min(row, column); x++)
        {
            var ways = LogWays(x, row, column, n);
            extreme += ways <= limit ? Math.Exp(ways - all) : 0;
        }

        return Math.Min(1, extreme);
    }

    /// <summary>The logarithm of the number of tables with x in the corner.</summary>
    private static double LogWays(int x, int row, int column, int n) =>
        SpecialFunctions.BinomialLn(row, x) + SpecialFunctions.BinomialLn(n - row, column - x);
}
