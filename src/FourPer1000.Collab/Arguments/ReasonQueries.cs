using FourPer1000.Collab.Persistence;
using FourPer1000.Collab.Studies;

namespace FourPer1000.Collab.Arguments;

/// <summary>Which reasons there are to be read. Ask the visibility rule for the numbers first: reasons go with them.</summary>
public static class ReasonQueries
{
    /// <summary>Those that no moderator has hidden.</summary>
    public static IQueryable<PanelReason> InSight(this IQueryable<PanelReason> reasons, CollabDb db) =>
        reasons.Where(reason => !db.ReasonHidings.Any(hiding => hiding.ReasonId == reason.Id));

    /// <summary>
    /// Those that a panelist meets on the items of a round: the published ones of the round before and, in a real-time round, those to
    /// the items that the panelist has answered.
    /// </summary>
    public static IQueryable<PanelReason> MetIn(this IQueryable<PanelReason> reasons, CollabDb db, Guid roundId, Guid panelistId) =>
        reasons.InSight(db).Where(reason => db.RoundItems.Any(item => item.RoundId == roundId
            && ((item.PreviousRoundItemId == reason.RoundItemId
                    && db.Rounds.Any(round => round.Publication != null && round.Items.Any(before => before.Id == reason.RoundItemId)))
                || (item.Id == reason.RoundItemId
                    && db.Answers.Any(answer => answer.RoundItemId == item.Id && answer.PanelistId == panelistId && answer.Value != null)))));
}
