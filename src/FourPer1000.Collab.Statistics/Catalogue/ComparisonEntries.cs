namespace FourPer1000.Collab.Statistics;

internal static class ComparisonEntries
{
    internal static IReadOnlyList<StatisticEntry> All { get; } = [];
}
