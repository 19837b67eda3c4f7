namespace FourPer1000.Collab.Statistics;

internal static class IntervalEntries
{
    internal static IReadOnlyList<StatisticEntry> All { get; } = [];
}
