using FourPer1000.Collab.Persistence;
using FourPer1000.Collab.Plan;
using FourPer1000.Collab.Proposals;
using FourPer1000.Collab.Web.Features.Objectives;
using Microsoft.EntityFrameworkCore;

namespace FourPer1000.Collab.Web.Features.Plan;

/// <summary>The way from an entry of the plan back to the answers: its decision, its proposal and the item results behind it.</summary>
/// <param name="Plan">The version in which it stands.</param>
/// <param name="Proposal">What the task force proposed.</param>
/// <param name="Decision">What the Secretariat decided, and why.</param>
/// <param name="Evidence">The published results behind it, the latest round first.</param>
public sealed record Provenance(PlanVersion Plan, Proposal Proposal, Decision Decision, IReadOnlyList<PublishedItem> Evidence)
{
    public static async Task<Provenance> Of(CollabDb db, Guid planId, Guid proposalId, Guid decisionId, CancellationToken cancel = default) => new(
        await db.PlanVersions.AsNoTracking().SingleAsync(plan => plan.Id == planId, cancel),
        await db.Proposals.AsNoTracking().SingleAsync(proposal => proposal.Id == proposalId, cancel),
        await db.Decisions.AsNoTracking().SingleAsync(decision => decision.Id == decisionId, cancel),
        await ItemsBehind(db, proposalId, cancel));

    private static async Task<IReadOnlyList<PublishedItem>> ItemsBehind(CollabDb db, Guid proposalId, CancellationToken cancel)
    {
        var evidence = await db.Evidence.Where(link => link.ProposalId == proposalId).Select(link => link.ItemResultId).ToListAsync(cancel);
        var rounds = db.Rounds.Where(round => db.ItemResults.Any(result => result.RoundId == round.Id && evidence.Contains(result.Id)));
        return [.. (await PublishedItem.Of(db, rounds, cancel)).Where(item => evidence.Contains(item.ResultId)).OrderByDescending(item => item.Round.Number)];
    }
}
