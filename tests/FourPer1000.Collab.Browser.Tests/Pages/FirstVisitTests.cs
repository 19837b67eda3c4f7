using FourPer1000.Collab.Browser.Tests.Answers;
using FourPer1000.Collab.Browser.Tests.Checks;
using FourPer1000.Collab.Browser.Tests.Host;

namespace FourPer1000.Collab.Browser.Tests.Pages;

/// <summary>What a visit costs on a poor connection, and what a browser is told to keep.</summary>
public sealed class FirstVisitTests(CollabHost host)
{
    private const int MostBytes = 60_000;
    private const int MostRequests = 8;
    private const int MostBytesOfAFurtherItem = 10_000;

    [Fact]
    public async Task The_front_page_is_light()
    {
        await using var visitor = await Visitor.At(host);
        (await Transfer.Of(visitor.Page, "/")).IsAtMost(MostBytes, MostRequests);
    }

    /// <summary>The one of the demonstration that shows most: the group's answers to two scales and its reasons.</summary>
    [Fact]
    public async Task The_page_of_an_item_is_light_and_a_further_one_lighter()
    {
        await using var before = await Visitor.Of(host, People.Participant);
        var items = await Items(before);
        await using var visitor = await Visitor.Of(host, People.Participant);
        (await Transfer.Of(visitor.Page, items[0])).IsAtMost(MostBytes, MostRequests);
        (await Transfer.Of(visitor.Page, items[1])).IsAtMost(MostBytesOfAFurtherItem, MostRequests);
    }

    [Fact]
    public async Task The_session_is_a_cookie_that_no_script_and_no_other_site_reaches()
    {
        await using var answering = await Answering.At(host);
        var cookies = await answering.Visitor.Context.CookiesAsync();
        Assert.NotEmpty(cookies);
        Assert.All(cookies, cookie => Assert.True(cookie.HttpOnly, cookie.Name));
        Assert.All(cookies, cookie => Assert.NotEqual(SameSiteAttribute.None, cookie.SameSite));
        Assert.Equal("", await answering.Page.EvaluateAsync<string>("document.cookie"));
    }

    private static async Task<string[]> Items(Visitor visitor)
    {
        await visitor.Visit("/rounds");
        await visitor.Page.Locator("main h2 a[href^='/rounds/']").First.ClickAsync();
        await Assertions.Expect(visitor.Page.Locator("main section:not([aria-labelledby=reading]) a[href*='/items/']").First).ToBeVisibleAsync();
        return await visitor.Page.Locator("main section:not([aria-labelledby=reading]) a[href*='/items/']").EvaluateAllAsync<string[]>("links => links.map(link => link.href)");
    }
}
