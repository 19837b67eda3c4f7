using FourPer1000.Collab.Persistence;
using FourPer1000.Collab.Plan;
using FourPer1000.Collab.Reference;
using Microsoft.EntityFrameworkCore;

namespace FourPer1000.Collab.Web.Features.Plan;

/// <summary>A target set by a panel, beside what the plan says, with the way back to the answers.</summary>
public sealed record RevisionReading(ObjectiveRevision Revision, Objective Objective, Provenance Provenance)
{
    public static async Task<RevisionReading?> Find(CollabDb db, Guid id, CancellationToken cancel = default)
    {
        if (await db.ObjectiveRevisions.AsNoTracking().FirstOrDefaultAsync(r => r.Id == id, cancel) is not { } revision)
        {
            return null;
        }

        return new RevisionReading(
            revision,
            await db.Objectives.AsNoTracking().SingleAsync(objective => objective.Code == revision.ObjectiveCode, cancel),
            await Provenance.Of(db, revision.PlanVersionId, revision.ProposalId, revision.DecisionId, cancel));
    }
}
