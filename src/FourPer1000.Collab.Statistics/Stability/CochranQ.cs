using System.Globalization;

namespace FourPer1000.Collab.Statistics;

/// <summary>
/// Cochran's Q over three or more rounds of a yes-or-no item: whether the share of yes changed. See docs/methods.md, stability.cochranQ.
/// </summary>
/// <remarks>
/// Panelists with a missing round are dropped and counted. Nobody changed their answer: undefined (<c>no-variation</c>); fewer than two
/// rounds: <c>too-few</c>; no complete panelist: <c>no-data</c>. With two rounds it is McNemar's chi-square. Source: Cochran (1950).
/// </remarks>
/// <param name="Used">Panelists with an answer in every round.</param>
/// <param name="Dropped">Panelists with a missing answer.</param>
/// <param name="Rounds">The rounds compared.</param>
/// <param name="Test">Q as a chi-square with rounds - 1 degrees of freedom.</param>
public sealed record CochranQ(int Used, int Dropped, int Rounds, ChiSquareTest Test) : IStatisticResult
{
    /// <inheritdoc/>
    public string Variant => "chi-square approximation";

    /// <summary>The test of one item.</summary>
    /// <param name="rows">One row per panelist, one answer per round; null is missing.</param>
    /// <exception cref="ArgumentOutOfRangeException">Rows differ in length.</exception>
    public static CochranQ Of(IReadOnlyList<IReadOnlyList<bool?>> rows)
    {
        var rounds = rows.Count == 0 ? 0 : rows[0].Count;
        var complete = rows.Where(row => RequireLength(row, rounds).All(answer => answer.HasValue)).ToArray();
        var test = Compute(complete, rounds);
        return new CochranQ(complete.Length, rows.Count - complete.Length, rounds, test);

        static IReadOnlyList<bool?> RequireLength(IReadOnlyList<bool?> row, int rounds) => row.Count == rounds
            ? row
            : throw new ArgumentOutOfRangeException(
                nameof(rows), row.Count, string.Create(CultureInfo.InvariantCulture, $"Every row holds {rounds} answers, as the first does."));
    }

    private static ChiSquareTest Compute(IReadOnlyList<bool?>[] complete, int rounds)
    {
        if (complete.Length == 0 || rounds < 2)
            return ChiSquareTest.Undefined(complete.Length == 0 || rounds == 0 ? UndefinedReason.NoData : UndefinedReason.TooFew);

        long total = 0, columnSquares = 0, rowSquares = 0, k = rounds;
        for (var round = 0; round < rounds; round++)
        {
            long yes = complete.Count(row => row[round] is true);
            columnSquares += yes * yes;
        }

        foreach (var row in complete)
        {
            long yes = row.Count(answer => answer is true);
            total += yes;
            rowSquares += yes * yes;
        }

        var changes = (k * total) - rowSquares;
        return changes == 0
            ? ChiSquareTest.Undefined(UndefinedReason.NoVariation)
            : ChiSquareTest.Of((k - 1) * (double)((k * columnSquares) - (total * total)) / changes, rounds - 1);
    }
}
