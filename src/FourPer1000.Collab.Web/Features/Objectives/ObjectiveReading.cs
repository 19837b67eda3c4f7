using FourPer1000.Collab.Persistence;
using FourPer1000.Collab.Plan;
using FourPer1000.Collab.Reference;
using FourPer1000.Collab.Web.Features.Plan;
using Microsoft.EntityFrameworkCore;

namespace FourPer1000.Collab.Web.Features.Objectives;

/// <summary>One objective with everything that hangs on it.</summary>
public sealed record ObjectiveReading(
    Objective Objective,
    Goal Goal,
    Facility Facility,
    FacilityFamily Family,
    IReadOnlyList<PublicStudy> Studies,
    IReadOnlyList<Activity> Activities,
    IReadOnlyList<ObjectiveRevision> Revisions,
    IReadOnlyList<SoilFact> Facts,
    IReadOnlyList<Objective> Neighbours,
    SourceBook Sources)
{
    public Objective? Previous => Neighbours.LastOrDefault(other => string.CompareOrdinal(other.Code, Objective.Code) < 0);

    public Objective? Next => Neighbours.FirstOrDefault(other => string.CompareOrdinal(other.Code, Objective.Code) > 0);

    /// <summary>Null for a code that no objective has.</summary>
    public static async Task<ObjectiveReading?> Find(CollabDb db, string code, DateTimeOffset now, CancellationToken cancel = default)
    {
        var capitals = code.ToUpperInvariant();
        if (await db.Objectives.AsNoTracking().FirstOrDefaultAsync(o => o.Code == capitals, cancel) is not { } objective)
        {
            return null;
        }

        var facility = await db.Facilities.AsNoTracking().SingleAsync(f => f.Key == objective.FacilityKey, cancel);
        var plan = await CurrentPlan.Of(db, cancel);
        return new ObjectiveReading(
            objective,
            await db.Goals.AsNoTracking().SingleAsync(goal => goal.Code == objective.GoalCode, cancel),
            facility,
            await db.FacilityFamilies.AsNoTracking().SingleAsync(family => family.Key == facility.FamilyKey, cancel),
            [.. (await PublicStudy.All(db, now, cancel)).Where(study => study.ObjectiveCode == objective.Code)],
            plan is null ? [] : await ActivitiesOf(db, plan.Id, objective.Code, cancel),
            plan is null ? [] : await RevisionsOf(db, plan.Id, objective.Code, cancel),
            [.. (await db.SoilFacts.AsNoTracking().ToListAsync(cancel)).Where(fact => fact.ObjectiveCodes.Contains(objective.Code))],
            await db.Objectives.AsNoTracking().OrderBy(other => other.Code).ToListAsync(cancel),
            await SourceBook.Read(db, cancel));
    }

    private static Task<List<Activity>> ActivitiesOf(CollabDb db, Guid plan, string code, CancellationToken cancel) => db.Activities.AsNoTracking()
        .Where(activity => activity.PlanVersionId == plan && activity.ObjectiveCode == code)
        .OrderBy(activity => activity.Number)
        .ToListAsync(cancel);

    private static Task<List<ObjectiveRevision>> RevisionsOf(CollabDb db, Guid plan, string code, CancellationToken cancel) => db.ObjectiveRevisions.AsNoTracking()
        .Where(revision => revision.PlanVersionId == plan && revision.ObjectiveCode == code)
        .OrderBy(revision => revision.AcceptedAt)
        .ToListAsync(cancel);
}
