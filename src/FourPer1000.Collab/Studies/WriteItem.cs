using FourPer1000.Collab.Accounts;
using FourPer1000.Collab.Journal;
using FourPer1000.Collab.Persistence;
using FourPer1000.Collab.Rules;
using FourPer1000.Collab.Visibility;
using Microsoft.EntityFrameworkCore;

namespace FourPer1000.Collab.Studies;

/// <summary>The wording and form of an item as a moderator writes it.</summary>
/// <param name="Suggestion">The suggestion of the panel that it is made from; null for one of the moderator's own.</param>
public sealed record ItemDraft(
    string Key,
    ItemPurpose Purpose,
    Translated Heading,
    Translated Statement,
    Translated Background,
    ItemForm Form,
    string? Category = null,
    Guid? Suggestion = null)
{
    /// <summary>Whether the item can be asked under a protocol. What takes no answer has the purpose that says so, and nothing else has.</summary>
    public bool IsSoundIn(Protocol protocol) => Form.IsSoundIn(protocol) && Form.TakesAnswer == (Purpose != ItemPurpose.Reading);
}

/// <summary>Adds an item to a draft round of a study.</summary>
public sealed class WriteItem(CollabDb db, TimeProvider clock)
{
    public Task<RoundItem> Now(Guid roundId, ItemDraft draft, bool required, Person by, CancellationToken cancel = default) => db.Write(
        async () =>
        {
            await db.LockRound(roundId, cancel);
            var round = await db.Rounds.ModeratedBy(db, by).Include(r => r.Study).Include(r => r.Items).Where(r => r.Id == roundId).OrAbsent(cancel);
            RoundRules.IsDraft.Enforce(round.Opening is null);
            StudyRules.ItemNeedsStatement.Enforce(!draft.Statement.IsEmpty);
            StudyRules.ItemFormIsSound.Enforce(draft.IsSoundIn(round.Study.Protocol));
            StudyRules.ItemKeyIsUnique.Enforce(!await db.Items.AnyAsync(i => i.StudyId == round.StudyId && i.Key == draft.Key, cancel));
            var asked = db.Ask(round, draft, round.Items.Count + 1, required);
            await db.Record(clock.GetUtcNow(), by.AccountId, "item.written", Subjects.Round(roundId), new { draft.Key }, cancel);
            return asked;
        },
        cancel);
}

/// <summary>
/// Writes an item anew that no panel has been asked: what nobody has seen needs no history. An item of an earlier round is revised with a
/// reason instead (<see cref="ReviseItem"/>).
/// </summary>
public sealed class RewriteItem(CollabDb db, TimeProvider clock)
{
    public Task<RoundItem> Now(Guid roundItemId, ItemDraft draft, bool required, Person by, CancellationToken cancel = default) => db.Write(
        async () =>
        {
            var asked = await db.RoundItems.Include(i => i.ItemVersion.Item).Where(i => i.Id == roundItemId).OrAbsent(cancel);
            await db.LockRound(asked.RoundId, cancel);
            var round = await db.Rounds.ModeratedBy(db, by).Include(r => r.Study).Where(r => r.Id == asked.RoundId).OrAbsent(cancel);
            RoundRules.IsDraft.Enforce(round.Opening is null);
            StudyRules.ItemFormIsSound.Enforce(draft.IsSoundIn(round.Study.Protocol));
            StudyRules.ItemWasNeverAsked.Enforce(!await db.IsAskedElsewhere(asked, cancel));
            StudyRules.ItemNeedsStatement.Enforce(!draft.Statement.IsEmpty);
            StudyRules.ItemKeyIsUnique.Enforce(!await db.Items.AnyAsync(
                i => i.StudyId == round.StudyId && i.Key == draft.Key && i.Id != asked.ItemVersion.ItemId, cancel));
            await db.Forget(asked, cancel);
            var written = db.Ask(round, draft with { Suggestion = asked.ItemVersion.Item.SuggestionId }, asked.Position, required, asked.LineageReason);
            await db.Record(clock.GetUtcNow(), by.AccountId, "item.rewritten", Subjects.Round(round.Id), new { draft.Key }, cancel);
            return written;
        },
        cancel);
}

/// <summary>Takes an item out of a draft round, and out of the study if no other round asks it.</summary>
public sealed class RemoveItem(CollabDb db, TimeProvider clock)
{
    public Task Now(Guid roundItemId, Person by, CancellationToken cancel = default) => db.Write(
        async () =>
        {
            var asked = await db.RoundItems.Include(i => i.ItemVersion.Item).Where(i => i.Id == roundItemId).OrAbsent(cancel);
            await db.LockRound(asked.RoundId, cancel);
            var round = await db.Rounds.ModeratedBy(db, by).Include(r => r.Items).Where(r => r.Id == asked.RoundId).OrAbsent(cancel);
            RoundRules.IsDraft.Enforce(round.Opening is null);
            await db.Forget(asked, cancel);
            CloseRanks(round.Items.Where(item => item.Id != roundItemId));
            await db.Record(clock.GetUtcNow(), by.AccountId, "item.removed", Subjects.Round(round.Id), new { asked.ItemVersion.Item.Key }, cancel);
        },
        cancel);

    private static void CloseRanks(IEnumerable<RoundItem> items)
    {
        foreach (var (item, index) in items.OrderBy(item => item.Position).Select((item, index) => (item, index)))
        {
            item.Position = index + 1;
        }
    }
}

/// <summary>Rewords an item of a draft round: a new version with its lineage and reason; answers stay with the old wording.</summary>
public sealed class ReviseItem(CollabDb db, TimeProvider clock)
{
    public Task<RoundItem> Now(
        Guid roundId, Guid itemId, Translated heading, Translated statement, Translated reason, Person by, CancellationToken cancel = default) => db.Write(
        async () =>
        {
            await db.LockRound(roundId, cancel);
            var round = await db.Rounds.ModeratedBy(db, by).Include(r => r.Items).Where(r => r.Id == roundId).OrAbsent(cancel);
            RoundRules.IsDraft.Enforce(round.Opening is null);
            RoundRules.NeedsReason.Enforce(!reason.IsEmpty);
            StudyRules.ItemNeedsStatement.Enforce(!statement.IsEmpty);
            var item = await db.Items.Include(i => i.Versions).Where(i => i.Id == itemId && i.StudyId == round.StudyId).OrAbsent(cancel);
            var latest = item.Versions.MaxBy(version => version.Number)!;
            var revised = Revise(item, latest, heading, statement, reason);
            var asked = await Replace(round, item, latest, revised, reason, cancel);
            await db.Record(clock.GetUtcNow(), by.AccountId, "item.revised", Subjects.Round(roundId), new { item.Key, revised.Number }, cancel);
            return asked;
        },
        cancel);

    private ItemVersion Revise(Item item, ItemVersion latest, Translated heading, Translated statement, Translated reason)
    {
        var revised = new ItemVersion
        {
            ItemId = item.Id,
            Item = item,
            Number = latest.Number + 1,
            Heading = heading,
            Statement = statement,
            Background = latest.Background,
            Form = latest.Form,
            Reason = reason,
        };
        db.Add(revised);
        return revised;
    }

    /// <summary>A new wording has no feedback of its own: the numbers of the old one belong to the old one.</summary>
    private async Task<RoundItem> Replace(
        Round round, Item item, ItemVersion latest, ItemVersion revised, Translated reason, CancellationToken cancel)
    {
        var old = round.Items.Find(i => i.ItemVersionId == latest.Id);
        if (old is not null)
        {
            db.Remove(old);
        }

        var wasAsked = await db.RoundItems.AnyAsync(i => i.ItemVersion.ItemId == item.Id && i.RoundId != round.Id, cancel);
        var asked = new RoundItem
        {
            RoundId = round.Id,
            ItemVersionId = revised.Id,
            ItemVersion = revised,
            Position = old?.Position ?? round.Items.Count + 1,
            Required = old?.Required ?? false,
            Lineage = wasAsked ? Lineage.Revised : Lineage.Added,
            LineageReason = wasAsked ? reason : Translated.None,
        };
        db.Add(asked);
        return asked;
    }
}
