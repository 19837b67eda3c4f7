namespace FourPer1000.Collab.Suggestions;

/// <summary>An item that a panelist proposes for a later round. It keeps no moment; the moderator reads it without its author.</summary>
public class Suggestion
{
    public const int LongestText = 1000;

    public Guid Id { get; init; } = Guid.NewGuid();

    public required Guid RoundId { get; init; }

    /// <summary>The author's pseudonym, for telling the author what became of it; in no payload.</summary>
    public required Guid PanelistId { get; init; }

    /// <summary>The proposed statement in the author's words.</summary>
    public required string Text { get; init; }

    /// <summary>Why it should be asked.</summary>
    public string? Why { get; init; }

    /// <summary>The language it was written in.</summary>
    public required Tongue Tongue { get; init; }

    /// <summary>What became of it; null until a moderator has decided.</summary>
    public SuggestionFate? Fate { get; private set; }

    public void Decide(SuggestionFate fate)
    {
        SuggestionRules.IsDecidedOnce.Enforce(Fate is null);
        SuggestionRules.NeedsReason.Enforce(fate.Kind == FateKind.Taken || fate.Reason is not null);
        SuggestionRules.MergesIntoAnItem.Enforce(fate.Kind != FateKind.Merged || fate.IntoItemId is not null);
        Fate = fate;
    }
}

/// <summary>What a moderator made of a suggestion.</summary>
public enum FateKind
{
    /// <summary>It is an item of its own.</summary>
    Taken,

    /// <summary>Another item says it already.</summary>
    Merged,

    Declined,
}

/// <summary>The decision on a suggestion.</summary>
/// <param name="Reason">The moderator's words to the author; optional only where it was taken.</param>
/// <param name="IntoItemId">The item that it was merged into.</param>
public sealed record SuggestionFate(DateTimeOffset At, Guid By, FateKind Kind, string? Reason, Guid? IntoItemId);
