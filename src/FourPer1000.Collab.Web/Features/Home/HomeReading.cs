using FourPer1000.Collab.Persistence;
using FourPer1000.Collab.Reference;
using FourPer1000.Collab.Web.Features.Objectives;
using Microsoft.EntityFrameworkCore;

namespace FourPer1000.Collab.Web.Features.Home;

/// <summary>What the front page shows.</summary>
internal sealed record HomeReading(
    Programme Programme,
    IReadOnlyList<Goal> Goals,
    ILookup<string, Objective> Objectives,
    IReadOnlyDictionary<string, PublicStudy> Studies,
    IReadOnlyList<PublishedItem> Latest,
    IReadOnlyList<TaskForceRole> Roles,
    SourceBook Sources)
{
    private const int Shown = 3;
    private const int RoundsLookedAt = 4;

    public bool HasDemonstration => Studies.Values.Any(study => study.IsDemonstration);

    public Objective Objective(string code) => Objectives.SelectMany(group => group).First(objective => objective.Code == code);

    public static async Task<HomeReading> Read(CollabDb db, DateTimeOffset now, CancellationToken cancel = default)
    {
        var objectives = await db.Objectives.AsNoTracking().OrderBy(objective => objective.Order).ToListAsync(cancel);
        var studies = await PublicStudy.All(db, now, cancel);
        return new HomeReading(
            await db.Programmes.AsNoTracking().SingleAsync(cancel),
            await db.Goals.AsNoTracking().OrderBy(goal => goal.Order).ToListAsync(cancel),
            objectives.ToLookup(objective => objective.GoalCode),
            studies.GroupBy(study => study.ObjectiveCode).ToDictionary(group => group.Key, group => group.Last()),
            await LatestResults(db, cancel),
            await db.TaskForceRoles.AsNoTracking().OrderBy(role => role.Order).ToListAsync(cancel),
            await SourceBook.Read(db, cancel));
    }

    /// <summary>A few rated items of the latest published rounds: one of each outcome first, so that dissent is in the picture.</summary>
    private static async Task<IReadOnlyList<PublishedItem>> LatestResults(CollabDb db, CancellationToken cancel)
    {
        var rounds = db.Rounds.Where(round => round.Publication != null).OrderByDescending(round => round.Publication!.At).Take(RoundsLookedAt);
        var items = (await PublishedItem.Of(db, rounds, cancel)).Where(item => item.FirstScale is not null && item.Outcome is not null).Reverse().ToList();
        var one = items.GroupBy(item => item.Outcome).Select(group => group.First()).OrderBy(item => item.Outcome).Take(Shown).ToList();
        return [.. one.Concat(items.Except(one)).Take(Shown)];
    }
}
