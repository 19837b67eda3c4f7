using System.Net;
using System.Text.Json;
using System.Text.Json.Nodes;
using FourPer1000.Collab.Answers;
using FourPer1000.Collab.Panels;
using FourPer1000.Collab.Tests.Fixture;
using FourPer1000.Collab.Web.Tests.Host;

namespace FourPer1000.Collab.Web.Tests.Rounds;

/// <summary>From the page after sending to the list of the sealed round, as a person goes.</summary>
public sealed class ReceiptPageTests(CollabApp app) : IClassFixture<CollabApp>
{
    [Fact]
    public async Task The_page_after_sending_shows_the_code_that_the_downloaded_file_holds()
    {
        var (round, browser) = await Sent();

        var page = await browser.Page($"/rounds/{round.Id}/sent");
        var file = await OwnReceipt(browser, round);

        Assert.Equal(file["code"]!.GetValue<string>(), page.QuerySelector(".receipt")!.TextContent.Trim());
        Assert.Equal(["answers", "code", "form", "round", "roundNumber", "secret", "study"], file.Select(field => field.Key).Order());
    }

    [Fact]
    public async Task The_file_of_a_receipt_is_kept_by_no_cache()
    {
        var (round, browser) = await Sent();

        using var response = await browser.Client.GetAsync($"/rounds/{round.Id}/receipt.json");

        Assert.True(response.Headers.CacheControl!.NoStore);
        Assert.Equal("attachment", response.Content.Headers.ContentDisposition!.DispositionType);
    }

    [Fact]
    public async Task A_visitor_finds_a_published_receipt_and_not_an_invented_one()
    {
        var (round, browser) = await Sent();
        var code = (await OwnReceipt(browser, round))["code"]!.GetValue<string>();
        await app.Given.Published(round);
        var visitor = app.Visitor();

        Assert.Contains("This code is in the list.", await Check(visitor, round, " " + code.ToUpperInvariant()), StringComparison.Ordinal);
        Assert.Contains("This code is not in the list.", await Check(visitor, round, new string('0', 64)), StringComparison.Ordinal);
        Assert.Contains(code + "\n", await visitor.Client.GetStringAsync($"/rounds/{round.Id}/receipts.txt"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_fingerprint_on_the_page_is_that_of_the_file()
    {
        var (round, _) = await Sent();
        await app.Given.Published(round);
        var visitor = app.Visitor();

        var file = await visitor.Client.GetByteArrayAsync($"/rounds/{round.Id}/receipts.txt");
        var fingerprint = Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(file));

        Assert.Contains(fingerprint, (await visitor.Page($"/rounds/{round.Id}/receipts")).Body!.TextContent, StringComparison.Ordinal);
        Assert.Contains(fingerprint, (await visitor.Page($"/results/{round.Id}")).Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task B1_fewer_than_k_sheets_are_no_list_in_the_page_and_no_file()
    {
        var (round, browser) = await Sent(sheets: 4);
        var code = (await OwnReceipt(browser, round))["code"]!.GetValue<string>();
        await app.Given.Published(round);
        var visitor = app.Visitor();

        var page = await visitor.Client.GetStringAsync($"/rounds/{round.Id}/receipts");
        using var file = await visitor.Client.GetAsync($"/rounds/{round.Id}/receipts.txt");

        Assert.DoesNotContain(code, page, StringComparison.Ordinal);
        Assert.Contains("Fewer than 5 sheets", page, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, file.StatusCode);
    }

    [Fact]
    public async Task Answers_changed_since_sending_stand_in_a_group_of_their_own_and_the_page_says_that_the_receipt_is_another()
    {
        var (round, browser) = await Sent();
        var before = (await OwnReceipt(browser, round))["code"]!.GetValue<string>();
        app.Clock.Advance(TimeSpan.FromMinutes(1));
        await app.Platform.Save(round, round.Study.Panel[0], round.Items[0], new RatingAnswer([1, 1]), basedOn: 1);

        var check = await browser.Page($"/rounds/{round.Id}/check");
        var sent = await browser.Page($"/rounds/{round.Id}/sent");

        Assert.StartsWith("Changed since you sent", check.QuerySelector("h2")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("no longer stands", sent.Body!.TextContent, StringComparison.Ordinal);
        Assert.NotEqual(before, sent.QuerySelector(".receipt")!.TextContent.Trim());
    }

    [Fact]
    public async Task The_offline_checker_is_one_file_that_loads_nothing()
    {
        var page = await app.Visitor().Client.GetStringAsync("/receipts/check-receipt.html");

        Assert.Contains("fourper1000-receipt-1", page, StringComparison.Ordinal);
        Assert.DoesNotContain("src=", page, StringComparison.Ordinal);
        Assert.DoesNotContain("http", page.Replace("http-equiv", "", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.Contains("default-src 'none'", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_offline_checker_is_saved_and_not_shown_where_our_content_policy_would_stop_its_script()
    {
        using var response = await app.Visitor().Client.GetAsync("/receipts/check-receipt.html");

        Assert.Equal("attachment", response.Content.Headers.ContentDisposition!.DispositionType);
    }

    private async Task<(RoundInHand Round, HttpBrowser Browser)> Sent(int sheets = 6)
    {
        var round = await app.Given.AnOpenRound(panelists: 6, items: 1);
        foreach (var person in round.Study.Panel.Take(sheets))
        {
            await app.Platform.Save(round, person, round.Items[0], new RatingAnswer([7, 6]));
            await app.Platform.Do((SubmitSheet submit) => submit.Now(round.Id, person));
        }

        return (round, await app.As(round.Study.Panel[0]));
    }

    private static async Task<JsonObject> OwnReceipt(HttpBrowser browser, RoundInHand round) =>
        JsonSerializer.Deserialize<JsonObject>(await browser.Client.GetStringAsync($"/rounds/{round.Id}/receipt.json"))!;

    private static async Task<string> Check(HttpBrowser browser, RoundInHand round, string code)
    {
        using var response = await browser.Post($"/rounds/{round.Id}/receipts", "check", ("code", code));
        return (await HttpBrowser.Parse(response)).Body!.TextContent;
    }
}
