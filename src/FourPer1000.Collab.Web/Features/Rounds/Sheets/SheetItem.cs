using FourPer1000.Collab.Answers;
using FourPer1000.Collab.Persistence;
using FourPer1000.Collab.Studies;

namespace FourPer1000.Collab.Web.Features.Rounds.Sheets;

/// <summary>One item of a sheet.</summary>
/// <param name="Asked">The item with its version.</param>
/// <param name="Scales">The scales of a rating, in order; empty for other forms.</param>
/// <param name="Own">The panelist's own stored answer; null if there is none.</param>
/// <param name="Feedback">What the previous round gave; null for an item that was not asked then.</param>
public sealed record SheetItem(RoundItem Asked, IReadOnlyList<Scale> Scales, OwnAnswer? Own, Feedback? Feedback)
{
    /// <summary>In real time: the group so far; null until the panelist has answered.</summary>
    public Feedback? SoFar { get; init; }

    /// <summary>What the panelist is shown of the group.</summary>
    public Feedback? Shown => SoFar ?? Feedback;

    public Guid Id => Asked.Id;

    public ItemVersion Version => Asked.ItemVersion;

    public bool IsAnswered => Own?.Value is not null;

    /// <summary>Whether an answer is still wanted.</summary>
    public bool IsOpen => Version.Form.TakesAnswer && !IsAnswered;

    public ItemProgress Progress => this switch
    {
        { Version.Form.TakesAnswer: false } => ItemProgress.ToRead,
        { Own: null or { Value: null } } => ItemProgress.NotYet,
        { Own.Value: RatingAnswer { Marks: var marks } } when marks.Contains(null) => ItemProgress.Started,
        { Feedback.Own: { } before } when !before.SameValue(Own) => ItemProgress.Changed,
        _ => ItemProgress.Answered,
    };

    /// <summary>Whether the panelist's answer of the previous round, in real time the present one, lies outside the middle half of the panel.</summary>
    public bool AsksForSecondLook => Shown is { Group: { } group, Own.Value: { } before } && MiddleHalf.Excludes(group, before);
}

/// <summary>How far an item has come.</summary>
public enum ItemProgress
{
    NotYet,

    /// <summary>A text; nothing is asked.</summary>
    ToRead,

    /// <summary>Some of its scales are still open.</summary>
    Started,

    /// <summary>Answered, and otherwise than in the previous round.</summary>
    Changed,

    Answered,
}

/// <summary>A stored answer of the reader.</summary>
/// <param name="Item">The round item that it answers.</param>
/// <param name="Json">The value as it is stored; equal texts are equal answers.</param>
public sealed record OwnAnswer(Guid Item, AnswerValue? Value, string? Json, string? Reason, ReasonSide? Side, int Revision, DateTimeOffset SavedAt)
{
    public bool SameValue(OwnAnswer? other) => other is not null && other.Json == Json;

    internal static OwnAnswer Of(Answer row) => new(
        row.RoundItemId,
        row.Value is { } json ? JsonColumn.Read<AnswerValue>(json) : null,
        row.Value,
        row.Reason,
        row.Side,
        row.Revision,
        DateTimeOffset.FromUnixTimeSeconds(row.SavedAt));
}
