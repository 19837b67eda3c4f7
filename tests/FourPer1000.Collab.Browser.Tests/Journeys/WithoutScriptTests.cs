using FourPer1000.Collab.Browser.Tests.Checks;
using FourPer1000.Collab.Browser.Tests.Host;

namespace FourPer1000.Collab.Browser.Tests.Journeys;

/// <summary>The participant's whole part in a browser that runs no script, in the round of the demonstration that has just begun.</summary>
public sealed class WithoutScriptTests(CollabHost host)
{
    [Fact]
    public async Task The_mailed_link_leads_to_the_rounds()
    {
        await using var visitor = await Visitor.At(host, options => options.JavaScriptEnabled = false);
        await visitor.SignInByLink(People.AnotherParticipant);
        await visitor.Visit("/rounds");
        await visitor.LooksRight();
        visitor.HasNothingToComplainOf();
    }

    [Fact]
    public async Task A_round_is_answered_checked_and_sent()
    {
        await using var visitor = await Visitor.Of(host, People.Participant, options => options.JavaScriptEnabled = false);
        await visitor.Visit("/rounds");
        await visitor.LooksRight();
        await visitor.Page.Locator("main li.panel", new() { HasText = "F3" }).Locator("h2 a").ClickAsync();
        await visitor.LooksRight();
        await visitor.Page.Locator("main a.btn[href*='/items/']").First.ClickAsync();
        await AnswerEveryItem(visitor);
        await visitor.LooksRight();
        await visitor.Page.Locator("form:has(input[name=_handler][value=send]) button").ClickAsync();
        await visitor.Reads("Your answers have been sent");
        await visitor.LooksRight();
        visitor.HasNothingToComplainOf();
    }

    [Fact]
    public async Task What_cannot_be_understood_comes_back_with_what_was_typed()
    {
        await using var visitor = await Visitor.Of(host, People.FrenchParticipant, options => (options.JavaScriptEnabled, options.Locale) = (false, "fr-FR"));
        await OpenAnEstimate(visitor);
        await visitor.Page.Locator("[name=best]").FillAsync("beaucoup");
        await visitor.Page.Locator("[name=reason]").FillAsync("Parce que");
        await visitor.Page.Locator("form#answer button[value=next]").ClickAsync();
        await Assertions.Expect(visitor.Page.Locator("#problems")).ToBeVisibleAsync();
        await Assertions.Expect(visitor.Page.Locator("[name=best]")).ToHaveValueAsync("beaucoup");
        await Assertions.Expect(visitor.Page.Locator("[name=reason]")).ToHaveValueAsync("Parce que");
        await visitor.LooksRight();
        visitor.HasNothingToComplainOf();
    }

    /// <summary>Goes from item to item with "save and continue" until the page that lists the answers.</summary>
    private static async Task AnswerEveryItem(Visitor visitor)
    {
        while (visitor.Page.Url.Contains("/items/", StringComparison.Ordinal))
        {
            var here = visitor.Page.Url;
            await Answer(visitor.Page);
            await visitor.Page.Locator("form#answer button[value=next]").ClickAsync();
            await visitor.Page.WaitForURLAsync(url => url != here);
        }
    }

    private static async Task Answer(IPage page)
    {
        switch (await page.Locator("form#answer").GetAttributeAsync("data-kind"))
        {
            case "rating":
                await page.Locator("form#answer input[type=radio][name=mark0]").Nth(2).CheckAsync(new() { Force = true });
                break;
            case "estimate":
                await page.Locator("[name=best]").FillAsync("12");
                break;
            case "choice":
                await page.Locator("[name=option]").First.CheckAsync(new() { Force = true });
                break;
            case "text":
                await page.Locator("[name^=line]").First.FillAsync("An idea");
                break;
        }
    }

    private static async Task OpenAnEstimate(Visitor visitor)
    {
        await visitor.Visit("/rounds");
        foreach (var round in await Links(visitor, "main h2 a[href^='/rounds/']"))
        {
            await visitor.Visit(round);
            foreach (var item in await Links(visitor, "main .tasks a[href*='/items/']"))
            {
                await visitor.Visit(item);
                if (await visitor.Page.Locator("form#answer[data-kind=estimate]").CountAsync() > 0)
                {
                    return;
                }
            }
        }

        Assert.Fail("No round asks for a number.");
    }

    private static Task<string[]> Links(Visitor visitor, string selector) =>
        visitor.Page.Locator(selector).EvaluateAllAsync<string[]>("links => links.map(link => link.getAttribute('href'))");
}
