using System.Text;
using FourPer1000.Collab.Tests.Fixture;
using FourPer1000.Collab.Web.Features.Rounds.Calendar;
using FourPer1000.Collab.Web.Tests.Host;

namespace FourPer1000.Collab.Web.Tests.Rounds;

public sealed class CalendarTests(CollabApp app) : IClassFixture<CollabApp>
{
    private static readonly DateTimeOffset Summer = new(2027, 6, 30, 23, 30, 0, TimeSpan.FromHours(2));

    [Fact]
    public void A_moment_is_written_in_utc_whatever_its_zone() =>
        Assert.Contains("DTSTART:20270630T213000Z\r\n", Written("Round 1"), StringComparison.Ordinal);

    [Fact]
    public void No_line_is_longer_than_75_bytes_and_no_letter_is_cut()
    {
        var title = string.Concat(Enumerable.Repeat("Sols gelés 🌱, été; \\ ", 12));

        var lines = Written(title).Split("\r\n");
        var unfolded = Written(title).Replace("\r\n ", "", StringComparison.Ordinal);

        Assert.All(lines, line => Assert.True(Encoding.UTF8.GetByteCount(line) <= 75, line));
        Assert.DoesNotContain('\uFFFD', unfolded);
        Assert.Contains("SUMMARY:" + title.Replace("\\", "\\\\", StringComparison.Ordinal).Replace(",", "\\,", StringComparison.Ordinal).Replace(";", "\\;", StringComparison.Ordinal), unfolded, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("one\ntwo")]
    [InlineData("one\r\ntwo")]
    [InlineData("one\rtwo")]
    public void A_line_end_in_a_title_begins_no_line_of_the_file(string title) =>
        Assert.Contains("SUMMARY:one\\ntwo\r\n", Written(title), StringComparison.Ordinal);

    [Fact]
    public async Task The_deadline_comes_as_a_calendar_file_without_a_name_of_anybody()
    {
        var round = await app.Given.AnOpenRound(panelists: 1);
        var browser = await app.As(round.Study.Panel[0]);

        using var response = await browser.Client.GetAsync($"/rounds/{round.Id}/deadline.ics");
        var text = await response.Content.ReadAsStringAsync();

        Assert.Equal("text/calendar", response.Content.Headers.ContentType!.MediaType);
        Assert.Contains($"DTSTART:{app.Clock.Now.AddDays(14).UtcDateTime:yyyyMMdd}T", text, StringComparison.Ordinal);
        Assert.DoesNotContain("ORGANIZER", text, StringComparison.Ordinal);
        Assert.DoesNotContain("ATTENDEE", text, StringComparison.Ordinal);
        Assert.DoesNotContain("panellist", text, StringComparison.OrdinalIgnoreCase);
    }

    private static string Written(string summary) =>
        new CalendarFile("round-1@example.org", Summer, Summer, summary, "No answers from then on.", "https://example.org/rounds/1").ToString();
}
