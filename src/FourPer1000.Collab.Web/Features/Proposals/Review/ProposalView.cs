using FourPer1000.Collab.Accounts;
using FourPer1000.Collab.Journal;
using FourPer1000.Collab.Persistence;
using FourPer1000.Collab.Proposals;
using FourPer1000.Collab.Reference;
using FourPer1000.Collab.Rules;
using FourPer1000.Collab.Visibility;
using FourPer1000.Collab.Web.Components.Texts;
using FourPer1000.Collab.Web.Features.Proposals.Texts;
using FourPer1000.Collab.Web.Features.Results;
using Microsoft.EntityFrameworkCore;

namespace FourPer1000.Collab.Web.Features.Proposals.Review;

/// <summary>A round in which the panel answered the item behind a proposal.</summary>
public sealed record EvidenceRound(RoundReport Report, ReportItem Item);

/// <summary>The place a proposal has found: an Activity of the plan or a revised objective.</summary>
public sealed record PlanPlace(string Name, string Address);

/// <summary>A proposal with everything a reviewer weighs.</summary>
/// <param name="Proposal">With its decisions and all its wordings.</param>
/// <param name="Evidence">The rounds behind it, the latest first.</param>
/// <param name="HandedIn">The moments at which it was handed to the Secretariat.</param>
/// <param name="Deciders">The names of those who decided.</param>
/// <param name="Absorbed">The proposals that were merged into it.</param>
public sealed record ProposalView(
    Proposal Proposal,
    Translated TaskForce,
    Objective? Objective,
    ProposalNames Names,
    IReadOnlyList<EvidenceRound> Evidence,
    IReadOnlyList<SimilarProposal> Similar,
    IReadOnlyList<DateTimeOffset> HandedIn,
    IReadOnlyDictionary<Guid, string> Deciders,
    PlanPlace? Place,
    IReadOnlyDictionary<Guid, Translated> Absorbed);

/// <summary>Reads a proposal for whoever may see it.</summary>
public sealed class ProposalViews(CollabDb db, RoundReports reports, SimilarProposals similar)
{
    /// <exception cref="Absent">There is no such proposal, or not for this person.</exception>
    public async Task<ProposalView> Of(Guid id, Reader reader, CancellationToken cancel = default)
    {
        var proposal = await db.Proposals.AsNoTracking().AsSplitQuery().VisibleTo(db, reader.Person)
            .Include(p => p.Decisions).Include(p => p.Revisions).Include(p => p.Evidence)
            .Where(p => p.Id == id)
            .OrAbsent(cancel);
        var force = await db.TaskForces.AsNoTracking().FirstOrDefaultAsync(t => t.Code == proposal.ObjectiveCode, cancel);
        return new ProposalView(
            proposal,
            force?.Name ?? Translated.None,
            await db.Objectives.AsNoTracking().FirstOrDefaultAsync(objective => objective.Code == proposal.ObjectiveCode, cancel),
            await ProposalNames.Read(db, cancel),
            await Evidence(proposal, reader.Person, cancel),
            await similar.To(proposal, reader.Person, reader.Tongue, cancel),
            await HandedIn(id, cancel),
            await Deciders(proposal, cancel),
            await Place(proposal, cancel),
            await Absorbed(id, reader.Person, cancel));
    }

    /// <summary>Through the same reports as everybody's results, so that nothing is shown here that is withheld there.</summary>
    private async Task<IReadOnlyList<EvidenceRound>> Evidence(Proposal proposal, Person person, CancellationToken cancel)
    {
        var ids = proposal.Evidence.Select(evidence => evidence.ItemResultId).ToList();
        var results = await db.ItemResults.AsNoTracking().Where(result => ids.Contains(result.Id))
            .Select(result => new { result.RoundId, result.RoundItemId }).ToListAsync(cancel);
        var rounds = new List<EvidenceRound>();
        foreach (var result in results)
        {
            var report = await reports.Of(result.RoundId, person, item => item.Id == result.RoundItemId, cancel);
            rounds.Add(new EvidenceRound(report, report.Items.First(item => item.Asked.Id == result.RoundItemId)));
        }

        return [.. rounds.OrderByDescending(round => round.Report.Round.Number)];
    }

    private Task<List<DateTimeOffset>> HandedIn(Guid id, CancellationToken cancel)
    {
        var subject = Subjects.Proposal(id);
        return db.Journal.Where(entry => entry.Subject == subject && entry.Act == "proposal.submitted").Select(entry => entry.At).ToListAsync(cancel);
    }

    private Task<Dictionary<Guid, string>> Deciders(Proposal proposal, CancellationToken cancel)
    {
        var ids = proposal.Decisions.Select(decision => decision.By).ToList();
        return db.Users.Where(account => ids.Contains(account.Id)).ToDictionaryAsync(account => account.Id, account => account.DisplayName, cancel);
    }

    private async Task<PlanPlace?> Place(Proposal proposal, CancellationToken cancel)
    {
        var activity = await db.Activities.AsNoTracking().FirstOrDefaultAsync(a => a.ProposalId == proposal.Id, cancel);
        if (activity is not null)
        {
            return new PlanPlace(activity.Code, ProposalAddresses.Activity(activity.Id));
        }

        return await db.ObjectiveRevisions.AnyAsync(revision => revision.ProposalId == proposal.Id, cancel)
            ? new PlanPlace(proposal.ObjectiveCode, ProposalAddresses.Objective(proposal.ObjectiveCode))
            : null;
    }

    private Task<Dictionary<Guid, Translated>> Absorbed(Guid id, Person person, CancellationToken cancel) => db.Proposals.AsNoTracking()
        .VisibleTo(db, person)
        .Where(p => p.Decisions.Any(decision => decision.MergedInto == id))
        .ToDictionaryAsync(p => p.Id, p => p.Title, cancel);
}
