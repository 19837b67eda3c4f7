namespace FourPer1000.Collab.Studies.RealTime;

/// <summary>
/// A dated state of a real-time round that a moderator has frozen; it stands where a classic study has a round. It shows the batches that
/// were released already and nothing beyond them, so that two snapshots differ by as many people as two batches.
/// </summary>
public class FrozenSnapshot
{
    public Guid Id { get; init; } = Guid.NewGuid();

    public required Guid RoundId { get; init; }

    /// <summary>1, 2, …; unique in the round.</summary>
    public required int Number { get; init; }

    public required DateTimeOffset At { get; init; }

    public required Guid By { get; init; }

    /// <summary>What the moderator wants remembered, such as the meeting it was taken for.</summary>
    public string? Note { get; init; }

    /// <summary>How the answers came about; numbers of two modes are not compared.</summary>
    public required StudyKind Mode { get; init; }

    /// <summary>SHA-256 over the figures in the order of the items.</summary>
    public required string Sha256 { get; init; }

    public List<FrozenItem> Items { get; } = [];
}

/// <summary>The batch of one item in a snapshot.</summary>
public class FrozenItem
{
    public required Guid SnapshotId { get; init; }

    public required Guid BatchId { get; init; }

    public Batch Batch { get; init; } = null!;
}
