using FourPer1000.Collab.Accounts;
using FourPer1000.Collab.Answers;
using FourPer1000.Collab.Proposals;
using FourPer1000.Collab.Rules;
using FourPer1000.Collab.Studies;
using FourPer1000.Collab.Tests.Fixture;
using FourPer1000.Collab.Visibility;
using Microsoft.EntityFrameworkCore;

namespace FourPer1000.Collab.Tests.Proposals;

public abstract class ProposalTextTests(TestDatabase database) : CollabTests(database)
{
    [Fact]
    public async Task Keeping_an_edit_does_not_hand_the_proposal_in()
    {
        var (proposal, study) = await ADraft();

        await Edit(proposal, study.Moderator, hub: true, submit: false);

        var stored = await Stored(proposal);
        Assert.Equal((ProposalState.Drafted, "A hub", 2), (stored.State, stored.Title.TextFor(Tongue.En), stored.Revisions.Count));
    }

    [Fact]
    public async Task Every_wording_of_a_proposal_is_kept()
    {
        var (proposal, study) = await ADraft();
        await Edit(proposal, study.Moderator, hub: true, submit: true);
        var decision = await Accept(proposal, await Given.ASecretary(), changes: true);

        var revisions = (await Stored(proposal)).Revisions.OrderBy(revision => revision.Number).ToList();

        Assert.Equal(["ACT-01", "A hub", "A regional hub"], revisions.Select(revision => revision.Text.Title.TextFor(Tongue.En)));
        Assert.Equal([null, null, decision.Id], revisions.Select(revision => revision.DecisionId));
    }

    [Fact]
    public async Task Handing_in_without_a_change_adds_no_wording()
    {
        var (proposal, study) = await ADraft();

        await Edit(proposal, study.Moderator, hub: false, submit: true);

        Assert.Single((await Stored(proposal)).Revisions);
    }

    [Fact]
    public async Task A_proposal_with_the_Secretariat_is_not_edited()
    {
        var (proposal, study) = await ADraft();
        await Edit(proposal, study.Moderator, hub: true, submit: true);

        var violation = await Assert.ThrowsAsync<RuleViolation>(() => Edit(proposal, study.Moderator, hub: false, submit: false));

        Assert.Equal(ProposalRules.SubmitsFromTaskForce, violation.Rule);
    }

    [Fact]
    public async Task The_Secretariat_sees_a_proposal_once_it_is_handed_in()
    {
        var (proposal, study) = await ADraft();
        var secretary = await Given.ASecretary();
        var stranger = await Given.AModerator("B4");

        Assert.False(await Sees(secretary, proposal));
        await Edit(proposal, study.Moderator, hub: true, submit: true);

        Assert.True(await Sees(secretary, proposal));
        Assert.True(await Sees(study.Moderator, proposal));
        Assert.False(await Sees(stranger, proposal));
        Assert.False(await Sees(Person.Visitor, proposal));
    }

    [Fact]
    public async Task Proposals_that_share_rare_words_are_similar()
    {
        var (spectroscopy, study) = await ADraft();
        var others = await Drafts("B4", "National baseline packages", "Low-cost spectroscopy for regional laboratories", "Course for ministries");
        await Write(spectroscopy, study.Moderator, "Regional spectroscopy hubs for laboratories");
        var secretary = await Given.ASecretary();

        var similar = await Platform.Do(async (SimilarProposals find) => await find.To(await Stored(spectroscopy), secretary, Tongue.En));

        Assert.Equal([others[1]], similar.Select(other => other.Id));
        Assert.Equal(["laboratories", "regional", "spectroscopy"], similar[0].SharedWords.Order(StringComparer.Ordinal));
    }

    private async Task<(Guid Proposal, StudyInHand Study)> ADraft(string taskForce = "A1")
    {
        var round = await Favoured(taskForce, items: 1);
        var drafted = await Platform.Do((DraftProposals draft) => draft.Now(round.Id, round.Study.Moderator));
        return (Assert.Single(drafted).Id, round.Study);
    }

    private async Task<List<Guid>> Drafts(string taskForce, params string[] titles)
    {
        var round = await Favoured(taskForce, titles.Length);
        var drafted = await Platform.Do((DraftProposals draft) => draft.Now(round.Id, round.Study.Moderator));
        foreach (var (proposal, title) in drafted.Zip(titles))
        {
            await Write(proposal.Id, round.Study.Moderator, title);
        }

        return [.. drafted.Select(proposal => proposal.Id)];
    }

    private async Task<RoundInHand> Favoured(string taskForce, int items)
    {
        var round = await Given.AnOpenRound(taskForce, panelists: 6, items);
        foreach (var (panelist, item) in round.Study.Panel.SelectMany(panelist => round.Items.Select(item => (panelist, item))))
        {
            await Platform.Save(round, panelist, item, new RatingAnswer([8, 7]));
        }

        await Given.Published(round);
        return round;
    }

    private async Task Edit(Guid proposalId, Person by, bool hub, bool submit)
    {
        var proposal = await Stored(proposalId);
        var text = hub ? ProposalText.Of(proposal) with { Title = Text.Same("A hub") } : ProposalText.Of(proposal);
        await Platform.Do((SubmitProposal edit) => submit
            ? edit.Now(proposalId, proposal.Version, text, by)
            : edit.Keep(proposalId, proposal.Version, text, by));
    }

    private async Task Write(Guid proposalId, Person by, string title)
    {
        var proposal = await Stored(proposalId);
        var text = ProposalText.Of(proposal) with { Title = Text.Same(title), Description = Translated.None };
        await Platform.Do((SubmitProposal edit) => edit.Now(proposalId, proposal.Version, text, by));
    }

    private async Task<Decision> Accept(Guid proposalId, Person by, bool changes)
    {
        var proposal = await Stored(proposalId);
        var text = ProposalText.Of(proposal) with { Title = Text.Same("A regional hub") };
        var verdict = new Verdict(proposal.Version, DecisionKind.AcceptWithChanges, "One region first.", changes ? text : null);
        return await Platform.Do((DecideProposal decide) => decide.Now(proposalId, verdict, by));
    }

    private Task<Proposal> Stored(Guid id) => Platform.Read(db => db.Proposals.Include(p => p.Revisions).SingleAsync(p => p.Id == id));

    private Task<bool> Sees(Person person, Guid id) => Platform.Read(db => db.Proposals.VisibleTo(db, person).AnyAsync(p => p.Id == id));
}

public sealed class ProposalTextsOnSqlite(SqliteDatabase database) : ProposalTextTests(database), IClassFixture<SqliteDatabase>;

public sealed class ProposalTextsOnPostgreSql(PostgreSqlDatabase database) : ProposalTextTests(database), IClassFixture<PostgreSqlDatabase>;
