using System.Net;
using AngleSharp.Dom;
using FourPer1000.Collab.Studies;
using FourPer1000.Collab.Tests.Fixture;
using FourPer1000.Collab.Web.Tests.Host;
using Microsoft.EntityFrameworkCore;

namespace FourPer1000.Collab.Web.Tests.Rounds;

/// <summary>Each kind of item by its form without a script, and by the API.</summary>
public sealed class ItemKindFormTests(CollabApp app) : IClassFixture<CollabApp>
{
    public static TheoryData<ItemDraft, string[], string, string> Answers { get; } = new()
    {
        { AnItem.Choices("C", 1, 2, "a", "b", "c"), ["option=a", "option=c"], """{"kind":"choice","options":["a","c"]}""", "a, c" },
        { AnItem.Vote("V"), ["option=abstain"], """{"kind":"yes-no","vote":"abstain"}""", "I abstain" },
        { AnItem.Allocation("P", "a", "b", "c"), ["points-a=70", "points-b=", "points-c=30"], """{"kind":"allocation","points":[70,0,30]}""", "a: 70, b: 0, c: 30" },
        { AnItem.Allocation("P", "a", "b"), ["cannotJudge=1"], """{"kind":"cannot-judge"}""", "I cannot judge this" },
        { AnItem.Year("Y"), ["year=2035"], """{"kind":"year","year":2035}""", "2035" },
        { AnItem.Year("Y"), ["cannotJudge=1"], """{"kind":"cannot-judge"}""", "I cannot judge this" },
    };

    public static TheoryData<ItemDraft, string[], string> Refused { get; } = new()
    {
        { AnItem.Choices("C", 1, 2, "a", "b", "c"), ["option=a", "option=b", "option=c"], "Choose at most 2 options." },
        { AnItem.Choices("C", 2, 3, "a", "b", "c"), ["option=a"], "Choose at least 2 options." },
        { AnItem.Vote("V"), ["option=perhaps"], "Choose among the options of this item." },
        { AnItem.Allocation("P", "a", "b"), ["points-a=60", "points-b=30"], "The points add up to 90; together they must be 100." },
        { AnItem.Allocation("P", "a", "b"), ["points-a=many", "points-b=30"], "“many” is no whole number of points from 0 to 100." },
        { AnItem.Allocation("P", "a", "b"), ["points-a=60", "cannotJudge=1"], "Give numbers or “I cannot judge this”, not both." },
        { AnItem.Year("Y"), ["year=2,035"], "“2,035” could not be read as a year. Write it like 2035." },
        { AnItem.Year("Y"), ["year=1999"], "Enter a year from 2025 to 2100." },
        { AnItem.Year("Y"), ["year=2035", "cannotJudge=1"], "Give numbers or “I cannot judge this”, not both." },
        { AnItem.Estimate("E"), ["best=12.5"], "Enter a whole number." },
        { AnItem.Estimate("E"), ["best=12", "cannotJudge=1"], "Give numbers or “I cannot judge this”, not both." },
    };

    [Theory]
    [MemberData(nameof(Answers))]
    public async Task An_answer_is_posted_stored_and_shown_in_words_on_the_check_page(ItemDraft draft, string[] posted, string stored, string words)
    {
        var round = await app.Given.AnOpenRound(asking: [draft]);
        using var browser = await app.As(round.Study.Panel[0]);

        using var response = await Post(browser, round, posted);
        var check = await browser.Page($"/rounds/{round.Id}/check");

        Assert.Equal(HttpStatusCode.Redirect, response.StatusCode);
        Assert.Equal(stored, await Stored(round));
        Assert.Equal(words, check.QuerySelector("td b")!.TextContent);
    }

    [Theory]
    [MemberData(nameof(Answers))]
    public async Task The_stored_answer_fills_the_form_again(ItemDraft draft, string[] posted, string stored, string words)
    {
        var round = await app.Given.AnOpenRound(asking: [draft]);
        using var browser = await app.As(round.Study.Panel[0]);
        using var first = await Post(browser, round, posted);

        var page = await browser.Page(Address(round));
        using var again = await browser.Post(Address(round), "answer", [.. Filled(page)]);

        Assert.NotEmpty(words);
        Assert.Equal(HttpStatusCode.Redirect, again.StatusCode);
        Assert.Equal(stored, await Stored(round));
    }

    [Theory]
    [MemberData(nameof(Answers))]
    public async Task The_api_takes_and_gives_the_same_value(ItemDraft draft, string[] posted, string stored, string words)
    {
        var round = await app.Given.AnOpenRound(asking: [draft]);
        using var browser = await app.As(round.Study.Panel[0]);

        var saved = await browser.Put(round, 0, $$"""{"saveId":"{{Guid.NewGuid()}}","baseRevision":0,"value":{{stored}}}""");

        Assert.NotEmpty(posted);
        Assert.NotEmpty(words);
        Assert.Equal(HttpStatusCode.OK, saved.Status);
        Assert.Equal(stored, (await browser.Read(round, 0)).Json!["value"]!.ToJsonString());
        Assert.Equal(stored, await Stored(round));
    }

    [Theory]
    [MemberData(nameof(Refused))]
    public async Task What_does_not_fit_is_said_at_its_field_and_keeps_the_reason(ItemDraft draft, string[] posted, string sentence)
    {
        var round = await app.Given.AnOpenRound(asking: [draft]);
        using var browser = await app.As(round.Study.Panel[0]);

        using var response = await Post(browser, round, [.. posted, "reason=Because"]);
        var page = await HttpBrowser.Parse(response);
        var link = page.QuerySelector(".panel--danger a")!;

        Assert.Equal(HttpStatusCode.UnprocessableEntity, response.StatusCode);
        Assert.Equal(sentence, link.TextContent.Trim());
        Assert.NotNull(page.QuerySelector(link.GetAttribute("href")!));
        Assert.Equal("Because", page.QuerySelector("#reason")!.TextContent.Trim());
        Assert.Null(await Stored(round));
    }

    [Fact]
    public async Task An_api_value_with_a_vote_by_number_is_refused()
    {
        var round = await app.Given.AnOpenRound(asking: [AnItem.Vote("V")]);
        using var browser = await app.As(round.Study.Panel[0]);

        var reply = await browser.Put(round, 0, $$$"""{"saveId":"{{{Guid.NewGuid()}}}","baseRevision":0,"value":{"kind":"yes-no","vote":0}}""");

        Assert.Equal(HttpStatusCode.BadRequest, reply.Status);
    }

    [Fact]
    public async Task The_sum_of_the_points_is_said_after_a_post()
    {
        var round = await app.Given.AnOpenRound(asking: [AnItem.Allocation("P", "a", "b")]);
        using var browser = await app.As(round.Study.Panel[0]);

        using var response = await Post(browser, round, ["points-a=60", "points-b=70"]);

        Assert.Equal("130 given out, 30 too many", (await HttpBrowser.Parse(response)).QuerySelector("[data-sum]")!.TextContent);
    }

    [Fact]
    public async Task A_number_with_narrow_spaces_is_read_and_said_as_it_was_read()
    {
        var form = new EstimateForm(Text.Same("t"), 0, 10_000, 1, WithInterval: false, EstimateRole.Target, 2030);
        var round = await app.Given.AnOpenRound(asking: [AnItem.Draft("N", ItemPurpose.Target, form)]);
        using var browser = await app.As(round.Study.Panel[0]);
        using var french = await browser.Client.GetAsync("/language/fr?back=/");

        using var refused = await Post(browser, round, ["best=1\u202F234,56"]);
        using var saved = await Post(browser, round, ["best=1\u202F234,5"]);

        Assert.Contains("Lu comme 1\u202F234,56", (await HttpBrowser.Parse(refused)).QuerySelector("output")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.StatusCode);
        Assert.Equal("""{"kind":"estimate","best":1234.5}""", await Stored(round));
    }

    [Fact]
    public async Task A_text_to_read_leads_on_and_is_in_no_count()
    {
        var round = await app.Given.AnOpenRound(asking: [AnItem.Reading("R"), AnItem.Vote("V")]);
        using var browser = await app.As(round.Study.Panel[0]);

        var list = await browser.Page($"/rounds/{round.Id}");
        var page = await browser.Page(Address(round));
        var check = await browser.Page($"/rounds/{round.Id}/check");

        Assert.Contains("0 of 1 item answered", list.Body!.TextContent, StringComparison.Ordinal);
        Assert.Null(page.QuerySelector("form[data-answer]"));
        Assert.Contains(page.QuerySelectorAll("a.btn"), link => link.GetAttribute("href") == $"/rounds/{round.Id}/items/{round.Items[1]}");
        Assert.DoesNotContain("R", check.QuerySelectorAll("tbody th").Select(row => row.TextContent));
    }

    private static string Address(RoundInHand round) => $"/rounds/{round.Id}/items/{round.Items[0]}";

    private static async Task<HttpResponseMessage> Post(HttpBrowser browser, RoundInHand round, string[] posted)
    {
        var page = await browser.Page(Address(round));
        return await browser.Post(Address(round), "answer", [.. Hidden(page), .. posted.Select(Field)]);
    }

    private static (string Name, string Value) Field(string posted) => (posted[..posted.IndexOf('=')], posted[(posted.IndexOf('=') + 1)..]);

    private static IEnumerable<(string, string)> Hidden(IDocument page) => page.QuerySelectorAll("form[data-answer] input[type=hidden]")
        .Where(input => input.GetAttribute("name") is "saveId" or "baseRevision")
        .Select(input => (input.GetAttribute("name")!, input.GetAttribute("value") ?? ""));

    /// <summary>What a browser would send of the form as it stands.</summary>
    private static IEnumerable<(string, string)> Filled(IDocument page) => Hidden(page).Concat(page.QuerySelectorAll("form[data-answer] input")
        .Where(input => input.GetAttribute("type") is "text" || input.HasAttribute("checked"))
        .Select(input => (input.GetAttribute("name")!, input.GetAttribute("value") ?? "")));

    private async Task<string?> Stored(RoundInHand round) =>
        await app.Platform.Read(db => db.Answers.Where(answer => answer.RoundItemId == round.Items[0]).Select(answer => answer.Value).SingleOrDefaultAsync());
}
