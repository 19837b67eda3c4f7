using FourPer1000.Collab.Accounts;

namespace FourPer1000.Collab.Web.Components.Texts;

/// <summary>
/// Who reads this page: the person, the language, the time zone, and how texts, numbers and times are written for them.
/// Every component has one as a cascading value.
/// </summary>
public sealed record Reader(Tongue Tongue, TimeZoneInfo Zone, Person Person, string? Name = null)
{
    public CultureInfo Culture => Tongue.Culture();

    /// <summary>A text of the interface.</summary>
    public string Say(Phrase phrase) => phrase[Tongue];

    /// <summary>A text of the interface with its placeholders filled in the reader's culture.</summary>
    public string Say(Phrase phrase, params ReadOnlySpan<object?> values) => phrase.With(Tongue, values);

    /// <summary>A text that counts.</summary>
    public string Say(CountedPhrase phrase, int count, params ReadOnlySpan<object?> more) => phrase.With(Tongue, count, more);

    /// <summary>A number with at most so many decimals.</summary>
    public string Number(double value, int decimals = 2) =>
        value.ToString(decimals == 0 ? "#,##0" : "#,##0." + new string('#', decimals), Culture);

    /// <summary>A share from 0 to 1 as whole percent; 100 % and 0 % are only written when they are exact.</summary>
    public string Percent(double share) =>
        Math.Clamp(Math.Round(share * 100), share > 0 ? 1 : 0, share < 1 ? 99 : 100).ToString("0", Culture) + "\u00A0%";

    /// <summary>Such as "4 December 2026", in the reader's zone.</summary>
    public string Day(DateTimeOffset moment) => Local(moment).ToString(ReadingTexts.DayFormat[Tongue], Culture);

    /// <summary>Such as "Friday 4 December 2026", in the reader's zone.</summary>
    public string Weekday(DateTimeOffset moment) => Local(moment).ToString(ReadingTexts.WeekdayFormat[Tongue], Culture);

    /// <summary>Such as "23:00", in the reader's zone.</summary>
    public string Time(DateTimeOffset moment) => Local(moment).ToString("HH:mm", CultureInfo.InvariantCulture);

    /// <summary>Such as "Friday 4 December 2026, 23:00 in Manila (15:00 UTC)": the reader's own zone by its city, then UTC.</summary>
    public string Moment(DateTimeOffset moment) => City is { } city
        ? Say(ReadingTexts.ZonedMoment, Weekday(moment), Time(moment), city, Utc(moment))
        : Say(ReadingTexts.UtcMoment, Weekday(moment), Time(moment));

    /// <summary>The city of the reader's time zone; null where the zone is UTC itself.</summary>
    public string? City => Zone.Id.Contains('/', StringComparison.Ordinal) && !Zone.Id.StartsWith("Etc/", StringComparison.Ordinal)
        ? Zone.Id[(Zone.Id.LastIndexOf('/') + 1)..].Replace('_', ' ')
        : null;

    private DateTimeOffset Local(DateTimeOffset moment) => TimeZoneInfo.ConvertTime(moment, Zone);

    /// <summary>The UTC time of day, with its date where that differs from the local one.</summary>
    private string Utc(DateTimeOffset moment)
    {
        var utc = moment.ToUniversalTime();
        var time = utc.ToString("HH:mm", CultureInfo.InvariantCulture);
        return Local(moment).Date == utc.Date ? time : utc.ToString(ReadingTexts.ShortDayFormat[Tongue], Culture) + ", " + time;
    }
}
