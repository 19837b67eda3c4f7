using FourPer1000.Collab.Persistence;
using FourPer1000.Collab.Plan;
using FourPer1000.Collab.Proposals;
using FourPer1000.Collab.Reference;
using FourPer1000.Collab.Statistics;
using FourPer1000.Collab.Web.Features.Objectives;
using FourPer1000.Collab.Web.Features.Plan;
using Microsoft.EntityFrameworkCore;

namespace FourPer1000.Collab.Web.Features.Dashboard;

/// <summary>The programme in numbers: only what is published, decided or in the plan.</summary>
public sealed record DashboardReading(
    ObjectiveList List,
    IReadOnlyList<RoundParticipation> Participation,
    ILookup<string, RatedItem> RatedItems,
    IReadOnlyDictionary<ProposalState, int> Proposals,
    IReadOnlyList<ActivityCategory> Categories,
    IReadOnlyList<Activity> Activities,
    ILookup<string, ObjectiveRevision> Revisions,
    DateOnly DataEdition)
{
    public int PublishedRounds => Participation.Count;

    public int OpenRounds => List.Studies.Values.Count(study => study.Stage == StudyStage.Open);

    public IEnumerable<RatedItem> AllRated => RatedItems.SelectMany(objective => objective);

    public int Proposed => Proposals.Values.Sum();

    public int Accepted => Proposals.GetValueOrDefault(ProposalState.Accepted) + Proposals.GetValueOrDefault(ProposalState.AcceptedWithChanges);

    /// <summary>The latest published round of each study.</summary>
    public IReadOnlyList<RoundParticipation> LatestRounds => [.. Participation.GroupBy(round => round.StudyId).Select(group => group.MaxBy(round => round.Number)!)];

    /// <summary>When anything shown here last changed; null while nothing is published.</summary>
    public DateTimeOffset? LastChange => Participation.Select(round => round.PublishedAt)
        .Concat(Activities.Select(activity => activity.AcceptedAt))
        .Concat(Revisions.SelectMany(objective => objective).Select(revision => revision.AcceptedAt))
        .Select(at => (DateTimeOffset?)at)
        .Max();

    public RoundParticipation? PanelOf(string objective) => LatestRounds.LastOrDefault(round => round.ObjectiveCode == objective);

    public IReadOnlyDictionary<ConsensusOutcome, int> OutcomesOf(string objective) =>
        RatedItems[objective].GroupBy(item => item.Outcome).ToDictionary(group => group.Key, group => group.Count());

    public static async Task<DashboardReading> Read(CollabDb db, DateTimeOffset now, CancellationToken cancel = default)
    {
        var plan = await CurrentPlan.Of(db, cancel);
        var items = await RatedItem.Latest(db, cancel);
        return new DashboardReading(
            await ObjectiveList.Read(db, now, cancel),
            await RoundParticipation.All(db, cancel),
            items.ToLookup(item => item.ObjectiveCode),
            await ProposalStates(db, cancel),
            await db.ActivityCategories.AsNoTracking().OrderBy(category => category.Order).ToListAsync(cancel),
            plan is null ? [] : await db.Activities.AsNoTracking().Where(activity => activity.PlanVersionId == plan.Id).ToListAsync(cancel),
            await RevisionsOf(db, plan, cancel),
            await db.ReferenceFiles.MaxAsync(file => file.CompiledOn, cancel));
    }

    /// <summary>Activity proposals that were handed in; drafts are a task force's own business.</summary>
    private static async Task<IReadOnlyDictionary<ProposalState, int>> ProposalStates(CollabDb db, CancellationToken cancel) => await db.Proposals
        .Where(proposal => proposal.Kind == ProposalKind.Activity && proposal.State != ProposalState.Drafted)
        .GroupBy(proposal => proposal.State)
        .Select(group => new { group.Key, Count = group.Count() })
        .ToDictionaryAsync(group => group.Key, group => group.Count, cancel);

    private static async Task<ILookup<string, ObjectiveRevision>> RevisionsOf(CollabDb db, PlanVersion? plan, CancellationToken cancel)
    {
        var revisions = plan is null
            ? []
            : await db.ObjectiveRevisions.AsNoTracking().Where(revision => revision.PlanVersionId == plan.Id).ToListAsync(cancel);
        return revisions.OrderBy(revision => revision.AcceptedAt).ToLookup(revision => revision.ObjectiveCode);
    }
}
