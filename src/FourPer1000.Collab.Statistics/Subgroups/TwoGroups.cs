namespace FourPer1000.Collab.Statistics;

/// <summary>Two groups as counts over their common values, ascending: all that a rank test of two groups needs.</summary>
internal sealed class TwoGroups
{
    private readonly int[] first, second;

    private TwoGroups(int[] first, int[] second, int dropped)
    {
        this.first = first;
        this.second = second;
        Dropped = dropped;
        FirstCount = first.Sum();
        SecondCount = second.Sum();
        long below = 0;
        double ties = 0;
        for (var value = 0; value < first.Length; value++)
        {
            double count = first[value] + second[value];
            TwiceRankSum += TwiceRank(value, below) * first[value];
            below += first[value] + second[value];
            ties += (count * count * count) - count;
        }

        double n = Count;
        Variance = n < 2 ? 0 : (double)FirstCount * SecondCount / 12 * (n + 1 - (ties / (n * (n - 1))));
    }

    internal int FirstCount { get; }

    internal int SecondCount { get; }

    internal int Dropped { get; }

    /// <summary>Twice the sum of the average ranks of the first group.</summary>
    internal long TwiceRankSum { get; }

    /// <summary>Twice U minus its mean.</summary>
    internal long TwiceDeviation => TwiceRankSum - (FirstCount * (Count + 1));

    /// <summary>The variance of U with correction for ties; 0 when all values are equal.</summary>
    internal double Variance { get; }

    private long Count => (long)FirstCount + SecondCount;

    /// <exception cref="ArgumentOutOfRangeException">The scales differ.</exception>
    internal static TwoGroups Of(Histogram first, Histogram second)
    {
        ArgumentOutOfRangeException.ThrowIfNotEqual(second.Categories, first.Categories, nameof(second));
        ArgumentOutOfRangeException.ThrowIfNotEqual(second.Lowest, first.Lowest, nameof(second));
        return new TwoGroups(first.Counts.ToArray(), second.Counts.ToArray(), first.Dropped + second.Dropped);
    }

    /// <exception cref="ArgumentOutOfRangeException">A value is not finite.</exception>
    internal static TwoGroups Of(IReadOnlyList<double?> first, IReadOnlyList<double?> second)
    {
        var counts = new SortedDictionary<double, (int First, int Second)>();
        var dropped = 0;
        foreach (var (value, step) in first.Select(value => (value, (1, 0))).Concat(second.Select(value => (value, (0, 1)))))
        {
            if (value is not { } number)
            {
                dropped++;
                continue;
            }

            var (inFirst, inSecond) = counts.GetValueOrDefault(Guard.Finite(number));
            counts[number] = (inFirst + step.Item1, inSecond + step.Item2);
        }

        return new TwoGroups([.. counts.Values.Select(count => count.First)], [.. counts.Values.Select(count => count.Second)], dropped);
    }

    /// <summary>The share of all splits whose rank sum lies at least as far from the mean. Up to 60 answers the counts fit 64 bits.</summary>
    internal double ExactTwoSided()
    {
        var mean = FirstCount * (Count + 1);
        var (extreme, all) = (0UL, 0UL);
        var ways = Splits();
        for (var sum = 0; sum < ways.Length; sum++)
        {
            all += ways[sum];
            extreme += Math.Abs(sum - mean) >= Math.Abs(TwiceDeviation) ? ways[sum] : 0;
        }

        return (double)extreme / all;
    }

    /// <summary>In how many ways the first group can be chosen, by twice its rank sum.</summary>
    private ulong[] Splits()
    {
        var width = (Count * (Count + 1)) + 1;
        var ways = new ulong[FirstCount + 1][];
        for (var chosen = 0; chosen < ways.Length; chosen++)
            ways[chosen] = new ulong[width];

        ways[0][0] = 1;
        long below = 0;
        for (var value = 0; value < first.Length; value++)
        {
            Choose(ways, first[value] + second[value], TwiceRank(value, below));
            below += first[value] + second[value];
        }

        return ways[FirstCount];
    }

    /// <summary>Any number of the answers with this value may fall into the first group: C(count, taken) ways each.</summary>
    private static void Choose(ulong[][] ways, int count, long rank)
    {
        for (var chosen = ways.Length - 1; chosen >= 1; chosen--)
        {
            var choices = 1UL;
            for (var taken = 1; taken <= Math.Min(count, chosen); taken++)
            {
                choices = choices * (ulong)(count - taken + 1) / (ulong)taken;
                var (from, to) = (ways[chosen - taken], ways[chosen]);
                for (var sum = 0L; sum + (taken * rank) < to.Length; sum++)
                    to[sum + (taken * rank)] += choices * from[sum];
            }
        }
    }

    private long TwiceRank(int value, long below) => (2 * below) + first[value] + second[value] + 1;
}
