using FourPer1000.Collab.Answers;
using FourPer1000.Collab.Persistence;
using Microsoft.EntityFrameworkCore;

namespace FourPer1000.Collab.Studies.RealTime;

/// <summary>The batches of one item in the order of their release, read again from the answers that each took in.</summary>
internal sealed class BatchHistory
{
    private readonly ItemForm form;
    private readonly Disclosure disclosure;
    private readonly Dictionary<Guid, SealedAnswer> latest = [];

    private BatchHistory(ItemForm form, int k)
    {
        this.form = form;
        disclosure = new Disclosure(k);
    }

    /// <summary>The number of the last batch; 0 before the first.</summary>
    public int Number { get; private set; }

    /// <summary>The answers that the last batch rests on, by pseudonym.</summary>
    public IReadOnlyList<SealedAnswer> Latest => [.. latest.Values.OrderBy(answer => answer.Row.PanelistId)];

    public static async Task<BatchHistory> Of(CollabDb db, RoundItem item, int k, CancellationToken cancel)
    {
        var history = new BatchHistory(item.ItemVersion.Form, k);
        var entered = await (
            from taken in db.BatchAnswers
            where taken.RoundItemId == item.Id
            join revision in db.AnswerRevisions
                on new { taken.RoundItemId, taken.PanelistId, taken.Revision } equals new { revision.RoundItemId, revision.PanelistId, revision.Revision } into found
            from revision in found.DefaultIfEmpty()
            select new { Taken = taken, Revision = revision }).AsNoTracking().ToListAsync(cancel);
        foreach (var batch in entered.GroupBy(row => row.Taken.Batch).OrderBy(batch => batch.Key))
        {
            history.Replay(batch.Key, batch.Select(row => (row.Taken.PanelistId, row.Revision is null ? null : AnswerOf(row.Revision))));
        }

        return history;
    }

    /// <summary>Whether these answers may be released as the next batch.</summary>
    public bool Admits(IReadOnlyList<SealedAnswer> answers) => disclosure.Admits(State(answers));

    /// <summary>What the next batch takes in anew, and what it loses.</summary>
    public IEnumerable<BatchAnswer> Changes(Guid item, IReadOnlyList<SealedAnswer> answers)
    {
        var changed = answers
            .Where(answer => !latest.TryGetValue(answer.Row.PanelistId, out var before) || before.Row.Revision != answer.Row.Revision)
            .Select(answer => (answer.Row.PanelistId, answer.Row.Revision));
        var gone = latest.Keys.Except(answers.Select(answer => answer.Row.PanelistId)).Select(panelist => (PanelistId: panelist, Revision: 0));
        return changed.Concat(gone).Select(row => new BatchAnswer { RoundItemId = item, PanelistId = row.PanelistId, Batch = Number + 1, Revision = row.Revision });
    }

    private void Replay(int number, IEnumerable<(Guid Panelist, SealedAnswer? Answer)> taken)
    {
        foreach (var (panelist, answer) in taken)
        {
            if (answer is null)
            {
                latest.Remove(panelist);
            }
            else
            {
                latest[panelist] = answer;
            }
        }

        Number = number;
        disclosure.Release(State(Latest));
    }

    private Dictionary<Guid, IReadOnlyList<Contribution>> State(IEnumerable<SealedAnswer> answers) =>
        answers.ToDictionary(answer => answer.Row.PanelistId, answer => Contribution.Of(form, answer.Value));

    private static SealedAnswer AnswerOf(AnswerRevision revision) => new(new Answer
    {
        RoundItemId = revision.RoundItemId,
        PanelistId = revision.PanelistId,
        Revision = revision.Revision,
        Value = revision.Value,
        Reason = revision.Reason,
        Side = revision.Side,
        Tongue = revision.Tongue,
        ShownResultId = revision.ShownResultId,
        SavedAt = revision.SavedAt,
    });
}
