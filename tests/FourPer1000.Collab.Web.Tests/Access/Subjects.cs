using FourPer1000.Collab.Accounts;
using FourPer1000.Collab.Answers;
using FourPer1000.Collab.Panels;
using FourPer1000.Collab.Persistence;
using FourPer1000.Collab.Proposals;
using FourPer1000.Collab.Studies;
using FourPer1000.Collab.Suggestions;
using FourPer1000.Collab.Tests.Fixture;
using Microsoft.EntityFrameworkCore;

namespace FourPer1000.Collab.Web.Tests.Access;

/// <summary>
/// Makes what a row is about, fresh for every row, through the use cases: a study of the task force with its panel, brought as far as
/// the row's word says.
/// </summary>
internal sealed class Subjects(Cast cast)
{
    private Platform Platform => cast.Platform;

    private static readonly ItemDraft[] Items = [AnItem.Activity("ACT-01"), AnItem.Target("TGT-01")];

    private Given Given => cast.Given;

    /// <summary>The values of route parameters, by name.</summary>
    public async Task<IReadOnlyDictionary<string, string>> New(string word) => word switch
    {
        "-" or "session" => new Dictionary<string, string>(),
        "account" => Id(cast.Panelist.AccountId!.Value),
        "invited" => await Invited(),
        "draft" => Values(await Draft()),
        "open" => Values(await Open()),
        "sent" => Values(await Sent()),
        "closed" => Values(await Closed()),
        "published" => Values(await Published()),
        "realtime" => Values(await RealTime()),
        "proposing" => Values(await Proposing()),
        "proposed" => await Proposed(),
        "reasoned" => await Reasoned(),
        "drafted" => (await Drafted()).Values,
        "submitted" => (await Submitted()).Values,
        "accepted" => await Accepted(),
        "revised" => await Accepted(ProposalKind.ObjectiveRevision),
        _ => Named(word),
    };

    /// <summary>A value written into the table itself, such as code=A1.</summary>
    private static Dictionary<string, string> Named(string word) =>
        word.Split(',').Select(pair => pair.Split('=')).ToDictionary(pair => pair[0], pair => pair[1], StringComparer.OrdinalIgnoreCase);

    private static Dictionary<string, string> Values(RoundInHand round) => new(StringComparer.OrdinalIgnoreCase)
    {
        ["StudyId"] = round.Study.Id.ToString(),
        ["RoundId"] = round.Id.ToString(),
        ["ItemId"] = round.Items[0].ToString(),
        ["RoundItemId"] = round.Items[0].ToString(),
    };

    private static Dictionary<string, string> Id(Guid id) => new(StringComparer.OrdinalIgnoreCase) { ["Id"] = id.ToString() };

    private async Task<StudyInHand> AStudy(StudyKind kind = StudyKind.Classic)
    {
        var protocol = Protocols.Usual() with { Kind = kind };
        var plan = new StudyPlan(Cast.TaskForce, Text.Same("Soils in national pledges"), Text.Same("Introduction"), protocol);
        var study = await Platform.Do((DesignStudy design) => design.Now(plan, cast.Moderator));
        await Given.AConsentText(study.Id, cast.Moderator);
        var panel = await Given.APanel(study.Id, cast.Moderator, panelists: 4);
        await Given.Joins(study.Id, await Invite(study.Id), cast.Panelist);
        return new StudyInHand(study.Id, Cast.TaskForce, cast.Moderator, [.. panel, cast.Panelist]);
    }

    private async Task<Guid> Invite(Guid study)
    {
        var account = await Platform.Read(db => db.Users.SingleAsync(a => a.Id == cast.Panelist.AccountId));
        await Platform.Do((InvitePanel invite) => invite.Now(study, [new Invitee(account.Email!, account.DisplayName, Tongue.En)], cast.Moderator));
        return await Platform.Read(db => db.Invitations.Where(i => i.StudyId == study && i.AccountId == account.Id).Select(i => i.Id).SingleAsync());
    }

    private async Task<Dictionary<string, string>> Invited()
    {
        var plan = new StudyPlan(Cast.TaskForce, Text.Same("Soils in national pledges"), Text.Same("Introduction"), Protocols.Usual());
        var study = await Platform.Do((DesignStudy design) => design.Now(plan, cast.Moderator));
        return new(StringComparer.OrdinalIgnoreCase) { ["StudyId"] = study.Id.ToString(), ["InvitationId"] = (await Invite(study.Id)).ToString() };
    }

    private async Task<RoundInHand> Draft() => await Given.ADraftRound(await AStudy(), Items);

    private async Task<RoundInHand> Open() => await Given.AnOpenRound(await AStudy(), Items);

    private async Task<RoundInHand> RealTime() => await Given.AnOpenRound(await AStudy(StudyKind.RealTime), Items);

    /// <summary>An open round that takes proposals for new items.</summary>
    private async Task<RoundInHand> Proposing()
    {
        var round = await Draft();
        await Platform.Do((DescribeRound describe) => describe.Now(
            round.Id, Text.Same("Ratings"), Translated.None, Translated.None, takesSuggestions: true, cast.Moderator));
        await Platform.Do((OpenRound open) => open.Now(round.Id, Platform.Clock.Now.AddDays(14), waiver: null, cast.Moderator));
        return round;
    }

    /// <summary>A closed round in which the panelist proposed an item.</summary>
    private async Task<Dictionary<string, string>> Proposed()
    {
        var round = await Proposing();
        await Platform.Do((SuggestItem suggest) => suggest.Now(round.Id, "Ask about grazing", why: null, Tongue.En, cast.Panelist));
        await Answer(round);
        await Platform.Do((CloseRound close) => close.Now(round.Id, "Everybody has answered", cast.Moderator));
        var id = await Platform.Read(db => db.Suggestions.Where(s => s.RoundId == round.Id).Select(s => s.Id).SingleAsync());
        return new(Values(round), StringComparer.OrdinalIgnoreCase) { ["SuggestionId"] = id.ToString() };
    }

    /// <summary>A closed round with a reason of the panelist.</summary>
    private async Task<Dictionary<string, string>> Reasoned()
    {
        var round = await Open();
        foreach (var person in round.Study.Panel)
        {
            await Platform.Save(round, person, round.Items[0], new RatingAnswer([8, 7]), reason: "It works in my region");
        }

        await Platform.Do((CloseRound close) => close.Now(round.Id, "Everybody has answered", cast.Moderator));
        var id = await Platform.Read(db => db.PanelReasons.Where(r => r.RoundItemId == round.Items[0]).Select(r => r.Id).FirstAsync());
        return new(Values(round), StringComparer.OrdinalIgnoreCase) { ["ReasonId"] = id.ToString() };
    }

    private async Task<RoundInHand> Sent()
    {
        var round = await Answered();
        await Platform.Do((SubmitSheet submit) => submit.Now(round.Id, cast.Panelist));
        return round;
    }

    private async Task<RoundInHand> Answered()
    {
        var round = await Open();
        await Answer(round);
        return round;
    }

    private async Task Answer(RoundInHand round)
    {
        foreach (var person in round.Study.Panel)
        {
            await Platform.Save(round, person, round.Items[0], new RatingAnswer([8, 7]));
            await Platform.Save(round, person, round.Items[1], new EstimateAnswer(50));
        }
    }

    private async Task<RoundInHand> Closed()
    {
        var round = await Answered();
        foreach (var person in round.Study.Panel)
        {
            await Platform.Do((SubmitSheet submit) => submit.Now(round.Id, person));
        }

        await Platform.Do((CloseRound close) => close.Now(round.Id, "Everybody has answered", cast.Moderator));
        return round;
    }

    private async Task<RoundInHand> Published()
    {
        var round = await Closed();
        await Platform.Do((PublishRound publish) => publish.Now(round.Id, Text.Same("What we heard"), cast.Moderator));
        return round;
    }

    /// <summary>A proposal of this kind, drafted from a published round.</summary>
    private async Task<(Dictionary<string, string> Values, Proposal Proposal)> Drafted(ProposalKind kind = ProposalKind.Activity)
    {
        var round = await Published();
        var drafted = await Platform.Do((DraftProposals draft) => draft.Now(round.Id, cast.Moderator));
        var proposal = drafted.Single(proposal => proposal.Kind == kind);
        return (new(Values(round), StringComparer.OrdinalIgnoreCase) { ["ProposalId"] = proposal.Id.ToString() }, proposal);
    }

    private async Task<(Dictionary<string, string> Values, Proposal Proposal)> Submitted(ProposalKind kind = ProposalKind.Activity)
    {
        var (values, proposal) = await Drafted(kind);
        await Platform.Do((SubmitProposal submit) => submit.Now(proposal.Id, proposal.Version, ProposalText.Of(proposal), cast.Moderator));
        return (values, await Platform.Read(db => db.Proposals.SingleAsync(p => p.Id == proposal.Id)));
    }

    private async Task<Dictionary<string, string>> Accepted(ProposalKind kind = ProposalKind.Activity)
    {
        var (values, proposal) = await Submitted(kind);
        var verdict = new Verdict(proposal.Version, DecisionKind.Accept, "The panel agrees");
        await Platform.Do((DecideProposal decide) => decide.Now(proposal.Id, verdict, cast.Secretary));
        values["Id"] = (await Platform.Read(db => Into(db, proposal))).ToString();
        return values;
    }

    /// <summary>What the accepted proposal has become in the plan.</summary>
    private static Task<Guid> Into(CollabDb db, Proposal proposal) => proposal.Kind == ProposalKind.Activity
        ? db.Activities.Where(activity => activity.ProposalId == proposal.Id).Select(activity => activity.Id).SingleAsync()
        : db.ObjectiveRevisions.Where(revision => revision.ProposalId == proposal.Id).Select(revision => revision.Id).SingleAsync();
}
