namespace FourPer1000.Collab.Statistics;

internal static class NumericEntries
{
    internal static IReadOnlyList<StatisticEntry> All { get; } = [];
}
