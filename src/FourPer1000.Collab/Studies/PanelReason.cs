using FourPer1000.Collab.Answers;

namespace FourPer1000.Collab.Studies;

/// <summary>An argument of the panel, taken from the sealed answers of a round and shown without its author.</summary>
public class PanelReason
{
    public Guid Id { get; init; } = Guid.NewGuid();

    public required Guid RoundItemId { get; init; }

    /// <summary>The author's pseudonym, for telling the author what became of it; in no payload.</summary>
    public required Guid PanelistId { get; init; }

    public required string Text { get; init; }

    public ReasonSide? Side { get; init; }

    public required Tongue Tongue { get; init; }
}
