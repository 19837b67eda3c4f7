using FourPer1000.Collab.Persistence;
using Microsoft.EntityFrameworkCore;

namespace FourPer1000.Collab.Panels;

/// <summary>Reads what one panelist gave beside answers, round by round, in an order that tells no time.</summary>
internal static class OwnVoicesReading
{
    public static async Task<Func<Guid, OwnVoices>> VoicesOf(this CollabDb db, Guid panelist, CancellationToken cancel)
    {
        var suggestions = await db.SuggestionsOf(panelist, cancel);
        var support = await db.SupportOf(panelist, cancel);
        var hidden = await db.HiddenOf(panelist, cancel);
        return round => new OwnVoices([.. suggestions[round]], [.. support[round]], [.. hidden[round]]);
    }

    private static async Task<ILookup<Guid, OwnSuggestion>> SuggestionsOf(this CollabDb db, Guid panelist, CancellationToken cancel) =>
        (await db.Suggestions.AsNoTracking().Where(suggestion => suggestion.PanelistId == panelist).OrderBy(suggestion => suggestion.Text).ToListAsync(cancel))
            .ToLookup(
                suggestion => suggestion.RoundId,
                suggestion => new OwnSuggestion(suggestion.Text, suggestion.Why, suggestion.Tongue, suggestion.Fate?.Kind, suggestion.Fate?.Reason));

    private static async Task<ILookup<Guid, OwnSupport>> SupportOf(this CollabDb db, Guid panelist, CancellationToken cancel) => (await (
        from support in db.ReasonSupports
        join reason in db.PanelReasons on support.ReasonId equals reason.Id
        join item in db.RoundItems on reason.RoundItemId equals item.Id
        where support.PanelistId == panelist
        orderby reason.Text
        select new
        {
            item.RoundId,
            item.ItemVersion.Item.Key,
            Text = db.ReasonHidings.Any(hiding => hiding.ReasonId == reason.Id) ? null : reason.Text,
            support.Agrees,
        }).ToListAsync(cancel)).ToLookup(row => row.RoundId, row => new OwnSupport(row.Key, row.Text, row.Agrees));

    private static async Task<ILookup<Guid, OwnHiding>> HiddenOf(this CollabDb db, Guid panelist, CancellationToken cancel) => (await (
        from hiding in db.ReasonHidings
        join reason in db.PanelReasons on hiding.ReasonId equals reason.Id
        join item in db.RoundItems on reason.RoundItemId equals item.Id
        where reason.PanelistId == panelist
        orderby reason.Text
        select new { item.RoundId, item.ItemVersion.Item.Key, reason.Text, hiding.Why }).ToListAsync(cancel))
            .ToLookup(row => row.RoundId, row => new OwnHiding(row.Key, row.Text, row.Why));
}
