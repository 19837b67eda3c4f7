namespace FourPer1000.Collab.Statistics;

internal static class StabilityEntries
{
    internal static IReadOnlyList<StatisticEntry> All { get; } = [];
}
