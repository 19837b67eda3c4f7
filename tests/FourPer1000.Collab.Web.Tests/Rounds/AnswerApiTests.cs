using System.Net;
using System.Text;
using FourPer1000.Collab.Answers;
using FourPer1000.Collab.Tests.Fixture;
using FourPer1000.Collab.Web.Tests.Host;
using Microsoft.EntityFrameworkCore;

namespace FourPer1000.Collab.Web.Tests.Rounds;

public sealed class AnswerApiTests(CollabApp app) : IClassFixture<CollabApp>
{
    [Fact]
    public async Task A_save_is_acknowledged_with_its_revision_and_its_time()
    {
        var (round, browser) = await AnOpenRound();

        var first = await browser.Put(round, 0, AnswerCalls.Rating([7, 5]));
        var second = await browser.Put(round, 0, AnswerCalls.Rating([8, 5], basedOn: 1));

        Assert.Equal(HttpStatusCode.OK, first.Status);
        Assert.Equal((1, 2), (first.Revision, second.Revision));
        Assert.Equal(app.Clock.Now.ToUnixTimeSeconds(), second.Json!["savedAt"]!.GetValue<DateTimeOffset>().ToUnixTimeSeconds());
    }

    [Fact]
    public async Task What_was_saved_is_read_back_by_its_author()
    {
        var (round, browser) = await AnOpenRound();
        await browser.Put(round, 0, AnswerCalls.Rating([7, null], reason: "Because of the clay."));

        var stored = await browser.Read(round, 0);

        Assert.Equal(1, stored.Revision);
        Assert.Equal("""{"kind":"rating","marks":[7,null]}""", stored.Json!["value"]!.ToJsonString());
        Assert.Equal("Because of the clay.", stored.Json["reason"]!.GetValue<string>());
    }

    [Fact]
    public async Task An_item_without_an_answer_is_read_as_revision_zero()
    {
        var (round, browser) = await AnOpenRound();

        var stored = await browser.Read(round, 1);

        Assert.Equal((HttpStatusCode.OK, 0), (stored.Status, stored.Revision!.Value));
        Assert.Null(stored.Json!["value"]);
    }

    [Fact]
    [Trait("Case", "C1")]
    public async Task C1_the_same_save_a_hundred_times_at_once_is_one_revision()
    {
        var (round, browser) = await AnOpenRound();
        var body = AnswerCalls.Rating([9, 9]);

        var replies = await Task.WhenAll(Enumerable.Range(0, 100).Select(_ => browser.Put(round, 0, body)));

        Assert.All(replies, reply => Assert.Equal((HttpStatusCode.OK, 1), (reply.Status, reply.Revision!.Value)));
        Assert.Equal(1, await app.Platform.Read(db => db.AnswerRevisions.CountAsync(revision => revision.RoundItemId == round.Items[0])));
    }

    [Fact]
    [Trait("Case", "C2")]
    public async Task C2_a_stale_save_gets_both_answers_and_changes_nothing()
    {
        var (round, browser) = await AnOpenRound();
        await browser.Put(round, 0, AnswerCalls.Rating([7, 7], reason: "First tab"));

        var stale = await browser.Put(round, 0, AnswerCalls.Rating([2, 2], reason: "Second tab"));

        Assert.Equal((HttpStatusCode.Conflict, "answer.stale"), (stale.Status, stale.Code));
        Assert.Equal("application/problem+json", stale.ContentType);
        Assert.Equal("Second tab", stale.Json!["yours"]!["reason"]!.GetValue<string>());
        Assert.Equal("First tab", stale.Json["theirs"]!["reason"]!.GetValue<string>());
        Assert.Equal("First tab", (await browser.Read(round, 0)).Json!["reason"]!.GetValue<string>());
    }

    [Fact]
    [Trait("Case", "C7")]
    public async Task C7_after_the_deadline_a_save_is_refused_though_nothing_closed_the_round()
    {
        await using var late = new CollabApp();
        await late.InitializeAsync();
        var round = await late.Given.AnOpenRound(days: 1);
        var browser = await late.As(round.Study.Panel[0]);
        var deadline = await late.Platform.Read(db => db.Rounds.Where(r => r.Id == round.Id).Select(r => r.Deadline!.Value).SingleAsync());
        late.Clock.Now = deadline;

        var refused = await browser.Put(round, 0, AnswerCalls.Rating([7, 7]));

        Assert.Equal((HttpStatusCode.Conflict, "round.closed"), (refused.Status, refused.Code));
        Assert.Equal(deadline, refused.Json!["since"]!.GetValue<DateTimeOffset>());
        Assert.Equal(0, await late.Platform.Read(db => db.Answers.CountAsync(answer => answer.RoundItemId == round.Items[0])));
    }

    [Fact]
    public async Task A_mark_outside_the_scale_names_its_field_in_the_readers_language()
    {
        var (round, browser) = await AnOpenRound();
        await browser.Client.GetAsync("/language/fr?back=/");

        var refused = await browser.Put(round, 0, AnswerCalls.Rating([7, 10]));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.Status);
        var error = refused.Json!["errors"]![0]!;
        Assert.Equal("value.marks[1]", error["field"]!.GetValue<string>());
        Assert.StartsWith("Choisissez un nombre entier de 1 à 9", error["message"]!.GetValue<string>());
    }

    [Fact]
    public async Task A_text_over_4000_characters_is_refused_with_its_field()
    {
        var (round, browser) = await AnOpenRound();

        var refused = await browser.Put(round, 0, AnswerCalls.Rating([7, 7], reason: new string('x', AnswerChecks.LongestText + 1)));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.Status);
        Assert.Equal("reason", refused.Json!["errors"]![0]!["field"]!.GetValue<string>());
        Assert.Equal(0, (await browser.Read(round, 0)).Revision);
    }

    [Fact]
    public async Task Two_texts_of_full_length_fit_into_one_save()
    {
        var round = await app.Given.AnOpenRound(asking: [AnItem.Ideas("IDEAS", lines: 1)]);
        var browser = await app.As(round.Study.Panel[0]);
        var text = new string('é', AnswerChecks.LongestText);

        var saved = await browser.Put(round, 0, $$"""{"saveId":"{{Guid.NewGuid()}}","baseRevision":0,"value":{"lines":["{{text}}"],"kind":"text"},"reason":"{{text}}"}""");

        Assert.Equal(HttpStatusCode.OK, saved.Status);
    }

    [Theory]
    [InlineData("text/plain")]
    [InlineData("application/x-www-form-urlencoded")]
    [InlineData("multipart/form-data")]
    public async Task Anything_but_json_is_refused(string contentType)
    {
        var (round, browser) = await AnOpenRound();

        var refused = await browser.Call(
            HttpMethod.Put, AnswerCalls.Address(round, round.Items[0]), new StringContent(AnswerCalls.Rating([7, 7]), Encoding.UTF8, contentType));

        Assert.Equal((HttpStatusCode.UnsupportedMediaType, "answer.not-json"), (refused.Status, refused.Code));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_body_over_16_kilobytes_is_refused_whether_or_not_it_says_its_length(bool chunked)
    {
        var (round, browser) = await AnOpenRound();
        var body = AnswerCalls.Rating([7, 7], reason: new string('x', 20_000));

        var refused = await browser.Call(
            HttpMethod.Put,
            AnswerCalls.Address(round, round.Items[0]),
            chunked ? new UnknownLength(body) : new StringContent(body, Encoding.UTF8, "application/json"));

        Assert.Equal((HttpStatusCode.RequestEntityTooLarge, "answer.too-large"), (refused.Status, refused.Code));
    }

    [Theory]
    [InlineData("")]
    [InlineData("<html>Please accept our conditions</html>")]
    [InlineData("""{"saveId":"00000000-0000-0000-0000-000000000000","baseRevision":0,"value":null}""")]
    [InlineData("""{"saveId":"6d8f0f7e-1111-4111-8111-111111111111","baseRevision":-1,"value":null}""")]
    [InlineData("""{"saveId":"6d8f0f7e-1111-4111-8111-111111111111","baseRevision":0,"value":{"kind":"poem"}}""")]
    [InlineData("""{"saveId":"6d8f0f7e-1111-4111-8111-111111111111","baseRevision":0,"value":{"kind":"rating","marks":["7","7"]}}""")]
    [InlineData("""{"saveId":"6d8f0f7e-1111-4111-8111-111111111111","baseRevision":0,"value":{"kind":"rating"}}""")]
    [InlineData("""{"saveId":"6d8f0f7e-1111-4111-8111-111111111111","baseRevision":0,"value":null}{}""")]
    [InlineData("""{"saveId":"6d8f0f7e-1111-4111-8111-111111111111","baseRevision":0,"value":null,"side":1}""")]
    public async Task What_is_no_answer_is_refused_and_changes_nothing(string body)
    {
        var (round, browser) = await AnOpenRound();
        await browser.Put(round, 0, AnswerCalls.Rating([7, 7]));

        var refused = await browser.Put(round, 0, body);

        Assert.Contains(refused.Status, new[] { HttpStatusCode.BadRequest, HttpStatusCode.UnprocessableEntity });
        Assert.Equal("application/problem+json", refused.ContentType);
        Assert.Equal(1, (await browser.Read(round, 0)).Revision);
    }

    [Fact]
    public async Task A_forgotten_value_does_not_erase_an_answer_and_a_named_null_takes_it_back()
    {
        var (round, browser) = await AnOpenRound();
        await browser.Put(round, 0, AnswerCalls.Rating([7, 7]));

        var forgotten = await browser.Put(round, 0, $$"""{"saveId":"{{Guid.NewGuid()}}","baseRevision":1}""");
        var takenBack = await browser.Put(round, 0, $$"""{"saveId":"{{Guid.NewGuid()}}","baseRevision":1,"value":null}""");

        Assert.Equal(HttpStatusCode.BadRequest, forgotten.Status);
        Assert.Equal(2, takenBack.Revision);
        Assert.Null((await browser.Read(round, 0)).Json!["value"]);
    }

    [Fact]
    [Trait("Case", "A7")]
    public async Task A7_fields_that_are_none_of_the_clients_business_are_not_applied()
    {
        var (round, browser) = await AnOpenRound();
        var other = round.Study.Panel[1].AccountId!.Value;
        var body = $$"""
            {"saveId":"{{Guid.NewGuid()}}","baseRevision":0,"value":{"kind":"rating","marks":[7,7],"panelistId":"{{other}}"},
             "participantId":"{{other}}","panelistId":"{{other}}","roundId":"{{Guid.NewGuid()}}","role":"administrator","status":"sent",
             "submittedAt":"2020-01-01T00:00:00Z","savedAt":"2020-01-01T00:00:00Z","revision":99}
            """;

        var saved = await browser.Put(round, 0, body);

        Assert.Equal((HttpStatusCode.OK, 1), (saved.Status, saved.Revision!.Value));
        var answer = await app.Platform.Read(db => db.Answers.SingleAsync(a => a.RoundItemId == round.Items[0]));
        Assert.NotEqual(other, answer.PanelistId);
        Assert.Equal(app.Clock.Now.ToUnixTimeSeconds(), answer.SavedAt);
        Assert.Equal(0, await app.Platform.Read(db => db.Submissions.CountAsync(submission => submission.RoundId == round.Id)));
    }

    [Fact]
    [Trait("Case", "A1")]
    [Trait("Case", "A2")]
    public async Task A1_A2_somebody_outside_the_panel_meets_the_same_absence_as_at_an_unknown_item()
    {
        var (round, _) = await AnOpenRound();
        var stranger = await app.As((await app.Given.AStudy("B4", panelists: 1)).Panel[0]);
        var unknown = round with { Items = [Guid.NewGuid()] };

        Reply[] foreign = [await stranger.Put(round, 0, AnswerCalls.Rating([7, 7])), await stranger.Read(round, 0)];
        Reply[] absent = [await stranger.Put(unknown, 0, AnswerCalls.Rating([7, 7])), await stranger.Read(unknown, 0)];

        Assert.All(foreign, reply => Assert.Equal(HttpStatusCode.NotFound, reply.Status));
        Assert.Equal(absent.Select(reply => reply.Text), foreign.Select(reply => reply.Text));
        Assert.Equal(0, await app.Platform.Read(db => db.Answers.CountAsync(answer => answer.RoundItemId == round.Items[0])));
    }

    [Fact]
    public async Task An_item_of_another_round_is_absent_under_this_one()
    {
        var (round, browser) = await AnOpenRound();
        var elsewhere = await app.Given.AnOpenRound("F3");

        var reply = await browser.Put(round with { Items = elsewhere.Items }, 0, AnswerCalls.Rating([7, 7]));

        Assert.Equal(HttpStatusCode.NotFound, reply.Status);
    }

    [Fact]
    public async Task A_round_that_was_never_opened_is_absent()
    {
        var study = await app.Given.AStudy();
        var draft = await app.Given.ADraftRound(study, [AnItem.Activity("ACT-01")]);
        var browser = await app.As(study.Panel[0]);

        Assert.Equal(HttpStatusCode.NotFound, (await browser.Put(draft, 0, AnswerCalls.Rating([7, 7]))).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await browser.Read(draft, 0)).Status);
    }

    [Fact]
    public async Task Without_a_session_the_api_answers_401_and_no_page()
    {
        var (round, _) = await AnOpenRound();

        var reply = await app.Visitor().Put(round, 0, AnswerCalls.Rating([7, 7]));

        Assert.Equal(HttpStatusCode.Unauthorized, reply.Status);
    }

    [Fact]
    [Trait("Case", "E3")]
    public async Task E3_a_request_that_a_foreign_page_could_send_is_refused()
    {
        var (round, browser) = await AnOpenRound();
        var address = AnswerCalls.Address(round, round.Items[0]);
        StringContent Body() => new(AnswerCalls.Rating([7, 7]), Encoding.UTF8, "application/json");

        var withoutHeader = await browser.Call(HttpMethod.Put, address, Body(), ("Accept", "*/*"));
        var foreignOrigin = await browser.Call(HttpMethod.Put, address, Body(), ("X-Collab", "1"), ("Origin", "https://example.org"));
        var neighbour = await browser.Call(HttpMethod.Put, address, Body(), ("X-Collab", "1"), ("Sec-Fetch-Site", "same-site"));

        Assert.All([withoutHeader, foreignOrigin, neighbour], reply => Assert.Contains(reply.Status, new[] { HttpStatusCode.BadRequest, HttpStatusCode.Forbidden }));
        Assert.Equal(0, (await browser.Read(round, 0)).Revision);
    }

    [Fact]
    [Trait("Case", "E19")]
    public async Task E19_an_answer_is_kept_in_no_cache()
    {
        var (round, browser) = await AnOpenRound();

        using var request = new HttpRequestMessage(HttpMethod.Get, AnswerCalls.Address(round, round.Items[0]));
        using var response = await browser.Client.SendAsync(request);

        Assert.True(response.Headers.CacheControl!.NoStore);
    }

    private async Task<(RoundInHand Round, HttpBrowser Browser)> AnOpenRound()
    {
        var round = await app.Given.AnOpenRound();
        return (round, await app.As(round.Study.Panel[0]));
    }

    /// <summary>A body that is sent in chunks.</summary>
    private sealed class UnknownLength : StringContent
    {
        public UnknownLength(string body)
            : base(body, Encoding.UTF8, "application/json") => Headers.ContentLength = null;

        protected override bool TryComputeLength(out long length)
        {
            length = 0;
            return false;
        }
    }
}
