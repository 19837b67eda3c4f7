using FourPer1000.Collab.Accounts;
using FourPer1000.Collab.Journal;
using FourPer1000.Collab.Live;
using FourPer1000.Collab.Persistence;
using FourPer1000.Collab.Rules;
using FourPer1000.Collab.Studies;
using FourPer1000.Collab.Visibility;

namespace FourPer1000.Collab.Proposals;

/// <summary>The parts of a proposal that people write.</summary>
public sealed record ProposalText(
    Translated Title,
    Translated Description,
    string? Category,
    string? Facility,
    string? Lead,
    string? Partners,
    string? Period,
    string? Resources,
    string? Indicator)
{
    public static ProposalText Of(Proposal proposal) => new(
        proposal.Title,
        proposal.Description,
        proposal.Category,
        proposal.Facility,
        proposal.Lead,
        proposal.Partners,
        proposal.Period,
        proposal.Resources,
        proposal.Indicator);

    /// <summary>Writes the parts into a proposal.</summary>
    public void Into(Proposal proposal)
    {
        ProposalRules.NeedsTitle.Enforce(!Title.IsEmpty);
        proposal.Title = Title;
        proposal.Description = Description;
        proposal.Category = Category;
        proposal.Facility = Facility;
        proposal.Lead = Lead;
        proposal.Partners = Partners;
        proposal.Period = Period;
        proposal.Resources = Resources;
        proposal.Indicator = Indicator;
    }
}

/// <summary>A moderator edits a drafted or returned proposal and hands it to the Secretariat.</summary>
public sealed class SubmitProposal(CollabDb db, TimeProvider clock, IAnnouncer live)
{
    /// <param name="proposalId">The proposal.</param>
    /// <param name="version">The version the moderator saw.</param>
    /// <param name="text">The edited parts.</param>
    /// <param name="by">A moderator of the task force.</param>
    /// <exception cref="Microsoft.EntityFrameworkCore.DbUpdateConcurrencyException">Somebody changed it since.</exception>
    public async Task Now(Guid proposalId, Guid version, ProposalText text, Person by, CancellationToken cancel = default)
    {
        await db.Write(
            async () =>
            {
                var proposal = await Find(proposalId, by, cancel);
                db.Entry(proposal).Property(p => p.Version).OriginalValue = version;
                text.Into(proposal);
                proposal.Submit(clock.GetUtcNow());
                await db.Record(clock.GetUtcNow(), by.AccountId, "proposal.submitted", Subjects.Proposal(proposalId), details: null, cancel);
            },
            cancel);
        await live.Announce([Topic.Board], cancel);
    }

    private Task<Proposal> Find(Guid proposalId, Person by, CancellationToken cancel)
    {
        var studies = db.Studies.ModeratedBy(db, by);
        return db.Proposals.Where(p => p.Id == proposalId && studies.Any(study => study.Id == p.StudyId)).OrAbsent(cancel);
    }
}
