using FourPer1000.Collab.Persistence;
using FourPer1000.Collab.Reference;
using Microsoft.EntityFrameworkCore;

namespace FourPer1000.Collab.Web.Features.Objectives;

/// <summary>The objectives by goal, with their facilities and where their studies stand.</summary>
public sealed record ObjectiveList(
    IReadOnlyList<Goal> Goals,
    ILookup<string, Objective> Objectives,
    IReadOnlyDictionary<string, Facility> Facilities,
    IReadOnlyDictionary<string, PublicStudy> Studies)
{
    public IEnumerable<Objective> All => Objectives.SelectMany(goal => goal);

    public Objective Find(string code) => All.First(objective => objective.Code == code);

    public static async Task<ObjectiveList> Read(CollabDb db, DateTimeOffset now, CancellationToken cancel = default)
    {
        var objectives = await db.Objectives.AsNoTracking().OrderBy(o => o.GoalCode).ThenBy(o => o.Order).ToListAsync(cancel);
        var studies = await PublicStudy.All(db, now, cancel);
        return new ObjectiveList(
            await db.Goals.AsNoTracking().OrderBy(goal => goal.Order).ToListAsync(cancel),
            objectives.ToLookup(objective => objective.GoalCode),
            await db.Facilities.AsNoTracking().ToDictionaryAsync(facility => facility.Key, cancel),
            studies.GroupBy(study => study.ObjectiveCode).ToDictionary(group => group.Key, group => group.Last()));
    }
}
