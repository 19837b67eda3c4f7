using FourPer1000.Collab.Persistence;
using FourPer1000.Collab.Plan;
using FourPer1000.Collab.Reference;
using Microsoft.EntityFrameworkCore;

namespace FourPer1000.Collab.Web.Features.Plan;

/// <summary>An Activity of the plan with the way back to the answers.</summary>
public sealed record ActivityReading(
    Activity Activity, Objective Objective, Facility Facility, IReadOnlyDictionary<string, ActivityCategory> Categories, Provenance Provenance)
{
    public static async Task<ActivityReading?> Find(CollabDb db, Guid id, CancellationToken cancel = default)
    {
        if (await db.Activities.AsNoTracking().FirstOrDefaultAsync(a => a.Id == id, cancel) is not { } activity)
        {
            return null;
        }

        var objective = await db.Objectives.AsNoTracking().SingleAsync(o => o.Code == activity.ObjectiveCode, cancel);
        return new ActivityReading(
            activity,
            objective,
            await FacilityOf(db, activity, objective, cancel),
            await db.ActivityCategories.AsNoTracking().ToDictionaryAsync(category => category.Key, cancel),
            await Provenance.Of(db, activity.PlanVersionId, activity.ProposalId, activity.DecisionId, cancel));
    }

    /// <summary>The facility that was named, else the one that carries the objective.</summary>
    private static async Task<Facility> FacilityOf(CollabDb db, Activity activity, Objective objective, CancellationToken cancel) =>
        await db.Facilities.AsNoTracking().FirstOrDefaultAsync(facility => facility.Key == activity.Facility, cancel)
        ?? await db.Facilities.AsNoTracking().SingleAsync(facility => facility.Key == objective.FacilityKey, cancel);
}
