namespace FourPer1000.Collab.Statistics;

/// <summary>The sums of a signed-rank test, doubled so that average ranks are integers.</summary>
internal sealed class SignedRanks
{
    private readonly SignedDifferences differences;
    private readonly double ties;

    private SignedRanks(SignedDifferences differences)
    {
        this.differences = differences;
        for (var size = 0; size < differences.Up.Length; size++)
        {
            double count = differences.Up[size] + differences.Down[size];
            TwiceUp += TwiceRank(size, Up + Down) * differences.Up[size];
            Up += differences.Up[size];
            Down += differences.Down[size];
            ties += (count * count * count) - count;
        }
    }

    internal int Up { get; }

    internal int Down { get; }

    internal int Zeros => differences.Zeros;

    internal long TwiceUp { get; }

    internal long TwiceTotal => Changes * (Changes + 1);

    /// <summary>W+ minus its mean n(n + 1)/4.</summary>
    internal double PlainDeviation => ((2 * TwiceUp) - TwiceTotal) / 4d;

    internal double Variance => (Cubic(Changes) / 24) - (ties / 48);

    /// <summary>Pratt's W+ minus its mean: every rank is higher by the number of zeros, and so is the mean.</summary>
    internal double PrattDeviation => PlainDeviation + (Zeros * (double)(Up - Down) / 2);

    internal double PrattVariance => ((Cubic(Changes + Zeros) - Cubic(Zeros)) / 24) - (ties / 48);

    private long Changes => (long)Up + Down;

    internal static SignedRanks Of(SignedDifferences differences) => new(differences);

    /// <summary>
    /// The share of all 2^n ways to sign the ranks whose sum lies at least as far from the mean as the observed one. Up to 60 changes the
    /// counts fit 64 bits, so the share is exact but for one division.
    /// </summary>
    internal double ExactTwoSided(bool pratt)
    {
        var lift = pratt ? 2L * Zeros : 0;
        var total = TwiceTotal + (lift * Changes);
        var distance = Math.Abs((2 * (TwiceUp + (lift * Up))) - total);
        var ways = Ways(lift, total);
        ulong extreme = 0;
        for (var sum = 0; sum < ways.Length; sum++)
            extreme += Math.Abs((2L * sum) - total) >= distance ? ways[sum] : 0;

        return extreme / (double)(1UL << (int)Changes);
    }

    /// <summary>How many ways of signing give each sum of the ranks that go up.</summary>
    private ulong[] Ways(long lift, long total)
    {
        var ways = new ulong[total + 1];
        ways[0] = 1;
        long reached = 0, below = 0;
        for (var size = 0; size < differences.Up.Length; size++)
        {
            var count = differences.Up[size] + differences.Down[size];
            var rank = TwiceRank(size, below) + lift;
            for (var i = 0; i < count; i++)
            {
                for (var sum = reached; sum >= 0; sum--)
                    ways[sum + rank] += ways[sum];

                reached += rank;
            }

            below += count;
        }

        return ways;
    }

    private long TwiceRank(int size, long below) => (2 * below) + differences.Up[size] + differences.Down[size] + 1;

    /// <summary>n(n + 1)(2n + 1), as a double: exact for as many pairs as anybody will have.</summary>
    private static double Cubic(long n) => n * (n + 1d) * ((2d * n) + 1);
}
