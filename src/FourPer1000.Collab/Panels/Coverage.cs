using FourPer1000.Collab.Persistence;
using FourPer1000.Collab.Studies;
using FourPer1000.Collab.Visibility;
using Microsoft.EntityFrameworkCore;

namespace FourPer1000.Collab.Panels;

/// <summary>How well a panel covers a group of items in its own judgement: whether more people have to be invited, and never who knows what.</summary>
public sealed record GroupCoverage(StudyItemGroup Group, CoverageRelease Expertise, CoverageRelease Interest);

public static class CoverageQueries
{
    /// <summary>
    /// The groups of items that the study has asked, each with what may be told of the panel's self-ratings. Those of people who have left count
    /// with the others: to leave them out, somebody would have to know which account has left.
    /// </summary>
    public static async Task<IReadOnlyList<GroupCoverage>> CoverageOf(this CollabDb db, Study study, CancellationToken cancel = default)
    {
        var size = await db.Panelists.CountAsync(panelist => panelist.StudyId == study.Id, cancel);
        var ratings = await db.SelfRatings.AsNoTracking().Where(rating => rating.StudyId == study.Id).ToListAsync(cancel);
        var byGroup = ratings.ToLookup(rating => rating.Group, StringComparer.Ordinal);
        return
        [
            .. (await db.ItemGroupsOf(study.Id, cancel)).Select(group => new GroupCoverage(
                group,
                Release(byGroup[group.Key].Select(rating => rating.Expertise)),
                Release(byGroup[group.Key].Select(rating => rating.Interest)))),
        ];

        CoverageRelease Release(IEnumerable<int?> levels) => CoverageRelease.Of([.. levels.OfType<int>()], size, study.Protocol.K);
    }
}
