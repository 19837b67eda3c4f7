namespace FourPer1000.Collab.Statistics;

internal static class ValidityEntries
{
    internal static IReadOnlyList<StatisticEntry> All { get; } = [];
}
