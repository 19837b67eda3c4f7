namespace FourPer1000.Collab.Statistics;

internal static class AgreementEntries
{
    internal static IReadOnlyList<StatisticEntry> All { get; } = [];
}
