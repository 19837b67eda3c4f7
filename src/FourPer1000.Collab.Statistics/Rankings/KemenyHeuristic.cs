namespace FourPer1000.Collab.Statistics;

/// <summary>A good order for more items than can be searched: by Borda points, then moving single items while that helps.</summary>
internal static class KemenyHeuristic
{
    internal static IReadOnlyList<int> Order(PairwisePreferences preferences)
    {
        var order = Enumerable.Range(0, preferences.Items).OrderByDescending(item => Wins(preferences, item)).ToList();
        while (MoveOne(preferences, order))
        {
        }

        return order;
    }

    internal static long Disagreements(PairwisePreferences preferences, IReadOnlyList<int> order)
    {
        long sum = 0;
        for (var first = 0; first < order.Count; first++)
        {
            for (var later = first + 1; later < order.Count; later++)
                sum += preferences[order[later], order[first]];
        }

        return sum;
    }

    private static long Wins(PairwisePreferences preferences, int item)
    {
        long wins = 0;
        for (var other = 0; other < preferences.Items; other++)
            wins += preferences[item, other] - preferences[other, item];

        return wins;
    }

    /// <summary>Moves the first item that helps to the first place that helps; each move lowers the disagreements, so moving ends.</summary>
    private static bool MoveOne(PairwisePreferences preferences, List<int> order)
    {
        for (var from = 0; from < order.Count; from++)
        {
            foreach (var step in (int[])[-1, 1])
            {
                if (BetterPlace(preferences, order, from, step) is not { } to)
                    continue;

                var item = order[from];
                order.RemoveAt(from);
                order.Insert(to, item);
                return true;
            }
        }

        return false;
    }

    /// <summary>The nearest place in one direction where the item would cost less; passing an item gains or loses those who disagree.</summary>
    private static int? BetterPlace(PairwisePreferences preferences, List<int> order, int from, int step)
    {
        var change = 0;
        for (var place = from + step; place >= 0 && place < order.Count; place += step)
        {
            var (item, passed) = (order[from], order[place]);
            change += step * (preferences[item, passed] - preferences[passed, item]);
            if (change < 0)
                return place;
        }

        return null;
    }
}
