using System.Net;
using AngleSharp.Dom;
using FourPer1000.Collab.Accounts;
using FourPer1000.Collab.Answers;
using FourPer1000.Collab.Arguments;
using FourPer1000.Collab.Tests.Fixture;
using FourPer1000.Collab.Web.Tests.Host;
using Microsoft.EntityFrameworkCore;

namespace FourPer1000.Collab.Web.Tests.Rounds;

public sealed class ArgumentPageTests(CollabApp app) : IClassFixture<CollabApp>
{
    [Fact]
    public async Task Agreeing_keeps_what_was_typed_and_comes_back_to_the_reason()
    {
        var (round, reasons) = await ASecondRound();
        using var browser = await app.As(round.Study.Panel[1]);
        var page = await browser.Page(ItemAddress(round));

        using var agreed = await browser.Post(
            ItemAddress(round), "answer", ("saveId", Value(page, "saveId")), ("baseRevision", "0"), ("mark0", "4"), ("mark1", "4"), ("then", $"agree:{reasons[0]}"));
        var after = await browser.Page(ItemAddress(round));

        Assert.EndsWith($"#reason-{reasons[0]:N}", agreed.Headers.Location!.ToString(), StringComparison.Ordinal);
        Assert.NotNull(after.QuerySelector($"#reason-{reasons[0]:N} button[value='disagree:{reasons[0]}']"));
        Assert.NotNull(await app.Platform.Read(db => db.Answers.SingleOrDefaultAsync(answer => answer.RoundItemId == round.Items[0])));
    }

    [Fact]
    public async Task Agreeing_before_consent_is_said_once_and_keeps_what_was_typed()
    {
        var (round, reasons) = await ASecondRound();
        using var browser = await app.As(round.Study.Panel[1]);
        var saveId = Value(await browser.Page(ItemAddress(round)), "saveId");
        await app.Given.AConsentText(round.Study.Id, round.Study.Moderator, "New words");

        using var refused = await browser.Post(
            ItemAddress(round), "answer", ("saveId", saveId), ("baseRevision", "0"), ("mark0", "4"), ("mark1", "4"), ("then", $"agree:{reasons[0]}"));
        var page = await HttpBrowser.Parse(refused);

        Assert.Equal(HttpStatusCode.Conflict, refused.StatusCode);
        Assert.Single(page.QuerySelectorAll(".panel--danger .err"));
        Assert.Equal("4", page.QuerySelector("input[name=mark0][checked]")!.GetAttribute("value"));
        Assert.False(await app.Platform.Read(db => db.ReasonSupports.AnyAsync(support => support.ReasonId == reasons[0])));
    }

    [Fact]
    public async Task There_is_no_button_at_ones_own_reason()
    {
        var (round, reasons) = await ASecondRound();
        using var author = await app.As(round.Study.Panel[0]);

        var page = await author.Page(ItemAddress(round));

        Assert.Null(page.QuerySelector($"#reason-{reasons[0]:N} button"));
        Assert.Equal(reasons.Count - 1, page.QuerySelectorAll("button[value^='agree:']").Length);
    }

    [Theory]
    [InlineData(4, false)]
    [InlineData(5, true)]
    [Trait("Case", "B16")]
    public async Task A_count_is_on_the_page_from_k_on_and_in_no_form_below(int people, bool isShown)
    {
        var (round, reasons) = await ASecondRound();
        foreach (var person in round.Study.Panel.Skip(1).Take(people))
        {
            await app.Platform.Do((SupportReason support) => support.Now(round.Id, reasons[0], agrees: true, person));
        }

        await app.Platform.Do((CountSupport count) => count.Now());
        using var browser = await app.As(round.Study.Panel[7]);
        var page = await browser.Page(ItemAddress(round));

        Assert.Equal(isShown, page.DocumentElement.OuterHtml.Contains("people agree", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Five_reasons_stand_open_and_the_rest_behind_one_click_without_a_script()
    {
        var (round, _) = await ASecondRound();
        using var browser = await app.As(round.Study.Panel[0]);

        var page = await browser.Page(ItemAddress(round));

        Assert.Equal(5, page.QuerySelectorAll(".reasons > li").Count(reason => reason.Closest("details") is null));
        Assert.Equal(3, page.QuerySelectorAll("details .reasons > li").Length);
    }

    [Fact]
    public async Task Of_many_reasons_five_come_with_the_page_and_all_on_demand()
    {
        var (round, reasons) = await ASecondRound(panelists: 22);
        using var browser = await app.As(round.Study.Panel[0]);

        var page = await browser.Page(ItemAddress(round));
        var whole = await browser.Page(page.QuerySelector("#reasons a[href*='reasons=all']")!.GetAttribute("href")!);

        Assert.Equal(5, page.QuerySelectorAll(".reasons > li").Length);
        Assert.Equal("Show all 22 reasons", page.QuerySelector("#reasons a[href*='reasons=all']")!.TextContent);
        Assert.Equal(reasons.Count, whole.QuerySelectorAll(".reasons > li").Length);
        Assert.Equal(
            page.QuerySelectorAll(".reasons > li").Select(reason => reason.Id), whole.QuerySelectorAll(".reasons > li").Take(5).Select(reason => reason.Id));
    }

    [Fact]
    public async Task Agreeing_among_all_reasons_comes_back_to_all_of_them()
    {
        var (round, reasons) = await ASecondRound(panelists: 22);
        using var browser = await app.As(round.Study.Panel[1]);
        var address = ItemAddress(round) + "?reasons=all";
        var page = await browser.Page(address);

        using var agreed = await browser.Post(address, "answer", ("saveId", Value(page, "saveId")), ("baseRevision", "0"), ("then", $"agree:{reasons[0]}"));

        Assert.EndsWith($"?reasons=all#reason-{reasons[0]:N}", agreed.Headers.Location!.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Results_show_the_first_reasons_of_an_item_and_all_of_the_one_asked_for()
    {
        var (round, _) = await ASecondRound(panelists: 22);
        var first = await app.Platform.Read(db => db.Rounds.Where(r => r.StudyId == round.Study.Id && r.Number == 1).Select(r => r.Id).SingleAsync());
        using var visitor = app.Visitor();

        var page = await visitor.Page($"/results/{first}");
        var whole = await visitor.Page($"/results/{first}" + page.QuerySelector("a[href*='reasons=all']")!.GetAttribute("href"));

        Assert.Equal(5, page.QuerySelectorAll(".reasons > li").Length);
        Assert.Equal(22, whole.QuerySelectorAll("#item-1[open] .reasons > li").Length);
    }

    [Fact]
    [Trait("Case", "B6")]
    public async Task Each_reader_meets_the_reasons_in_another_order_and_always_the_same()
    {
        var (round, _) = await ASecondRound();
        var orders = new List<string>();
        foreach (var person in round.Study.Panel)
        {
            using var browser = await app.As(person);
            var order = await Order(browser, round);
            Assert.Equal(order, await Order(browser, round));
            orders.Add(order);
        }

        Assert.True(orders.Distinct().Count() > 1);
    }

    [Fact]
    public async Task The_author_of_a_hidden_reason_reads_why_and_others_find_nothing()
    {
        var (round, reasons) = await ASecondRound();
        using var moderator = await app.As(round.Study.Moderator);
        var first = await app.Platform.Read(db => db.Rounds.Where(r => r.StudyId == round.Study.Id && r.Number == 1).Select(r => r.Id).SingleAsync());

        using var hidden = await moderator.Post(
            $"/moderate/studies/{round.Study.Id}/rounds/{first}/reasons/{reasons[0]}/hiding", "hiding", ("why", "It names a colleague"));

        Assert.Equal(HttpStatusCode.Redirect, hidden.StatusCode);
        Assert.Contains("It names a colleague", await Text(round.Study.Panel[0], "/rounds"), StringComparison.Ordinal);
        Assert.DoesNotContain("It names a colleague", await Text(round.Study.Panel[1], "/rounds"), StringComparison.Ordinal);
        Assert.DoesNotContain("Because of panelist 0", await Text(round.Study.Panel[1], ItemAddress(round)), StringComparison.Ordinal);
        Assert.DoesNotContain("Because of panelist 0", await Text(Person.Visitor, $"/results/{first}"), StringComparison.Ordinal);
    }

    [Fact]
    [Trait("Case", "B12")]
    public async Task Nothing_tells_an_item_with_no_answer_from_one_with_too_few()
    {
        var first = await app.Given.AnOpenRound(panelists: 6, items: 2);
        foreach (var person in first.Study.Panel.Take(4))
        {
            await app.Platform.Save(first, person, first.Items[0], new RatingAnswer([9, 9]));
        }

        await app.Given.Published(first);
        var second = await app.Given.AnOpenRound(first.Study, [], carryOver: first.Items);
        using var browser = await app.As(first.Study.Panel[5]);

        var few = await browser.Page(ItemAddress(second));
        var none = await browser.Page($"/rounds/{second.Id}/items/{second.Items[1]}");

        Assert.Equal(Feedback(none), Feedback(few));
    }

    private async Task<(RoundInHand Round, IReadOnlyList<Guid> Reasons)> ASecondRound(int panelists = 8)
    {
        var first = await app.Given.AnOpenRound(panelists: panelists, items: 1);
        foreach (var (person, index) in first.Study.Panel.Select((person, index) => (person, index)))
        {
            await app.Platform.Save(first, person, first.Items[0], new RatingAnswer([8, 7]), reason: $"Because of panelist {index}");
        }

        await app.Given.Published(first);
        var second = await app.Given.AnOpenRound(first.Study, [], carryOver: first.Items);
        return (second, await app.Platform.Read(db => db.PanelReasons
            .Where(reason => reason.RoundItemId == first.Items[0]).OrderBy(reason => reason.Text).Select(reason => reason.Id).ToListAsync()));
    }

    private static async Task<string> Order(HttpBrowser browser, RoundInHand round) =>
        string.Join(' ', (await browser.Page(ItemAddress(round))).QuerySelectorAll(".reasons > li").Select(reason => reason.Id));

    private async Task<string> Text(Person person, string path)
    {
        using var browser = person.IsSignedIn ? await app.As(person) : app.Visitor();
        return (await browser.Page(path)).DocumentElement.OuterHtml;
    }

    private static string Feedback(IDocument page) => page.QuerySelector("section[aria-labelledby=feedback]")!.OuterHtml;

    private static string ItemAddress(RoundInHand round) => $"/rounds/{round.Id}/items/{round.Items[0]}";

    private static string Value(IDocument page, string field) => page.QuerySelector($"input[name={field}]")!.GetAttribute("value")!;
}
