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

    /// <summary>The reason that came with an answer.</summary>
    internal static PanelReason Of(Answer answer) => new()
    {
        RoundItemId = answer.RoundItemId,
        PanelistId = answer.PanelistId,
        Text = answer.Reason!,
        Side = answer.Side,
        Tongue = answer.Tongue!.Value,
    };

    /// <summary>Whether it is the same panelist's same argument.</summary>
    internal bool SaysTheSameAs(PanelReason other) => (PanelistId, Text, Side) == (other.PanelistId, other.Text, other.Side);
}
