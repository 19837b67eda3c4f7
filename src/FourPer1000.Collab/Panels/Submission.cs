namespace FourPer1000.Collab.Panels;

/// <summary>A panelist has sent the answer sheet of a round. Answers may still change until the deadline.</summary>
public class Submission
{
    public required Guid RoundId { get; init; }

    public required Guid PanelistId { get; init; }

    public required DateTimeOffset At { get; set; }
}
