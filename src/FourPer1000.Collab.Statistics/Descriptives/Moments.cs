namespace FourPer1000.Collab.Statistics;

/// <summary>
/// Mean and variance of a histogram as exact fractions, so that "standard deviation below 1" is decided without rounding: as
/// "variance below 1". Holds for up to about 100 million answers; beyond that the arithmetic says so with an overflow.
/// </summary>
public static class Moments
{
    /// <summary>The mean; undefined (<c>no-data</c>) when nobody answered.</summary>
    /// <param name="answers">The distribution.</param>
    public static Finding<Rational> Mean(Histogram answers) => answers.Used == 0
        ? Finding.Undefined<Rational>(UndefinedReason.NoData)
        : Finding.Of(new Rational(Sums(answers).Values, answers.Used));

    /// <summary>
    /// The variance with n - 1: (n Σx² - (Σx)²) / (n(n-1)). Undefined: <c>no-data</c> for n = 0, <c>too-few</c> for n = 1.
    /// </summary>
    /// <param name="answers">The distribution.</param>
    public static Finding<Rational> Variance(Histogram answers)
    {
        long n = answers.Used;
        if (n < 2)
            return Finding.Undefined<Rational>(n == 0 ? UndefinedReason.NoData : UndefinedReason.TooFew);

        var (values, squares) = Sums(answers);
        return Finding.Of(new Rational((n * squares) - (values * values), n * (n - 1)));
    }

    private static (long Values, long Squares) Sums(Histogram answers)
    {
        long values = 0, squares = 0;
        for (var i = 0; i < answers.Categories; i++)
        {
            long value = answers.Lowest + i;
            values += value * answers.Counts[i];
            squares += value * value * answers.Counts[i];
        }

        return (values, squares);
    }
}
