using System.Collections.Concurrent;
using FourPer1000.Collab.Persistence;
using FourPer1000.Collab.Studies;
using Microsoft.EntityFrameworkCore;

namespace FourPer1000.Collab.Answers;

/// <summary>What the answer path must know of an item to check and store an answer to it.</summary>
/// <param name="Scales">For a rating, the item's scales in order; otherwise empty.</param>
/// <param name="FeedbackId">The published result of the previous round that the panel is shown; null for none.</param>
/// <param name="IsRealTime">Whether the panel is shown its own batches instead, of which only the page knows which one it showed.</param>
public sealed record AskedItem(
    Guid Id, Guid RoundId, Guid StudyId, byte[] PseudonymSalt, ItemForm Form, IReadOnlyList<Scale> Scales, Guid? FeedbackId, bool IsRealTime = false);

/// <summary>
/// The items of rounds that have been opened, kept in memory: their wording, scales and feedback can't change any more, so nothing
/// ever has to be taken out, and instances need not tell each other anything.
/// </summary>
public sealed class AskedItems(IDbContextFactory<CollabDb> databases)
{
    private readonly ConcurrentDictionary<Guid, AskedItem> known = new();
    private readonly ConcurrentDictionary<Guid, Guid> batches = new();

    public async ValueTask<AskedItem?> Find(Guid roundItemId, CancellationToken cancel = default) =>
        known.TryGetValue(roundItemId, out var item) ? item : await Load(roundItemId, cancel);

    /// <summary>Whether a batch with this identity was released of the item; what has been released stays so.</summary>
    public async ValueTask<bool> HasBatch(Guid roundItemId, Guid batch, CancellationToken cancel = default)
    {
        if (batches.TryGetValue(batch, out var item))
        {
            return item == roundItemId;
        }

        await using var db = await databases.CreateDbContextAsync(cancel);
        var found = await db.Batches.AnyAsync(b => b.Id == batch && b.RoundItemId == roundItemId, cancel);
        return found && batches.GetOrAdd(batch, roundItemId) == roundItemId;
    }

    private async Task<AskedItem?> Load(Guid roundItemId, CancellationToken cancel)
    {
        await using var db = await databases.CreateDbContextAsync(cancel);
        var row = await (
            from item in db.RoundItems
            join round in db.Rounds on item.RoundId equals round.Id
            where item.Id == roundItemId && round.Opening != null
            select new
            {
                round.Study.Protocol,
                round.Study.PseudonymSalt,
                round.StudyId,
                item.RoundId,
                item.ItemVersion.Form,
                Feedback = db.ItemResults.Where(result => result.RoundItemId == item.PreviousRoundItemId).Select(result => (Guid?)result.Id).FirstOrDefault(),
            }).AsNoTracking().FirstOrDefaultAsync(cancel);
        return row is null
            ? null
            : known.GetOrAdd(roundItemId, new AskedItem(
                roundItemId, row.RoundId, row.StudyId, row.PseudonymSalt, row.Form, ScalesOf(row.Form, row.Protocol), row.Feedback, row.Protocol.Kind == StudyKind.RealTime));
    }

    private static IReadOnlyList<Scale> ScalesOf(ItemForm form, Protocol protocol) =>
        form is RatingForm rating ? [.. rating.Scales.Select(protocol.Scale)] : [];
}
