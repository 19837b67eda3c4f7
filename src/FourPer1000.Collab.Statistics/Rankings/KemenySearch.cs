namespace FourPer1000.Collab.Statistics;

/// <summary>
/// For every set of items already placed, the fewest disagreements that placing the others behind them can cost. An item placed next
/// disagrees with those who put a later one before it, whatever the order of the earlier ones.
/// </summary>
internal sealed class KemenySearch
{
    private readonly PairwisePreferences preferences;
    private readonly long[] rest;

    internal KemenySearch(PairwisePreferences preferences)
    {
        this.preferences = preferences;
        rest = new long[1 << preferences.Items];
        for (var placed = rest.Length - 2; placed >= 0; placed--)
        {
            rest[placed] = long.MaxValue;
            for (var next = 0; next < preferences.Items; next++)
            {
                if (!Contains(placed, next))
                    rest[placed] = Math.Min(rest[placed], CostVia(placed, next));
            }
        }
    }

    internal long Disagreements => rest[0];

    /// <summary>The best orders in the order of their item numbers, at most so many.</summary>
    internal IReadOnlyList<IReadOnlyList<int>> Orders(int most)
    {
        var orders = new List<IReadOnlyList<int>>();
        Extend([], 0, orders, most);
        return orders;
    }

    /// <summary>How many best orders there are: at most 14!, which a double holds exactly.</summary>
    internal double CountOrders()
    {
        var ways = new double[rest.Length];
        ways[^1] = 1;
        for (var placed = ways.Length - 2; placed >= 0; placed--)
        {
            foreach (var next in BestNext(placed))
                ways[placed] += ways[placed | (1 << next)];
        }

        return ways[0];
    }

    private void Extend(List<int> order, int placed, List<IReadOnlyList<int>> orders, int most)
    {
        if (order.Count == preferences.Items)
        {
            orders.Add([.. order]);
            return;
        }

        foreach (var next in BestNext(placed).TakeWhile(_ => orders.Count < most))
        {
            order.Add(next);
            Extend(order, placed | (1 << next), orders, most);
            order.RemoveAt(order.Count - 1);
        }
    }

    private IEnumerable<int> BestNext(int placed) =>
        Enumerable.Range(0, preferences.Items).Where(next => !Contains(placed, next) && CostVia(placed, next) == rest[placed]);

    private long CostVia(int placed, int next)
    {
        var cost = rest[placed | (1 << next)];
        for (var later = 0; later < preferences.Items; later++)
            cost += Contains(placed, later) ? 0 : preferences[later, next];

        return cost;
    }

    private static bool Contains(int set, int item) => (set & (1 << item)) != 0;
}
