using System.Net;
using AngleSharp.Dom;
using FourPer1000.Collab.Statistics;
using FourPer1000.Collab.Web.Features.Objectives;

namespace FourPer1000.Collab.Web.Tests.Programme;

/// <summary>What the public learns of studies: published numbers, the way from the plan to the answers, and nothing of an open round.</summary>
public sealed class PublicResultsTests(PublishedProgramme app) : IClassFixture<PublishedProgramme>
{
    [Theory]
    [InlineData("/")]
    [InlineData("/objectives")]
    [InlineData("/objectives/C1")]
    [InlineData("/dashboard")]
    [InlineData("/plan")]
    public async Task Of_an_open_round_the_public_sees_that_it_is_open_and_nothing_else(string path)
    {
        var text = (await Page(path)).Body!.TextContent;

        Assert.DoesNotContain("SECRET", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/")]
    [InlineData("/objectives")]
    [InlineData("/objectives/C1")]
    [InlineData("/dashboard")]
    public async Task An_open_round_is_told_to_be_open(string path)
    {
        Assert.Contains("Round 1 open", (await Page(path)).Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_moderator_gets_the_same_public_pages_as_everybody()
    {
        using var moderator = await app.As(app.Open.Study.Moderator);

        Assert.Equal(Body(await Page("/dashboard")), Body(await moderator.Page("/dashboard")));
    }

    [Fact]
    public async Task A_result_below_k_is_too_few_and_keeps_its_numbers_on_the_server()
    {
        var items = await app.Platform.Read(db => PublishedItem.Of(db, db.Rounds));

        var few = items.Single(item => item.Position == 2);

        Assert.Equal((ConsensusOutcome.TooFew, null, null), (few.Outcome, few.Figures, few.Answers));
    }

    [Fact]
    public async Task An_open_round_has_no_published_items()
    {
        var items = await app.Platform.Read(db => PublishedItem.Of(db, db.Rounds));

        Assert.DoesNotContain(items, item => item.Round.Id == app.Open.Id);
    }

    [Fact]
    public async Task From_the_plan_it_is_three_steps_to_the_anonymous_distribution_and_from_there_back()
    {
        var activity = Link(await Page("/plan"), "/plan/activities/");
        var chain = (await Page(activity)).QuerySelector(".chain")!;
        var results = chain.QuerySelectorAll("a").Select(link => link.GetAttribute("href")!).First(href => href.StartsWith("/results/", StringComparison.Ordinal));

        var back = Link(await Page(results), "/plan/activities/");

        Assert.Equal($"/plan/activities/{app.ActivityId}", activity);
        Assert.Equal(activity, back);
        Assert.Equal("#result-1", chain.QuerySelector("a")!.GetAttribute("href"));
    }

    [Fact]
    public async Task An_Activity_shows_its_decision_with_the_reason_and_its_distribution()
    {
        var page = await Page($"/plan/activities/{app.ActivityId}");

        Assert.Contains("Ready to start.", page.QuerySelector(".chain")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("1 chose 7, 4 chose 8, 1 chose 9.", page.QuerySelector("#result-1 desc")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Only_the_Secretariat_is_led_to_the_proposal_itself()
    {
        using var secretary = await app.As(await app.Given.ASecretary());

        Assert.Empty((await Page($"/plan/activities/{app.ActivityId}")).QuerySelectorAll(".chain a[href^='/proposals/']"));
        Assert.NotEmpty((await secretary.Page($"/plan/activities/{app.ActivityId}")).QuerySelectorAll(".chain a[href^='/proposals/']"));
    }

    [Fact]
    public async Task The_dashboard_counts_what_is_published_proposed_and_accepted()
    {
        var stats = (await Page("/dashboard")).QuerySelectorAll(".stat").Select(stat => Words(stat)).ToList();

        Assert.Equal(
            [
                "6 people in 1 panel; whoever sits in two panels counts twice",
                "1 round published, 1 open",
                "1 of 2 rated items agreed",
                "1 Activity proposed, 1 accepted",
            ],
            stats);
    }

    [Fact]
    public async Task The_dashboard_changes_in_place_when_the_programme_does()
    {
        var page = await Page("/dashboard");

        Assert.Equal("programme", page.QuerySelector("[data-watch]")!.GetAttribute("data-watch"));
        Assert.Contains("stats", page.QuerySelectorAll("[data-live]").Select(part => part.GetAttribute("data-live")));
    }

    [Fact]
    public async Task The_page_of_an_objective_leads_to_its_rounds_and_Activities()
    {
        var page = await Page("/objectives/a1");

        Assert.Equal($"/results/{app.Published.Id}", Link(page, "/results/"));
        Assert.Equal($"/plan/activities/{app.ActivityId}", Link(page, "/plan/activities/"));
    }

    [Fact]
    public async Task The_dashboard_says_the_same_twice_while_nothing_changes()
    {
        Assert.Equal(Body(await Page("/dashboard")), Body(await Page("/dashboard")));
    }

    private static string Body(IDocument page) => string.Concat(page.QuerySelectorAll("main [data-live]").Select(part => part.InnerHtml));

    private static string Words(IElement element) =>
        string.Join(' ', element.Children.Select(child => child.TextContent.Trim()));

    private static string Link(IDocument page, string start) =>
        page.QuerySelectorAll("main a").Select(link => link.GetAttribute("href")!).First(href => href.StartsWith(start, StringComparison.Ordinal));

    private async Task<IDocument> Page(string path)
    {
        using var visitor = app.Visitor();
        visitor.Client.DefaultRequestHeaders.TryAddWithoutValidation("Accept-Language", "en");
        var response = await visitor.Client.GetAsync(path);
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        return await Host.HttpBrowser.Parse(response);
    }
}
