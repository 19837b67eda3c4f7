namespace FourPer1000.Collab.Studies.RealTime;

/// <summary>
/// A state of the group's answers to one item of a real-time round, released to those who have answered it. The next one follows only
/// when at least k panelists have brought something new (<see cref="Disclosure"/>).
/// </summary>
public class Batch
{
    public Guid Id { get; init; } = Guid.NewGuid();

    public required Guid RoundItemId { get; init; }

    /// <summary>1, 2, …; unique in the item.</summary>
    public required int Number { get; init; }

    public required DateTimeOffset ReleasedAt { get; init; }

    /// <summary>All numbers, complete. What is shown of them is decided by the visibility rule.</summary>
    public required ItemFigures Figures { get; init; }
}

/// <summary>Which revision of a panelist's answer a batch took in, written only where it differs from the batch before.</summary>
public class BatchAnswer
{
    public required Guid RoundItemId { get; init; }

    public required Guid PanelistId { get; init; }

    /// <summary>The number of the first batch that contains it.</summary>
    public required int Batch { get; init; }

    /// <summary>The revision; 0 when the answer is gone.</summary>
    public required int Revision { get; init; }
}
