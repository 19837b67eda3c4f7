namespace FourPer1000.Collab.Statistics;

/// <summary>A table of counts without its empty rows and columns, with Pearson's chi-square of independence.</summary>
internal sealed class ContingencyTable
{
    private ContingencyTable(long[][] counts)
    {
        var columns = Enumerable.Range(0, counts.Length == 0 ? 0 : counts[0].Length).Select(column => counts.Sum(row => row[column])).ToArray();
        Rows = counts.Length;
        Columns = columns.Length;
        Total = columns.Sum();
        SmallestExpected = double.PositiveInfinity;
        foreach (var row in counts)
        {
            var rowTotal = row.Sum();
            for (var column = 0; column < columns.Length; column++)
            {
                var expected = (double)rowTotal * columns[column] / Total;
                ChiSquare += (row[column] - expected) * (row[column] - expected) / expected;
                SmallestExpected = Math.Min(SmallestExpected, expected);
            }
        }
    }

    internal int Rows { get; }

    internal int Columns { get; }

    internal long Total { get; }

    internal double ChiSquare { get; }

    internal double SmallestExpected { get; }

    internal int DegreesOfFreedom => (Rows - 1) * (Columns - 1);

    internal double CramersV => Math.Min(1, Math.Sqrt(ChiSquare / (Total * (Math.Min(Rows, Columns) - 1d))));

    internal static ContingencyTable Of(IReadOnlyList<int[]> counts)
    {
        var used = Enumerable.Range(0, counts[0].Length).Where(column => counts.Any(row => row[column] > 0)).ToArray();
        return new ContingencyTable(
            [.. counts.Where(row => row.Any(count => count > 0)).Select(row => used.Select(column => (long)row[column]).ToArray())]);
    }
}
