using System.Net;
using FourPer1000.Collab.Accounts;
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
    [InlineData(Tongue.En, "1,234.5", "12,000", "1,234.5", "12,000")]
    [InlineData(Tongue.Fr, "1 234,5", "12\u00A0000", "1\u202F234,5", "12\u202F000")]
    [InlineData(Tongue.Es, "1.234,5", "12.000", "1.234,5", "12.000")]
    public async Task Numbers_are_read_and_shown_again_as_the_moderators_language_writes_them(Tongue tongue, string min, string max, string minShown, string maxShown)
    {
        var round = await ADraft();
        await app.Platform.Do((EditProfile edit) => edit.Now(new Profile("Zoé", tongue, "Europe/Paris", College: null, Region: null), round.Study.Moderator));
        using var browser = await app.As(round.Study.Moderator);

        using var written = await browser.Post($"{Path(round)}/items/new?form=estimate", "item", Estimate(min, max));
        var stored = (EstimateForm)(await Stored(round)).ItemVersion.Form;
        var page = await browser.Page($"{Path(round)}/items/{(await Stored(round)).Id}");
        using var again = await browser.Post($"{Path(round)}/items/{(await Stored(round)).Id}", "item", Estimate(Value("min"), Value("max")));
        var preview = await browser.Page($"{Path(round)}/preview");

        Assert.Equal((1234.5, 12000), (stored.Min, stored.Max));
        Assert.Equal((minShown, maxShown), (Value("min"), Value("max")));
        Assert.Equal(stored, (await Stored(round)).ItemVersion.Form);
        Assert.Contains(minShown, preview.QuerySelector("article .hint")!.TextContent, StringComparison.Ordinal);

        string Value(string field) => page.QuerySelector($"#{field}")!.GetAttribute("value")!;
    }

    [Theory]
    [InlineData(Tongue.En, "1,2,3", "1,234.5")]
    [InlineData(Tongue.Fr, "beaucoup", "1\u202F234,5")]
    [InlineData(Tongue.Es, "", "1.234,5")]
    public async Task A_number_that_cannot_be_read_stays_as_it_was_typed_beside_an_example(Tongue tongue, string typed, string example)
    {
        var round = await ADraft();
        await app.Platform.Do((EditProfile edit) => edit.Now(new Profile("Zoé", tongue, "Europe/Paris", College: null, Region: null), round.Study.Moderator));
        using var browser = await app.As(round.Study.Moderator);

        using var refused = await browser.Post($"{Path(round)}/items/new?form=estimate", "item", Estimate(typed, "2000000"));
        var page = await HttpBrowser.Parse(refused);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.StatusCode);
        Assert.Contains(example, page.QuerySelector(".panel--danger a[href='#min']")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(typed, page.QuerySelector("#min")!.GetAttribute("value") ?? "");
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

    private static (string, string)[] Estimate(string min, string max) => Fields(["unit-en=hectares", $"min={min}", $"max={max}", "decimals=1", "role=Target"]);

    private async Task<RoundInHand> ADraft(IReadOnlyCollection<ItemDraft>? items = null) =>
        await app.Given.ADraftRound(await app.Given.AStudy("B1", protocol: Protocols.WithPolicyScales()), items);

    private Task<RoundItem> Stored(RoundInHand round) =>
        app.Platform.Read(db => db.RoundItems.Include(item => item.ItemVersion.Item).SingleAsync(item => item.RoundId == round.Id));
}
