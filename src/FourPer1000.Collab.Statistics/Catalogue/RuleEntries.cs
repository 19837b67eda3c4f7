namespace FourPer1000.Collab.Statistics;

internal static class RuleEntries
{
    internal static IReadOnlyList<StatisticEntry> All { get; } = [];
}
