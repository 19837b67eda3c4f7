namespace FourPer1000.Collab.Arguments;

/// <summary>A moderator has taken a reason out of sight, and says why; its author reads that, nobody learns who the author is.</summary>
public class ReasonHiding
{
    public required Guid ReasonId { get; init; }

    public required DateTimeOffset At { get; init; }

    public required Guid By { get; init; }

    /// <summary>Why, in the moderator's words.</summary>
    public required string Why { get; init; }
}
