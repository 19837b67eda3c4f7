using FourPer1000.Collab.Answers;
using FourPer1000.Collab.Proposals;
using FourPer1000.Collab.Rules;
using FourPer1000.Collab.Studies;
using FourPer1000.Collab.Tests.Fixture;
using Microsoft.EntityFrameworkCore;

namespace FourPer1000.Collab.Tests.Proposals;

public abstract class DraftingTests(TestDatabase database) : CollabTests(database)
{
    [Fact]
    public async Task What_the_panel_favours_becomes_a_proposal_and_nothing_else()
    {
        var round = await ARoundOf(
            (AnItem.Activity("ACT-01"), new RatingAnswer([8, 7])),
            (AnItem.Activity("ACT-02"), new RatingAnswer([8, 3])),
            (AnItem.Activity("ACT-03"), new RatingAnswer([2, 8])),
            (AnItem.Statement("ST-01"), new RatingAnswer([5])),
            (AnItem.Target("TGT-01"), new EstimateAnswer(60)),
            (AnItem.Estimate("EST-01"), new EstimateAnswer(60)));

        var drafted = await Draft(round);

        Assert.Equal(["ACT-01", "TGT-01"], drafted.Select(proposal => proposal.Title.TextFor(Tongue.En)));
        Assert.Equal([ProposalKind.Activity, ProposalKind.ObjectiveRevision], drafted.Select(proposal => proposal.Kind));
        Assert.Equal(("CAT06", "A1", ProposalState.Drafted), (drafted[0].Category, drafted[0].ObjectiveCode, drafted[0].State));
        Assert.Equal((60, 2030, EstimateRole.Target), (drafted[1].Target!.Value, drafted[1].Target!.Year, drafted[1].Target!.Role));
    }

    [Fact]
    public async Task A_proposal_leads_back_to_the_results_of_every_round()
    {
        var first = await ARoundOf((AnItem.Activity("ACT-01"), new RatingAnswer([5, 7])));
        var second = await Given.AnOpenRound(first.Study, [], carryOver: first.Items);
        await AnswerAll(second, 0, new RatingAnswer([8, 7]));
        await Given.Published(second);

        var proposal = Assert.Single(await Draft(second));

        var evidence = await Platform.Read(db => db.Evidence.Where(e => e.ProposalId == proposal.Id)
            .Join(db.ItemResults, e => e.ItemResultId, r => r.Id, (_, result) => result.RoundItemId).ToListAsync());
        Assert.Equal(new[] { first.Items[0], second.Items[0] }.Order(), evidence.Order());
    }

    [Fact]
    public async Task Drafting_again_leaves_what_is_there_alone()
    {
        var round = await ARoundOf((AnItem.Activity("ACT-01"), new RatingAnswer([8, 7])));
        await Draft(round);

        Assert.Empty(await Draft(round));
        Assert.Equal(1, await Platform.Read(db => db.Proposals.CountAsync(proposal => proposal.StudyId == round.Study.Id)));
    }

    [Fact]
    public async Task An_item_settled_in_an_earlier_round_still_becomes_a_proposal()
    {
        var first = await ARoundOf((AnItem.Activity("ACT-01"), new RatingAnswer([8, 7])), (AnItem.Activity("ACT-02"), new RatingAnswer([5, 5])));
        var second = await Given.AnOpenRound(first.Study, [], carryOver: [first.Items[1]]);
        await AnswerAll(second, 0, new RatingAnswer([8, 8]));
        await Given.Published(second);

        Assert.Equal(["ACT-01", "ACT-02"], (await Draft(second)).Select(proposal => proposal.Title.TextFor(Tongue.En)));
    }

    [Fact]
    public async Task Proposals_come_from_published_rounds()
    {
        var round = await Given.AnOpenRound();
        await Given.Closed(round);

        await Breaks(ProposalRules.DraftsFromPublishedRound, () => Draft(round));
    }

    [Fact]
    public async Task A_moderator_of_others_finds_nothing_to_draft_from()
    {
        var round = await ARoundOf((AnItem.Activity("ACT-01"), new RatingAnswer([8, 7])));
        var other = await Given.AModerator("B4");

        await Assert.ThrowsAsync<Absent>(() => Platform.Do((DraftProposals draft) => draft.Now(round.Id, other)));
    }

    private Task<IReadOnlyList<Proposal>> Draft(RoundInHand round) =>
        Platform.Do((DraftProposals draft) => draft.Now(round.Id, round.Study.Moderator));

    /// <summary>A published round in which the whole panel gave the same answers.</summary>
    private async Task<RoundInHand> ARoundOf(params (ItemDraft Item, AnswerValue Answer)[] items)
    {
        var round = await Given.AnOpenRound(asking: [.. items.Select(item => item.Item)]);
        foreach (var (item, index) in items.Select((item, index) => (item, index)))
        {
            await AnswerAll(round, index, item.Answer);
        }

        await Given.Published(round);
        return round;
    }

    private async Task AnswerAll(RoundInHand round, int item, AnswerValue value)
    {
        foreach (var person in round.Study.Panel)
        {
            Assert.IsType<SaveOutcome.Saved>(await Platform.Save(round, person, round.Items[item], value));
        }
    }
}

public sealed class DraftingOnSqlite(SqliteDatabase database) : DraftingTests(database), IClassFixture<SqliteDatabase>;

public sealed class DraftingOnPostgreSql(PostgreSqlDatabase database) : DraftingTests(database), IClassFixture<PostgreSqlDatabase>;
