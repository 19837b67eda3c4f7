using FourPer1000.Collab.Persistence;
using FourPer1000.Collab.Plan;
using FourPer1000.Collab.Reference;
using Microsoft.EntityFrameworkCore;

namespace FourPer1000.Collab.Web.Features.Plan;

/// <summary>A version of the plan with its entries by objective.</summary>
public sealed record PlanReading(
    PlanVersion Version,
    IReadOnlyList<int> Versions,
    IReadOnlyList<Goal> Goals,
    ILookup<string, Objective> Objectives,
    ILookup<string, Activity> Activities,
    ILookup<string, ObjectiveRevision> Revisions,
    IReadOnlyDictionary<string, ActivityCategory> Categories)
{
    public bool HasEntries(Objective objective) => Activities.Contains(objective.Code) || Revisions.Contains(objective.Code);

    public int ObjectivesWithEntries => Objectives.SelectMany(goal => goal).Count(HasEntries);

    /// <summary>One version by its number, or the current one; null where there is none.</summary>
    public static async Task<PlanReading?> Find(CollabDb db, int? number, CancellationToken cancel = default)
    {
        var version = number is null
            ? await CurrentPlan.Of(db, cancel)
            : await db.PlanVersions.AsNoTracking().FirstOrDefaultAsync(plan => plan.Number == number, cancel);
        return version is null ? null : await Of(db, version, cancel);
    }

    private static async Task<PlanReading> Of(CollabDb db, PlanVersion version, CancellationToken cancel)
    {
        var objectives = await db.Objectives.AsNoTracking().OrderBy(objective => objective.Order).ToListAsync(cancel);
        var activities = await db.Activities.AsNoTracking().Where(a => a.PlanVersionId == version.Id).OrderBy(a => a.Number).ToListAsync(cancel);
        var revisions = await db.ObjectiveRevisions.AsNoTracking()
            .Where(revision => revision.PlanVersionId == version.Id)
            .OrderBy(revision => revision.AcceptedAt)
            .ToListAsync(cancel);
        return new PlanReading(
            version,
            await db.PlanVersions.OrderBy(plan => plan.Number).Select(plan => plan.Number).ToListAsync(cancel),
            await db.Goals.AsNoTracking().OrderBy(goal => goal.Order).ToListAsync(cancel),
            objectives.ToLookup(objective => objective.GoalCode),
            activities.ToLookup(activity => activity.ObjectiveCode),
            revisions.ToLookup(revision => revision.ObjectiveCode),
            await db.ActivityCategories.AsNoTracking().ToDictionaryAsync(category => category.Key, cancel));
    }
}
