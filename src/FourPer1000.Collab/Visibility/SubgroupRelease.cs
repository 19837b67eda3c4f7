namespace FourPer1000.Collab.Visibility;

/// <summary>
/// Which groups of a panel may be shown beside the whole: those with at least k answers, as long as what is left of the whole without them
/// is nobody or at least k people again (complementary suppression). Otherwise the smallest group shown joins those who are left.
/// </summary>
public static class SubgroupRelease
{
    /// <param name="groups">For each group how many gave a value, one number for each part of the item that is shown by itself.</param>
    /// <param name="all">The same for the whole panel.</param>
    /// <returns>The keys of the groups that may be shown; empty where the split would say nothing, as with one group of everybody.</returns>
    public static IReadOnlyList<string> Of(IReadOnlyDictionary<string, IReadOnlyList<int>> groups, IReadOnlyList<int> all, int k)
    {
        var shown = groups.Where(group => group.Value.All(count => count >= k))
            .OrderByDescending(group => group.Value.Sum())
            .ThenBy(group => group.Key, StringComparer.Ordinal)
            .ToList();
        while (shown.Count > 0 && Left().Any(left => left > 0 && left < k))
        {
            shown.RemoveAt(shown.Count - 1);
        }

        var divides = shown.Count > 1 || (shown.Count == 1 && Left().Any(left => left > 0));
        return divides ? shown.ConvertAll(group => group.Key) : [];

        IEnumerable<int> Left() => all.Select((count, part) => count - shown.Sum(group => group.Value[part]));
    }
}
