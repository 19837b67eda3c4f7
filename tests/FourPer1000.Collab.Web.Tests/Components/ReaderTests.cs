using System.Globalization;
using FourPer1000.Collab.Web.Components.Texts;

namespace FourPer1000.Collab.Web.Tests.Components;

public sealed class ReaderTests : ComponentTests
{
    private static readonly DateTimeOffset Deadline = new(2026, 12, 4, 15, 0, 0, TimeSpan.Zero);

    [Theory]
    [InlineData(Tongue.En, "Asia/Manila", "Friday 4 December 2026, 23:00 in Manila (15:00\u00A0UTC)")]
    [InlineData(Tongue.Fr, "Europe/Paris", "vendredi 4 décembre 2026, 16:00, heure de Paris (15:00\u00A0UTC)")]
    [InlineData(Tongue.Es, "America/Costa_Rica", "viernes 4 de diciembre de 2026, 9:00, hora de Costa Rica (15:00\u00A0UTC)")]
    [InlineData(Tongue.En, "UTC", "Friday 4 December 2026, 15:00\u00A0UTC")]
    public void A_moment_is_shown_in_the_readers_zone_by_its_city_then_in_UTC(Tongue tongue, string zone, string expected) =>
        Assert.Equal(expected.Replace(" 9:00", " 09:00", StringComparison.Ordinal), A(tongue, zone).Moment(Deadline));

    [Fact]
    public void Where_the_day_differs_UTC_has_its_own_date() =>
        Assert.Equal("Saturday 5 December 2026, 05:00 in Auckland (4 December, 16:00\u00A0UTC)", A(Tongue.En, "Pacific/Auckland").Moment(Deadline.AddHours(1)));

    [Theory]
    [InlineData(0, "0\u00A0%")]
    [InlineData(1, "100\u00A0%")]
    [InlineData(0.999, "99\u00A0%")]
    [InlineData(0.001, "1\u00A0%")]
    [InlineData(0.705, "70\u00A0%")]
    public void None_and_all_are_only_written_when_they_are_exact(double share, string expected) => Assert.Equal(expected, A(Tongue.En).Percent(share));

    [Theory]
    [InlineData(Tongue.En, "1,234.5")]
    [InlineData(Tongue.Fr, "1\u202F234,5")]
    [InlineData(Tongue.Es, "1.234,5")]
    public void Numbers_are_written_as_the_reader_writes_them(Tongue tongue, string expected) => Assert.Equal(expected, A(tongue).Number(1234.5));

    [Theory]
    [InlineData("fr-CA, en;q=0.8", "fr")]
    [InlineData("de, es;q=0.5", "es")]
    [InlineData("pt-BR", null)]
    public void A_language_is_found_by_its_first_part(string asked, string? expected) =>
        Assert.Equal(expected, asked.Split(',', ';').Select(part => Tongues.Parse(part.Trim())).FirstOrDefault(tongue => tongue is not null)?.Code());

    [Fact]
    public void A_count_of_none_is_singular_in_French_only()
    {
        var answers = new CountedPhrase(new("1 answer", "{0} réponse", "1 respuesta"), new("{0} answers", "{0} réponses", "{0} respuestas"));
        Assert.Equal(["0 answers", "0 réponse", "0 respuestas"], Tongues.All.Select(tongue => A(tongue).Say(answers, 0)));
    }

    [Fact]
    public void The_page_does_not_depend_on_the_culture_of_the_machine()
    {
        var before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo("ar-SA");
            Assert.Equal("4 December 2026", A(Tongue.En).Day(Deadline));
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }
}
