using FourPer1000.Collab.Persistence;
using FourPer1000.Collab.Studies;
using Microsoft.EntityFrameworkCore;

namespace FourPer1000.Collab.Panels;

/// <summary>A group of items that a study asks about: a category of Activities, or what the items are for.</summary>
/// <param name="Category">The key of the category; null for a group by purpose.</param>
public sealed record StudyItemGroup(string Key, string? Category, ItemPurpose Purpose)
{
    public static StudyItemGroup Of(string? category, ItemPurpose purpose) => new(category ?? purpose.ToString().ToLowerInvariant(), category, purpose);
}

public static class StudyProfiles
{
    /// <summary>What a person has said about himself or herself in a study.</summary>
    public static async Task<StudyProfile> ProfileOf(this CollabDb db, Guid studyId, Guid account, CancellationToken cancel = default) => new(
        await db.SelfRatings.Where(rating => rating.StudyId == studyId && rating.AccountId == account)
            .OrderBy(rating => rating.Group)
            .Select(rating => new OwnRating(rating.Group, rating.Expertise, rating.Interest))
            .ToListAsync(cancel),
        await db.Invitations.Where(i => i.StudyId == studyId && i.AccountId == account).Select(i => i.WantsReminders).FirstOrDefaultAsync(cancel));

    /// <summary>The groups of the items that rounds of the study have asked; a text to read asks nothing.</summary>
    public static async Task<IReadOnlyList<StudyItemGroup>> ItemGroupsOf(this CollabDb db, Guid studyId, CancellationToken cancel = default)
    {
        var asked = await (
            from item in db.RoundItems
            join round in db.Rounds on item.RoundId equals round.Id
            where round.StudyId == studyId && round.Opening != null && item.ItemVersion.Item.Purpose != ItemPurpose.Reading
            select new { item.ItemVersion.Item.Purpose, item.ItemVersion.Item.Category }).Distinct().ToListAsync(cancel);
        return [.. asked
            .Select(group => StudyItemGroup.Of(group.Category, group.Purpose))
            .DistinctBy(group => group.Key)
            .OrderBy(group => group.Category is null)
            .ThenBy(group => group.Key, StringComparer.Ordinal)];
    }
}
