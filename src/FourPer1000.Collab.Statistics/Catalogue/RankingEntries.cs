namespace FourPer1000.Collab.Statistics;

internal static class RankingEntries
{
    internal static IReadOnlyList<StatisticEntry> All { get; } = [];
}
