using System.Net;
using FourPer1000.Collab.Tests.Fixture;
using FourPer1000.Collab.Web.Features.Accounts;
using FourPer1000.Collab.Web.Tests.Host;
using FourPer1000.Collab.Web.Tests.Rounds;
using Microsoft.EntityFrameworkCore;

namespace FourPer1000.Collab.Web.Tests.Faults;

/// <summary>The line to the database is cut under the running program, and mended.</summary>
[Trait("Case", "D5")]
public sealed class DatabaseAwayTests(RemoteDatabaseApp app) : IClassFixture<RemoteDatabaseApp>
{
    [Fact]
    public async Task A_save_is_not_acknowledged_while_the_database_is_away_and_is_taken_when_it_is_back()
    {
        var (round, browser) = await AnOpenRound();
        await browser.Put(round, 0, AnswerCalls.Rating([7, 5]));
        var body = AnswerCalls.Rating([8, 5], basedOn: 1);

        app.Line.Cut();
        var refused = await browser.Put(round, 0, body);
        app.Line.Mend();
        var taken = await browser.Put(round, 0, body);

        Assert.Equal((HttpStatusCode.ServiceUnavailable, "database.away"), (refused.Status, refused.Code));
        Assert.Equal("application/problem+json", refused.ContentType);
        Assert.StartsWith("The database does not answer.", refused.Json!["title"]!.GetValue<string>());
        Assert.Equal((HttpStatusCode.OK, 2), (taken.Status, taken.Revision));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Pages_say_so_in_a_plain_sentence_and_heal(bool signedIn)
    {
        var (round, person) = await AnOpenRound();
        using var browser = signedIn ? person : app.Visitor();
        browser.Client.DefaultRequestHeaders.Add("Accept-Language", "fr");
        var path = signedIn ? $"/rounds/{round.Id}/items/{round.Items[0]}" : "/results";
        app.Clock.Advance(SessionRegister.Fresh + TimeSpan.FromSeconds(1));

        app.Line.Cut();
        using var away = await browser.Client.GetAsync(path);
        app.Line.Mend();
        using var back = await browser.Client.GetAsync(path);

        var page = await HttpBrowser.Parse(away);
        Assert.Equal((HttpStatusCode.ServiceUnavailable, HttpStatusCode.OK), (away.StatusCode, back.StatusCode));
        Assert.Equal("Nos données sont momentanément inaccessibles", page.QuerySelector("h1")!.TextContent);
        Assert.DoesNotContain("Npgsql", page.DocumentElement.OuterHtml, StringComparison.Ordinal);
        Assert.True(away.Headers.RetryAfter!.Delta > TimeSpan.Zero);
    }

    [Fact]
    public async Task A_form_that_could_not_be_stored_is_not_said_to_be()
    {
        var (round, browser) = await AnOpenRound();
        var path = $"/rounds/{round.Id}/items/{round.Items[0]}";
        var form = OpenForm.On(await browser.Page(path), "saveId") with { Fields = [("mark0", "7"), ("mark1", "7")] };

        app.Line.Cut();
        using var refused = await form.Send(browser, path);
        app.Line.Mend();
        var before = await Stored(round);
        using var again = await form.Send(browser, path);

        Assert.Equal((HttpStatusCode.ServiceUnavailable, HttpStatusCode.Redirect), (refused.StatusCode, again.StatusCode));
        Assert.Equal((0, 1), (before, await Stored(round)));
    }

    [Fact]
    public async Task The_process_is_alive_and_not_ready()
    {
        using var probe = app.Visitor();

        app.Line.Cut();
        using var live = await probe.Client.GetAsync("/health/live");
        using var away = await probe.Client.GetAsync("/health/ready");
        app.Line.Mend();
        using var back = await probe.Client.GetAsync("/health/ready");

        Assert.Equal(HttpStatusCode.OK, live.StatusCode);
        Assert.Equal((HttpStatusCode.ServiceUnavailable, HttpStatusCode.OK), (away.StatusCode, back.StatusCode));
    }

    [Fact]
    [Trait("Case", "C1")]
    public async Task Of_saves_that_were_under_way_when_the_line_was_cut_each_is_stored_once_after_it_is_sent_again()
    {
        var (round, browser) = await AnOpenRound();
        var bodies = round.Items.Select(_ => AnswerCalls.Rating([7, 7])).ToList();

        var underWay = bodies.Select((body, item) => browser.Put(round, item, body)).ToList();
        app.Line.Cut();
        var first = await Task.WhenAll(underWay);
        app.Line.Mend();
        var second = await Task.WhenAll(bodies.Select((body, item) => browser.Put(round, item, body)));

        Assert.All(first, reply => Assert.Contains(reply.Status, new[] { HttpStatusCode.OK, HttpStatusCode.ServiceUnavailable }));
        Assert.All(second, reply => Assert.Equal((HttpStatusCode.OK, 1), (reply.Status, reply.Revision)));
        Assert.Equal(round.Items.Count, await Stored(round));
    }

    private async Task<(RoundInHand Round, HttpBrowser Browser)> AnOpenRound()
    {
        var round = await app.Given.AnOpenRound(panelists: 1, items: 12);
        return (round, await app.As(round.Study.Panel[0]));
    }

    private Task<int> Stored(RoundInHand round) =>
        app.Platform.Read(db => db.AnswerRevisions.CountAsync(revision => round.Items.Contains(revision.RoundItemId)));
}
