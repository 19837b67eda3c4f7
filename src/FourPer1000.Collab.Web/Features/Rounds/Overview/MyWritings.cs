using FourPer1000.Collab.Accounts;
using FourPer1000.Collab.Panels;
using FourPer1000.Collab.Persistence;
using FourPer1000.Collab.Studies;
using FourPer1000.Collab.Suggestions;
using FourPer1000.Collab.Visibility;
using Microsoft.EntityFrameworkCore;

namespace FourPer1000.Collab.Web.Features.Rounds.Overview;

/// <summary>What became of something that a panelist wrote.</summary>
public enum WritingFate
{
    /// <summary>An item was proposed; nothing is decided.</summary>
    Waits,
    Taken,
    Merged,
    Declined,

    /// <summary>A reason was hidden.</summary>
    Hidden,
}

/// <summary>Something that the reader wrote to the panel, and what became of it.</summary>
/// <param name="Words">The moderator's words on it.</param>
/// <param name="Into">The item that it became or was merged into.</param>
public sealed record MyWriting(
    Guid Id, string TaskForceCode, int Round, string Text, Tongue Tongue, WritingFate Fate, string? Words, Translated? Into);

/// <summary>Reads what became of the reader's own reasons and proposed items; there is no way to ask for somebody else's.</summary>
public sealed class MyWritings(CollabDb db, Pseudonyms pseudonyms)
{
    /// <summary>What a moderator has decided on, in all panels of the person; the latest rounds first.</summary>
    public async Task<IReadOnlyList<MyWriting>> Decided(Person person, CancellationToken cancel = default)
    {
        var panels = await db.PanelsOf(person, pseudonyms, cancel);
        var rounds = await db.Rounds.AnswerableBy(panels).AsNoTracking().Include(round => round.Study).ToListAsync(cancel);
        var all = new List<MyWriting>();
        foreach (var round in rounds.OrderByDescending(round => round.Opening!.At))
        {
            all.AddRange(await Hidden(round, panels[round.StudyId], cancel));
            all.AddRange((await SuggestionsIn(round, panels[round.StudyId], cancel)).Where(writing => writing.Fate != WritingFate.Waits));
        }

        return all;
    }

    /// <summary>What the person proposed in a round, decided or not.</summary>
    public async Task<IReadOnlyList<MyWriting>> SuggestionsIn(Round round, Person person, CancellationToken cancel = default) =>
        (await db.PanelsOf(person, pseudonyms, cancel)).TryGetValue(round.StudyId, out var own) ? await SuggestionsIn(round, own, cancel) : [];

    private async Task<IReadOnlyList<MyWriting>> SuggestionsIn(Round round, Guid own, CancellationToken cancel)
    {
        var found = await db.Suggestions.AsNoTracking().Where(s => s.RoundId == round.Id && s.PanelistId == own).OrderBy(s => s.Text).ToListAsync(cancel);
        var all = new List<MyWriting>();
        foreach (var suggestion in found)
        {
            all.Add(new MyWriting(
                suggestion.Id,
                round.Study.TaskForceCode,
                round.Number,
                suggestion.Text,
                suggestion.Tongue,
                FateOf(suggestion.Fate),
                suggestion.Fate?.Reason,
                await Into(suggestion, cancel)));
        }

        return all;
    }

    private async Task<IEnumerable<MyWriting>> Hidden(Round round, Guid own, CancellationToken cancel)
    {
        var found = await (
            from hiding in db.ReasonHidings
            join reason in db.PanelReasons on hiding.ReasonId equals reason.Id
            join item in db.RoundItems on reason.RoundItemId equals item.Id
            where item.RoundId == round.Id && reason.PanelistId == own
            select new { Reason = reason, hiding.Why }).AsNoTracking().ToListAsync(cancel);
        return found.Select(row => new MyWriting(
            row.Reason.Id, round.Study.TaskForceCode, round.Number, row.Reason.Text, row.Reason.Tongue, WritingFate.Hidden, row.Why, Into: null));
    }

    /// <summary>The wording that the panel has been asked; a draft is the moderator's own.</summary>
    private async Task<Translated?> Into(Suggestion suggestion, CancellationToken cancel)
    {
        var merged = suggestion.Fate?.IntoItemId;
        return suggestion.Fate is null
            ? null
            : await db.RoundItems
                .Where(asked => (asked.ItemVersion.Item.SuggestionId == suggestion.Id || asked.ItemVersion.ItemId == merged)
                    && db.Rounds.Any(round => round.Id == asked.RoundId && round.Opening != null))
                .OrderByDescending(asked => asked.ItemVersion.Number)
                .Select(asked => asked.ItemVersion.Statement)
                .FirstOrDefaultAsync(cancel);
    }

    private static WritingFate FateOf(SuggestionFate? fate) => fate?.Kind switch
    {
        null => WritingFate.Waits,
        FateKind.Taken => WritingFate.Taken,
        FateKind.Merged => WritingFate.Merged,
        _ => WritingFate.Declined,
    };
}
