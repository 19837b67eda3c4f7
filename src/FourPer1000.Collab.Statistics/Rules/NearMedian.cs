using System.Text.Json.Serialization;

namespace FourPer1000.Collab.Statistics;

/// <summary>How consistent the answers are around their median.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<ConsistencyBand>))]
public enum ConsistencyBand
{
    /// <summary>None of the others.</summary>
    [JsonStringEnumMemberName("none")]
    None,

    /// <summary>Half within two points of the median, or 80 % within three.</summary>
    [JsonStringEnumMemberName("some")]
    Some,

    /// <summary>Half within one point of the median, or 80 % within two.</summary>
    [JsonStringEnumMemberName("good")]
    Good,

    /// <summary>Q1, median and Q3 are the same integer, or 80 % lie within one point of the median.</summary>
    [JsonStringEnumMemberName("very-good")]
    VeryGood,

    /// <summary>All answers lie in the upper band.</summary>
    [JsonStringEnumMemberName("perfect")]
    Perfect,
}

/// <summary>
/// The shares of the answers within one, two and three points of the median, and the band they make. See docs/methods.md, rule.nearMedian.
/// </summary>
/// <remarks>Source: PMC9790819, table 2. Nobody answered: the shares are of nobody and the band is undefined (<c>no-data</c>).</remarks>
/// <param name="Used">Answers.</param>
/// <param name="Dropped">Missing answers.</param>
/// <param name="Median">The median.</param>
/// <param name="WithinOne">k of n at most one point from the median.</param>
/// <param name="WithinTwo">k of n at most two points from the median.</param>
/// <param name="WithinThree">k of n at most three points from the median.</param>
/// <param name="Band">The band.</param>
/// <param name="Quantile">The definition of the quartiles.</param>
public sealed record NearMedian(
    int Used,
    int Dropped,
    Finding<Rational> Median,
    Share WithinOne,
    Share WithinTwo,
    Share WithinThree,
    Finding<ConsistencyBand> Band,
    QuantileType Quantile) : IStatisticResult
{
    private static readonly Rational Half = new(1, 2);
    private static readonly Rational FourFifths = new(4, 5);

    /// <inheritdoc/>
    public string Variant => $"{Quantile}";

    /// <summary>Measures the consistency.</summary>
    /// <param name="answers">The distribution.</param>
    /// <param name="high">The upper band, in which all answers make perfect consistency.</param>
    /// <param name="quantile">The definition of the quartiles.</param>
    public static NearMedian Of(Histogram answers, Band high, QuantileType quantile)
    {
        var median = Quantiles.Median(answers);
        var (one, two, three) = (Within(answers, median, 1), Within(answers, median, 2), Within(answers, median, 3));
        var band = median.Select(_ =>
            answers.CountIn(high) == answers.Used ? ConsistencyBand.Perfect
            : IsOneInteger(answers, quantile) || Reaches(one, FourFifths) ? ConsistencyBand.VeryGood
            : Reaches(one, Half) || Reaches(two, FourFifths) ? ConsistencyBand.Good
            : Reaches(two, Half) || Reaches(three, FourFifths) ? ConsistencyBand.Some
            : ConsistencyBand.None);
        return new NearMedian(answers.Used, answers.Dropped, median, one, two, three, band, quantile);
    }

    private static Share Within(Histogram answers, Finding<Rational> median, int points)
    {
        var count = 0;
        for (var value = answers.Lowest; median.IsDefined && value <= answers.Highest; value++)
            count += (value - median.Value).Abs() <= points ? answers.CountOf(value) : 0;

        return new Share(count, answers.Used);
    }

    private static bool Reaches(Share share, Rational threshold) => share.Is(Comparison.AtLeast, threshold).Value;

    private static bool IsOneInteger(Histogram answers, QuantileType quantile) =>
        Quantiles.InterquartileRange(answers, quantile).Value == 0 && Quantiles.Exact(answers, new Rational(1, 4), quantile).Value.Denominator == 1;
}
