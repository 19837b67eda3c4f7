using FourPer1000.Collab.Accounts;
using FourPer1000.Collab.Answers;
using FourPer1000.Collab.Proposals;
using FourPer1000.Collab.Rules;
using FourPer1000.Collab.Tests.Fixture;
using Microsoft.EntityFrameworkCore;

namespace FourPer1000.Collab.Tests.Proposals;

public abstract class DecidingTests(TestDatabase database) : CollabTests(database)
{
    [Fact]
    public async Task An_accepted_proposal_stands_in_the_plan_and_leads_back_to_the_answers()
    {
        var proposal = (await Submitted())[0];

        var decision = await Decide(proposal, DecisionKind.Accept);

        var activity = await Platform.Read(db => db.Activities.SingleAsync(a => a.ProposalId == proposal.Id));
        Assert.Equal((decision.Id, proposal.ObjectiveCode), (activity.DecisionId, activity.ObjectiveCode));
        var answers = await Platform.Read(db => (
            from a in db.Activities
            join p in db.Proposals on a.ProposalId equals p.Id
            from evidence in p.Evidence
            join result in db.ItemResults on evidence.ItemResultId equals result.Id
            join answer in db.Answers on result.RoundItemId equals answer.RoundItemId
            where a.Id == activity.Id
            select answer).CountAsync());
        Assert.Equal(6, answers);
    }

    [Fact]
    public async Task An_accepted_target_revises_the_objective()
    {
        var proposal = (await Submitted()).Single(p => p.Kind == ProposalKind.ObjectiveRevision);

        await Decide(proposal, DecisionKind.Accept);

        var revision = await Platform.Read(db => db.ObjectiveRevisions.SingleAsync(r => r.ProposalId == proposal.Id));
        Assert.Equal((60, 2030, "A1"), (revision.Target.Value, revision.Target.Year, revision.ObjectiveCode));
    }

    [Fact]
    public async Task Accepted_at_the_same_moment_all_stand_in_the_plan_with_numbers_of_their_own()
    {
        var proposals = (await Submitted(activities: 8)).Where(p => p.Kind == ProposalKind.Activity).ToList();

        Assert.All(await AtOnce(proposals.Select(proposal => (Func<Task>)(() => Decide(proposal, DecisionKind.Accept)))), Assert.Null);

        var ids = proposals.ConvertAll(proposal => proposal.Id);
        var numbers = await Platform.Read(db => db.Activities.Where(a => ids.Contains(a.ProposalId)).Select(a => new { a.PlanVersionId, a.Number }).ToListAsync());
        Assert.Equal(8, numbers.Distinct().Count());
        Assert.Single(numbers.Select(number => number.PlanVersionId).Distinct());
        Assert.Equal(1, await Platform.Read(db => db.PlanVersions.CountAsync()));
    }

    [Fact]
    public async Task Accepting_with_changes_puts_the_changed_text_into_the_plan_and_keeps_what_stood_there()
    {
        var proposal = (await Submitted())[0];
        var changes = ProposalText.Of(proposal) with { Title = Text.Same("A better title"), Lead = "A lead" };

        var decision = await Decide(proposal, DecisionKind.AcceptWithChanges, changes: changes);

        var activity = await Platform.Read(db => db.Activities.SingleAsync(a => a.ProposalId == proposal.Id));
        Assert.Equal(("A better title", "A lead"), (activity.Title.TextFor(Tongue.En), activity.Lead));
        var revisions = await Platform.Read(db => db.ProposalRevisions.Where(r => r.ProposalId == proposal.Id).OrderBy(r => r.Number).ToListAsync());
        Assert.Equal((decision.Id, "A better title"), (revisions[^1].DecisionId, revisions[^1].Text.Title.TextFor(Tongue.En)));
        Assert.Equal("ACT-01", revisions[0].Text.Title.TextFor(Tongue.En));
    }

    [Fact]
    public async Task Changes_and_their_acceptance_belong_together()
    {
        var proposal = (await Submitted())[0];

        await Breaks(ProposalRules.ChangesBelongToAcceptance, () => Decide(proposal, DecisionKind.AcceptWithChanges));
        await Breaks(ProposalRules.ChangesBelongToAcceptance, () => Decide(proposal, DecisionKind.Reject, changes: ProposalText.Of(proposal)));
    }

    [Fact]
    public async Task Of_two_reviewers_who_decide_at_once_the_second_learns_of_the_first()
    {
        var proposal = (await Submitted())[0];

        var failures = await AtOnce(
            () => Decide(proposal, DecisionKind.Accept, "Yes"),
            () => Decide(proposal, DecisionKind.Reject, "No"),
            () => Decide(proposal, DecisionKind.Return, "Why?"));

        Assert.Single(failures, failure => failure is null);
        Assert.All(failures.OfType<Exception>(), failure => Assert.IsType<DbUpdateConcurrencyException>(failure));
        var stored = await Stored(proposal);
        Assert.Equal(new[] { "Yes", "No", "Why?" }[Array.FindIndex(failures, failure => failure is null)], Assert.Single(stored.Decisions).Reason);
        Assert.Equal(stored.State == ProposalState.Accepted, await Platform.Read(db => db.Activities.AnyAsync(a => a.ProposalId == proposal.Id)));
    }

    [Fact]
    public async Task A_decision_on_an_older_version_is_refused()
    {
        var seen = (await Submitted())[0];
        await Decide(seen, DecisionKind.Return, "Who would lead it?");
        await Submit(await Stored(seen));

        await Assert.ThrowsAsync<DbUpdateConcurrencyException>(() => Decide(seen, DecisionKind.Accept));
    }

    [Fact]
    public async Task A_returned_proposal_goes_back_with_the_question_and_can_come_again()
    {
        var proposal = (await Submitted())[0];

        await Decide(proposal, DecisionKind.Return, "Who would lead it?");
        var returned = await Stored(proposal);
        Assert.Equal(ProposalState.Returned, returned.State);
        Assert.Contains(await Platform.Read(db => db.Outbox.ToListAsync()), mail => mail.Text.Contains("Who would lead it?", StringComparison.Ordinal));

        await Submit(returned);
        await Decide(await Stored(proposal), DecisionKind.Accept);

        Assert.Equal([DecisionKind.Return, DecisionKind.Accept], (await Stored(proposal)).Decisions.OrderBy(d => d.At).Select(d => d.Kind));
    }

    [Fact]
    public async Task A_rejected_proposal_enters_nothing()
    {
        var proposal = (await Submitted())[0];

        await Decide(proposal, DecisionKind.Reject);

        Assert.Equal(ProposalState.Rejected, (await Stored(proposal)).State);
        Assert.False(await Platform.Read(db => db.Activities.AnyAsync(a => a.ProposalId == proposal.Id)));
        await Breaks(ProposalRules.DecidesSubmitted, async () => await Decide(await Stored(proposal), DecisionKind.Accept));
    }

    [Fact]
    public async Task A_merged_proposal_names_the_one_that_lives_on()
    {
        var proposals = await Submitted(activities: 2);

        await Decide(proposals[0], DecisionKind.Merge, into: proposals[1].Id);

        var merged = await Stored(proposals[0]);
        Assert.Equal((ProposalState.Merged, proposals[1].Id), (merged.State, merged.Decisions[0].MergedInto!.Value));
        await Breaks(ProposalRules.MergeNeedsTarget, () => Decide(proposals[1], DecisionKind.Merge, into: proposals[0].Id));
        await Breaks(ProposalRules.MergeNeedsTarget, () => Decide(proposals[1], DecisionKind.Merge, into: proposals[1].Id));
        await Breaks(ProposalRules.MergeNeedsTarget, () => Decide(proposals[1], DecisionKind.Merge));
        await Breaks(ProposalRules.MergeNeedsTarget, () => Decide(proposals[1], DecisionKind.Accept, into: proposals[0].Id));
    }

    [Fact]
    public async Task An_activity_is_not_merged_into_a_target()
    {
        var proposals = await Submitted();

        await Breaks(ProposalRules.MergeNeedsTarget, () => Decide(proposals[0], DecisionKind.Merge, into: proposals.Single(p => p.Kind == ProposalKind.ObjectiveRevision).Id));
    }

    [Fact]
    public async Task A_decision_needs_a_reason()
    {
        var proposal = (await Submitted())[0];

        await Breaks(ProposalRules.DecisionNeedsReason, () => Decide(proposal, DecisionKind.Accept, "  "));
    }

    [Fact]
    public async Task Only_the_secretariat_decides_and_only_what_was_handed_in()
    {
        var round = await Favoured(activities: 1);
        var drafted = (await Platform.Do((DraftProposals draft) => draft.Now(round.Id, round.Study.Moderator)))[0];

        await Assert.ThrowsAsync<Absent>(() => Decide(drafted, DecisionKind.Accept));
        await Submit(drafted, round.Study.Moderator);
        var submitted = await Stored(drafted);
        await Assert.ThrowsAsync<Absent>(() => Decide(submitted, DecisionKind.Accept, by: round.Study.Moderator));
        await Assert.ThrowsAsync<Absent>(() => Decide(submitted, DecisionKind.Accept, by: Person.Visitor));
    }

    /// <summary>Proposals of a study that stand before the Secretariat: Activities in the order of their keys, then a target.</summary>
    private async Task<List<Proposal>> Submitted(int activities = 1)
    {
        var round = await Favoured(activities);
        var drafted = await Platform.Do((DraftProposals draft) => draft.Now(round.Id, round.Study.Moderator));
        foreach (var proposal in drafted)
        {
            await Submit(proposal, round.Study.Moderator);
        }

        var ids = drafted.Select(proposal => proposal.Id).ToList();
        return await Platform.Read(async db => (await db.Proposals.Where(p => ids.Contains(p.Id)).ToListAsync()).OrderBy(p => ids.IndexOf(p.Id)).ToList());
    }

    private async Task<RoundInHand> Favoured(int activities)
    {
        var round = await Given.AnOpenRound(asking: [.. Enumerable.Range(1, activities).Select(i => AnItem.Activity($"ACT-{i:00}")), AnItem.Target("TGT-01")]);
        foreach (var (item, index) in round.Items.Select((item, index) => (item, index)))
        {
            AnswerValue value = index == activities ? new EstimateAnswer(60) : new RatingAnswer([8, 8]);
            await Task.WhenAll(round.Study.Panel.Select(person => Platform.Save(round, person, item, value)));
        }

        await Given.Published(round);
        return round;
    }

    private async Task<Decision> Decide(
        Proposal proposal, DecisionKind kind, string reason = "Because", ProposalText? changes = null, Guid? into = null, Person? by = null)
    {
        by ??= await Given.ASecretary();
        return await Platform.Do((DecideProposal decide) => decide.Now(proposal.Id, new Verdict(proposal.Version, kind, reason, changes, into), by));
    }

    private async Task Submit(Proposal proposal, Person? moderator = null)
    {
        moderator ??= await Platform.Read(db => db.Moderations.Where(m => m.TaskForceCode == proposal.ObjectiveCode)
            .Select(m => new Person(m.AccountId, new HashSet<string>())).FirstAsync());
        await Platform.Do((SubmitProposal submit) => submit.Now(proposal.Id, proposal.Version, ProposalText.Of(proposal), moderator));
    }

    private Task<Proposal> Stored(Proposal proposal) =>
        Platform.Read(db => db.Proposals.AsNoTracking().Include(p => p.Decisions).SingleAsync(p => p.Id == proposal.Id));
}

public sealed class DecidingOnSqlite(SqliteDatabase database) : DecidingTests(database), IClassFixture<SqliteDatabase>;

public sealed class DecidingOnPostgreSql(PostgreSqlDatabase database) : DecidingTests(database), IClassFixture<PostgreSqlDatabase>;
