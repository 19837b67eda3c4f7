using System.Net;
using FourPer1000.Collab.Persistence;
using FourPer1000.Collab.Studies;
using FourPer1000.Collab.Tests.Fixture;
using FourPer1000.Collab.Web.Tests.Host;
using Microsoft.EntityFrameworkCore;

namespace FourPer1000.Collab.Web.Tests.Moderate;

/// <summary>A moderator writes an item of each kind, opens it again and saves it unchanged.</summary>
public sealed class ItemEditorTests(CollabApp app) : IClassFixture<CollabApp>
{
    private const string Options = "options-en=One|Two|Three";

    public static TheoryData<string, string[], string> Kinds { get; } = new()
    {
        { "policy", ["purpose=Statement"], """{"kind":"rating","scales":["desirability4","feasibility4","importance4","confidence4"]}""" },
        { "year", ["earliest=2030", "latest=2060"], """{"kind":"year","earliest":2030,"latest":2060}""" },
        { "yes-no", [], """{"kind":"yes-no"}""" },
        { "reading", [], """{"kind":"reading"}""" },
        { "choice", [Options, "several=true", "fewest=2", "most=3"], "\"several\":true,\"fewest\":2,\"most\":3}" },
        { "choice", [Options, "several=true", "fewest=1", "most="], "\"several\":true,\"fewest\":1}" },
        { "choice", [Options, "fewest=2", "most=3"], "\"several\":false,\"fewest\":1}" },
        { "allocation", [Options], """{"kind":"allocation","options":[{"key":"option-1",""" },
    };

    public static TheoryData<string, string[], string> Wrong { get; } = new()
    {
        { "year", ["earliest=2060", "latest=2030"], "latest" },
        { "choice", [Options, "several=true", "fewest=1", "most=4"], "most" },
        { "choice", [Options, "several=true", "fewest=3", "most=2"], "most" },
        { "allocation", ["options-en=Only one"], "options-en" },
    };

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task It_is_stored_as_it_was_meant_and_stays_so_when_saved_again(string kind, string[] typed, string form)
    {
        var round = await ADraft();
        using var browser = await app.As(round.Study.Moderator);

        using var written = await browser.Post($"{Path(round)}/items/new?form={kind}", "item", Fields(typed));
        var first = await Stored(round);
        var page = await browser.Page($"{Path(round)}/items/{first.Id}");
        using var again = await browser.Post($"{Path(round)}/items/{first.Id}", "item", Fields(typed));
        var second = await Stored(round);

        Assert.Equal((HttpStatusCode.Redirect, HttpStatusCode.Redirect), (written.StatusCode, again.StatusCode));
        Assert.Contains(form, JsonColumn.Write(first.ItemVersion.Form), StringComparison.Ordinal);
        Assert.Equal(JsonColumn.Write(first.ItemVersion.Form), JsonColumn.Write(second.ItemVersion.Form));
        Assert.Equal(kind == "reading", second.ItemVersion.Item.Purpose == ItemPurpose.Reading);
        Assert.Equal("A statement", page.QuerySelector("#statement-en")!.TextContent.Trim());
    }

    [Theory]
    [MemberData(nameof(Wrong))]
    public async Task What_nobody_could_answer_is_refused_at_its_field(string kind, string[] typed, string field)
    {
        var round = await ADraft();
        using var browser = await app.As(round.Study.Moderator);

        using var answer = await browser.Post($"{Path(round)}/items/new?form={kind}", "item", Fields(typed));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        Assert.Equal("#" + field, (await HttpBrowser.Parse(answer)).QuerySelector(".panel--danger a")!.GetAttribute("href"));
    }

    [Fact]
    public async Task A_policy_option_needs_its_four_scales_in_the_protocol()
    {
        var round = await app.Given.ADraftRound(await app.Given.AStudy("B1"));
        using var browser = await app.As(round.Study.Moderator);

        using var answer = await browser.Post($"{Path(round)}/items/new?form=policy", "item", Fields(["purpose=Statement"]));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        Assert.False(await app.Platform.Read(db => db.RoundItems.AnyAsync(item => item.RoundId == round.Id)));
    }

    [Fact]
    public async Task The_preview_shows_every_kind()
    {
        var round = await ADraft([AnItem.Policy("O"), AnItem.Year("Y"), AnItem.Vote("V"), AnItem.Allocation("P", "a", "b"), AnItem.Choices("C", 1, 2, "a", "b"), AnItem.Reading("R")]);
        using var browser = await app.As(round.Study.Moderator);

        var page = await browser.Page($"{Path(round)}/preview");

        Assert.Equal(6, page.QuerySelectorAll("article").Length);
        Assert.All(page.QuerySelectorAll("article").Take(5), article => Assert.NotEmpty(article.QuerySelectorAll("input")));
        Assert.Empty(page.QuerySelectorAll("article")[5].QuerySelectorAll("input"));
    }

    private static string Path(RoundInHand round) => $"/moderate/studies/{round.Study.Id}/rounds/{round.Id}";

    private static (string, string)[] Fields(string[] typed) =>
    [
        ("key", "K-1"),
        ("statement-en", "A statement"),
        .. typed.Select(field => (field[..field.IndexOf('=')], field[(field.IndexOf('=') + 1)..].Replace('|', '\n'))),
    ];

    private async Task<RoundInHand> ADraft(IReadOnlyCollection<ItemDraft>? items = null) =>
        await app.Given.ADraftRound(await app.Given.AStudy("B1", protocol: Protocols.WithPolicyScales()), items);

    private Task<RoundItem> Stored(RoundInHand round) =>
        app.Platform.Read(db => db.RoundItems.Include(item => item.ItemVersion.Item).SingleAsync(item => item.RoundId == round.Id));
}
