using FourPer1000.Collab.Web.Features.Rounds.Inputs;

namespace FourPer1000.Collab.Web.Tests.Rounds;

public sealed class NumberReadingTests
{
    [Theory]
    [InlineData(Tongue.En, "1,234.5", 1234.5)]
    [InlineData(Tongue.Fr, "1 234,5", 1234.5)]
    [InlineData(Tongue.Fr, "1\u202F234,5", 1234.5)]
    [InlineData(Tongue.Fr, "1\u00A0234,5", 1234.5)]
    [InlineData(Tongue.Es, "1.234,5", 1234.5)]
    [InlineData(Tongue.Es, "1 234,5", 1234.5)]
    [InlineData(Tongue.En, "1,234", 1234)]
    [InlineData(Tongue.Es, "1.234", 1234)]
    [InlineData(Tongue.Fr, "1.234", 1.234)]
    [InlineData(Tongue.En, "1,234,567", 1234567)]
    public void Thousands_and_decimals_are_read_as_the_language_writes_them(Tongue tongue, string typed, double number) =>
        Assert.Equal(number, NumberReading.Of(typed, tongue));

    [Theory]
    [InlineData(Tongue.En, "58,5", 58.5)]
    [InlineData(Tongue.Fr, "58.5", 58.5)]
    [InlineData(Tongue.Es, "58.5", 58.5)]
    [InlineData(Tongue.Fr, "1,234.5", 1234.5)]
    [InlineData(Tongue.En, "1.234,5", 1234.5)]
    [InlineData(Tongue.En, "0,123", 0.123)]
    public void The_keyboard_may_offer_the_other_sign_where_that_leaves_no_doubt(Tongue tongue, string typed, double number) =>
        Assert.Equal(number, NumberReading.Of(typed, tongue));

    [Theory]
    [InlineData("−5", -5)]
    [InlineData("-5", -5)]
    [InlineData(" 42 ", 42)]
    [InlineData("1'234", 1234)]
    public void Signs_and_spaces_are_read_as_they_are_meant(string typed, double number) =>
        Assert.Equal(number, NumberReading.Of(typed, Tongue.En));

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("about 60")]
    [InlineData("1,2,3")]
    [InlineData("12,34.5")]
    [InlineData("1e400")]
    [InlineData("NaN")]
    [InlineData("5%")]
    public void What_is_no_number_is_not_guessed(string? typed) => Assert.Null(NumberReading.Of(typed, Tongue.En));
}
