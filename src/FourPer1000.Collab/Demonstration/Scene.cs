namespace FourPer1000.Collab.Demonstration;

/// <summary>
/// One act of the demonstration at its moment. A scene looks at what is there and does the rest, so a demonstration that was broken
/// off goes on where it stopped.
/// </summary>
internal sealed record Scene(DateTimeOffset At, Func<Task> Play);

/// <summary>The day from which the demonstration counts, and so the moment of each scene.</summary>
internal sealed record Calendar(DateTimeOffset Today)
{
    public DateTimeOffset At(int day, int hour = 9) => Today.AddDays(day).AddHours(hour);
}
