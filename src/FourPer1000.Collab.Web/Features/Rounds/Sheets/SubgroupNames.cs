using FourPer1000.Collab.Persistence;
using FourPer1000.Collab.Studies.Subgroups;
using Microsoft.EntityFrameworkCore;

namespace FourPer1000.Collab.Web.Features.Rounds.Sheets;

/// <summary>The names of the groups of a panel.</summary>
internal static class SubgroupNames
{
    /// <summary>By the key of the group; experts and the others are named by the page.</summary>
    public static async Task<IReadOnlyDictionary<string, Translated>> SubgroupNamesOf(this CollabDb db, SubgroupBy by, CancellationToken cancel) => by switch
    {
        SubgroupBy.College => await db.Colleges.AsNoTracking().ToDictionaryAsync(college => college.Key, college => college.Name, cancel),
        SubgroupBy.Region => await db.Regions.AsNoTracking().ToDictionaryAsync(region => region.Key, region => region.Name, cancel),
        _ => new Dictionary<string, Translated>(),
    };
}
