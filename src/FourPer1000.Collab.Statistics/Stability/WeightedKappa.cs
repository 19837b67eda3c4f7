namespace FourPer1000.Collab.Statistics;

/// <summary>
/// Cohen's kappa of two rounds: how far the panelists kept their own answers, beyond chance. Unweighted, linear and quadratic. See
/// docs/methods.md, stability.weightedKappa.
/// </summary>
/// <remarks>
/// Distances are steps on the full scale, also over categories nobody used. Nobody answered twice: undefined (<c>no-data</c>); everybody
/// in one and the same category in both rounds: <c>no-variation</c>. Sources: Cohen (1960, 1968).
/// </remarks>
/// <param name="Used">n: panelists with an answer in both rounds.</param>
/// <param name="Dropped">Panelists with an answer in one round or none.</param>
/// <param name="Unweighted">Any change is a full disagreement.</param>
/// <param name="Linear">A change counts by its steps.</param>
/// <param name="Quadratic">A change counts by its squared steps.</param>
/// <param name="SameAnswer">The share that kept its answer, 0 to 1.</param>
public sealed record WeightedKappa(int Used, int Dropped, Measure Unweighted, Measure Linear, Measure Quadratic, Measure SameAnswer)
    : IStatisticResult
{
    /// <inheritdoc/>
    public string Variant => "Cohen, distances on the full scale";

    /// <summary>The kappas of a table.</summary>
    /// <param name="table">Rows are the earlier answers.</param>
    public static WeightedKappa Of(CrossTable table) => new(
        table.Used,
        table.Dropped,
        Kappa(table, steps => Math.Min(steps, 1)),
        Kappa(table, steps => steps),
        Kappa(table, steps => steps * steps),
        SameShare(table).Proportion);

    private static Share SameShare(CrossTable table)
    {
        var same = 0;
        for (var category = 0; category < table.Categories; category++)
            same += table[category, category];

        return new Share(same, table.Used);
    }

    /// <summary>1 - n Σ w_ab n_ab / Σ w_ab r_a c_b, in integers up to the last division.</summary>
    private static Measure Kappa(CrossTable table, Func<long, long> weight)
    {
        Int128 observed = 0, expected = 0;
        for (var a = 0; a < table.Categories; a++)
        {
            for (var b = 0; b < table.Categories; b++)
            {
                observed += weight(Math.Abs(a - b)) * (Int128)table[a, b];
                expected += weight(Math.Abs(a - b)) * (Int128)table.First.Counts[a] * table.Second.Counts[b];
            }
        }

        if (expected == 0)
            return Measure.Undefined(table.Used == 0 ? UndefinedReason.NoData : UndefinedReason.NoVariation);

        return Measure.Of((double)(expected - (table.Used * observed)) / (double)expected);
    }
}
