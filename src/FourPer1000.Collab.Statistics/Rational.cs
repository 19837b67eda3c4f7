using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace FourPer1000.Collab.Statistics;

/// <summary>
/// An exact fraction in lowest terms with a positive denominator. Thresholds are fractions because binary floating point cannot
/// decide them: 14/25*100 is 56.00000000000001 in doubles. Comparisons and arithmetic are exact.
/// </summary>
/// <remarks>The default value is zero. Written as <c>7/10</c>, or as <c>2</c> when the denominator is one.</remarks>
[JsonConverter(typeof(RationalJsonConverter))]
public readonly struct Rational : IEquatable<Rational>, IComparable<Rational>, IComparable
{
    private readonly long denominatorLessOne;

    /// <summary>A fraction, reduced to lowest terms.</summary>
    /// <param name="numerator">Any integer.</param>
    /// <param name="denominator">Any integer but zero; a negative sign moves to the numerator.</param>
    /// <exception cref="ArgumentOutOfRangeException">The denominator is zero.</exception>
    public Rational(long numerator, long denominator)
        : this((Int128)numerator, denominator)
    {
    }

    private Rational(Int128 numerator, Int128 denominator)
    {
        if (denominator == 0)
            throw new ArgumentOutOfRangeException(nameof(denominator), "0", "A denominator is any integer but 0.");

        var divisor = GreatestCommonDivisor(numerator, denominator) * Int128.Sign(denominator);
        Numerator = (long)(numerator / divisor);
        denominatorLessOne = (long)(denominator / divisor) - 1;
    }

    /// <summary>The numerator; carries the sign.</summary>
    public long Numerator { get; }

    /// <summary>The denominator, at least one.</summary>
    public long Denominator => denominatorLessOne + 1;

    /// <summary>The nearest double.</summary>
    public double ToDouble() => (double)Numerator / Denominator;

    /// <summary>The magnitude.</summary>
    public Rational Abs() => new(Int128.Abs(Numerator), Denominator);

    /// <summary>The greatest integer that is not above the fraction.</summary>
    public long Floor()
    {
        var (quotient, remainder) = Math.DivRem(Numerator, Denominator);
        return remainder < 0 ? quotient - 1 : quotient;
    }

    /// <summary>Reads <c>7/10</c>, <c>0.7</c> or <c>7</c>, in the invariant culture.</summary>
    /// <param name="text">A fraction, a decimal number or an integer.</param>
    /// <exception cref="FormatException">The text is none of these, or the denominator is zero.</exception>
    public static Rational Parse(string text) =>
        TryParse(text, out var fraction) ? fraction : throw new FormatException($"'{text}' is not a fraction such as 7/10, 0.7 or 7.");

    /// <summary>Reads <c>7/10</c>, <c>0.7</c> or <c>7</c>, in the invariant culture.</summary>
    /// <param name="text">A fraction, a decimal number or an integer.</param>
    /// <param name="fraction">The fraction, or zero when the text is none.</param>
    /// <returns>Whether the text was a fraction that fits.</returns>
    public static bool TryParse(string? text, out Rational fraction)
    {
        fraction = default;
        var parts = (text ?? "").Split('/');
        if (parts.Length > 2 || !TryReadDecimal(parts[0], out var numerator))
            return false;
        if (parts.Length == 1)
            return TryRatio(numerator, 1, out fraction);
        return TryReadDecimal(parts[1], out var denominator) && denominator != 0 && TryRatio(numerator, denominator, out fraction);
    }

    /// <summary>An integer as a fraction.</summary>
    /// <param name="value">Any integer.</param>
    public static implicit operator Rational(int value) => new(value, 1);

    /// <summary>The sum.</summary>
    /// <param name="left">A fraction.</param>
    /// <param name="right">A fraction.</param>
    public static Rational operator +(Rational left, Rational right) =>
        new(((Int128)left.Numerator * right.Denominator) + ((Int128)right.Numerator * left.Denominator),
            (Int128)left.Denominator * right.Denominator);

    /// <summary>The difference.</summary>
    /// <param name="left">A fraction.</param>
    /// <param name="right">A fraction.</param>
    public static Rational operator -(Rational left, Rational right) => left + -right;

    /// <summary>The fraction with the other sign.</summary>
    /// <param name="value">A fraction.</param>
    public static Rational operator -(Rational value) => new(-(Int128)value.Numerator, value.Denominator);

    /// <summary>The product.</summary>
    /// <param name="left">A fraction.</param>
    /// <param name="right">A fraction.</param>
    public static Rational operator *(Rational left, Rational right) =>
        new((Int128)left.Numerator * right.Numerator, (Int128)left.Denominator * right.Denominator);

    /// <summary>The quotient.</summary>
    /// <param name="left">A fraction.</param>
    /// <param name="right">A fraction other than zero.</param>
    /// <exception cref="ArgumentOutOfRangeException">The divisor is zero.</exception>
    public static Rational operator /(Rational left, Rational right) =>
        new((Int128)left.Numerator * right.Denominator, (Int128)left.Denominator * right.Numerator);

    /// <summary>Whether both are the same number.</summary>
    /// <param name="left">A fraction.</param>
    /// <param name="right">A fraction.</param>
    public static bool operator ==(Rational left, Rational right) => left.Equals(right);

    /// <summary>Whether the numbers differ.</summary>
    /// <param name="left">A fraction.</param>
    /// <param name="right">A fraction.</param>
    public static bool operator !=(Rational left, Rational right) => !left.Equals(right);

    /// <summary>Whether the first is smaller.</summary>
    /// <param name="left">A fraction.</param>
    /// <param name="right">A fraction.</param>
    public static bool operator <(Rational left, Rational right) => left.CompareTo(right) < 0;

    /// <summary>Whether the first is greater.</summary>
    /// <param name="left">A fraction.</param>
    /// <param name="right">A fraction.</param>
    public static bool operator >(Rational left, Rational right) => left.CompareTo(right) > 0;

    /// <summary>Whether the first is at most the second.</summary>
    /// <param name="left">A fraction.</param>
    /// <param name="right">A fraction.</param>
    public static bool operator <=(Rational left, Rational right) => left.CompareTo(right) <= 0;

    /// <summary>Whether the first is at least the second.</summary>
    /// <param name="left">A fraction.</param>
    /// <param name="right">A fraction.</param>
    public static bool operator >=(Rational left, Rational right) => left.CompareTo(right) >= 0;

    /// <inheritdoc/>
    public int CompareTo(Rational other) =>
        ((Int128)Numerator * other.Denominator).CompareTo((Int128)other.Numerator * Denominator);

    /// <inheritdoc/>
    public int CompareTo(object? obj) => obj switch
    {
        null => 1,
        Rational other => CompareTo(other),
        _ => throw new ArgumentException($"A fraction cannot be compared with {obj.GetType()}.", nameof(obj)),
    };

    /// <inheritdoc/>
    public bool Equals(Rational other) => Numerator == other.Numerator && Denominator == other.Denominator;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Rational other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Numerator, Denominator);

    /// <inheritdoc/>
    public override string ToString() => Denominator == 1
        ? Numerator.ToString(CultureInfo.InvariantCulture)
        : string.Create(CultureInfo.InvariantCulture, $"{Numerator}/{Denominator}");

    private static bool TryReadDecimal(string text, out decimal value) =>
        decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out value);

    private static bool TryRatio(decimal numerator, decimal denominator, out Rational fraction)
    {
        var scale = Math.Max(numerator.Scale, denominator.Scale);
        fraction = default;
        if (!TryScale(numerator, scale, out var top) || !TryScale(denominator, scale, out var bottom))
            return false;

        fraction = new Rational(top, bottom);
        return true;
    }

    private static bool TryScale(decimal value, byte scale, out long scaled)
    {
        var power = 1m;
        for (var i = 0; i < scale; i++)
            power *= 10;

        scaled = 0;
        if (Math.Abs(value) >= long.MaxValue / power || power > long.MaxValue)
            return false;

        scaled = (long)(value * power);
        return true;
    }

    private static Int128 GreatestCommonDivisor(Int128 a, Int128 b)
    {
        while (b != 0)
            (a, b) = (b, a % b);

        return Int128.Abs(a);
    }
}

/// <summary>Writes a fraction as the text <c>7/10</c>; reads that, a decimal text or a JSON number.</summary>
public sealed class RationalJsonConverter : JsonConverter<Rational>
{
    /// <inheritdoc/>
    public override Rational Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        var text = reader.TokenType == JsonTokenType.Number
            ? System.Text.Encoding.UTF8.GetString(reader.ValueSpan)
            : reader.GetString();
        return Rational.TryParse(text, out var fraction) ? fraction : throw new JsonException($"'{text}' is not a fraction such as 7/10.");
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, Rational value, JsonSerializerOptions options) => writer.WriteStringValue(value.ToString());
}
