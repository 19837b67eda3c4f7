using System.Globalization;

namespace FourPer1000.Collab.Statistics;

/// <summary>
/// How far two orders name the same k best items, and how far apart they are as a whole. See docs/methods.md, ranking.topK.
/// </summary>
/// <remarks>
/// An item is among the k best when its rank is at most k, so that ties at the border count. Items with a missing rank are dropped. No
/// complete item: undefined (<c>no-data</c>); nothing among the best on either side: the Jaccard index is <c>zero-denominator</c>.
/// Sources: Jaccard (1901); Diaconis and Graham (1977) for the footrule.
/// </remarks>
/// <param name="Used">Items with a rank in both orders.</param>
/// <param name="Dropped">Items with a missing rank.</param>
/// <param name="K">How many are the best.</param>
/// <param name="Overlap">Items among the best in both orders.</param>
/// <param name="OverlapShare">The same over k, 0 to 1 without ties.</param>
/// <param name="Jaccard">Overlap over the items among the best in either order, 0 to 1.</param>
/// <param name="Footrule">The sum of the absolute differences of all ranks.</param>
/// <param name="Rho">Spearman's correlation of all ranks.</param>
public sealed record TopItems(
    int Used, int Dropped, int K, Measure Overlap, Measure OverlapShare, Measure Jaccard, Measure Footrule, Measure Rho) : IStatisticResult
{
    /// <inheritdoc/>
    public string Variant => string.Create(CultureInfo.InvariantCulture, $"top {K}");

    /// <summary>The comparison of two orders.</summary>
    /// <param name="first">Ranks, 1 the best; null is missing.</param>
    /// <param name="second">Those of the same items in the same order.</param>
    /// <param name="k">How many are the best, from 1 to the number of items.</param>
    /// <exception cref="ArgumentOutOfRangeException">The lists differ in length, a rank is not finite, or k is out of range.</exception>
    public static TopItems Of(IReadOnlyList<double?> first, IReadOnlyList<double?> second, int k)
    {
        if (k < 1 || k > first.Count)
        {
            throw new ArgumentOutOfRangeException(
                nameof(k), k, string.Create(CultureInfo.InvariantCulture, $"The number of best items lies between 1 and {first.Count}."));
        }

        var pairs = Pairs.Complete(first, second);
        var n = pairs.First.Length;
        if (n == 0)
            return Undefined(first.Count, k);

        var both = pairs.First.Zip(pairs.Second).Count(rank => rank.First <= k && rank.Second <= k);
        var either = pairs.First.Zip(pairs.Second).Count(rank => rank.First <= k || rank.Second <= k);
        var footrule = pairs.First.Zip(pairs.Second).Sum(rank => Math.Abs(rank.First - rank.Second));
        return new TopItems(
            n, first.Count - n, k, Measure.Of(both), Measure.Of((double)both / k),
            either == 0 ? Measure.Undefined(UndefinedReason.ZeroDenominator) : Measure.Of((double)both / either),
            Measure.Of(footrule), SpearmanCorrelation.Of(first, second).Value);
    }

    private static TopItems Undefined(int dropped, int k)
    {
        var none = Measure.Undefined(UndefinedReason.NoData);
        return new TopItems(0, dropped, k, none, none, none, none, none);
    }
}
