namespace FourPer1000.Collab.Statistics;

/// <summary>
/// Schulze's method: an item beats another when the strongest path of pairwise majorities to it is stronger than the one back. See
/// docs/methods.md, ranking.schulze.
/// </summary>
/// <remarks>
/// The strength of a majority is its winning votes; a tie is no majority. In a cycle of equal paths several items win. Nobody ranked:
/// undefined (<c>no-data</c>). No item beats every other directly: the Condorcet winner is <c>not-applicable</c>. Source: Schulze (2011).
/// </remarks>
/// <param name="Used">Complete rankings.</param>
/// <param name="Dropped">Rankings with a missing rank.</param>
/// <param name="StrongestPaths">Row a, column b: the strength of the strongest path from a to b; 0 without one, and on the diagonal.</param>
/// <param name="Winners">The items no other beats, from 0.</param>
/// <param name="Wins">How many others each item beats.</param>
/// <param name="CondorcetWinner">The item a majority puts before each other one.</param>
public sealed record SchulzeRanking(
    int Used,
    int Dropped,
    Finding<IReadOnlyList<IReadOnlyList<int>>> StrongestPaths,
    Finding<IReadOnlyList<int>> Winners,
    Finding<IReadOnlyList<int>> Wins,
    Finding<int> CondorcetWinner) : IStatisticResult
{
    /// <inheritdoc/>
    public string Variant => "winning votes";

    /// <summary>The method on rankings.</summary>
    /// <param name="rankings">One row per panelist, one rank per item, 1 the best; null is missing.</param>
    /// <exception cref="ArgumentOutOfRangeException">Rows differ in length, or a rank is not finite.</exception>
    public static SchulzeRanking Of(IReadOnlyList<IReadOnlyList<double?>> rankings) => Of(PairwisePreferences.Of(rankings));

    /// <summary>The method on a matrix of ranks.</summary>
    /// <param name="rankings">Rows are panelists, columns are items; the cell is the rank, 1 the best.</param>
    public static SchulzeRanking Of(RatingMatrix rankings) => Of(PairwisePreferences.Of(rankings));

    private static SchulzeRanking Of(PairwisePreferences preferences)
    {
        if (preferences.Used == 0 || preferences.Items == 0)
        {
            return new SchulzeRanking(
                preferences.Used, preferences.Dropped, Finding.Undefined<IReadOnlyList<IReadOnlyList<int>>>(UndefinedReason.NoData),
                Finding.Undefined<IReadOnlyList<int>>(UndefinedReason.NoData), Finding.Undefined<IReadOnlyList<int>>(UndefinedReason.NoData),
                Finding.Undefined<int>(UndefinedReason.NoData));
        }

        var paths = Paths(preferences);
        IReadOnlyList<int> wins = [.. paths.Select((row, a) => row.Where((strength, b) => strength > paths[b][a]).Count())];
        IReadOnlyList<int> winners =
            [.. Enumerable.Range(0, paths.Length).Where(a => paths.Index().All(other => other.Item[a] <= paths[a][other.Index]))];
        return new SchulzeRanking(
            preferences.Used, preferences.Dropped, Finding.Of<IReadOnlyList<IReadOnlyList<int>>>(paths), Finding.Of(winners), Finding.Of(wins),
            Condorcet(preferences));
    }

    /// <summary>The widest paths, by Floyd and Warshall's scheme.</summary>
    private static int[][] Paths(PairwisePreferences preferences)
    {
        var items = preferences.Items;
        var paths = new int[items][];
        for (var a = 0; a < items; a++)
            paths[a] = [.. Enumerable.Range(0, items).Select(b => preferences[a, b] > preferences[b, a] ? preferences[a, b] : 0)];

        for (var via = 0; via < items; via++)
        {
            for (var a = 0; a < items; a++)
            {
                for (var b = 0; b < items; b++)
                {
                    if (a != b)
                        paths[a][b] = Math.Max(paths[a][b], Math.Min(paths[a][via], paths[via][b]));
                }
            }
        }

        return paths;
    }

    private static Finding<int> Condorcet(PairwisePreferences preferences)
    {
        for (var a = 0; a < preferences.Items; a++)
        {
            if (Enumerable.Range(0, preferences.Items).All(b => a == b || preferences[a, b] > preferences[b, a]))
                return Finding.Of(a);
        }

        return Finding.Undefined<int>(UndefinedReason.NotApplicable);
    }
}
