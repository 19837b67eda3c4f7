using System.Net;
using AngleSharp.Dom;
using FourPer1000.Collab.Answers;
using FourPer1000.Collab.Live;
using FourPer1000.Collab.Studies;
using FourPer1000.Collab.Studies.RealTime;
using FourPer1000.Collab.Tests.Fixture;
using FourPer1000.Collab.Web.Tests.Host;
using FourPer1000.Collab.Web.Tests.Live;
using Microsoft.EntityFrameworkCore;

namespace FourPer1000.Collab.Web.Tests.Rounds;

public sealed class RealTimePageTests(CollabApp app) : IClassFixture<CollabApp>
{
    [Fact]
    [Trait("Case", "B16")]
    public async Task Before_answering_the_page_holds_nothing_of_the_group()
    {
        var round = await ARound();
        await Answer(round, 6);
        using var browser = await app.As(round.Study.Panel[6]);

        var page = await browser.Page(ItemAddress(round));

        Assert.Empty(page.QuerySelectorAll("svg.plot, .reasons li, input[name=shown]"));
        Assert.DoesNotContain("A telling reason", page.DocumentElement.OuterHtml, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_a_script_the_answer_leads_back_to_the_item_with_the_group_on_it()
    {
        var round = await ARound();
        await Answer(round, 6);
        using var browser = await app.As(round.Study.Panel[6]);
        var form = await browser.Page(ItemAddress(round));

        using var saved = await browser.Post(
            ItemAddress(round), "answer", ("saveId", Value(form, "saveId")), ("baseRevision", "0"), ("mark0", "3"), ("mark1", "3"), ("then", "group"));
        var page = await browser.Page(ItemAddress(round));

        Assert.Equal(HttpStatusCode.Redirect, saved.StatusCode);
        Assert.EndsWith("#feedback", saved.Headers.Location!.ToString(), StringComparison.Ordinal);
        Assert.NotNull(page.QuerySelector("#feedback ~ * svg.plot"));
        Assert.NotNull(page.QuerySelector("[data-live=group]"));
    }

    [Fact]
    [Trait("Case", "B1")]
    public async Task Below_k_who_has_answered_sees_no_number_either()
    {
        var round = await ARound();
        await Answer(round, 4);
        using var browser = await app.As(round.Study.Panel[0]);

        var page = await browser.Page(ItemAddress(round));

        Assert.Empty(page.QuerySelectorAll("svg.plot, .reasons li, input[name=shown]"));
    }

    [Fact]
    public async Task The_batch_on_the_page_goes_back_with_the_next_answer()
    {
        var round = await ARound();
        await Answer(round, 6);
        using var browser = await app.As(round.Study.Panel[0]);
        var page = await browser.Page(ItemAddress(round));
        var batch = Guid.Parse(Value(page, "shown"));

        using var saved = await browser.Post(
            ItemAddress(round), "answer", ("saveId", Value(page, "saveId")), ("baseRevision", "1"), ("mark0", "3"), ("mark1", "3"), ("shown", batch.ToString()));

        var shown = await app.Platform.Read(db => db.AnswerRevisions
            .Where(revision => revision.RoundItemId == round.Items[0] && revision.Revision == 2).Select(revision => revision.ShownResultId).SingleAsync());
        Assert.Equal(batch, shown);
    }

    [Fact]
    [Trait("Case", "F13")]
    public async Task A_new_batch_is_a_ping_without_numbers_and_the_page_is_read_again()
    {
        var round = await ARound();
        await using var connection = await app.Connect(round.Study.Panel[0], Topic.Round(round.Id));

        await Answer(round, 6);

        Assert.Equal(Topic.Round(round.Id).Name, await connection.Next());
        Assert.DoesNotContain(connection.Frames, frame => frame.Contains("Counts", StringComparison.OrdinalIgnoreCase));
    }

    [Fact]
    public async Task Items_that_ask_for_a_second_look_come_first()
    {
        var round = await ARound();
        await Answer(round, 5);
        await app.Platform.Save(round, round.Study.Panel[6], round.Items[0], new RatingAnswer([1, 1]));
        using var browser = await app.As(round.Study.Panel[6]);

        var page = await browser.Page($"/rounds/{round.Id}");

        Assert.Equal("again", page.QuerySelector("section[aria-labelledby]:has(h2[id])")!.QuerySelector("h2")!.Id);
    }

    [Fact]
    public async Task A_moderator_follows_the_batches_and_freezes_a_snapshot()
    {
        var round = await ARound();
        await Answer(round, 6);
        using var browser = await app.As(round.Study.Moderator);
        var path = $"/moderate/studies/{round.Study.Id}/rounds/{round.Id}/snapshots";

        using var frozen = await browser.Post(path, "snapshot", ("note", "For the board"));
        var page = await browser.Page(path);

        Assert.Equal(HttpStatusCode.Redirect, frozen.StatusCode);
        Assert.Contains("For the board", page.Body!.TextContent, StringComparison.Ordinal);
        Assert.Equal(2, page.QuerySelectorAll("table").Length);
    }

    private async Task<RoundInHand> ARound() =>
        await app.Given.AnOpenRound(panelists: 8, items: 1, protocol: Protocols.Usual(rounds: 1) with { Kind = StudyKind.RealTime });

    private async Task Answer(RoundInHand round, int people)
    {
        foreach (var person in round.Study.Panel.Take(people))
        {
            await app.Platform.Save(round, person, round.Items[0], new RatingAnswer([8, 7]), reason: "A telling reason");
        }

        await app.Platform.Do((ReleaseBatches release) => release.Now());
    }

    private static string ItemAddress(RoundInHand round) => $"/rounds/{round.Id}/items/{round.Items[0]}";

    private static string Value(IDocument page, string field) => page.QuerySelector($"input[name={field}]")!.GetAttribute("value")!;
}
