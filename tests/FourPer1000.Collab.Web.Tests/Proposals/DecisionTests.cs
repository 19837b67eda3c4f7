using System.Net;
using AngleSharp.Dom;
using FourPer1000.Collab.Accounts;
using FourPer1000.Collab.Answers;
using FourPer1000.Collab.Proposals;
using FourPer1000.Collab.Tests.Fixture;
using FourPer1000.Collab.Web.Tests.Host;
using Microsoft.EntityFrameworkCore;

namespace FourPer1000.Collab.Web.Tests.Proposals;

public sealed class DecisionTests(CollabApp app) : IClassFixture<CollabApp>
{
    [Fact]
    public async Task An_accepted_proposal_leads_to_its_Activity()
    {
        var (path, _) = await AHandedInProposal("A1");
        using var browser = await app.As(await app.Given.ASecretary());

        using var answer = await Decide(browser, path, await Version(browser, path), nameof(DecisionKind.Accept), "It fits the objective.");

        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        Assert.NotNull((await browser.Page(path)).QuerySelector("a[href^='/plan/activities/']"));
    }

    [Fact]
    public async Task Changes_are_shown_word_by_word_before_they_are_accepted()
    {
        var (path, id) = await AHandedInProposal("A2");
        using var browser = await app.As(await app.Given.ASecretary());

        using var answer = await Decide(
            browser, path, await Version(browser, path), nameof(DecisionKind.AcceptWithChanges), "One region first.", ("title-en", "ACT-01 in one region"));

        var page = await HttpBrowser.Parse(answer);
        Assert.Contains("in one region", page.QuerySelector("ins")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(ProposalState.Submitted, await State(id));
    }

    [Fact]
    public async Task The_second_of_two_decisions_is_shown_the_first_and_overwrites_nothing()
    {
        var (path, id) = await AHandedInProposal("A3");
        using var first = await app.As(await app.Given.ASecretary());
        using var second = await app.As(await app.Given.ASecretary());
        var version = await Version(second, path);
        using var accepted = await Decide(first, path, version, nameof(DecisionKind.Accept), "It fits the objective.");

        using var late = await Decide(second, path, version, nameof(DecisionKind.Reject), "It does not fit.");

        Assert.Equal(HttpStatusCode.Conflict, late.StatusCode);
        var text = (await HttpBrowser.Parse(late)).Body!.TextContent;
        Assert.Contains("It fits the objective.", text, StringComparison.Ordinal);
        Assert.Contains("It does not fit.", text, StringComparison.Ordinal);
        Assert.Equal(ProposalState.Accepted, await State(id));
    }

    [Fact]
    public async Task A_decision_without_a_reason_is_refused_and_keeps_the_choice()
    {
        var (path, id) = await AHandedInProposal("B1");
        using var browser = await app.As(await app.Given.ASecretary());

        using var answer = await Decide(browser, path, await Version(browser, path), nameof(DecisionKind.Reject), "");

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        Assert.NotNull((await HttpBrowser.Parse(answer)).QuerySelector("input[value=Reject][checked]"));
        Assert.Equal(ProposalState.Submitted, await State(id));
    }

    [Theory]
    [InlineData(Roles.Participant)]
    [InlineData(Roles.Member)]
    public async Task Other_people_have_neither_board_nor_proposal(string role)
    {
        var (path, _) = await AHandedInProposal("B2");
        using var browser = await app.As(await app.Given.SomebodyWith(role));

        using var board = await browser.Client.GetAsync("/proposals");
        using var proposal = await browser.Client.GetAsync(path);

        Assert.Equal((HttpStatusCode.NotFound, HttpStatusCode.NotFound), (board.StatusCode, proposal.StatusCode));
    }

    [Fact]
    public async Task The_moderator_of_another_task_force_sees_no_proposal_of_this_one()
    {
        var (path, _) = await AHandedInProposal("B3");
        using var browser = await app.As(await app.Given.AModerator("F1"));

        using var answer = await browser.Client.GetAsync(path);
        using var text = await browser.Client.GetAsync(path + "/text");

        Assert.Equal((HttpStatusCode.NotFound, HttpStatusCode.NotFound), (answer.StatusCode, text.StatusCode));
    }

    [Fact]
    public async Task A_draft_is_edited_and_handed_in_by_its_moderator()
    {
        var (study, id) = await ADraft("F3");
        using var browser = await app.As(study.Moderator);
        var path = $"/proposals/{id}/text";

        using var answer = await browser.Post(
            path, "text", ("version", await Version(browser, path)), ("title-en", "A regional hub"), ("lead", "INRAE"), ("act", "hand-in"));

        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        Assert.Equal(ProposalState.Submitted, await State(id));
    }

    private async Task<(string Path, Guid Id)> AHandedInProposal(string taskForce)
    {
        var (study, id) = await ADraft(taskForce);
        var draft = await app.Platform.Read(db => db.Proposals.SingleAsync(p => p.Id == id));
        await app.Platform.Do((SubmitProposal submit) => submit.Now(id, draft.Version, ProposalText.Of(draft), study.Moderator));
        return ($"/proposals/{id}", id);
    }

    private async Task<(StudyInHand Study, Guid Id)> ADraft(string taskForce)
    {
        var round = await app.Given.AnOpenRound(taskForce, panelists: 6, items: 1);
        foreach (var panelist in round.Study.Panel)
        {
            await app.Platform.Save(round, panelist, round.Items[0], new RatingAnswer([8, 7]));
        }

        await app.Given.Published(round);
        var drafted = await app.Platform.Do((DraftProposals draft) => draft.Now(round.Id, round.Study.Moderator));
        return (round.Study, Assert.Single(drafted).Id);
    }

    private static async Task<string> Version(HttpBrowser browser, string path) =>
        (await browser.Page(path)).QuerySelector("input[name=version]")!.GetAttribute("value")!;

    private static Task<HttpResponseMessage> Decide(
        HttpBrowser browser, string path, string version, string kind, string reason, params (string, string)[] more) =>
        browser.Post(path, "decision", [("version", version), ("kind", kind), ("reason", reason), .. more]);

    private Task<ProposalState> State(Guid id) => app.Platform.Read(db => db.Proposals.Where(p => p.Id == id).Select(p => p.State).SingleAsync());
}
