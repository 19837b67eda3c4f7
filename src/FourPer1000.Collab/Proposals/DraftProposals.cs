using FourPer1000.Collab.Accounts;
using FourPer1000.Collab.Journal;
using FourPer1000.Collab.Live;
using FourPer1000.Collab.Persistence;
using FourPer1000.Collab.Rules;
using FourPer1000.Collab.Studies;
using FourPer1000.Collab.Visibility;
using Microsoft.EntityFrameworkCore;

namespace FourPer1000.Collab.Proposals;

/// <summary>
/// Drafts proposals from a published round: an Activity for each item that the panel favours, an objective revision for each target
/// it agrees on. Items settled in an earlier round count with their latest result; what has a proposal already is left alone.
/// </summary>
public sealed class DraftProposals(CollabDb db, TimeProvider clock, IAnnouncer live)
{
    public async Task<IReadOnlyList<Proposal>> Now(Guid roundId, Person by, CancellationToken cancel = default)
    {
        var drafted = await db.Write(() => Draft(roundId, by, cancel), cancel);
        await live.Announce([Topic.Board, Topic.Programme], cancel);
        return drafted;
    }

    private async Task<IReadOnlyList<Proposal>> Draft(Guid roundId, Person by, CancellationToken cancel)
    {
        var round = await db.Rounds.ModeratedBy(db, by).Include(r => r.Study).Where(r => r.Id == roundId).OrAbsent(cancel);
        ProposalRules.DraftsFromPublishedRound.Enforce(round.Publication is not null);
        var histories = await ItemHistories(round, cancel);
        var known = await ProposedItems(round.StudyId, cancel);
        var drafted = histories
            .Where(history => !known.Contains(history.Item.Id) && round.Study.Protocol.Favours(history.Item.Purpose, history.Latest))
            .Select(history => ToProposal(round, history, by.AccountId!.Value))
            .ToList();
        db.Proposals.AddRange(drafted);
        await db.Record(clock.GetUtcNow(), by.AccountId, "proposals.drafted", Subjects.Round(roundId), new { drafted.Count }, cancel);
        return drafted;
    }

    private async Task<List<ItemHistory>> ItemHistories(Round round, CancellationToken cancel)
    {
        var rows = await (
            from asked in db.RoundItems.Include(i => i.ItemVersion.Item)
            join result in db.ItemResults on asked.Id equals result.RoundItemId
            join r in db.Rounds on asked.RoundId equals r.Id
            where r.StudyId == round.StudyId && r.Number <= round.Number && r.Publication != null
            orderby r.Number
            select new { asked.ItemVersion, asked.Position, result, r.Number }).ToListAsync(cancel);
        return [.. rows
            .GroupBy(row => row.ItemVersion.ItemId)
            .Select(group => new ItemHistory(group.Last().ItemVersion.Item, group.Last().ItemVersion, [.. group.Select(row => row.result)]))
            .OrderBy(history => history.Item.Key, StringComparer.Ordinal)];
    }

    private async Task<HashSet<Guid>> ProposedItems(Guid studyId, CancellationToken cancel) => await (
        from proposal in db.Proposals
        where proposal.StudyId == studyId
        from evidence in proposal.Evidence
        join result in db.ItemResults on evidence.ItemResultId equals result.Id
        join asked in db.RoundItems on result.RoundItemId equals asked.Id
        select asked.ItemVersion.ItemId).ToHashSetAsync(cancel);

    private Proposal ToProposal(Round round, ItemHistory history, Guid by)
    {
        var proposal = new Proposal
        {
            Kind = history.Item.Purpose == ItemPurpose.Target ? ProposalKind.ObjectiveRevision : ProposalKind.Activity,
            StudyId = round.StudyId,
            RoundId = round.Id,
            ObjectiveCode = round.Study.TaskForceCode,
            Title = history.Wording.Name,
            Description = history.Wording.Heading.IsEmpty ? Translated.None : history.Wording.Statement,
            Category = history.Item.Category,
            Target = TargetOf(history),
            DraftedAt = clock.GetUtcNow(),
        };
        proposal.Write(ProposalText.Of(proposal), by, proposal.DraftedAt);
        proposal.Evidence.AddRange(history.Results.Select(result => new Evidence { ProposalId = proposal.Id, ItemResultId = result.Id }));
        return proposal;
    }

    private static ProposedTarget? TargetOf(ItemHistory history) =>
        history.Wording.Form is EstimateForm form && history.Latest.Figures is EstimateFigures { Summary: { } summary }
            ? new ProposedTarget(summary.Median, form.Unit, form.Year, form.Role)
            : null;

    /// <summary>An item with its latest wording and its results, the latest last.</summary>
    private sealed record ItemHistory(Item Item, ItemVersion Wording, IReadOnlyList<ItemResult> Results)
    {
        public ItemResult Latest => Results[^1];
    }
}
