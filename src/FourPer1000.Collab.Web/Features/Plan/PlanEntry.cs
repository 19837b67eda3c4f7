using FourPer1000.Collab.Persistence;
using Microsoft.EntityFrameworkCore;

namespace FourPer1000.Collab.Web.Features.Plan;

/// <summary>An Activity or a target in the plan, seen from the results behind it.</summary>
/// <param name="Code">The code of an Activity; null for a target.</param>
internal sealed record PlanEntry(Guid Id, string? Code, string ObjectiveCode, Translated Title)
{
    public string Address => Code is null ? $"/plan/revisions/{Id}" : $"/plan/activities/{Id}";

    /// <summary>What in the plan rests on results of this round; empty while the round is not published.</summary>
    public static async Task<IReadOnlyList<PlanEntry>> Behind(CollabDb db, Guid roundId, CancellationToken cancel = default)
    {
        var proposals = from evidence in db.Evidence
                        join result in db.ItemResults on evidence.ItemResultId equals result.Id
                        join round in db.Rounds on result.RoundId equals round.Id
                        where round.Id == roundId && round.Publication != null
                        select evidence.ProposalId;
        var activities = await db.Activities.AsNoTracking().Where(a => proposals.Contains(a.ProposalId)).OrderBy(a => a.Number).ToListAsync(cancel);
        var revisions = await db.ObjectiveRevisions.AsNoTracking().Where(r => proposals.Contains(r.ProposalId)).OrderBy(r => r.AcceptedAt).ToListAsync(cancel);
        return
        [
            .. activities.Select(activity => new PlanEntry(activity.Id, activity.Code, activity.ObjectiveCode, activity.Title)),
            .. revisions.Select(revision => new PlanEntry(revision.Id, Code: null, revision.ObjectiveCode, revision.Text)),
        ];
    }
}
