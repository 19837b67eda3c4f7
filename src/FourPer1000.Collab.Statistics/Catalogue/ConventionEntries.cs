namespace FourPer1000.Collab.Statistics;

internal static class ConventionEntries
{
    internal static IReadOnlyList<StatisticEntry> All { get; } = [];
}
