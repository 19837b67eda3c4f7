using FourPer1000.Collab.Live;
using FourPer1000.Collab.Panels;
using FourPer1000.Collab.Persistence;

namespace FourPer1000.Collab.Answers;

/// <summary>An answer as a person gives it.</summary>
/// <param name="SaveId">Made by the client, one for each change; the same again is the same save.</param>
/// <param name="BaseRevision">The revision the person saw before changing it; 0 for none.</param>
/// <param name="Value">The answer; null takes it back.</param>
/// <param name="Reason">The argument, if one was given.</param>
/// <param name="Side">Which way the argument speaks.</param>
/// <param name="Tongue">The language in which the person answers.</param>
/// <param name="Shown">In real time: the batch that stood on the page; null for none.</param>
public sealed record AnswerDraft(
    Guid SaveId, int BaseRevision, AnswerValue? Value, string? Reason, ReasonSide? Side, Tongue Tongue, Guid? Shown = null);

/// <summary>Saves one answer of one person to one item of an open round.</summary>
public sealed class SaveAnswer(AskedItems items, IAnswerStore store, Pseudonyms pseudonyms, Pulse pulse)
{
    /// <summary>Returns when the answer is stored durably, or says why it was not.</summary>
    public async ValueTask<SaveOutcome> Now(Guid accountId, Guid roundId, Guid roundItemId, AnswerDraft draft, CancellationToken cancel = default)
    {
        var item = await items.Find(roundItemId, cancel);
        if (item is null || item.RoundId != roundId)
        {
            return new SaveOutcome.NotFound();
        }

        var errors = AnswerChecks.Of(item, draft);
        if (errors.Count > 0)
        {
            return new SaveOutcome.Invalid(errors);
        }

        var outcome = await store.Save(ToSave(item, accountId, draft, await Shown(item, draft, cancel)), cancel);
        if (outcome is SaveOutcome.Saved)
        {
            pulse.Soon(Topic.Moderation(item.StudyId));
        }

        return outcome;
    }

    /// <summary>What the panelist was shown before answering: the result of the round before or, in real time and not before the first answer, a batch.</summary>
    private async ValueTask<Guid?> Shown(AskedItem item, AnswerDraft draft, CancellationToken cancel)
    {
        if (!item.IsRealTime)
        {
            return item.FeedbackId;
        }

        return draft is { BaseRevision: > 0, Shown: { } batch } && await items.HasBatch(item.Id, batch, cancel) ? batch : null;
    }

    private AnswerSave ToSave(AskedItem item, Guid accountId, AnswerDraft draft, Guid? shown) => new(
        item.RoundId,
        item.Id,
        pseudonyms.PanelistId(item.PseudonymSalt, accountId),
        draft.SaveId,
        draft.BaseRevision,
        draft.Value is { } value ? JsonColumn.Write(value) : null,
        string.IsNullOrWhiteSpace(draft.Reason) ? null : draft.Reason.Trim(),
        draft.Side,
        HasWords(draft) ? draft.Tongue : null,
        shown);

    private static bool HasWords(AnswerDraft draft) => draft.Value is TextAnswer || !string.IsNullOrWhiteSpace(draft.Reason);
}
