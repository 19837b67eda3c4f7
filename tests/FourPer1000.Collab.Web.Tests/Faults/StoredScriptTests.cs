using System.Net;
using AngleSharp.Dom;
using FourPer1000.Collab.Accounts;
using FourPer1000.Collab.Web.Tests.Host;

namespace FourPer1000.Collab.Web.Tests.Faults;

/// <summary>Whatever people wrote stays text, wherever it is shown to whomever.</summary>
[Trait("Case", "E1")]
public sealed class StoredScriptTests(PoisonedProgramme programme) : IClassFixture<PoisonedProgramme>
{
    /// <summary>Who reads which pages; each page shows at least one text that somebody wrote.</summary>
    public static TheoryData<string, string> Pages { get; } = new()
    {
        { "panelist", "/rounds" },
        { "panelist", "/account" },
        { "panelist", "/rounds/{first}" },
        { "panelist", "/rounds/{first}/items/{rating}" },
        { "panelist", "/rounds/{second}" },
        { "panelist", "/rounds/{second}/items/{again}" },
        { "panelist", "/rounds/{second}/items/{choice}" },
        { "panelist", "/rounds/{second}/items/{ranking}" },
        { "panelist", "/rounds/{second}/items/{ideas}" },
        { "panelist", "/rounds/{second}/check" },
        { "panelist", "/rounds/{second}/suggestions" },
        { "panelist", "/studies/{study}/consent" },
        { "panelist", "/studies/{study}/profile" },
        { "panelist", "/studies/{study}/withdrawal" },
        { "panelist", "/results/{first}" },
        { "panelist", "/invitations/{invitation}" },
        { "moderator", "/moderate" },
        { "moderator", "/moderate/studies/{study}" },
        { "moderator", "/moderate/studies/{study}/protocol" },
        { "moderator", "/moderate/studies/{study}/rounds/{second}/closing" },
        { "moderator", "/moderate/studies/{study}/rounds/{second}/preview" },
        { "moderator", "/moderate/studies/{study}/rounds/{second}/extension" },
        { "moderator", "/moderate/studies/{study}/rounds/{second}/reminder" },
        { "moderator", "/moderate/studies/{study}/rounds/{first}/reasons" },
        { "moderator", "/moderate/studies/{study}/rounds/{first}/reasons/{reason}/hiding" },
        { "moderator", "/moderate/studies/{study}/suggestions" },
        { "moderator", "/moderate/studies/{study}/suggestions/{suggestion}" },
        { "moderator", "/moderate/studies/{study}/consent" },
        { "moderator", "/moderate/studies/{study}/panel" },
        { "moderator", "/moderate/studies/{study}/rounds/{second}/items/{choice}" },
        { "moderator", "/proposals/{proposal}" },
        { "moderator", "/results/{first}" },
        { "secretary", "/proposals" },
        { "secretary", "/proposals/{proposal}" },
        { "administrator", "/people" },
        { "visitor", "/" },
        { "visitor", "/results" },
        { "visitor", "/results/{first}" },
        { "visitor", "/objectives/A1" },
        { "visitor", "/plan" },
        { "visitor", "/plan/activities/{activity}" },
        { "visitor", "/dashboard" },
    };

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task A_text_with_markup_in_it_is_shown_as_text(string reader, string path)
    {
        using var answer = await programme.At(reader).Client.GetAsync(programme.Fill(path));

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        AssertHarmless(await HttpBrowser.Parse(answer));
    }

    /// <summary>Without this the test above would pass on pages that show nothing.</summary>
    [Fact]
    public async Task The_pages_do_show_it()
    {
        var shown = 0;
        foreach (var (reader, path) in Pages.Select(row => row.Data))
        {
            shown += (await programme.At(reader).Page(programme.Fill(path))).DocumentElement.TextContent.Contains("alert(1)", StringComparison.Ordinal) ? 1 : 0;
        }

        Assert.InRange(shown, Pages.Count - 5, Pages.Count);
    }

    [Fact]
    public async Task A_list_of_people_that_cannot_be_read_is_echoed_as_text()
    {
        using var echoed = await programme.At("moderator").Post(
            programme.Fill("/moderate/studies/{study}/panel"), "roster", ("list", PoisonedProgramme.Poison), ("otherwise", "en"));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, echoed.StatusCode);
        AssertHarmless(await HttpBrowser.Parse(echoed));
    }

    [Fact]
    public async Task The_API_gives_it_as_json_that_no_browser_takes_for_a_page()
    {
        using var answer = await programme.At("panelist").Client.GetAsync(programme.Fill("/api/v1/rounds/{first}/answers/{rating}"));

        Assert.Contains("alert(1)", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.Equal(("application/json", "nosniff"), (answer.Content.Headers.ContentType!.MediaType, Assert.Single(answer.Headers.GetValues("X-Content-Type-Options"))));
    }

    [Fact]
    [Trait("Case", "E14")]
    public async Task Mails_carry_it_as_text_and_no_line_of_it_becomes_a_header()
    {
        var html = await programme.SentHtml();

        Assert.Contains(html, mail => mail.Contains("alert(1)", StringComparison.Ordinal));
        foreach (var mail in html)
        {
            AssertHarmless(await new AngleSharp.Html.Parser.HtmlParser().ParseDocumentAsync(mail, CancellationToken.None));
        }
    }

    private static void AssertHarmless(IDocument page)
    {
        Assert.Empty(page.QuerySelectorAll("script:not([src]), img[src=x], iframe, object, embed, base, form[action^=javascript], a[href^=javascript]"));
        Assert.DoesNotContain(page.All, element => element.Attributes.Any(attribute => attribute.Name.StartsWith("on", StringComparison.OrdinalIgnoreCase)));
    }
}
