namespace FourPer1000.Collab.Answers;

/// <summary>
/// The current answer of one panelist to one item of one round. Keyed by (item, panelist), so that all answers to an item lie
/// side by side, and the order of rows tells nothing about the order in which they came.
/// </summary>
public class Answer
{
    public required Guid RoundItemId { get; init; }

    public required Guid PanelistId { get; init; }

    /// <summary>1 for the first save, one more for each later one.</summary>
    public required int Revision { get; init; }

    /// <summary>The <see cref="AnswerValue"/> as JSON; null when the answer was taken back.</summary>
    public string? Value { get; init; }

    /// <summary>The argument given with the answer.</summary>
    public string? Reason { get; init; }

    public ReasonSide? Side { get; init; }

    /// <summary>The language of what was written; null for an answer without words, which a language would only help to trace.</summary>
    public required Tongue? Tongue { get; init; }

    /// <summary>What was shown as feedback: the item result of the previous round or, in real time, a batch; null when there was nothing.</summary>
    public Guid? ShownResultId { get; init; }

    /// <summary>UTC seconds; shown to the panelist alone.</summary>
    public required long SavedAt { get; init; }
}

/// <summary>
/// Every revision of an answer, the current one included: the journal of the answer path. A save that arrives again is found
/// here by its <see cref="SaveId"/>.
/// </summary>
public class AnswerRevision
{
    public required Guid RoundItemId { get; init; }

    public required Guid PanelistId { get; init; }

    public required int Revision { get; init; }

    /// <summary>Made by the client for each save, so that a repeated request is one revision.</summary>
    public required Guid SaveId { get; init; }

    public string? Value { get; init; }

    public string? Reason { get; init; }

    public ReasonSide? Side { get; init; }

    public required Tongue? Tongue { get; init; }

    public Guid? ShownResultId { get; init; }

    public required long SavedAt { get; init; }
}
