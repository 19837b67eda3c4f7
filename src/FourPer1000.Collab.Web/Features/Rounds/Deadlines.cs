using FourPer1000.Collab.Web.Components.Texts;

namespace FourPer1000.Collab.Web.Features.Rounds;

/// <summary>How far a deadline is away, in the reader's own days.</summary>
internal static class Deadlines
{
    public static int DaysLeft(this Reader reader, DateTimeOffset deadline, DateTimeOffset now) =>
        (TimeZoneInfo.ConvertTime(deadline, reader.Zone).Date - TimeZoneInfo.ConvertTime(now, reader.Zone).Date).Days;

    public static string SayDaysLeft(this Reader reader, DateTimeOffset deadline, DateTimeOffset now) => reader.DaysLeft(deadline, now) switch
    {
        <= 0 => reader.Say(RoundTexts.ClosesToday),
        1 => reader.Say(RoundTexts.ClosesTomorrow),
        var days => reader.Say(RoundTexts.DaysLeft, days),
    };

    public static bool IsSoon(DateTimeOffset deadline, DateTimeOffset now) => deadline - now < TimeSpan.FromHours(24);
}
