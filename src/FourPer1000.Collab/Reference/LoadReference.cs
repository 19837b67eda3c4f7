using FourPer1000.Collab.Journal;
using FourPer1000.Collab.Persistence;
using FourPer1000.Collab.TaskForces;
using Microsoft.EntityFrameworkCore;

namespace FourPer1000.Collab.Reference;

/// <summary>How many rows a loading added, changed and removed; all zero when the data were there already.</summary>
public sealed record ReferenceLoad(int Added, int Changed, int Removed)
{
    internal static ReferenceLoad Nothing { get; } = new(0, 0, 0);
}

/// <summary>
/// Makes the tables of the programme equal to its files: by key, in one transaction, as often as one likes. A new edition of a file
/// changes the rows that differ and nothing else.
/// </summary>
public sealed class LoadReference(CollabDb db, TimeProvider clock)
{
    public Task<ReferenceLoad> Now(CancellationToken cancel = default) => Now(ReferenceData.Embedded(), cancel);

    public Task<ReferenceLoad> Now(ReferenceData data, CancellationToken cancel = default) => db.Write(() => Load(data, cancel), cancel);

    private async Task<ReferenceLoad> Load(ReferenceData data, CancellationToken cancel)
    {
        // Instances that start at the same moment load one after the other; all but the first find the rows and leave them.
        await db.LockJournal(cancel);
        await Mirror(data.Sources(), cancel);
        await MirrorPlan(data, cancel);
        await MirrorGovernance(data, cancel);
        await MirrorRoadmap(data, cancel);
        await Mirror(data.SoilFacts(), cancel);
        await Mirror(data.GlossaryTerms(), cancel);
        await Mirror(data.Remarks(), cancel);
        await Mirror(data.Files(await db.ReferenceFiles.AsNoTracking().ToListAsync(cancel), clock.GetUtcNow()), cancel);
        await KeepTaskForces(data.Objectives(), cancel);
        return await Record(cancel);
    }

    private async Task MirrorPlan(ReferenceData data, CancellationToken cancel)
    {
        await Mirror(data.Programmes(), cancel);
        await Mirror(data.Goals(), cancel);
        await Mirror(data.FacilityFamilies(), cancel);
        await Mirror(data.Facilities(), cancel);
        await Mirror(data.Coalitions(), cancel);
        await Mirror(data.Objectives(), cancel);
        await Mirror(data.ActivityCategories(), cancel);
    }

    private async Task MirrorGovernance(ReferenceData data, CancellationToken cancel)
    {
        await Mirror(data.Colleges(), cancel);
        await Mirror(data.JoinCategories(), cancel);
        await Mirror(data.Regions(), cancel);
        await Mirror(data.GovernanceBodies(), cancel);
        await Mirror(data.MembershipStatuses(), cancel);
        await Mirror(data.TaskForceRoles(), cancel);
        await Mirror(data.Partnerships(), cancel);
    }

    private async Task MirrorRoadmap(ReferenceData data, CancellationToken cancel)
    {
        await Mirror(data.Roadmaps(), cancel);
        await Mirror(data.RoadmapChapters(), cancel);
        await Mirror(data.RoadmapActions(), cancel);
        await Mirror(data.RoadmapMeetings(), cancel);
    }

    /// <summary>Adds the rows that are new, changes those that differ and removes those that are no longer in the files.</summary>
    private async Task Mirror<T>(IReadOnlyList<T> rows, CancellationToken cancel)
        where T : class
    {
        var key = db.Model.FindEntityType(typeof(T))!.FindPrimaryKey()!.Properties.Single().PropertyInfo!;
        var stored = await db.Set<T>().ToDictionaryAsync(row => key.GetValue(row)!, cancel);
        foreach (var row in rows)
        {
            AddOrChange(stored.Remove(key.GetValue(row)!, out var before) ? before : null, row);
        }

        db.RemoveRange(stored.Values);
    }

    private void AddOrChange<T>(T? before, T row)
        where T : class
    {
        if (before is null)
        {
            db.Add(row);
        }
        else
        {
            db.Entry(before).CurrentValues.SetValues(row);
        }
    }

    /// <summary>One task force per objective. None is ever removed: studies and moderators belong to it.</summary>
    private async Task KeepTaskForces(IReadOnlyList<Objective> objectives, CancellationToken cancel)
    {
        var stored = await db.TaskForces.ToDictionaryAsync(taskForce => taskForce.Code, cancel);
        foreach (var objective in objectives)
        {
            var taskForce = new TaskForce { Code = objective.TaskForceCode, Name = objective.ShortTitle };
            AddOrChange(stored.GetValueOrDefault(taskForce.Code), taskForce);
        }
    }

    private async Task<ReferenceLoad> Record(CancellationToken cancel)
    {
        db.ChangeTracker.DetectChanges();
        var states = db.ChangeTracker.Entries().ToLookup(entry => entry.State);
        var load = new ReferenceLoad(
            states[EntityState.Added].Count(), states[EntityState.Modified].Count(), states[EntityState.Deleted].Count());
        if (load != ReferenceLoad.Nothing)
        {
            await db.Record(clock.GetUtcNow(), actor: null, "reference.loaded", "reference", load, cancel);
        }

        return load;
    }
}
