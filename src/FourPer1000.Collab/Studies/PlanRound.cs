using FourPer1000.Collab.Accounts;
using FourPer1000.Collab.Journal;
using FourPer1000.Collab.Live;
using FourPer1000.Collab.Persistence;
using FourPer1000.Collab.Rules;
using FourPer1000.Collab.Visibility;
using Microsoft.EntityFrameworkCore;

namespace FourPer1000.Collab.Studies;

/// <summary>A new round as a moderator plans it.</summary>
/// <param name="CarryOver">The items of the previous round to be asked again, by round item.</param>
public sealed record RoundPlan(
    Translated Title, Translated Purpose, Translated Instructions, IReadOnlyCollection<Guid> CarryOver, Translated? CarryOverReason = null)
{
    /// <summary>Whether the panel may propose items for a later round.</summary>
    public bool TakesSuggestions { get; init; }
}

/// <summary>Adds the next draft round to a study, with the items carried over from the previous one.</summary>
public sealed class PlanRound(CollabDb db, TimeProvider clock, IAnnouncer live)
{
    /// <exception cref="RuleViolation">A round is still in draft or open, or the protocol plans no further one.</exception>
    public async Task<Round> Now(Guid studyId, RoundPlan plan, Person by, CancellationToken cancel = default)
    {
        var planned = await db.Write(
            async () =>
            {
                await db.LockStudy(studyId, cancel);
                var study = await db.Studies.ModeratedBy(db, by).Include(s => s.Rounds).Where(s => s.Id == studyId).OrAbsent(cancel);
                var round = await Add(study, plan, cancel);
                await db.Record(clock.GetUtcNow(), by.AccountId, "round.planned", Subjects.Round(round.Id), new { round.Number }, cancel);
                return round;
            },
            cancel);
        await live.Announce([Topic.Moderation(studyId)], cancel);
        return planned;
    }

    private async Task<Round> Add(Study study, RoundPlan plan, CancellationToken cancel)
    {
        var previous = study.Rounds.MaxBy(round => round.Number);
        RoundRules.WithinProtocol.Enforce(study.Rounds.Count < study.Protocol.Rounds);
        RoundRules.PreviousRoundIsPublished.Enforce(previous is null || previous.Publication is not null);
        var round = new Round
        {
            StudyId = study.Id,
            Number = (previous?.Number ?? 0) + 1,
            Title = plan.Title,
            Purpose = plan.Purpose,
            Instructions = plan.Instructions,
            TakesSuggestions = plan.TakesSuggestions,
        };
        db.Rounds.Add(round);
        if (previous is not null)
        {
            await CarryOver(round, previous, plan, cancel);
        }

        return round;
    }

    private async Task CarryOver(Round round, Round previous, RoundPlan plan, CancellationToken cancel)
    {
        var items = await db.RoundItems
            .Where(item => item.RoundId == previous.Id && plan.CarryOver.Contains(item.Id))
            .OrderBy(item => item.Position)
            .ToListAsync(cancel);
        foreach (var (item, index) in items.Select((item, index) => (item, index)))
        {
            db.RoundItems.Add(new RoundItem
            {
                RoundId = round.Id,
                ItemVersionId = item.ItemVersionId,
                Position = index + 1,
                Required = item.Required,
                Lineage = Lineage.CarriedOver,
                LineageReason = plan.CarryOverReason ?? Translated.None,
                PreviousRoundItemId = item.Id,
            });
        }
    }
}
