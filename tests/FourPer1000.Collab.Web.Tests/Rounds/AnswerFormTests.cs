using System.Net;
using AngleSharp.Dom;
using FourPer1000.Collab.Answers;
using FourPer1000.Collab.Studies;
using FourPer1000.Collab.Tests.Fixture;
using FourPer1000.Collab.Web.Tests.Host;
using Microsoft.EntityFrameworkCore;

namespace FourPer1000.Collab.Web.Tests.Rounds;

/// <summary>Answering without a script: pages are fetched, forms are posted.</summary>
public sealed class AnswerFormTests(CollabApp app) : IClassFixture<CollabApp>
{
    [Fact]
    public async Task A_rating_is_saved_and_the_next_open_item_follows()
    {
        var (round, browser) = await AnOpenRound();

        using var response = await Answer(browser, round, 0, ("mark0", "7"), ("mark1", "0"), ("reason", "Because."), ("side", "for"), ("then", "next"));

        Assert.Equal(ItemAddress(round, 1), Target(response));
        var saved = await Stored(round, 0);
        Assert.Equal("""{"kind":"rating","marks":[7,0]}""", saved!.Value);
        Assert.Equal(("Because.", ReasonSide.For), (saved.Reason, saved.Side));
    }

    [Fact]
    public async Task After_the_last_item_the_check_page_follows_and_later_means_the_list()
    {
        var (round, browser) = await AnOpenRound();

        using var last = await Answer(browser, round, 1, ("mark0", "7"), ("then", "next"));
        using var later = await Answer(browser, round, 0, ("mark0", "7"), ("then", "list"));

        Assert.Equal($"/rounds/{round.Id}/check", Target(last));
        Assert.Equal($"/rounds/{round.Id}", Target(later));
    }

    [Fact]
    public async Task An_item_left_open_saves_nothing()
    {
        var (round, browser) = await AnOpenRound();

        using var response = await Answer(browser, round, 0, ("then", "next"));

        Assert.Equal(HttpStatusCode.Redirect, response.StatusCode);
        Assert.Null(await Stored(round, 0));
    }

    [Fact]
    public async Task A_failed_field_keeps_every_other_field_and_is_named_in_the_summary()
    {
        var round = await app.Given.AnOpenRound(asking: [AnItem.Estimate("SHARE")]);
        var browser = await app.As(round.Study.Panel[0]);

        using var response = await Answer(browser, round, 0, ("low", "45"), ("best", "about 60"), ("high", "70"), ("reason", "Half of them report already."), ("side", "condition"));
        var page = await HttpBrowser.Parse(response);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, response.StatusCode);
        Assert.StartsWith("Error: ", page.Title);
        Assert.Equal("#best", page.QuerySelector(".panel--danger a")!.GetAttribute("href"));
        Assert.Equal(("45", "about 60", "70"), (Value(page, "low"), Value(page, "best"), Value(page, "high")));
        Assert.Equal("Half of them report already.", page.QuerySelector("#reason")!.TextContent.Trim());
        Assert.NotNull(page.QuerySelector("input[name=side][value=condition]")!.GetAttribute("checked"));
        Assert.Null(await Stored(round, 0));
    }

    [Fact]
    public async Task A_number_is_read_in_the_language_of_the_page_and_echoed()
    {
        var form = (EstimateForm)AnItem.Estimate("SHARE").Form;
        var round = await app.Given.AnOpenRound(asking: [AnItem.Draft("SHARE", ItemPurpose.Question, form with { Decimals = 1 })]);
        var browser = await app.As(round.Study.Panel[0]);
        await browser.Client.GetAsync("/language/fr?back=/");

        using var _ = await Answer(browser, round, 0, ("low", "1"), ("best", "58,5"), ("high", "1 9 9"));
        var page = await browser.Page(ItemAddress(round, 0));

        Assert.Equal("""{"kind":"estimate","best":58.5,"low":1,"high":199}""", (await Stored(round, 0))!.Value);
        Assert.StartsWith("Lu comme", page.QuerySelector("output")!.TextContent.Trim());
    }

    [Fact]
    [Trait("Case", "C2")]
    public async Task C2_a_stale_form_shows_both_answers_and_can_be_kept()
    {
        var (round, browser) = await AnOpenRound();
        var old = await browser.Page(ItemAddress(round, 0));
        using var first = await Answer(browser, round, 0, ("mark0", "9"), ("reason", "From the phone"));

        using var stale = await browser.Post(ItemAddress(round, 0), "answer", [.. Hidden(old), ("mark0", "2"), ("reason", "From the desk")]);
        var page = await HttpBrowser.Parse(stale);
        using var kept = await browser.Post(ItemAddress(round, 0), "answer", [.. Hidden(page), ("mark0", "2"), ("reason", "From the desk")]);

        Assert.Equal(HttpStatusCode.Conflict, stale.StatusCode);
        Assert.Contains("From the phone", page.QuerySelector("[data-save-state] [role=status]")!.TextContent);
        Assert.Equal("From the desk", page.QuerySelector("#reason")!.TextContent.Trim());
        Assert.Equal(("From the desk", 2), ((await Stored(round, 0))!.Reason, (await Stored(round, 0))!.Revision));
    }

    [Fact]
    public async Task The_same_form_sent_twice_is_one_revision()
    {
        var (round, browser) = await AnOpenRound();
        var page = await browser.Page(ItemAddress(round, 0));

        foreach (var _ in Enumerable.Range(0, 2))
        {
            using var sent = await browser.Post(ItemAddress(round, 0), "answer", [.. Hidden(page), ("mark0", "4")]);
            Assert.Equal(HttpStatusCode.Redirect, sent.StatusCode);
        }

        Assert.Equal(1, (await Stored(round, 0))!.Revision);
    }

    [Fact]
    public async Task What_comes_after_the_deadline_is_refused_and_can_be_copied()
    {
        var (round, browser) = await AnOpenRound();
        var page = await browser.Page(ItemAddress(round, 0));
        app.Clock.AdvanceDays(14);
        var again = await app.As(round.Study.Panel[0]);

        using var late = await again.Post(ItemAddress(round, 0), "answer", [.. Hidden(page), ("mark0", "4"), ("reason", "Written on the train")]);
        var refused = await HttpBrowser.Parse(late);

        Assert.Null(await Stored(round, 0));
        Assert.Equal("Written on the train", refused.QuerySelector("#late")!.TextContent.Trim());
    }

    [Fact]
    public async Task An_arrow_of_a_ranking_moves_its_option_and_saves_the_order()
    {
        var round = await app.Given.AnOpenRound(asking: [AnItem.Ranking("ORDER", "a", "b", "c")]);
        var browser = await app.As(round.Study.Panel[0]);

        using var moved = await Answer(browser, round, 0, ("move", "up:c"));

        Assert.Equal(ItemAddress(round, 0) + "#place-c", Target(moved));
        Assert.Equal("""{"kind":"ranking","order":["a","c","b"]}""", (await Stored(round, 0))!.Value);
    }

    [Fact]
    public async Task A_ranking_with_a_place_given_twice_is_not_saved()
    {
        var round = await app.Given.AnOpenRound(asking: [AnItem.Ranking("ORDER", "a", "b")]);
        var browser = await app.As(round.Study.Panel[0]);

        using var refused = await Answer(browser, round, 0, ("place-a", "1"), ("place-b", "1"));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.StatusCode);
        Assert.Null(await Stored(round, 0));
    }

    [Fact]
    public async Task Choices_and_texts_are_saved_as_they_were_given()
    {
        var round = await app.Given.AnOpenRound(asking: [AnItem.Choice("VOTE", "yes", "no"), AnItem.Ideas("IDEAS", lines: 3)]);
        var browser = await app.As(round.Study.Panel[0]);

        using var vote = await Answer(browser, round, 0, ("option", "?"));
        using var ideas = await Answer(browser, round, 1, ("line0", "Train stewards"), ("line1", ""), ("line2", "Measure\r\ntwice"));

        Assert.Equal("""{"kind":"cannot-judge"}""", (await Stored(round, 0))!.Value);
        Assert.Contains("Train stewards", (await Stored(round, 1))!.Value);
    }

    [Fact]
    public async Task The_check_page_sends_the_sheet()
    {
        var (round, browser) = await AnOpenRound();

        using var sent = await browser.Post($"/rounds/{round.Id}/check", "send");
        var page = await browser.Page(Target(sent));

        Assert.Equal("Your answers have been sent", page.QuerySelector("h1")!.TextContent);
        Assert.Equal(1, await app.Platform.Read(db => db.Submissions.CountAsync(submission => submission.RoundId == round.Id)));
    }

    [Fact]
    public async Task Feedback_shows_the_group_and_the_own_answer_of_the_round_before()
    {
        var first = await app.Given.AnOpenRound(items: 1);
        foreach (var (person, mark) in first.Study.Panel.Zip([9, 7, 7, 8, 7, 2]))
        {
            await app.Platform.Save(first, person, first.Items[0], new RatingAnswer([mark, 5]), reason: $"Reason of {mark}");
        }

        await app.Given.Published(first);
        var second = await app.Given.AnOpenRound(first.Study, [], carryOver: first.Items);
        var page = await (await app.As(first.Study.Panel[5])).Page(ItemAddress(second, 0));

        Assert.Contains("You answered 2", page.QuerySelector(".words")!.TextContent);
        Assert.Equal(6, page.QuerySelectorAll(".reasons li").Length);
        Assert.NotNull(page.QuerySelector("label.prev input[value='2']"));
        Assert.Empty(page.QuerySelectorAll("input[type=radio][checked]"));
    }

    [Fact]
    [Trait("Case", "B1")]
    [Trait("Case", "B16")]
    public async Task B1_B16_below_k_the_feedback_holds_no_number_and_no_reason()
    {
        var first = await app.Given.AnOpenRound(items: 1);
        foreach (var person in first.Study.Panel.Take(4))
        {
            await app.Platform.Save(first, person, first.Items[0], new RatingAnswer([9, 9]), reason: "A telling reason");
        }

        await app.Given.Published(first);
        var second = await app.Given.AnOpenRound(first.Study, [], carryOver: first.Items);
        var page = await (await app.As(first.Study.Panel[5])).Page(ItemAddress(second, 0));
        var results = await app.Visitor().Page($"/results/{first.Id}");

        Assert.All([page, results], document =>
        {
            Assert.DoesNotContain("A telling reason", document.DocumentElement.OuterHtml);
            Assert.Empty(document.QuerySelectorAll("svg.plot, svg.mini"));
        });
    }

    private async Task<(RoundInHand Round, HttpBrowser Browser)> AnOpenRound()
    {
        var round = await app.Given.AnOpenRound();
        return (round, await app.As(round.Study.Panel[0]));
    }

    private static async Task<HttpResponseMessage> Answer(HttpBrowser browser, RoundInHand round, int item, params (string Name, string Value)[] fields)
    {
        var page = await browser.Page(ItemAddress(round, item));
        return await browser.Post(ItemAddress(round, item), "answer", [.. Hidden(page), .. fields]);
    }

    private static IEnumerable<(string Name, string Value)> Hidden(IDocument page) =>
        new[] { "saveId", "baseRevision" }.Select(name => (name, Value(page, name)));

    private static string Value(IDocument page, string field) => page.QuerySelector($"input[name={field}]")!.GetAttribute("value")!;

    private static string Target(HttpResponseMessage redirect)
    {
        var address = new Uri(redirect.RequestMessage!.RequestUri!, redirect.Headers.Location!);
        return address.PathAndQuery + address.Fragment;
    }

    private static string ItemAddress(RoundInHand round, int item) => $"/rounds/{round.Id}/items/{round.Items[item]}";

    private Task<Answer?> Stored(RoundInHand round, int item) =>
        app.Platform.Read(db => db.Answers.AsNoTracking().SingleOrDefaultAsync(answer => answer.RoundItemId == round.Items[item]));
}
