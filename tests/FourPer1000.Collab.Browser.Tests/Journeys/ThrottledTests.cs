using FourPer1000.Collab.Browser.Tests.Answers;
using FourPer1000.Collab.Browser.Tests.Host;
using FourPer1000.Collab.Browser.Tests.Lines;
using FourPer1000.Collab.Tests.Fixture;

namespace FourPer1000.Collab.Browser.Tests.Journeys;

/// <summary>A round answered in a village: 50 kbit/s, 800 ms until the first byte, and 5 % of all segments lost.</summary>
public sealed class ThrottledTests(CollabHost host)
{
    private const int BytesPerSecond = 50_000 / 8;
    private const int Milliseconds = 800;

    [Fact]
    [Trait("Case", "D14")]
    public async Task A_round_is_answered_and_sent_over_a_slow_line_that_loses_segments()
    {
        await using var line = new PoorLine(host.Address);
        await using var answering = await Answering.At(host, line, asking: [AnItem.Statement("COVER"), AnItem.Choice("WHERE", "slopes", "plains"), AnItem.Ideas("IDEAS")]);
        await SlowDown(answering.Page);
        line.Loss = new Loss(percent: 5, seed: 1);
        await answering.Page.ReloadAsync();
        await answering.Page.Locator("#mark0 input[value='4']").CheckAsync(new() { Force = true });
        await answering.Type();
        await answering.Says("Saved");
        await GoOn(answering.Page);
        await answering.Page.Locator("[name=option]").First.CheckAsync(new() { Force = true });
        await answering.Says("Saved");
        await GoOn(answering.Page);
        await answering.Page.Locator("[name=line0]").FillAsync("Hedges along the contour");
        await GoOn(answering.Page);
        await answering.Page.Locator("form:has(input[name=_handler][value=send]) button").ClickAsync();
        await answering.Visitor.Reads("Your answers have been sent");
        Assert.Equal(Answering.Reason, await answering.StoredOf(answering.Panelist));
        Assert.True(line.Loss.Lost > 0, "The line was too good to show anything.");
        answering.Visitor.HasNothingToComplainOf();
    }

    private static async Task GoOn(IPage page)
    {
        var here = page.Url;
        await page.Locator("form#answer button[value=next]").ClickAsync();
        await page.WaitForURLAsync(url => url != here);
    }

    private static async Task SlowDown(IPage page)
    {
        var browser = await page.Context.NewCDPSessionAsync(page);
        await browser.SendAsync("Network.enable");
        await browser.SendAsync("Network.emulateNetworkConditions", new Dictionary<string, object>(StringComparer.Ordinal)
        {
            ["offline"] = false,
            ["latency"] = Milliseconds,
            ["downloadThroughput"] = BytesPerSecond,
            ["uploadThroughput"] = BytesPerSecond,
        });
    }
}
