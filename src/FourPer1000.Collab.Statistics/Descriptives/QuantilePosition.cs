namespace FourPer1000.Collab.Statistics;

/// <summary>
/// Where a quantile lies among n ordered values: at the value in place <see cref="Place"/>, moved towards the next one by
/// <see cref="Weight"/>. All nine types have this form, and the position is exact: 0.7 n can fall just below an integer in doubles,
/// and the step types would then jump by a whole answer.
/// </summary>
internal readonly record struct QuantilePosition(int Place, Rational Weight)
{
    internal static QuantilePosition Of(int n, Rational probability, QuantileType type)
    {
        if (probability < 0 || probability > 1)
            throw new ArgumentOutOfRangeException(nameof(probability), probability, "A probability lies between 0 and 1.");

        var position = (probability * n) + Shift(probability, type);
        var place = position.Floor();
        return Clamp(place, Interpolate(place, position - (Rational)checked((int)place), type), n);
    }

    /// <summary>m of Hyndman and Fan: the position is np + m.</summary>
    private static Rational Shift(Rational p, QuantileType type) => type switch
    {
        QuantileType.Type1 or QuantileType.Type2 or QuantileType.Type4 => 0,
        QuantileType.Type3 => new Rational(-1, 2),
        QuantileType.Type5 => new Rational(1, 2),
        QuantileType.Type6 => p,
        QuantileType.Type7 => 1 - p,
        QuantileType.Type8 => (p + 1) / 3,
        QuantileType.Type9 => (p / 4) + new Rational(3, 8),
        _ => throw new ArgumentOutOfRangeException(nameof(type), type, "A quantile type lies between 1 and 9."),
    };

    private static Rational Interpolate(long place, Rational fraction, QuantileType type) => type switch
    {
        QuantileType.Type1 => fraction == 0 ? 0 : 1,
        QuantileType.Type2 => fraction == 0 ? new Rational(1, 2) : 1,
        QuantileType.Type3 => fraction == 0 && place % 2 == 0 ? 0 : 1,
        _ => fraction,
    };

    private static QuantilePosition Clamp(long place, Rational weight, int n) =>
        place < 1 ? new(1, 0) : place >= n ? new(n, 0) : new((int)place, weight);
}
