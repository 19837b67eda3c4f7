using System.Globalization;

namespace FourPer1000.Collab.Statistics;

/// <summary>
/// How probable a concordance at least as large would be if every panelist had put their own ranks in random order. The chi-square of
/// <see cref="KendallW"/> is over-conservative with few panelists; this is not. See docs/methods.md, agreement.kendallWExact.
/// </summary>
/// <remarks>
/// Conditional on each panelist's ties. Exact by adding one panelist after the other to the distribution of the rank sums, as long as
/// that stays small (about six panelists with five items); otherwise by seeded permutations with p = (1 + hits)/(1 + replicates).
/// Undefined like W itself. Sources: Friedman (1937); Legendre (2005) for the permutation.
/// </remarks>
/// <param name="Used">m: panelists without a missing rating.</param>
/// <param name="Dropped">Panelists left out because of a missing rating.</param>
/// <param name="SquaredDeviations">S of the ratings.</param>
/// <param name="W">Wt of the ratings.</param>
/// <param name="PValue">The probability of a sum of squared deviations of at least S, 0 to 1.</param>
/// <param name="Variant">Exact, or the number of permutations with the generator and its seed.</param>
public sealed record KendallWPermutation(int Used, int Dropped, Measure SquaredDeviations, Measure W, Measure PValue, string Variant)
    : IStatisticResult
{
    /// <summary>The fewest permutations that stand for a p-value: with them a p of 0.05 has a standard error of 0.002.</summary>
    public const int FewestReplicates = 9_999;

    /// <summary>The permutation test of ratings or rankings.</summary>
    /// <param name="ratings">Rows are panelists, columns are items.</param>
    /// <param name="seed">Of the generator, used only when the exact distribution is too large.</param>
    /// <param name="replicates">Permutations, at least 9,999.</param>
    /// <exception cref="ArgumentOutOfRangeException">Too few replicates.</exception>
    public static KendallWPermutation Of(RatingMatrix ratings, long seed = 1, int replicates = FewestReplicates) =>
        Of(RowRanks.Of(ratings), RankSums.Of(ratings), seed, replicates);

    /// <summary>The permutation test of numeric estimates.</summary>
    /// <param name="rows">One row per panelist, one finite value per item; null is missing.</param>
    /// <param name="seed">Of the generator, used only when the exact distribution is too large.</param>
    /// <param name="replicates">Permutations, at least 9,999.</param>
    /// <exception cref="ArgumentOutOfRangeException">Too few replicates, rows of different lengths or a value that is not finite.</exception>
    public static KendallWPermutation Of(IReadOnlyList<IReadOnlyList<double?>> rows, long seed = 1, int replicates = FewestReplicates) =>
        Of(RowRanks.Of(rows), RankSums.Of(rows), seed, replicates);

    private static KendallWPermutation Of(IReadOnlyList<int[]> ranks, RankSums sums, long seed, int replicates)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(replicates, FewestReplicates);
        var w = KendallW.Of(sums);
        if (!w.Value.IsDefined)
            return new KendallWPermutation(w.Used, w.Dropped, w.SquaredDeviations, w.Value, Measure.Undefined(w.Value.Reason), "exact");

        return RankSumDistribution.Of(ranks) is { } exact
            ? new KendallWPermutation(w.Used, w.Dropped, w.SquaredDeviations, w.Value, Measure.Of(exact.AtLeast(sums.FourSquares)), "exact")
            : new KendallWPermutation(w.Used, w.Dropped, w.SquaredDeviations, w.Value, Permute(ranks, sums, new Xoshiro256(seed), replicates),
                string.Create(CultureInfo.InvariantCulture, $"{replicates} permutations, xoshiro256** from {seed}"));
    }

    private static Measure Permute(IReadOnlyList<int[]> ranks, RankSums observed, Xoshiro256 random, int replicates)
    {
        var sums = new long[observed.Objects];
        var hits = 0;
        for (var replicate = 0; replicate < replicates; replicate++)
        {
            Array.Clear(sums);
            foreach (var row in ranks)
                ShuffleInto(sums, row, random);

            if (RankSums.Squares(sums, observed.Used) >= observed.FourSquares)
                hits++;
        }

        return Measure.Of((1d + hits) / (1d + replicates));
    }

    /// <summary>Fisher and Yates: the row keeps its new order, which is as good a start for the next shuffle as any.</summary>
    private static void ShuffleInto(long[] sums, int[] row, Xoshiro256 random)
    {
        for (var last = row.Length - 1; last >= 0; last--)
        {
            var other = random.NextBelow(last + 1);
            (row[last], row[other]) = (row[other], row[last]);
            sums[last] += row[last];
        }
    }
}
