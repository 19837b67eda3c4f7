namespace FourPer1000.Collab.Statistics;

/// <summary>
/// The chi-square test of two round histograms that older Delphi papers use for stability. See docs/methods.md, stability.chiSquareGroup.
/// </summary>
/// <remarks>
/// Legacy: the rounds hold the same panelists, so they are not independent and the p-value is not valid. Prefer
/// <see cref="WilcoxonSignedRank"/> or <see cref="IndividualStability"/>. No continuity correction; categories nobody used are left out.
/// An empty round: undefined (<c>no-data</c>); one category only: <c>no-variation</c>. Expected counts below 5 make the approximation
/// doubtful. Source: Dajani, Sincoff and Talley (1979).
/// </remarks>
/// <param name="Used">Answers of both rounds together.</param>
/// <param name="Dropped">Panelists without an answer, of both rounds together.</param>
/// <param name="ChiSquare">Pearson's chi-square of homogeneity.</param>
/// <param name="DegreesOfFreedom">Categories used - 1.</param>
/// <param name="PValue">Upper tail.</param>
/// <param name="SmallestExpected">The smallest expected count.</param>
/// <param name="CramersV">sqrt(chi-square / n), 0 to 1.</param>
public sealed record GroupChiSquare(
    int Used, int Dropped, Measure ChiSquare, Measure DegreesOfFreedom, Measure PValue, Measure SmallestExpected, Measure CramersV)
    : IStatisticResult
{
    /// <inheritdoc/>
    public string Variant => "Pearson, without correction";

    /// <summary>The test of two rounds.</summary>
    /// <param name="round1">The distribution of the earlier round.</param>
    /// <param name="round2">The distribution of the later round, on the same scale.</param>
    /// <exception cref="ArgumentOutOfRangeException">The scales differ.</exception>
    public static GroupChiSquare Of(Histogram round1, Histogram round2)
    {
        ArgumentOutOfRangeException.ThrowIfNotEqual(round2.Categories, round1.Categories, nameof(round2));
        ArgumentOutOfRangeException.ThrowIfNotEqual(round2.Lowest, round1.Lowest, nameof(round2));
        var table = ContingencyTable.Of([round1.Counts.ToArray(), round2.Counts.ToArray()]);
        var (used, dropped) = (round1.Used + round2.Used, round1.Dropped + round2.Dropped);
        if (round1.Used == 0 || round2.Used == 0 || table.Columns < 2)
            return Undefined(used, dropped, round1.Used == 0 || round2.Used == 0 ? UndefinedReason.NoData : UndefinedReason.NoVariation);

        return new GroupChiSquare(
            used, dropped, Measure.Of(table.ChiSquare), Measure.Of(table.DegreesOfFreedom),
            Measure.Of(Tail.ChiSquare(table.ChiSquare, table.DegreesOfFreedom)), Measure.Of(table.SmallestExpected), Measure.Of(table.CramersV));
    }

    private static GroupChiSquare Undefined(int used, int dropped, UndefinedReason reason)
    {
        var none = Measure.Undefined(reason);
        return new GroupChiSquare(used, dropped, none, none, none, none, none);
    }
}
