using System.Globalization;

namespace FourPer1000.Collab.Statistics;

/// <summary>
/// Kemeny's orders: those with the fewest pairwise disagreements with the panel's rankings, all of them. See docs/methods.md,
/// ranking.kemeny.
/// </summary>
/// <remarks>
/// Exact up to 14 items, by dynamic programming over sets of items; above that an order improved by moving single items until none helps,
/// named as such, which need not be the best. Items put level agree with either order. Nobody ranked: undefined (<c>no-data</c>).
/// Sources: Kemeny (1959); Held and Karp (1962) for the method.
/// </remarks>
/// <param name="Used">Complete rankings.</param>
/// <param name="Dropped">Rankings with a missing rank.</param>
/// <param name="Disagreements">The panelists who disagree, added up over all pairs of items.</param>
/// <param name="OptimalOrders">The orders found, items from 0, best item first; at most <see cref="MostOrders"/>, smallest first.</param>
/// <param name="OptimalCount">How many optimal orders there are, listed or not; undefined (<c>not-applicable</c>) when not exact.</param>
/// <param name="Variant">Exact or heuristic.</param>
public sealed record KemenyRanking(
    int Used, int Dropped, Measure Disagreements, Finding<IReadOnlyList<IReadOnlyList<int>>> OptimalOrders, Measure OptimalCount, string Variant)
    : IStatisticResult
{
    /// <summary>The most items for which all orders are searched.</summary>
    public const int MostItemsForExact = 14;

    /// <summary>The most orders listed.</summary>
    public const int MostOrders = 1_000;

    /// <summary>The best orders for rankings.</summary>
    /// <param name="rankings">One row per panelist, one rank per item, 1 the best; null is missing.</param>
    /// <exception cref="ArgumentOutOfRangeException">Rows differ in length, or a rank is not finite.</exception>
    public static KemenyRanking Of(IReadOnlyList<IReadOnlyList<double?>> rankings) => Of(PairwisePreferences.Of(rankings));

    /// <summary>The best orders for a matrix of ranks.</summary>
    /// <param name="rankings">Rows are panelists, columns are items; the cell is the rank, 1 the best.</param>
    public static KemenyRanking Of(RatingMatrix rankings) => Of(PairwisePreferences.Of(rankings));

    private static KemenyRanking Of(PairwisePreferences preferences)
    {
        if (preferences.Used == 0 || preferences.Items == 0)
        {
            var none = Measure.Undefined(UndefinedReason.NoData);
            var noOrders = Finding.Undefined<IReadOnlyList<IReadOnlyList<int>>>(UndefinedReason.NoData);
            return new KemenyRanking(preferences.Used, preferences.Dropped, none, noOrders, none, "exact");
        }

        return preferences.Items <= MostItemsForExact ? Exact(preferences) : Heuristic(preferences);
    }

    private static KemenyRanking Exact(PairwisePreferences preferences)
    {
        var search = new KemenySearch(preferences);
        var count = search.CountOrders();
        return new KemenyRanking(
            preferences.Used, preferences.Dropped, Measure.Of(search.Disagreements), Finding.Of(search.Orders(MostOrders)), Measure.Of(count),
            count <= MostOrders ? "exact" : string.Create(CultureInfo.InvariantCulture, $"exact, first {MostOrders} orders"));
    }

    private static KemenyRanking Heuristic(PairwisePreferences preferences)
    {
        var order = KemenyHeuristic.Order(preferences);
        return new KemenyRanking(
            preferences.Used, preferences.Dropped, Measure.Of(KemenyHeuristic.Disagreements(preferences, order)),
            Finding.Of<IReadOnlyList<IReadOnlyList<int>>>([order]), Measure.Undefined(UndefinedReason.NotApplicable), "heuristic");
    }
}
