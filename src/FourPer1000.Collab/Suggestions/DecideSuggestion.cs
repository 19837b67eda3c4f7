using FourPer1000.Collab.Accounts;
using FourPer1000.Collab.Journal;
using FourPer1000.Collab.Live;
using FourPer1000.Collab.Persistence;
using FourPer1000.Collab.Rules;
using FourPer1000.Collab.Studies;
using Microsoft.EntityFrameworkCore;

namespace FourPer1000.Collab.Suggestions;

/// <summary>What a moderator decides on a suggestion.</summary>
/// <param name="Reason">The words to its author.</param>
/// <param name="IntoItemId">For "merged": the item that says it already.</param>
public sealed record SuggestionVerdict(FateKind Kind, string? Reason, Guid? IntoItemId = null);

/// <summary>Decides a suggestion; a taken one is written into the draft of the next round, linked to the suggestion without its author.</summary>
public sealed class DecideSuggestion(CollabDb db, TimeProvider clock, IAnnouncer live)
{
    /// <exception cref="Absent">No such suggestion, or the person may not read it (yet).</exception>
    public async Task Now(Guid suggestionId, SuggestionVerdict verdict, Person by, CancellationToken cancel = default)
    {
        var round = await db.Write(
            async () =>
            {
                var suggestion = await db.SuggestionsFor(by).Where(s => s.Id == suggestionId).OrAbsent(cancel);
                var read = await db.Rounds.AsNoTracking().Include(r => r.Study).FirstAsync(r => r.Id == suggestion.RoundId, cancel);
                await Decide(suggestion, read.Study, verdict, by, cancel);
                return read;
            },
            cancel);
        await live.Announce([Topic.Round(round.Id), Topic.Moderation(round.StudyId)], cancel);
    }

    private async Task Decide(Suggestion suggestion, Study study, SuggestionVerdict verdict, Person by, CancellationToken cancel)
    {
        var now = clock.GetUtcNow();
        var reason = string.IsNullOrWhiteSpace(verdict.Reason) ? null : verdict.Reason.Trim();
        var into = verdict.Kind == FateKind.Merged ? verdict.IntoItemId : null;
        SuggestionRules.MergesIntoAnItem.Enforce(into is null || await db.Items.AnyAsync(item => item.Id == into && item.StudyId == study.Id, cancel));
        suggestion.Decide(new SuggestionFate(now, by.AccountId!.Value, verdict.Kind, reason, into));
        if (verdict.Kind == FateKind.Taken)
        {
            await Write(suggestion, study, cancel);
        }

        await db.Record(
            now, by.AccountId, "suggestion.decided", Subjects.Round(suggestion.RoundId), new { suggestion = suggestion.Id, verdict.Kind, reason, into }, cancel);
    }

    private async Task Write(Suggestion suggestion, Study study, CancellationToken cancel)
    {
        var round = await db.Rounds.Include(r => r.Items).Where(r => r.StudyId == study.Id && r.Opening == null).FirstOrDefaultAsync(cancel);
        SuggestionRules.NeedsADraftRound.Enforce(round is not null);
        await db.LockRound(round!.Id, cancel);
        var draft = new ItemDraft(
            await NextKey(study.Id, cancel),
            ItemPurpose.Activity,
            Translated.None,
            Translated.Only(suggestion.Tongue, suggestion.Text),
            Translated.None,
            Form(study.Protocol),
            Suggestion: suggestion.Id);
        StudyRules.ItemFormIsSound.Enforce(draft.Form.IsSoundIn(study.Protocol));
        db.Ask(round, draft, round.Items.Count + 1, required: false, SuggestionTexts.FromThePanel);
    }

    /// <summary>The protocol's own scales for an Activity: the first one and the one that proposals need.</summary>
    private static RatingForm Form(Protocol protocol) =>
        new([.. protocol.Scales.Take(1).Select(scale => scale.Key).Append(protocol.Proposals.SecondScale).OfType<string>().Distinct()]);

    private async Task<string> NextKey(Guid studyId, CancellationToken cancel)
    {
        var taken = await db.Items.Where(item => item.StudyId == studyId).Select(item => item.Key).ToHashSetAsync(cancel);
        return Enumerable.Range(1, int.MaxValue).Select(number => string.Create(CultureInfo.InvariantCulture, $"PAN-{number:00}")).First(key => !taken.Contains(key));
    }
}
