using FourPer1000.Collab.Persistence;
using FourPer1000.Collab.Reference;
using FourPer1000.Collab.Web.Features.Objectives;
using Microsoft.EntityFrameworkCore;

namespace FourPer1000.Collab.Web.Features.Roadmap;

/// <summary>The roadmap of the latest year, with the names of facilities and objectives.</summary>
public sealed record RoadmapReading(
    Reference.Roadmap Roadmap,
    IReadOnlyDictionary<string, Facility> Facilities,
    IReadOnlyDictionary<string, Objective> Objectives,
    SourceBook Sources)
{
    public IEnumerable<RoadmapChapter> Chapters => Roadmap.Chapters.OrderBy(chapter => chapter.Order);

    public static async Task<RoadmapReading> Read(CollabDb db, CancellationToken cancel = default) => new(
        await db.Roadmaps.AsNoTracking()
            .Include(roadmap => roadmap.Chapters).ThenInclude(chapter => chapter.Actions).ThenInclude(action => action.Meetings)
            .AsSplitQuery()
            .OrderByDescending(roadmap => roadmap.Year)
            .FirstAsync(cancel),
        await db.Facilities.AsNoTracking().ToDictionaryAsync(facility => facility.Key, cancel),
        await db.Objectives.AsNoTracking().ToDictionaryAsync(objective => objective.Code, cancel),
        await SourceBook.Read(db, cancel));
}
