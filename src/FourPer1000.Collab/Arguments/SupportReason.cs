using FourPer1000.Collab.Accounts;
using FourPer1000.Collab.Panels;
using FourPer1000.Collab.Persistence;
using FourPer1000.Collab.Rules;
using FourPer1000.Collab.Studies;
using FourPer1000.Collab.Visibility;
using Microsoft.EntityFrameworkCore;

namespace FourPer1000.Collab.Arguments;

/// <summary>
/// A panelist agrees with a reason of somebody else, or takes that back. There is no journal entry, no moment and no announcement: each
/// would say who agrees with what. The count follows in its own time (<see cref="CountSupport"/>).
/// </summary>
public sealed class SupportReason(CollabDb db, TimeProvider clock, Pseudonyms pseudonyms)
{
    /// <param name="roundId">The open round in which the panelist reads the reason.</param>
    /// <exception cref="Absent">The reason is not shown to this person there.</exception>
    public Task Now(Guid roundId, Guid reasonId, bool agrees, Person by, CancellationToken cancel = default) => db.Write(
        async () =>
        {
            await db.LockRound(roundId, cancel);
            var panels = await db.PanelsOf(by, pseudonyms, cancel);
            var round = await db.Rounds.AnswerableBy(panels).AsNoTracking().Include(r => r.Study).Where(r => r.Id == roundId).OrAbsent(cancel);
            var id = panels[round.StudyId];
            var reason = await db.PanelReasons.MetIn(db, roundId, id).Where(r => r.Id == reasonId).OrAbsent(cancel);
            await MustBeReleased(reason, round.Study.Protocol, cancel);
            RoundRules.MustBeOpen.Enforce(round.AcceptsAnswersAt(clock.GetUtcNow()));
            ConsentRules.ComesFirst.Enforce(!agrees || !await db.AwaitsConsent(round.Study, id, cancel));
            ArgumentRules.NotOnesOwn.Enforce(reason.PanelistId != id);
            await Set(reasonId, id, agrees, cancel);
        },
        cancel);

    /// <summary>Reasons go with the numbers: those of an item with fewer than k answers are shown to nobody.</summary>
    private async Task MustBeReleased(PanelReason reason, Protocol protocol, CancellationToken cancel)
    {
        var result = await db.ItemResults.AsNoTracking().FirstOrDefaultAsync(r => r.RoundItemId == reason.RoundItemId, cancel);
        if (result is not null && ResultRelease.Of(result.Figures, protocol.K) is null)
        {
            throw new Absent("reason");
        }
    }

    private async Task Set(Guid reasonId, Guid panelistId, bool agrees, CancellationToken cancel)
    {
        var support = await db.ReasonSupports.FirstOrDefaultAsync(s => s.ReasonId == reasonId && s.PanelistId == panelistId, cancel);
        if (support is not null)
        {
            support.Set(agrees);
        }
        else if (agrees)
        {
            db.ReasonSupports.Add(new ReasonSupport { ReasonId = reasonId, PanelistId = panelistId });
        }
    }
}
