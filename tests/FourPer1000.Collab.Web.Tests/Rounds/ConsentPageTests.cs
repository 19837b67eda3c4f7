using System.Globalization;
using System.IO.Compression;
using System.Net;
using FourPer1000.Collab.Accounts;
using FourPer1000.Collab.Answers;
using FourPer1000.Collab.Panels;
using FourPer1000.Collab.Tests.Fixture;
using FourPer1000.Collab.Web.Tests.Host;
using Microsoft.EntityFrameworkCore;

namespace FourPer1000.Collab.Web.Tests.Rounds;

/// <summary>Agreeing before the first answer, taking part, leaving: as a person at a browser without a script does it.</summary>
public sealed class ConsentPageTests(CollabApp app) : IClassFixture<CollabApp>
{
    [Fact]
    public async Task The_api_says_with_a_code_and_in_words_that_consent_is_missing()
    {
        var (round, browser) = await WithANewText();

        var reply = await browser.Put(round, 0, AnswerCalls.Rating([7, 7]));

        Assert.Equal((HttpStatusCode.Conflict, "application/problem+json", "consent.missing"), (reply.Status, reply.ContentType, reply.Code));
        Assert.Contains("agree", reply.Json!["title"]!.GetValue<string>(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_item_leads_to_the_consent_text_first_and_back_to_the_round_after_it()
    {
        var (round, browser) = await WithANewText();

        using var item = await browser.Client.GetAsync($"/rounds/{round.Id}/items/{round.Items[0]}");
        var text = item.Headers.Location!.ToString();
        var page = await browser.Page(text);
        using var agreed = await browser.Post(text, "consent", ("number", "2"));
        using var again = await browser.Client.GetAsync($"/rounds/{round.Id}/items/{round.Items[0]}");

        Assert.Contains("New words", page.Body!.TextContent, StringComparison.Ordinal);
        Assert.EndsWith($"/rounds/{round.Id}", agreed.Headers.Location!.ToString(), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, again.StatusCode);
    }

    [Fact]
    public async Task A_round_offers_to_read_the_consent_text_and_nothing_else_before_it()
    {
        var (round, browser) = await WithANewText();

        var page = await browser.Page($"/rounds/{round.Id}");

        Assert.StartsWith($"/studies/{round.Study.Id}/consent", Assert.Single(page.QuerySelectorAll("main a.btn")).GetAttribute("href"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_form_that_was_typed_before_a_new_version_keeps_what_was_typed()
    {
        var (round, browser) = await WithANewText();

        using var response = await browser.Post(
            $"/rounds/{round.Id}/items/{round.Items[0]}", "answer", ("saveId", Guid.NewGuid().ToString()), ("baseRevision", "0"), ("mark-0", "7"), ("reason", "Because of the clay"));

        Assert.Equal(HttpStatusCode.Conflict, response.StatusCode);
        Assert.Contains("Because of the clay", await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Agreeing_to_a_text_that_has_changed_meanwhile_is_refused()
    {
        var (round, browser) = await WithANewText();

        using var response = await browser.Post($"/studies/{round.Study.Id}/consent", "consent", ("number", "1"));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, response.StatusCode);
        Assert.Contains("New words", await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Leaving_says_before_what_happens_needs_a_tick_and_takes_the_rounds_away()
    {
        var (round, browser) = await Answered();
        var address = $"/studies/{round.Study.Id}/withdrawal";

        var before = await browser.Page(address);
        using var unticked = await browser.Post(address, "withdrawal");
        using var left = await browser.Post(address, "withdrawal", ("sure", "yes"));
        using var gone = await browser.Client.GetAsync($"/rounds/{round.Id}");
        var after = await browser.Page(address);

        Assert.Contains("are removed", before.Body!.TextContent, StringComparison.Ordinal);
        Assert.Contains("stay in the sealed results", before.Body!.TextContent, StringComparison.Ordinal);
        Assert.Equal((HttpStatusCode.UnprocessableEntity, HttpStatusCode.Redirect, HttpStatusCode.NotFound), (unticked.StatusCode, left.StatusCode, gone.StatusCode));
        Assert.Contains("You have left this study", after.QuerySelector("h1")!.TextContent, StringComparison.Ordinal);
        Assert.Null(after.QuerySelector("form[method=post] input[name=sure]"));
        Assert.Equal(HttpStatusCode.NotFound, (await browser.Put(round, 0, AnswerCalls.Rating([7, 7]))).Status);
    }

    [Fact]
    public async Task E2_what_is_taken_home_is_json_and_a_table_whose_cells_are_no_formulas()
    {
        var (round, browser) = await Answered(reason: "=HYPERLINK(\"http://example.org\")");

        using var zip = new ZipArchive(await browser.Client.GetStreamAsync($"/studies/{round.Study.Id}/my-data.zip"));
        using var table = new StreamReader(zip.GetEntry("my-answers.csv")!.Open());
        using var json = new StreamReader(zip.GetEntry("my-data.json")!.Open());
        var lines = (await table.ReadToEndAsync()).Split("\r\n");

        Assert.Contains("\"'=HYPERLINK(\"\"http://example.org\"\")\"", lines[1], StringComparison.Ordinal);
        Assert.Contains("I take part of my own free will", await json.ReadToEndAsync(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/studies/{0}/consent")]
    [InlineData("/studies/{0}/profile")]
    [InlineData("/studies/{0}/withdrawal")]
    [InlineData("/studies/{0}/my-data.zip")]
    [InlineData("/rounds/{1}/deadline.ics")]
    public async Task E19_what_is_personal_is_kept_in_no_cache(string address)
    {
        var (round, browser) = await Answered();

        using var response = await browser.Client.GetAsync(string.Format(CultureInfo.InvariantCulture, address, round.Study.Id, round.Id));

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.True(response.Headers.CacheControl!.NoStore);
    }

    [Fact]
    public async Task E19_on_a_shared_computer_no_answer_is_kept_and_what_was_kept_is_wiped()
    {
        var (round, browser) = await Answered();
        var item = $"/rounds/{round.Id}/items/{round.Items[0]}";
        Assert.False((await browser.Page(item)).QuerySelector("form[data-answer]")!.HasAttribute("data-shared"));

        using var shared = await browser.Post("/shared-computer", form: null, ("shared", "true"));
        var marked = await browser.Page(item);
        using var signedOut = await browser.Post("/sign-out", form: null);

        Assert.Equal("\"storage\"", Assert.Single(shared.Headers.GetValues("Clear-Site-Data")));
        Assert.True(marked.QuerySelector("form[data-answer]")!.HasAttribute("data-shared"));
        Assert.Contains("storage", Assert.Single(signedOut.Headers.GetValues("Clear-Site-Data")), StringComparison.Ordinal);
    }

    [Fact]
    [Trait("Case", "B7")]
    public async Task B7_the_language_of_reasons_is_told_only_where_k_people_write_each_of_them()
    {
        Assert.Empty(await ForeignReasons(spanish: 1));
        Assert.Equal(5, (await ForeignReasons(spanish: 5)).Count);
    }

    [Fact]
    public async Task B16_a_panel_size_that_would_show_who_did_not_answer_is_nowhere_in_the_page()
    {
        var round = await app.Given.AnOpenRound(panelists: 8, items: 1);
        foreach (var person in round.Study.Panel.Take(7))
        {
            await app.Platform.Save(round, person, round.Items[0], new RatingAnswer([7, 6]));
        }

        await app.Given.Published(round);
        var visitor = app.Visitor();

        var results = await visitor.Client.GetStringAsync($"/results/{round.Id}");

        Assert.Contains("7 people answered.", results, StringComparison.Ordinal);
        Assert.DoesNotContain("of 8", results, StringComparison.Ordinal);
        Assert.DoesNotContain("in the panel: 8", results, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_invited_persons_own_visit_marks_an_invitation_as_opened()
    {
        var study = await app.Given.AStudy(panelists: 0);
        var person = await app.Given.SomebodyWith(Roles.Participant);
        var mail = await app.Platform.Read(db => db.Users.Where(account => account.Id == person.AccountId).Select(account => account.Email!).SingleAsync());
        await app.Platform.Do((InvitePanel invite) => invite.Now(study.Id, [new Invitee(mail, "Ana", Tongue.En)], study.Moderator));
        var id = await app.Platform.Read(db => db.Invitations.Where(i => i.StudyId == study.Id).Select(i => i.Id).SingleAsync());

        await app.Visitor().Client.GetAsync($"/invitations/{id}");
        Assert.Equal(InvitationState.Queued, await StateOf(id));
        await (await app.As(person)).Client.GetAsync($"/invitations/{id}");

        Assert.Equal(InvitationState.Opened, await StateOf(id));
    }

    private Task<InvitationState> StateOf(Guid invitation) =>
        app.Platform.Read(db => db.Invitations.Where(i => i.Id == invitation).Select(i => i.State).SingleAsync());

    private async Task<(RoundInHand Round, HttpBrowser Browser)> WithANewText()
    {
        var round = await app.Given.AnOpenRound(panelists: 1);
        await app.Given.AConsentText(round.Study.Id, round.Study.Moderator, "New words");
        return (round, await app.As(round.Study.Panel[0]));
    }

    private async Task<(RoundInHand Round, HttpBrowser Browser)> Answered(string? reason = null)
    {
        var round = await app.Given.AnOpenRound(panelists: 1);
        await app.Platform.Save(round, round.Study.Panel[0], round.Items[0], new RatingAnswer([7, 7]), reason: reason);
        return (round, await app.As(round.Study.Panel[0]));
    }

    /// <summary>The reasons of a published item that are marked as Spanish to a reader of English.</summary>
    private async Task<List<string>> ForeignReasons(int spanish)
    {
        var round = await app.Given.AnOpenRound(panelists: 5 + spanish, asking: [AnItem.Statement("ST-01")]);
        foreach (var (index, person) in round.Study.Panel.Index())
        {
            var draft = new AnswerDraft(Guid.NewGuid(), 0, new RatingAnswer([4]), $"Reason {index}", ReasonSide.For, index < spanish ? Tongue.Es : Tongue.En);
            await app.Platform.Do((SaveAnswer save) => save.Now(person.AccountId!.Value, round.Id, round.Items[0], draft).AsTask());
        }

        await app.Given.Published(round);
        var page = await app.Visitor().Page($"/results/{round.Id}");
        Assert.Equal(5 + spanish, page.QuerySelectorAll(".reasons > li").Length);
        return [.. page.QuerySelectorAll(".reasons [lang=es]").Select(reason => reason.TextContent)];
    }
}
