using FourPer1000.Collab.Accounts;
using FourPer1000.Collab.Journal;
using FourPer1000.Collab.Live;
using FourPer1000.Collab.Mail;
using FourPer1000.Collab.Persistence;
using FourPer1000.Collab.Plan;
using FourPer1000.Collab.Rules;
using FourPer1000.Collab.Visibility;
using Microsoft.EntityFrameworkCore;

namespace FourPer1000.Collab.Proposals;

/// <summary>What the Secretariat decides on a proposal.</summary>
/// <param name="Version">The version the reviewer saw; a decision on an older one is refused.</param>
/// <param name="Changes">For "accept with changes": the parts as they shall stand.</param>
/// <param name="MergeInto">For "merge": the proposal that lives on.</param>
public sealed record Verdict(Guid Version, DecisionKind Kind, string Reason, ProposalText? Changes = null, Guid? MergeInto = null);

/// <summary>Decides a proposal; an accepted one stands in the draft plan version from then on, linked to its decision.</summary>
public sealed class DecideProposal(CollabDb db, TimeProvider clock, DecisionMail mail, IAnnouncer live)
{
    /// <exception cref="Absent">No such proposal, or the person is not of the Secretariat.</exception>
    /// <exception cref="DbUpdateConcurrencyException">Somebody decided or changed it since the reviewer saw it.</exception>
    public async Task<Decision> Now(Guid proposalId, Verdict verdict, Person by, CancellationToken cancel = default)
    {
        var decision = await db.Write(() => Decide(proposalId, verdict, by, cancel), cancel);
        await live.Announce([Topic.Board, Topic.Programme], cancel);
        return decision;
    }

    private async Task<Decision> Decide(Guid proposalId, Verdict verdict, Person by, CancellationToken cancel)
    {
        var now = clock.GetUtcNow();
        await db.LockPlan(cancel);
        var proposal = await db.Proposals.ReviewableBy(by).Include(p => p.Revisions).Where(p => p.Id == proposalId).OrAbsent(cancel);
        proposal.MustBe(verdict.Version);
        ProposalRules.ChangesBelongToAcceptance.Enforce((verdict.Kind == DecisionKind.AcceptWithChanges) == (verdict.Changes is not null));
        await CheckMerge(proposal, verdict, cancel);
        var decision = proposal.Decide(verdict.Kind, by.AccountId!.Value, now, verdict.Reason, verdict.MergeInto);
        db.Decisions.Add(decision);
        if (verdict.Changes is { } changes)
        {
            db.Keep(proposal.Write(changes, decision.By, now, decision.Id));
        }

        if (verdict.Kind is DecisionKind.Accept or DecisionKind.AcceptWithChanges)
        {
            await IntoPlan(proposal, decision, now, cancel);
        }

        await mail.Decided(proposal, decision, cancel);
        await db.Record(now, by.AccountId, "proposal.decided", Subjects.Proposal(proposalId), new { verdict.Kind, verdict.Reason }, cancel);
        return decision;
    }

    private async Task CheckMerge(Proposal proposal, Verdict verdict, CancellationToken cancel)
    {
        if (verdict.MergeInto is { } other)
        {
            ProposalRules.MergeNeedsTarget.Enforce(await db.Proposals.AnyAsync(
                p => p.Id == other && p.Id != proposal.Id && p.Kind == proposal.Kind && p.State != ProposalState.Merged && p.State != ProposalState.Rejected,
                cancel));
        }
    }

    private async Task IntoPlan(Proposal proposal, Decision decision, DateTimeOffset now, CancellationToken cancel)
    {
        var plan = await DraftPlan(proposal, now, cancel);
        if (proposal.Kind == ProposalKind.Activity)
        {
            db.Activities.Add(await ToActivity(proposal, decision, plan, now, cancel));
        }
        else
        {
            db.ObjectiveRevisions.Add(ToRevision(proposal, decision, plan, now));
        }
    }

    private async Task<PlanVersion> DraftPlan(Proposal proposal, DateTimeOffset now, CancellationToken cancel)
    {
        var draft = await db.PlanVersions.Where(plan => plan.PublishedAt == null).OrderBy(plan => plan.Number).FirstOrDefaultAsync(cancel);
        if (draft is not null)
        {
            return draft;
        }

        var number = 1 + (await db.PlanVersions.MaxAsync(plan => (int?)plan.Number, cancel) ?? 0);
        draft = new PlanVersion
        {
            Number = number,
            Title = PlanTexts.Title(number),
            CreatedAt = now,
            IsDemonstration = await db.Studies.AnyAsync(study => study.Id == proposal.StudyId && study.IsDemonstration, cancel),
        };
        db.PlanVersions.Add(draft);
        return draft;
    }

    private async Task<Activity> ToActivity(Proposal proposal, Decision decision, PlanVersion plan, DateTimeOffset now, CancellationToken cancel)
    {
        var last = await db.Activities
            .Where(a => a.PlanVersionId == plan.Id && a.ObjectiveCode == proposal.ObjectiveCode)
            .MaxAsync(a => (int?)a.Number, cancel) ?? 0;
        return new Activity
        {
            PlanVersionId = plan.Id,
            Number = last + 1,
            ObjectiveCode = proposal.ObjectiveCode,
            Title = proposal.Title,
            Description = proposal.Description,
            Category = proposal.Category,
            Facility = proposal.Facility,
            Lead = proposal.Lead,
            Period = proposal.Period,
            Indicator = proposal.Indicator,
            ProposalId = proposal.Id,
            DecisionId = decision.Id,
            AcceptedAt = now,
        };
    }

    private static ObjectiveRevision ToRevision(Proposal proposal, Decision decision, PlanVersion plan, DateTimeOffset now) => new()
    {
        PlanVersionId = plan.Id,
        ObjectiveCode = proposal.ObjectiveCode,
        Target = proposal.Target!,
        Text = proposal.Title,
        ProposalId = proposal.Id,
        DecisionId = decision.Id,
        AcceptedAt = now,
    };
}
