namespace FourPer1000.Collab.Answers;

/// <summary>
/// The write path of answers. Saves from all requests are gathered and committed in groups; each is acknowledged only after its
/// commit. The state of the round is read inside the same transaction, so a save and a closing have one order.
/// </summary>
public interface IAnswerStore : IAsyncDisposable
{
    /// <summary>Stores one answer durably, or says why not. Returns after the commit.</summary>
    ValueTask<SaveOutcome> Save(AnswerSave save, CancellationToken cancel = default);
}

/// <summary>A checked answer on its way into the database.</summary>
/// <param name="BaseRevision">The revision the panelist saw before changing it; 0 for none.</param>
/// <param name="Value">The answer as JSON; null takes it back.</param>
/// <param name="Tongue">The language of what was written; null where nothing was.</param>
public sealed record AnswerSave(
    Guid RoundId,
    Guid RoundItemId,
    Guid PanelistId,
    Guid SaveId,
    int BaseRevision,
    string? Value,
    string? Reason,
    ReasonSide? Side,
    Tongue? Tongue,
    Guid? ShownResultId);

/// <summary>What became of a save.</summary>
public abstract record SaveOutcome
{
    private SaveOutcome()
    {
    }

    /// <summary>Stored durably, now or by the same save before.</summary>
    public sealed record Saved(int Revision, long SavedAt) : SaveOutcome;

    /// <summary>The answer was changed elsewhere since; nothing was written, and here is what stands.</summary>
    public sealed record Stale(Answer Current) : SaveOutcome;

    /// <summary>The round does not accept answers; nothing was written.</summary>
    public sealed record Closed(DateTimeOffset? Since) : SaveOutcome;

    /// <summary>The panelist has not agreed to the study's consent text, or not to its present version; nothing was written.</summary>
    public sealed record ConsentMissing : SaveOutcome;

    /// <summary>No such round or item for this person.</summary>
    public sealed record NotFound : SaveOutcome;

    /// <summary>The answer does not fit the item; nothing was written.</summary>
    public sealed record Invalid(IReadOnlyList<FieldError> Errors) : SaveOutcome;
}

/// <summary>What is wrong with one field of an answer.</summary>
/// <param name="Field">The field in the API's words, such as <c>value.marks[0]</c>.</param>
/// <param name="Sentence">A sentence a person can act on.</param>
public sealed record FieldError(string Field, string Code, Phrase Sentence, IReadOnlyList<object?> Values);
