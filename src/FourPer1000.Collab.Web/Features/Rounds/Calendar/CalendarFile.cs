using System.Text;

namespace FourPer1000.Collab.Web.Features.Rounds.Calendar;

/// <summary>One moment as an iCalendar file (RFC 5545): in UTC, with no alarm, no organiser and no name of anybody.</summary>
/// <param name="Uid">The same for the same thing, so that a later file moves the entry instead of adding one.</param>
/// <param name="Made">When the file was made.</param>
public sealed record CalendarFile(string Uid, DateTimeOffset Made, DateTimeOffset At, string Summary, string Description, string Address)
{
    /// <summary>A line has at most so many bytes; what is longer goes on in the next line after a space.</summary>
    private const int LongestLine = 75;

    public override string ToString() => string.Concat(Lines.Select(line => Fold(line) + "\r\n"));

    private IEnumerable<string> Lines =>
    [
        "BEGIN:VCALENDAR",
        "VERSION:2.0",
        "PRODID:-//4 per 1000//Collab//EN",
        "METHOD:PUBLISH",
        "BEGIN:VEVENT",
        $"UID:{Uid}",
        $"DTSTAMP:{Utc(Made)}",
        $"DTSTART:{Utc(At)}",
        $"DTEND:{Utc(At)}",
        $"SUMMARY:{Escape(Summary)}",
        $"DESCRIPTION:{Escape(Description)}",
        $"URL:{Address}",
        "TRANSP:TRANSPARENT",
        "END:VEVENT",
        "END:VCALENDAR",
    ];

    private static string Utc(DateTimeOffset moment) => moment.UtcDateTime.ToString("yyyyMMdd'T'HHmmss'Z'", CultureInfo.InvariantCulture);

    private static string Escape(string text) => text
        .Replace("\\", "\\\\", StringComparison.Ordinal)
        .Replace(";", "\\;", StringComparison.Ordinal)
        .Replace(",", "\\,", StringComparison.Ordinal)
        .ReplaceLineEndings("\\n");

    /// <summary>Counted in bytes, and never within a letter.</summary>
    private static string Fold(string line)
    {
        var folded = new StringBuilder();
        var used = 0;
        foreach (var letter in line.EnumerateRunes())
        {
            if (used + letter.Utf8SequenceLength > LongestLine)
            {
                folded.Append("\r\n ");
                used = 1;
            }

            folded.Append(letter);
            used += letter.Utf8SequenceLength;
        }

        return folded.ToString();
    }
}
