using System.Net;
using FourPer1000.Collab.Accounts;
using FourPer1000.Collab.Web.Tests.Host;

namespace FourPer1000.Collab.Web.Tests.Operations;

/// <summary>In which language a page comes.</summary>
public sealed class LanguageTests(CollabApp app) : IClassFixture<CollabApp>
{
    [Theory]
    [InlineData("fr-CA, en;q=0.5", "fr")]
    [InlineData("de-DE, es;q=0.7, en;q=0.3", "es")]
    [InlineData("zh", "en")]
    [InlineData("", "en")]
    public async Task A_visitor_gets_the_first_of_our_languages_that_the_browser_asks_for(string asked, string given)
    {
        using var visitor = app.Visitor();
        visitor.Client.DefaultRequestHeaders.TryAddWithoutValidation("Accept-Language", asked);
        Assert.Equal(given, (await visitor.Page("/sign-in")).DocumentElement.GetAttribute("lang"));
    }

    [Fact]
    public async Task The_language_links_keep_the_page_with_its_query()
    {
        using var visitor = app.Visitor();
        var link = (await visitor.Page("/results?o=split&page=2")).QuerySelector(".langs a[lang=es]")!.GetAttribute("href")!;
        using var answer = await visitor.Client.GetAsync(link);
        Assert.Equal("/results?o=split&page=2", answer.Headers.Location!.ToString());
        Assert.Equal("es", (await visitor.Page("/sign-in")).DocumentElement.GetAttribute("lang"));
    }

    [Theory]
    [InlineData("//elsewhere.example")]
    [InlineData("https://elsewhere.example")]
    [InlineData("/%5Celsewhere.example")]
    [InlineData("javascript:alert(1)")]
    public async Task They_never_lead_to_another_site(string back)
    {
        using var visitor = app.Visitor();
        using var answer = await visitor.Client.GetAsync($"/language/fr?back={Uri.EscapeDataString(back)}");
        Assert.Equal("/", answer.Headers.Location!.ToString());
    }

    [Fact]
    public async Task A_language_that_is_not_ours_is_absent()
    {
        using var visitor = app.Visitor();
        using var answer = await visitor.Client.GetAsync("/language/de");
        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
    }

    [Fact]
    public async Task A_signed_in_person_reads_in_the_language_of_the_account_until_another_is_chosen()
    {
        var person = await app.Given.AModerator();
        await app.Platform.Do((EditProfile edit) => edit.Now(new Profile("Zoé", Tongue.Fr, "Europe/Paris", College: null, Region: null), person));
        using var browser = await app.As(person);
        Assert.Equal("fr", (await browser.Page("/account")).DocumentElement.GetAttribute("lang"));
        using var chosen = await browser.Client.GetAsync("/language/es?back=/account");
        Assert.Equal("es", (await browser.Page("/account")).DocumentElement.GetAttribute("lang"));
    }
}
