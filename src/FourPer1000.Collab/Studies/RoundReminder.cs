using FourPer1000.Collab.Rules;

namespace FourPer1000.Collab.Studies;

/// <summary>Those who had not sent their sheet of an open round were written to once more. It does not keep who they were, or how many.</summary>
public class RoundReminder
{
    public const int MostOfARound = 3;
    public static readonly TimeSpan Pause = TimeSpan.FromDays(3);

    public Guid Id { get; init; } = Guid.NewGuid();

    public required Guid RoundId { get; init; }

    public required DateTimeOffset At { get; init; }

    public required Guid By { get; init; }

    /// <summary>The next reminder of a round, after the earlier ones.</summary>
    public static RoundReminder Of(Round round, IReadOnlyCollection<DateTimeOffset> earlier, DateTimeOffset now, Guid by)
    {
        RoundRules.MustBeOpen.Enforce(round.AcceptsAnswersAt(now));
        ReminderRules.AreFew.Enforce(earlier.Count < MostOfARound);
        ReminderRules.LieApart.Enforce(earlier.All(at => now - at >= Pause));
        return new RoundReminder { RoundId = round.Id, At = now, By = by };
    }
}

public static class ReminderRules
{
    public static readonly Rule AreFew = new("reminder.are-few", new(
        "This round has had its three reminders.",
        "Ce tour a déjà eu ses trois rappels.",
        "Esta ronda ya ha tenido sus tres recordatorios."));

    public static readonly Rule LieApart = new("reminder.lie-apart", new(
        "Three days lie between two reminders of a round.",
        "Trois jours séparent deux rappels d’un même tour.",
        "Entre dos recordatorios de una ronda pasan tres días."));
}
