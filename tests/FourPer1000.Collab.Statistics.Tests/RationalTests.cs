using System.Globalization;
using System.Text.Json;

namespace FourPer1000.Collab.Statistics.Tests;

public class RationalTests
{
    [Theory]
    [InlineData(70, 100, "7/10")]
    [InlineData(-4, 6, "-2/3")]
    [InlineData(4, -6, "-2/3")]
    [InlineData(0, -5, "0")]
    [InlineData(6, 3, "2")]
    public void Fractions_are_kept_in_lowest_terms_with_the_sign_above(long numerator, long denominator, string expected) =>
        Assert.Equal(expected, new Rational(numerator, denominator).ToString());

    [Fact]
    public void A_denominator_of_zero_is_refused()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => new Rational(1, 0));
        Assert.Throws<ArgumentOutOfRangeException>(() => new Rational(1, 2) / 0);
    }

    [Fact]
    public void The_default_is_zero()
    {
        Assert.Equal(new Rational(0, 7), default);
        Assert.Equal(1, default(Rational).Denominator);
    }

    [Theory]
    [InlineData("7/10", 7, 10)]
    [InlineData("0.7", 7, 10)]
    [InlineData("-0.125", -1, 8)]
    [InlineData("2", 2, 1)]
    [InlineData("1e-3", 1, 1000)]
    [InlineData("0.5/0.25", 2, 1)]
    [InlineData(" 3/4 ", 3, 4)]
    public void Fractions_decimals_and_integers_are_read(string text, long numerator, long denominator) =>
        Assert.Equal(new Rational(numerator, denominator), Rational.Parse(text));

    [Theory]
    [InlineData("")]
    [InlineData("seven")]
    [InlineData("1/0")]
    [InlineData("1/2/3")]
    [InlineData("1/")]
    [InlineData("0,7x")]
    [InlineData("99999999999999999999")]
    [InlineData("0.12345678901234567890")]
    public void Anything_else_is_refused(string text) => Assert.Throws<FormatException>(() => Rational.Parse(text));

    [Theory]
    [InlineData("fr-FR")]
    [InlineData("tr-TR")]
    public void Reading_and_writing_do_not_depend_on_the_culture(string culture)
    {
        var before = CultureInfo.CurrentCulture;
        CultureInfo.CurrentCulture = new CultureInfo(culture);
        try
        {
            Assert.Equal("-7/10", Rational.Parse("-0.7").ToString());
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void Arithmetic_is_exact()
    {
        Rational third = new(1, 3), quarter = new(1, 4);

        Assert.Equal(new Rational(7, 12), third + quarter);
        Assert.Equal(new Rational(1, 12), third - quarter);
        Assert.Equal(new Rational(1, 12), third * quarter);
        Assert.Equal(new Rational(4, 3), third / quarter);
        Assert.Equal(new Rational(1, 3), (-third).Abs());
        Assert.Equal(1, third + third + third);
        Assert.Equal(1 / 3d, third.ToDouble());
    }

    [Theory]
    [InlineData(7, 2, 3)]
    [InlineData(-7, 2, -4)]
    [InlineData(-6, 2, -3)]
    [InlineData(0, 1, 0)]
    public void The_floor_lies_below_also_for_negative_fractions(long numerator, long denominator, long expected) =>
        Assert.Equal(expected, new Rational(numerator, denominator).Floor());

    [Fact]
    public void Order_is_exact_where_doubles_cannot_tell()
    {
        Rational smaller = new(1_000_000_000_000_000_000, 1_000_000_000_000_000_001), greater = new(1_000_000_000_000_000_001, 1_000_000_000_000_000_002);

        Assert.Equal(smaller.ToDouble(), greater.ToDouble());
        Assert.True(smaller < greater);
        Assert.True(greater > smaller);
        Assert.True(smaller <= greater && smaller != greater);
        Assert.False(smaller >= greater);
        Assert.True(smaller.CompareTo((object)greater) < 0);
        Assert.True(smaller.CompareTo(null) > 0);
        Assert.Throws<ArgumentException>(() => smaller.CompareTo("1"));
    }

    [Fact]
    public void What_does_not_fit_overflows_instead_of_being_wrong() =>
        Assert.Throws<OverflowException>(() => new Rational(long.MaxValue, 1) * new Rational(long.MaxValue, 1));

    [Fact]
    public void In_files_a_fraction_is_a_text_and_numbers_are_read_too()
    {
        Assert.Equal("\"7/10\"", JsonSerializer.Serialize(new Rational(7, 10)));
        Assert.Equal([new Rational(7, 10), new Rational(7, 10), 2], JsonSerializer.Deserialize<Rational[]>("""["7/10", 0.7, "2"]""")!);
        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<Rational>("\"x\""));
    }
}
