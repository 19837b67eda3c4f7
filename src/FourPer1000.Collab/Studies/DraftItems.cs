using FourPer1000.Collab.Persistence;
using Microsoft.EntityFrameworkCore;

namespace FourPer1000.Collab.Studies;

/// <summary>Puts items into a draft round and takes them out again.</summary>
internal static class DraftItems
{
    /// <summary>Asks a new item in its first version.</summary>
    public static RoundItem Ask(this CollabDb db, Round round, ItemDraft draft, int position, bool required, Translated? origin = null)
    {
        var item = new Item { StudyId = round.StudyId, Key = draft.Key, Purpose = draft.Purpose, Category = draft.Category, SuggestionId = draft.Suggestion };
        var version = FirstVersion(item, draft);
        var asked = new RoundItem
        {
            RoundId = round.Id,
            ItemVersionId = version.Id,
            ItemVersion = version,
            Position = position,
            Required = required,
            LineageReason = origin ?? Translated.None,
        };
        db.Add(item);
        db.Add(version);
        db.Add(asked);
        return asked;
    }

    /// <summary>Whether another round asks the item, in whatever version.</summary>
    public static Task<bool> IsAskedElsewhere(this CollabDb db, RoundItem asked, CancellationToken cancel) =>
        db.RoundItems.AnyAsync(other => other.ItemVersion.ItemId == asked.ItemVersion.ItemId && other.RoundId != asked.RoundId, cancel);

    /// <summary>Takes an item out of its draft round, and out of the study if no other round asks it; its key is free again.</summary>
    public static async Task Forget(this CollabDb db, RoundItem asked, CancellationToken cancel)
    {
        db.Remove(asked);
        if (!await db.IsAskedElsewhere(asked, cancel))
        {
            db.RemoveRange(await db.ItemVersions.Where(version => version.ItemId == asked.ItemVersion.ItemId).ToListAsync(cancel));
            db.Remove(asked.ItemVersion.Item);
        }
    }

    private static ItemVersion FirstVersion(Item item, ItemDraft draft) => new()
    {
        ItemId = item.Id,
        Item = item,
        Number = 1,
        Heading = draft.Heading,
        Statement = draft.Statement,
        Background = draft.Background,
        Form = draft.Form,
    };
}
