namespace FourPer1000.Collab.Panels;

/// <summary>What became of an invitation, as far as it is known.</summary>
public enum InvitationState
{
    Queued,
    Sent,
    Failed,
    Opened,
    Accepted,
    Declined,
}

/// <summary>An account asked to join the panel of a study. Knows the person and never an answer.</summary>
public class Invitation
{
    public Guid Id { get; init; } = Guid.NewGuid();

    public required Guid StudyId { get; init; }

    public required Guid AccountId { get; init; }

    public required Guid InvitedBy { get; init; }

    public required DateTimeOffset InvitedAt { get; init; }

    public InvitationState State { get; private set; } = InvitationState.Queued;

    /// <summary>The day in UTC. The minute, laid beside the first answer of a panelist, would say who the panelist is.</summary>
    public DateOnly? AnsweredOn { get; private set; }

    /// <summary>Whether mails about an open round are welcome after the one that says that it is open.</summary>
    public bool WantsReminders { get; private set; } = true;

    /// <summary>Whether the person has neither seen nor answered it, as far as is known.</summary>
    public bool IsUnopened => State is InvitationState.Queued or InvitationState.Sent or InvitationState.Failed;

    public void Remind(bool wanted) => WantsReminders = wanted;

    public void Sent() => State = State == InvitationState.Queued ? InvitationState.Sent : State;

    public void Failed() => State = State is InvitationState.Queued or InvitationState.Sent ? InvitationState.Failed : State;

    public void Opened() => State = State is InvitationState.Accepted or InvitationState.Declined ? State : InvitationState.Opened;

    public void Accept(DateTimeOffset now)
    {
        AnsweredOn = State == InvitationState.Accepted ? AnsweredOn : DayOf(now);
        State = InvitationState.Accepted;
    }

    public void Decline(DateTimeOffset now)
    {
        State = InvitationState.Declined;
        AnsweredOn = DayOf(now);
    }

    private static DateOnly DayOf(DateTimeOffset moment) => DateOnly.FromDateTime(moment.UtcDateTime);
}
