using System.Globalization;

namespace FourPer1000.Collab.Statistics;

/// <summary>
/// The sums of average ranks per item over the complete rows of a matrix, and the sum of t³ - t over the ties. Twice the ranks are kept,
/// so that everything stays an integer and the result is the same to the last bit in whatever order the rows are added.
/// </summary>
internal sealed class RankSums
{
    private readonly long[] twiceSums;

    private RankSums(long[] twiceSums, int used, int dropped, Int128 tieSum)
    {
        this.twiceSums = twiceSums;
        Used = used;
        Dropped = dropped;
        TieSum = (double)tieSum;
        FourSquares = Squares(twiceSums, used);
        Denominator = ((Int128)used * used * ((Int128)Objects * Objects * Objects - Objects)) - (used * tieSum);
    }

    internal int Used { get; }

    internal int Dropped { get; }

    internal int Objects => twiceSums.Length;

    internal double TieSum { get; }

    internal ReadOnlySpan<long> TwiceSums => twiceSums;

    internal double SquaredDeviations => (double)FourSquares / 4;

    internal double Uncorrected =>
        (double)(3 * FourSquares) / (double)((Int128)Used * Used * ((Int128)Objects * Objects * Objects - Objects));

    internal bool HasVariation => Denominator != 0;

    internal bool IsUnanimous => 3 * FourSquares == Denominator;

    /// <summary>Wt = 12 S / (m²(N³ - N) - mT).</summary>
    internal double Concordance => (double)(3 * FourSquares) / (double)Denominator;

    /// <summary>4 S, an integer because the mean of the doubled sums is one.</summary>
    internal Int128 FourSquares { get; }

    private Int128 Denominator { get; }

    internal static RankSums Of(RatingMatrix ratings)
    {
        var ranks = RankAccumulator.Of(ratings);
        return new RankSums(ranks.TwiceSums, ranks.Used, ratings.Raters - ranks.Used, ranks.TieSum);
    }

    internal static RankSums Of(IReadOnlyList<IReadOnlyList<double?>> rows)
    {
        var sums = new long[rows.Count == 0 ? 0 : rows[0].Count];
        var values = new double[sums.Length];
        var used = 0;
        Int128 ties = 0;
        foreach (var row in rows)
        {
            if (!Copy(row, values))
                continue;

            var ranks = MidRanks.Of(values);
            ties += ranks.TieSum;
            used++;
            for (var item = 0; item < sums.Length; item++)
                sums[item] += ranks.Twice[item];
        }

        return new RankSums(sums, used, rows.Count - used, ties);
    }

    /// <summary>Whether the row is complete.</summary>
    private static bool Copy(IReadOnlyList<double?> row, double[] values)
    {
        if (row.Count != values.Length)
        {
            throw new ArgumentOutOfRangeException(
                nameof(row), row.Count, string.Create(CultureInfo.InvariantCulture, $"Every row holds {values.Length} values, as the first does."));
        }

        for (var item = 0; item < values.Length; item++)
        {
            if (row[item] is not { } value)
                return false;

            values[item] = value;
        }

        return true;
    }

    internal static Int128 Squares(ReadOnlySpan<long> twiceSums, int used)
    {
        var mean = (long)used * (twiceSums.Length + 1);
        Int128 total = 0;
        foreach (var sum in twiceSums)
            total += (Int128)(sum - mean) * (sum - mean);

        return total;
    }
}
