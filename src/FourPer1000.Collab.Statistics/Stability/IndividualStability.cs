using MathNet.Numerics.LinearAlgebra;

namespace FourPer1000.Collab.Statistics;

/// <summary>
/// Stability of individuals between two rounds, from the cross-table: whether later answers depend on earlier ones, whether moves back
/// and forth are balanced, and whether the distribution stayed. See docs/methods.md, stability.individual.
/// </summary>
/// <remarks>
/// Independence is Chaffin and Talley's test (empty categories left out; one category on a side: undefined, <c>no-variation</c>). Bowker's
/// symmetry counts only pairs of categories somebody moved between; Stuart and Maxwell's marginal homogeneity uses the categories somebody
/// entered or left. Nobody moved: both undefined (<c>no-variation</c>). No pair: <c>no-data</c>.
/// Sources: Chaffin and Talley (1980); Bowker (1948); Stuart (1955); Maxwell (1970).
/// </remarks>
/// <param name="Used">n: panelists with an answer in both rounds.</param>
/// <param name="Dropped">Panelists with an answer in one round or none.</param>
/// <param name="Independence">Pearson's chi-square of independence.</param>
/// <param name="CramersV">Its effect size, 0 to 1.</param>
/// <param name="Symmetry">Bowker's chi-square.</param>
/// <param name="MarginalHomogeneity">Stuart and Maxwell's chi-square.</param>
public sealed record IndividualStability(
    int Used, int Dropped, ChiSquareTest Independence, Measure CramersV, ChiSquareTest Symmetry, ChiSquareTest MarginalHomogeneity)
    : IStatisticResult
{
    /// <inheritdoc/>
    public string Variant => "independence, Bowker, Stuart-Maxwell";

    /// <summary>The tests of a table.</summary>
    /// <param name="table">Rows are the earlier answers.</param>
    public static IndividualStability Of(CrossTable table)
    {
        var reason = table.Used == 0 ? UndefinedReason.NoData : UndefinedReason.NoVariation;
        var categories = Enumerable.Range(0, table.Categories).ToArray();
        var independence = ContingencyTable.Of(Array.ConvertAll(categories, from => Array.ConvertAll(categories, to => table[from, to])));
        var depends = table.Used > 0 && independence.DegreesOfFreedom > 0;
        return new IndividualStability(
            table.Used,
            table.Dropped,
            depends ? ChiSquareTest.Of(independence.ChiSquare, independence.DegreesOfFreedom) : ChiSquareTest.Undefined(reason),
            depends ? Measure.Of(independence.CramersV) : Measure.Undefined(reason),
            Bowker(table) ?? ChiSquareTest.Undefined(reason),
            StuartMaxwell(table) ?? ChiSquareTest.Undefined(reason));
    }

    private static ChiSquareTest? Bowker(CrossTable table)
    {
        double chiSquare = 0;
        var pairs = 0;
        foreach (var (a, b) in MovesBetween(table))
        {
            double there = table[a, b], back = table[b, a];
            chiSquare += (there - back) * (there - back) / (there + back);
            pairs++;
        }

        return pairs == 0 ? null : ChiSquareTest.Of(chiSquare, pairs);
    }

    /// <summary>
    /// d' V⁺ d, where V is the Laplacian of the moves. Categories that no move connects fall into separate groups; each group has its own
    /// margin to keep, so one of its categories is redundant.
    /// </summary>
    private static ChiSquareTest? StuartMaxwell(CrossTable table)
    {
        double chiSquare = 0;
        var degrees = 0;
        foreach (var group in ConnectedCategories(table))
        {
            var free = group.Skip(1).ToArray();
            var difference = Vector<double>.Build.Dense(free.Length, i => table.First.Counts[free[i]] - table.Second.Counts[free[i]]);
            var covariance = Matrix<double>.Build.Dense(free.Length, free.Length, (i, j) => Covariance(table, free[i], free[j]));
            chiSquare += difference * covariance.Cholesky().Solve(difference);
            degrees += free.Length;
        }

        return degrees == 0 ? null : ChiSquareTest.Of(chiSquare, degrees);
    }

    private static double Covariance(CrossTable table, int a, int b) =>
        a == b ? table.First.Counts[a] + table.Second.Counts[a] - (2d * table[a, a]) : -table[a, b] - table[b, a];

    private static IEnumerable<(int A, int B)> MovesBetween(CrossTable table) =>
        from a in Enumerable.Range(0, table.Categories)
        from b in Enumerable.Range(a + 1, table.Categories - a - 1)
        where table[a, b] + table[b, a] > 0
        select (a, b);

    /// <summary>Groups of two and more categories between which somebody moved, directly or by steps.</summary>
    private static IEnumerable<int[]> ConnectedCategories(CrossTable table)
    {
        var group = Enumerable.Range(0, table.Categories).ToArray();
        foreach (var (a, b) in MovesBetween(table))
        {
            var (kept, merged) = (group[a], group[b]);
            for (var category = 0; category < group.Length; category++)
                group[category] = group[category] == merged ? kept : group[category];
        }

        return Enumerable.Range(0, table.Categories).GroupBy(category => group[category], (_, members) => members.ToArray())
            .Where(members => members.Length > 1);
    }
}
