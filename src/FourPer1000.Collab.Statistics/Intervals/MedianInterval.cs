using MathNet.Numerics;

namespace FourPer1000.Collab.Statistics;

/// <summary>
/// The distribution-free interval of the median between two order statistics: from the k-th smallest to the k-th greatest answer, with the
/// largest k for which 2 P(Bin(n, 1/2) &lt; k) is at most 1 - confidence. See docs/methods.md, ci.medianOrderStatistic.
/// </summary>
/// <remarks>
/// Small panels have none: for 95 % at least 6 answers are needed (<c>too-few</c>). Nobody answered: <c>no-data</c>. The level achieved is at
/// least the one asked for, and is reported.
/// </remarks>
/// <param name="Used">n: answers.</param>
/// <param name="Dropped">Missing answers.</param>
/// <param name="Median">The median.</param>
/// <param name="Interval">From the k-th smallest to the k-th greatest answer.</param>
/// <param name="AchievedConfidence">1 - 2 P(Bin(n, 1/2) &lt; k).</param>
public sealed record MedianInterval(int Used, int Dropped, Measure Median, ConfidenceInterval Interval, Measure AchievedConfidence) : IStatisticResult
{
    private const string Method = "order-statistic";

    /// <inheritdoc/>
    public string Variant => Method;

    /// <summary>The interval of the median of ratings.</summary>
    /// <param name="answers">The distribution.</param>
    /// <param name="confidence">The confidence level, strictly between 0 and 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">The level is not strictly between 0 and 1.</exception>
    public static MedianInterval Of(Histogram answers, double confidence) => Of(Tally.Of(answers), confidence);

    /// <summary>The interval of the median of estimates.</summary>
    /// <param name="estimates">One entry per panelist; null is missing.</param>
    /// <param name="confidence">The confidence level, strictly between 0 and 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">The level is not strictly between 0 and 1, or a value is not finite.</exception>
    public static MedianInterval Of(IEnumerable<double?> estimates, double confidence) => Of(Tally.Of(estimates), confidence);

    private static MedianInterval Of(Tally answers, double confidence)
    {
        if (confidence is not (> 0 and < 1))
            throw new ArgumentOutOfRangeException(nameof(confidence), confidence, "A confidence level lies strictly between 0 and 1.");

        var median = answers.Used == 0 ? Measure.Undefined(UndefinedReason.NoData) : Measure.Of(answers.Median());
        var k = LargestRank(answers.Used, confidence);
        if (k == 0)
        {
            var reason = answers.Used == 0 ? UndefinedReason.NoData : UndefinedReason.TooFew;
            return new(answers.Used, answers.Dropped, median, ConfidenceInterval.Undefined(reason, confidence, Method), Measure.Undefined(reason));
        }

        var interval = ConfidenceInterval.Of(answers.ValueAt(k), answers.ValueAt(answers.Used - k + 1), confidence, Method);
        return new(answers.Used, answers.Dropped, median, interval, Measure.Of(1 - (2 * TailBelow(k, answers.Used))));
    }

    /// <summary>By halving: the tail grows with k, and k lies below half of n.</summary>
    private static int LargestRank(int n, double confidence)
    {
        var (low, high) = (0, (n / 2) + 1);
        while (high - low > 1)
        {
            var middle = low + ((high - low) / 2);
            if (2 * TailBelow(middle, n) <= 1 - confidence)
                low = middle;
            else
                high = middle;
        }

        return low;
    }

    /// <summary>P(Bin(n, 1/2) &lt; k), for k from 1 to n.</summary>
    private static double TailBelow(int k, int n) => SpecialFunctions.BetaRegularized(n - k + 1, k, 0.5);
}
