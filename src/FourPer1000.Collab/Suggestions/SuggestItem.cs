using FourPer1000.Collab.Accounts;
using FourPer1000.Collab.Panels;
using FourPer1000.Collab.Persistence;
using FourPer1000.Collab.Rules;
using FourPer1000.Collab.Studies;
using FourPer1000.Collab.Visibility;
using Microsoft.EntityFrameworkCore;

namespace FourPer1000.Collab.Suggestions;

/// <summary>
/// A panelist proposes an item, or takes the proposal back, while the round is open. Neither is journalled or announced: both would tell
/// when and by whom.
/// </summary>
public sealed class SuggestItem(CollabDb db, TimeProvider clock, Pseudonyms pseudonyms)
{
    /// <exception cref="Absent">The person does not answer this round.</exception>
    public Task Now(Guid roundId, string text, string? why, Tongue tongue, Person by, CancellationToken cancel = default) => db.Write(
        async () =>
        {
            var (panelist, study) = await Panelist(roundId, by, cancel);
            ConsentRules.ComesFirst.Enforce(!await db.AwaitsConsent(study, panelist, cancel));
            SuggestionRules.NeedsText.Enforce(Fits(text) && (string.IsNullOrWhiteSpace(why) || Fits(why)));
            SuggestionRules.NotTooMany.Enforce(
                await db.Suggestions.CountAsync(s => s.RoundId == roundId && s.PanelistId == panelist, cancel) < SuggestionRules.MostInARound);
            db.Suggestions.Add(new Suggestion
            {
                RoundId = roundId,
                PanelistId = panelist,
                Text = text.Trim(),
                Why = string.IsNullOrWhiteSpace(why) ? null : why.Trim(),
                Tongue = tongue,
            });
        },
        cancel);

    /// <exception cref="Absent">The person has proposed nothing of this identity in this round.</exception>
    public Task TakeBack(Guid roundId, Guid suggestionId, Person by, CancellationToken cancel = default) => db.Write(
        async () =>
        {
            var (panelist, _) = await Panelist(roundId, by, cancel);
            var suggestion = await db.Suggestions
                .Where(s => s.Id == suggestionId && s.RoundId == roundId && s.PanelistId == panelist).OrAbsent(cancel);
            db.Remove(suggestion);
        },
        cancel);

    private async Task<(Guid Panelist, Study Study)> Panelist(Guid roundId, Person by, CancellationToken cancel)
    {
        await db.LockRound(roundId, cancel);
        var panels = await db.PanelsOf(by, pseudonyms, cancel);
        var round = await db.Rounds.AnswerableBy(panels).AsNoTracking().Include(r => r.Study).Where(r => r.Id == roundId).OrAbsent(cancel);
        SuggestionRules.RoundTakesThem.Enforce(round.TakesSuggestions);
        RoundRules.MustBeOpen.Enforce(round.AcceptsAnswersAt(clock.GetUtcNow()));
        return (panels[round.StudyId], round.Study);
    }

    private static bool Fits(string? text) => !string.IsNullOrWhiteSpace(text) && text.Trim().Length <= Suggestion.LongestText;
}
