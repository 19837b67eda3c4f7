namespace FourPer1000.Collab.Statistics;

/// <summary>
/// Fuzzy Delphi for five-point agreement: each answer becomes a triangular number, from 1 = (0, 0, .2) to 5 = (.6, .8, 1); an item is accepted if the
/// experts lie close to the mean number and that lies high enough. See docs/methods.md, convention.fuzzyDelphi.
/// </summary>
/// <remarks>
/// An expert is close if d, the root mean square distance to the mean number, is at most .2: decided in integers, because d = .2 occurs.
/// Nobody answered: undefined (<c>no-data</c>).
/// </remarks>
/// <param name="Used">Answers.</param>
/// <param name="Dropped">Missing answers.</param>
/// <param name="FuzzyMean">The mean number, three values from 0 to 1.</param>
/// <param name="Threshold">The mean d; at most .2 to be accepted, with a slack of 1e-9.</param>
/// <param name="ExpertConsensus">k of n experts with d at most .2; at least 3/4 to be accepted.</param>
/// <param name="Defuzzified">The mean of the three values; at least 1/2 to be accepted.</param>
/// <param name="IsAccepted">Whether all three hold.</param>
public sealed record FuzzyDelphi(
    int Used,
    int Dropped,
    Finding<IReadOnlyList<double>> FuzzyMean,
    Measure Threshold,
    Share ExpertConsensus,
    Finding<Rational> Defuzzified,
    Finding<bool> IsAccepted) : IStatisticResult
{
    private const double Near = 0.2;
    private const double Slack = 1e-9;

    /// <summary>The triangular numbers in fifths.</summary>
    private static readonly long[][] Fifths = [[0, 0, 1], [0, 1, 2], [1, 2, 3], [2, 3, 4], [3, 4, 5]];

    /// <inheritdoc/>
    public string Variant => "triangular, five points, d at most 0.2";

    /// <summary>Applies the method.</summary>
    /// <param name="answers">The distribution on the scale 1 to 5.</param>
    /// <exception cref="ArgumentOutOfRangeException">Another scale than 1 to 5.</exception>
    public static FuzzyDelphi Of(Histogram answers)
    {
        if (answers is not { Lowest: 1, Highest: 5 })
            throw Histogram.OtherScale(answers, "1 to 5");
        if (answers.Used == 0)
            return Empty(answers.Dropped);

        long n = answers.Used;
        var sums = Enumerable.Range(0, 3).Select(corner => Sum(answers, corner)).ToArray();
        var squares = Fifths.Select(number => SquaredDistance(number, sums, n)).ToArray();
        var mean = squares.Select((square, category) => answers.Counts[category] * Math.Sqrt((double)square / 75) / n).Sum() / n;
        var near = new Share(squares.Select((square, category) => square <= 3 * (Int128)n * n ? answers.Counts[category] : 0).Sum(), answers.Used);
        var centre = new Rational(sums.Sum(), 15 * n);
        var accepted = mean <= Near + Slack && near.Is(Comparison.AtLeast, new Rational(3, 4)).Value && centre >= new Rational(1, 2);
        return new FuzzyDelphi(
            answers.Used, answers.Dropped, Finding.Of<IReadOnlyList<double>>([.. sums.Select(sum => (double)sum / (5 * n))]), Measure.Of(mean), near,
            Finding.Of(centre), Finding.Of(accepted));
    }

    private static long Sum(Histogram answers, int corner)
    {
        var sum = 0L;
        for (var category = 0; category < Fifths.Length; category++)
            sum += Fifths[category][corner] * answers.Counts[category];

        return sum;
    }

    /// <summary>75 n² d²: the corners' distances in units of 1/(5n).</summary>
    private static Int128 SquaredDistance(long[] number, long[] sums, long n) =>
        number.Zip(sums).Aggregate(Int128.Zero, (total, corner) => total + Square(corner.Second - (n * corner.First)));

    private static Int128 Square(long value) => (Int128)value * value;

    private static FuzzyDelphi Empty(int dropped) => new(
        0, dropped, Finding.Undefined<IReadOnlyList<double>>(UndefinedReason.NoData), Measure.Undefined(UndefinedReason.NoData), default,
        Finding.Undefined<Rational>(UndefinedReason.NoData), Finding.Undefined<bool>(UndefinedReason.NoData));
}
