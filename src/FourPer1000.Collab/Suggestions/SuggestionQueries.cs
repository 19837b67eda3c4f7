using FourPer1000.Collab.Accounts;
using FourPer1000.Collab.Persistence;
using FourPer1000.Collab.Studies;

namespace FourPer1000.Collab.Suggestions;

public static class SuggestionQueries
{
    /// <summary>
    /// Those that the person may read and decide as a moderator: after the round was sealed, when all of them appear at once and none can be
    /// matched with the moment at which somebody answered.
    /// </summary>
    /// <remarks>A round that fewer people answered than any k shows none: its only suggestion would be a person's.</remarks>
    public static IQueryable<Suggestion> SuggestionsFor(this CollabDb db, Person person) => db.Suggestions.Where(suggestion =>
        db.RoundResults.Any(result => result.RoundId == suggestion.RoundId && result.Responded >= Protocol.SmallestK)
        && db.Rounds.Any(round => round.Id == suggestion.RoundId && round.Closing != null
            && db.Moderations.Any(m => m.AccountId == person.AccountId && m.TaskForceCode == round.Study.TaskForceCode)));
}
