namespace FourPer1000.Collab.Studies;

/// <summary>Where an item of a round comes from.</summary>
public enum Lineage
{
    Added,
    CarriedOver,
    Revised,
    Split,
    Merged,
}

/// <summary>One item version asked in one round; the thing an answer answers.</summary>
public class RoundItem
{
    public Guid Id { get; init; } = Guid.NewGuid();

    public required Guid RoundId { get; init; }

    public Guid ItemVersionId { get; init; }

    public ItemVersion ItemVersion { get; init; } = null!;

    /// <summary>The place in the round, from 1.</summary>
    public required int Position { get; set; }

    /// <summary>Whether a sheet counts as complete only with it; a round can be sent without it all the same.</summary>
    public bool Required { get; set; }

    public Lineage Lineage { get; init; } = Lineage.Added;

    /// <summary>Why the item is asked again, reworded, split or merged; the panel reads it.</summary>
    public Translated LineageReason { get; init; } = Translated.None;

    /// <summary>The item of the previous round whose result is this item's feedback; null for a new one.</summary>
    public Guid? PreviousRoundItemId { get; init; }
}
