using FourPer1000.Collab.Accounts;
using FourPer1000.Collab.Panels;
using FourPer1000.Collab.Persistence;
using FourPer1000.Collab.Rules;
using FourPer1000.Collab.Studies;
using FourPer1000.Collab.Studies.RealTime;
using FourPer1000.Collab.Studies.Subgroups;
using FourPer1000.Collab.Visibility;
using Microsoft.EntityFrameworkCore;

namespace FourPer1000.Collab.Web.Features.Rounds.Sheets;

/// <summary>Reads the answer sheet of the person who asks; there is no way to ask for somebody else's.</summary>
public sealed class AnswerSheets(CollabDb db, Pseudonyms pseudonyms, TimeProvider clock)
{
    /// <summary>The whole sheet.</summary>
    /// <exception cref="Absent">The round was not opened, or the person is not in its panel.</exception>
    public async Task<AnswerSheet> Of(Guid roundId, Person person, CancellationToken cancel = default)
    {
        var (round, panelist) = await Round(roundId, person, cancel);
        var items = await Items(roundId).ToListAsync(cancel);
        return new AnswerSheet(
            round,
            await TaskForce(round, cancel),
            round.StateAt(clock.GetUtcNow()),
            await Fill(items, round.Study.Protocol, panelist, cancel),
            await db.Submissions.Where(s => s.RoundId == roundId && s.PanelistId == panelist).Select(s => (DateTimeOffset?)s.At).FirstOrDefaultAsync(cancel))
        {
            AwaitsConsent = await AwaitsConsent(round, panelist, cancel),
        };
    }

    /// <summary>One item, with its reasons and its place in the round.</summary>
    /// <param name="roundId">The round.</param>
    /// <param name="itemId">The item as it is asked in it.</param>
    /// <param name="person">Who asks.</param>
    /// <param name="allReasons">Whether the reasons are read whole, however many there are.</param>
    /// <exception cref="Absent">There is no such item for this person.</exception>
    public async Task<ItemSheet> Item(Guid roundId, Guid itemId, Person person, bool allReasons = false, CancellationToken cancel = default)
    {
        var (round, panelist) = await Round(roundId, person, cancel);
        var places = await Places(roundId, panelist, cancel);
        var asked = await Items(roundId).Where(item => item.Id == itemId).OrAbsent(cancel);
        var item = (await Fill([asked], round.Study.Protocol, panelist, cancel))[0];
        return new ItemSheet(
            round,
            await TaskForce(round, cancel),
            round.StateAt(clock.GetUtcNow()),
            await WithReasons(item, round, panelist, person, allReasons, cancel),
            [.. places.Select(place => place.Item)],
            places.Where(place => place.IsAnswered).Select(place => place.Item).ToHashSet())
        {
            AwaitsConsent = await AwaitsConsent(round, panelist, cancel),
        };
    }

    /// <summary>What the moderators wrote on the round before, once it is published.</summary>
    public async Task<PublishedSynthesis?> SynthesisBefore(Round round, CancellationToken cancel = default)
    {
        var found = await db.Rounds.AsNoTracking()
            .Where(before => before.StudyId == round.StudyId && before.Number == round.Number - 1 && before.Publication != null)
            .Select(before => new PublishedSynthesis(before.Number, before.Synthesis))
            .FirstOrDefaultAsync(cancel);
        return found is { Synthesis.IsEmpty: false } ? found : null;
    }

    private async Task<(Round Round, Guid Panelist)> Round(Guid roundId, Person person, CancellationToken cancel)
    {
        var panels = await db.PanelsOf(person, pseudonyms, cancel);
        var round = await db.Rounds.AnswerableBy(panels).AsNoTracking()
            .Include(r => r.Study).Include(r => r.Extensions)
            .Where(r => r.Id == roundId).OrAbsent(cancel);
        return (round, panels[round.StudyId]);
    }

    private async Task<bool> AwaitsConsent(Round round, Guid panelist, CancellationToken cancel) =>
        round.AcceptsAnswersAt(clock.GetUtcNow()) && await db.AwaitsConsent(round.Study, panelist, cancel);

    private IQueryable<RoundItem> Items(Guid roundId) => db.RoundItems.AsNoTracking()
        .Include(item => item.ItemVersion).ThenInclude(version => version.Item)
        .Where(item => item.RoundId == roundId)
        .OrderBy(item => item.Position);

    private async Task<Translated> TaskForce(Round round, CancellationToken cancel) =>
        await db.TaskForces.Where(t => t.Code == round.Study.TaskForceCode).Select(t => t.Name).FirstOrDefaultAsync(cancel) ?? Translated.None;

    private async Task<IReadOnlyList<SheetItem>> Fill(IReadOnlyList<RoundItem> items, Protocol protocol, Guid panelist, CancellationToken cancel)
    {
        var previous = items.Select(item => item.PreviousRoundItemId).OfType<Guid>().ToList();
        var own = await Own([.. items.Select(item => item.Id), .. previous], panelist, cancel);
        var before = await Before(previous, cancel);
        var soFar = protocol.Kind == StudyKind.RealTime ? await SoFar([.. own.Values.Where(answer => answer.Value is not null).Select(answer => answer.Item)], cancel) : null;
        return [.. items.Select(item => new SheetItem(
            item,
            item.ItemVersion.Form is RatingForm rating ? [.. rating.Scales.Select(protocol.Scale)] : [],
            own.GetValueOrDefault(item.Id),
            item.PreviousRoundItemId is { } id && before.TryGetValue(id, out var earlier)
                ? earlier.For(item, protocol, own.GetValueOrDefault(id))
                : null)
        {
            SoFar = soFar is not null && own.TryGetValue(item.Id, out var given) && given.Value is not null
                ? RealTimeFeedback.Of(soFar.GetValueOrDefault(item.Id), item, protocol, given)
                : null,
        })];
    }

    private async Task<Dictionary<Guid, OwnAnswer>> Own(IReadOnlyCollection<Guid> items, Guid panelist, CancellationToken cancel)
    {
        var answers = await db.Answers.AsNoTracking().Where(a => a.PanelistId == panelist && items.Contains(a.RoundItemId)).ToListAsync(cancel);
        return answers.ToDictionary(answer => answer.RoundItemId, OwnAnswer.Of);
    }

    /// <summary>The last batches of the items that the panelist has answered; nobody sees the group before answering.</summary>
    private async Task<Dictionary<Guid, Batch>> SoFar(List<Guid> answered, CancellationToken cancel) => await db.Batches.AsNoTracking()
        .Where(batch => answered.Contains(batch.RoundItemId)
            && !db.Batches.Any(later => later.RoundItemId == batch.RoundItemId && later.Number > batch.Number))
        .ToDictionaryAsync(batch => batch.RoundItemId, cancel);

    /// <summary>What published rounds gave for these items.</summary>
    private async Task<Dictionary<Guid, Before>> Before(List<Guid> items, CancellationToken cancel)
    {
        var found = items.Count == 0 ? [] : await (
            from result in db.ItemResults
            join round in db.Rounds on result.RoundId equals round.Id
            join item in db.RoundItems on result.RoundItemId equals item.Id
            where items.Contains(result.RoundItemId) && round.Publication != null
            select new Before(result.RoundItemId, round.Number, result.Figures, result.Split, item.ItemVersionId, item.ItemVersion.Statement)).AsNoTracking().ToListAsync(cancel);
        return found.ToDictionary(before => before.RoundItemId);
    }

    /// <summary>The items of the round in order, and whether the panelist has answered each.</summary>
    private async Task<IReadOnlyList<(Guid Item, bool IsAnswered)>> Places(Guid roundId, Guid panelist, CancellationToken cancel)
    {
        var items = await db.RoundItems.Where(item => item.RoundId == roundId)
            .OrderBy(item => item.Position)
            .Select(item => new { item.Id, IsAnswered = db.Answers.Any(answer => answer.RoundItemId == item.Id && answer.PanelistId == panelist && answer.Value != null) })
            .ToListAsync(cancel);
        return [.. items.Select(item => (item.Id, item.IsAnswered))];
    }

    /// <summary>Reasons go with the numbers: where those are withheld, so are the reasons.</summary>
    private async Task<SheetItem> WithReasons(SheetItem item, Round round, Guid panelist, Person person, bool allReasons, CancellationToken cancel)
    {
        if (item.Shown is not { Group: not null } feedback)
        {
            return item;
        }

        var source = item.SoFar is null ? item.Asked.PreviousRoundItemId!.Value : item.Id;
        var reasons = await db.FirstReasonsTo([source], person, panelist, round.Study.Protocol.K, inFull: _ => allReasons, cancel);
        var read = feedback with
        {
            Reasons = reasons.GetValueOrDefault(source) ?? GroupReasons.None,
            Ideas = await Ideas(item, person, cancel),
            SubgroupNames = await db.SubgroupNamesOf(feedback.Split?.By ?? SubgroupBy.Nothing, cancel),
        };
        return item.SoFar is null ? item with { Feedback = read } : item with { SoFar = read };
    }

    private async Task<IReadOnlyList<GroupIdea>> Ideas(SheetItem item, Person person, CancellationToken cancel)
    {
        var previous = item.Version.Form is not FreeTextForm ? [] : await db.RoundItems.AsNoTracking()
            .Include(asked => asked.ItemVersion)
            .Where(asked => asked.Id == item.Asked.PreviousRoundItemId)
            .ToListAsync(cancel);
        return Shuffle.For(person, [.. (await db.IdeasTo(previous, cancel)).SelectMany(ideas => ideas)]);
    }
}
