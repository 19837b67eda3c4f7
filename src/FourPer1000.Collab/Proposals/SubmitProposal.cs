using FourPer1000.Collab.Accounts;
using FourPer1000.Collab.Journal;
using FourPer1000.Collab.Live;
using FourPer1000.Collab.Persistence;
using FourPer1000.Collab.Rules;
using FourPer1000.Collab.Visibility;
using Microsoft.EntityFrameworkCore;

namespace FourPer1000.Collab.Proposals;

/// <summary>A moderator edits a drafted or returned proposal, and hands it to the Secretariat when it is ready.</summary>
public sealed class SubmitProposal(CollabDb db, TimeProvider clock, IAnnouncer live)
{
    /// <summary>Edits the proposal and hands it in.</summary>
    /// <param name="proposalId">The proposal.</param>
    /// <param name="version">The version the moderator saw.</param>
    /// <param name="text">The edited parts.</param>
    /// <param name="by">A moderator of the task force.</param>
    /// <exception cref="DbUpdateConcurrencyException">Somebody changed it since.</exception>
    public async Task Now(Guid proposalId, Guid version, ProposalText text, Person by, CancellationToken cancel = default)
    {
        await Change(proposalId, version, text, by, "proposal.submitted", proposal => proposal.Submit(clock.GetUtcNow()), cancel);
        await live.Announce([Topic.Board, Topic.Programme], cancel);
    }

    /// <summary>Keeps what the moderator has written so far; the Secretariat does not see it yet.</summary>
    /// <exception cref="DbUpdateConcurrencyException">Somebody changed it since.</exception>
    public Task Keep(Guid proposalId, Guid version, ProposalText text, Person by, CancellationToken cancel = default) => Change(
        proposalId,
        version,
        text,
        by,
        "proposal.edited",
        proposal => ProposalRules.SubmitsFromTaskForce.Enforce(proposal.IsWithTaskForce),
        cancel);

    private Task Change(
        Guid proposalId, Guid version, ProposalText text, Person by, string act, Action<Proposal> then, CancellationToken cancel) => db.Write(
        async () =>
        {
            var proposal = await db.Proposals.ModeratedBy(db, by).Include(p => p.Revisions).Where(p => p.Id == proposalId).OrAbsent(cancel);
            proposal.MustBe(version);
            then(proposal);
            db.Keep(proposal.Write(text, by.AccountId!.Value, clock.GetUtcNow()));
            await db.Record(clock.GetUtcNow(), by.AccountId, act, Subjects.Proposal(proposalId), details: null, cancel);
        },
        cancel);
}

internal static class ProposalRevisions
{
    /// <summary>Adds a revision, if there is one: its key is given, so it would pass for a stored row otherwise.</summary>
    public static void Keep(this CollabDb db, ProposalRevision? revision)
    {
        if (revision is not null)
        {
            db.ProposalRevisions.Add(revision);
        }
    }
}
