using FourPer1000.Collab.Accounts;
using FourPer1000.Collab.Panels;
using FourPer1000.Collab.Persistence;
using FourPer1000.Collab.Visibility;
using Microsoft.EntityFrameworkCore;

namespace FourPer1000.Collab.Web.Features.Rounds.Api;

/// <summary>Reads the stored answer of the person who asks, and of nobody else.</summary>
public sealed class StoredAnswers(CollabDb db, Pseudonyms pseudonyms)
{
    /// <returns>Null where there is no such item for this person.</returns>
    public async Task<StoredAnswer?> Find(Person person, Guid roundId, Guid roundItemId, CancellationToken cancel = default)
    {
        var panels = await db.PanelsOf(person, pseudonyms, cancel);
        var study = await db.Rounds.AnswerableBy(panels)
            .Where(round => round.Id == roundId && round.Items.Any(item => item.Id == roundItemId))
            .Select(round => (Guid?)round.StudyId)
            .FirstOrDefaultAsync(cancel);
        if (study is null)
        {
            return null;
        }

        var panelist = panels[study.Value];
        var answer = await db.Answers.AsNoTracking().FirstOrDefaultAsync(a => a.RoundItemId == roundItemId && a.PanelistId == panelist, cancel);
        return answer is null ? new StoredAnswer(0, SavedAt: null, Value: null, Reason: null, Side: null) : AnswerReply.Stored(answer);
    }
}
