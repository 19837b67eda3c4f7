using FourPer1000.Collab.Accounts;
using FourPer1000.Collab.Proposals;
using Microsoft.EntityFrameworkCore;

namespace FourPer1000.Collab.Demonstration;

/// <summary>From the last round to the plan: proposals drafted, edited and handed in, and some of them decided.</summary>
internal sealed class ProposalPlay(Stage stage, StudyScript script, Calendar calendar, Cast cast)
{
    private Person Moderator => cast.Moderators[script.TaskForce];

    public IEnumerable<Scene> Scenes()
    {
        var published = script.Rounds[^1].PublishedOn ?? 0;
        yield return new Scene(calendar.At(published + 1), Draft);
        yield return new Scene(calendar.At(published + 3), Submit);
        yield return new Scene(calendar.At(published + 10), () => Decide("Model NDC text on soils", DecisionKind.Accept, ProposalTexts.Accepted));
        yield return new Scene(calendar.At(published + 11), () => Decide("Match targets under the three Rio conventions", DecisionKind.Return, ProposalTexts.Returned));
        yield return new Scene(calendar.At(published + 12), () => Decide("Training for negotiators and ministries", DecisionKind.AcceptWithChanges, ProposalTexts.Changed));
    }

    private async Task Draft()
    {
        var study = await stage.Study(script.TaskForce);
        if (await stage.Read(db => db.Proposals.AnyAsync(proposal => proposal.StudyId == study)))
        {
            return;
        }

        var last = await stage.Read(db => db.Rounds.Where(round => round.StudyId == study).OrderBy(round => round.Number).Select(round => round.Id).LastAsync());
        await stage.Do((DraftProposals draft) => draft.Now(last, Moderator));
    }

    private async Task Submit()
    {
        var facility = await stage.Read(db => db.Objectives.Where(o => o.Code == script.TaskForce).Select(o => o.FacilityKey).SingleAsync());
        foreach (var proposal in (await Proposals()).Where(proposal => proposal.State == ProposalState.Drafted))
        {
            var text = ProposalTexts.Complete(ProposalText.Of(proposal)) with { Facility = facility };
            await stage.Do((SubmitProposal submit) => submit.Now(proposal.Id, proposal.Version, text, Moderator));
        }
    }

    private async Task Decide(string title, DecisionKind kind, string reason)
    {
        var proposal = (await Proposals()).Find(proposal => proposal.Title.TextFor(Tongue.En) == title);
        if (proposal is not { State: ProposalState.Submitted, Decisions.Count: 0 })
        {
            return;
        }

        var changes = kind == DecisionKind.AcceptWithChanges ? ProposalTexts.Change(ProposalText.Of(proposal)) : null;
        await stage.Do((DecideProposal decide) => decide.Now(proposal.Id, new Verdict(proposal.Version, kind, reason, changes), cast.Secretary));
    }

    private async Task<List<Proposal>> Proposals()
    {
        var study = await stage.Study(script.TaskForce);
        return await stage.Read(db => db.Proposals.AsNoTracking().Include(proposal => proposal.Decisions)
            .Where(proposal => proposal.StudyId == study)
            .ToListAsync());
    }
}
