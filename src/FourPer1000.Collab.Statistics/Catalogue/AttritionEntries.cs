namespace FourPer1000.Collab.Statistics;

internal static class AttritionEntries
{
    internal static IReadOnlyList<StatisticEntry> All { get; } = [];
}
