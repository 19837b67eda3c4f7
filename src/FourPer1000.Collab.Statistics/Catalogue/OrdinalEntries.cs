namespace FourPer1000.Collab.Statistics;

internal static class OrdinalEntries
{
    internal static IReadOnlyList<StatisticEntry> All { get; } = [];
}
