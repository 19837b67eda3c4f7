using System.Net;
using FourPer1000.Collab.Answers;
using FourPer1000.Collab.Studies;
using FourPer1000.Collab.Tests.Fixture;
using FourPer1000.Collab.Web.Tests.Host;
using Microsoft.EntityFrameworkCore;

namespace FourPer1000.Collab.Web.Tests.Rounds;

public sealed class SuggestionPageTests(CollabApp app) : IClassFixture<CollabApp>
{
    [Fact]
    public async Task A_proposed_item_is_declined_with_a_reason_that_its_author_reads_and_nobody_else()
    {
        var round = await ARound();
        using var author = await app.As(round.Study.Panel[0]);
        using var other = await app.As(round.Study.Panel[1]);
        using var moderator = await app.As(round.Study.Moderator);

        using var proposed = await author.Post($"/rounds/{round.Id}/suggestions", "suggestion", ("text", "Ask about grazing"), ("why", "It matters here"));
        await Close(round);
        var list = $"/moderate/studies/{round.Study.Id}/suggestions";
        var link = (await moderator.Page(list)).QuerySelector($"a[href^='{list}/']")!;
        using var decided = await moderator.Post(link.GetAttribute("href")!, "decision", ("kind", "Declined"), ("reason", "Outside the objective"));

        Assert.Equal([HttpStatusCode.Redirect, HttpStatusCode.Redirect], new[] { proposed.StatusCode, decided.StatusCode });
        Assert.Contains("Outside the objective", (await author.Page("/rounds")).Body!.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("Ask about grazing", (await other.Page("/rounds")).Body!.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("Ask about grazing", (await other.Page($"/rounds/{round.Id}")).Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_author_takes_a_proposal_back()
    {
        var round = await ARound();
        using var author = await app.As(round.Study.Panel[0]);
        using var proposed = await author.Post($"/rounds/{round.Id}/suggestions", "suggestion", ("text", "Ask about water"));
        var button = (await author.Page($"/rounds/{round.Id}/suggestions")).QuerySelector("button[form=takeback]")!;

        using var gone = await author.Post($"/rounds/{round.Id}/suggestions", "takeback", ("suggestion", button.GetAttribute("value")!));

        Assert.Null((await author.Page($"/rounds/{round.Id}/suggestions")).QuerySelector("button[form=takeback]"));
        Assert.False(await app.Platform.Read(db => db.Suggestions.AnyAsync(suggestion => suggestion.RoundId == round.Id)));
    }

    [Fact]
    public async Task A_proposal_without_a_text_is_refused_and_keeps_the_rest()
    {
        var round = await ARound();
        using var author = await app.As(round.Study.Panel[0]);

        using var refused = await author.Post($"/rounds/{round.Id}/suggestions", "suggestion", ("text", ""), ("why", "It matters here"));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.StatusCode);
        Assert.Contains("It matters here", (await HttpBrowser.Parse(refused)).QuerySelector("#why")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_page_leads_to_the_consent_text_first_and_a_form_typed_before_it_keeps_its_text()
    {
        var round = await ARound();
        await app.Given.AConsentText(round.Study.Id, round.Study.Moderator, "New words");
        using var author = await app.As(round.Study.Panel[0]);
        var address = $"/rounds/{round.Id}/suggestions";

        using var opened = await author.Client.GetAsync(address);
        using var typed = await author.Post(address, "suggestion", ("text", "Ask about grazing"), ("why", "It matters here"));
        var page = await HttpBrowser.Parse(typed);

        Assert.Contains($"/studies/{round.Study.Id}/consent", opened.Headers.Location!.ToString(), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, typed.StatusCode);
        Assert.Contains("agree to it first", page.QuerySelector(".panel--danger")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("Ask about grazing", page.QuerySelector("#text")!.TextContent.Trim());
        Assert.NotNull(page.QuerySelector($"form a[href^='/studies/{round.Study.Id}/consent']"));
        Assert.False(await app.Platform.Read(db => db.Suggestions.AnyAsync(suggestion => suggestion.RoundId == round.Id)));
    }

    private async Task<RoundInHand> ARound()
    {
        var study = await app.Given.AStudy();
        var round = await app.Given.ADraftRound(study, [AnItem.Activity("ACT-01")]);
        await app.Platform.Do((DescribeRound describe) => describe.Now(
            round.Id, Text.Same("Ratings"), Translated.None, Translated.None, takesSuggestions: true, study.Moderator));
        await app.Platform.Do((OpenRound open) => open.Now(round.Id, app.Clock.Now.AddDays(14), waiver: null, study.Moderator));
        return round;
    }

    private async Task Close(RoundInHand round)
    {
        foreach (var person in round.Study.Panel)
        {
            await app.Platform.Save(round, person, round.Items[0], new RatingAnswer([8, 7]));
        }

        await app.Platform.Do((CloseRound close) => close.Now(round.Id, "Everybody has answered", round.Study.Moderator));
    }
}
