namespace FourPer1000.Collab.Statistics;

/// <summary>
/// Friedman's test over three or more rounds: whether the panelists' answers to one item rose or fell together from round to round, with
/// Kendall's W as its effect size. See docs/methods.md, stability.friedman.
/// </summary>
/// <remarks>
/// Each panelist's rounds are ranked with average ranks; panelists with a missing round are dropped and counted. Undefined as Kendall's W
/// is: everybody gave the same answer in all rounds, <c>no-variation</c>; fewer than two panelists or rounds, <c>too-few</c>.
/// Source: Friedman (1937), corrected for ties.
/// </remarks>
/// <param name="Used">Panelists with an answer in every round.</param>
/// <param name="Dropped">Panelists with a missing answer.</param>
/// <param name="Rounds">The rounds compared.</param>
/// <param name="ChiSquare">Tie-corrected, rounds - 1 degrees of freedom.</param>
/// <param name="DegreesOfFreedom">Rounds - 1.</param>
/// <param name="PValue">Upper tail.</param>
/// <param name="Concordance">W, 0 to 1: 1 when everybody moved in the same order.</param>
public sealed record FriedmanTest(
    int Used, int Dropped, int Rounds, Measure ChiSquare, Measure DegreesOfFreedom, Measure PValue, Measure Concordance) : IStatisticResult
{
    /// <inheritdoc/>
    public string Variant => "tie-corrected";

    /// <summary>The test of one item's ratings.</summary>
    /// <param name="rounds">Rows are panelists, columns are rounds.</param>
    public static FriedmanTest Of(RatingMatrix rounds) => Of(KendallW.Of(rounds));

    /// <summary>The test of one item's numeric estimates.</summary>
    /// <param name="rounds">One row per panelist, one finite value per round; null is missing.</param>
    /// <exception cref="ArgumentOutOfRangeException">Rows differ in length, or a value is not finite.</exception>
    public static FriedmanTest Of(IReadOnlyList<IReadOnlyList<double?>> rounds) => Of(KendallW.Of(rounds));

    private static FriedmanTest Of(KendallW w) =>
        new(w.Used, w.Dropped, w.Objects, w.ChiSquare, w.DegreesOfFreedom, w.PValue, w.Value);
}
