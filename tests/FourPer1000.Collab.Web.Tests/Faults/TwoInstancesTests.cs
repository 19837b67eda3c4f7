using System.Net;
using FourPer1000.Collab.Accounts;
using FourPer1000.Collab.Answers;
using FourPer1000.Collab.Live;
using FourPer1000.Collab.Studies;
using FourPer1000.Collab.Web.Features.Accounts;
using FourPer1000.Collab.Web.Tests.Host;
using FourPer1000.Collab.Web.Tests.Live;
using FourPer1000.Collab.Web.Tests.Rounds;
using Microsoft.EntityFrameworkCore;

namespace FourPer1000.Collab.Web.Tests.Faults;

/// <summary>Behind a proxy nobody knows which instance answers next; nobody may be able to tell.</summary>
[Trait("Case", "D12")]
public sealed class TwoInstancesTests(TwoInstances instances) : IClassFixture<TwoInstances>
{
    private CollabApp A => instances.A;

    private CollabApp B => instances.B;

    [Fact]
    public async Task Whoever_signed_in_at_one_is_signed_in_at_the_other()
    {
        using var atA = await A.As(await A.Given.AModerator());
        using var atB = atA.LedTo(B.Address);

        using var account = await atB.Client.GetAsync("/account");

        Assert.Equal(HttpStatusCode.OK, account.StatusCode);
    }

    [Fact]
    public async Task A_form_of_one_is_taken_by_the_other()
    {
        var round = await A.Given.AnOpenRound();
        using var atA = await A.As(round.Study.Panel[0]);
        using var atB = atA.LedTo(B.Address);
        var token = await atA.Token();

        using var sent = await atB.Client.PostAsync($"/rounds/{round.Id}/check", new FormUrlEncodedContent(
            new Dictionary<string, string> { ["_handler"] = "send", ["antiforgery"] = token }));

        Assert.Equal(HttpStatusCode.Redirect, sent.StatusCode);
        Assert.Equal(1, await A.Platform.Read(db => db.Submissions.CountAsync(submission => submission.RoundId == round.Id)));
    }

    [Fact]
    public async Task Signing_out_at_one_ends_the_session_at_the_other_within_seconds()
    {
        using var atA = await A.As(await A.Given.AModerator());
        using var atB = atA.LedTo(B.Address);
        var cookies = atA.Cookies;
        using var before = await atB.Client.GetAsync("/account");
        using var signedOut = await atA.Post("/sign-out", form: null);
        A.Clock.Advance(SessionRegister.Fresh + TimeSpan.FromSeconds(1));

        using var stolen = new HttpRequestMessage(HttpMethod.Get, "/account") { Headers = { { "Cookie", cookies } } };
        using var visitor = B.Visitor();
        using var after = await visitor.Client.SendAsync(stolen);

        Assert.Equal((HttpStatusCode.OK, HttpStatusCode.Redirect), (before.StatusCode, after.StatusCode));
    }

    [Fact]
    [Trait("Case", "A6")]
    public async Task A_right_that_is_taken_at_one_is_gone_at_the_other_within_five_seconds()
    {
        await A.Given.SomebodyWith(Roles.Administrator);
        var round = await A.Given.AnOpenRound();
        var moderator = round.Study.Moderator;
        using var atB = await B.As(moderator);
        await A.Platform.Do((ChangeRights change) => change.Now(moderator.AccountId!.Value, new Rights([Roles.Participant], [], Disabled: false), Person.Platform));
        A.Clock.Advance(TimeSpan.FromSeconds(5));

        using var page = await atB.Client.GetAsync($"/moderate/studies/{round.Study.Id}");

        Assert.Equal(HttpStatusCode.NotFound, page.StatusCode);
    }

    [Fact]
    public async Task A_round_closed_at_one_is_closed_at_the_other_at_once()
    {
        var round = await A.Given.AnOpenRound();
        using var atB = await B.As(round.Study.Panel[0]);
        var before = await atB.Put(round, 0, AnswerCalls.Rating([7, 7]));

        await A.Platform.Do((CloseRound close) => close.Now(round.Id, "Everybody has answered", round.Study.Moderator));
        var after = await atB.Put(round, 1, AnswerCalls.Rating([7, 7]));

        Assert.Equal(HttpStatusCode.OK, before.Status);
        Assert.Equal((HttpStatusCode.Conflict, "round.closed"), (after.Status, after.Code));
    }

    [Fact]
    [Trait("Case", "C1")]
    public async Task The_same_save_at_both_at_once_is_one_revision()
    {
        var round = await A.Given.AnOpenRound();
        using var atA = await A.As(round.Study.Panel[0]);
        using var atB = atA.LedTo(B.Address);
        var body = AnswerCalls.Rating([9, 9]);

        var replies = await Task.WhenAll(Enumerable.Range(0, 100).Select(i => (i % 2 == 0 ? atA : atB).Put(round, 0, body)));

        Assert.All(replies, reply => Assert.Equal((HttpStatusCode.OK, 1), (reply.Status, reply.Revision!.Value)));
        Assert.Equal(1, await A.Platform.Read(db => db.AnswerRevisions.CountAsync(revision => revision.RoundItemId == round.Items[0])));
    }

    [Fact]
    [Trait("Case", "C2")]
    public async Task Of_different_saves_at_both_at_once_one_is_stored_and_the_others_are_stale()
    {
        var round = await A.Given.AnOpenRound();
        using var atA = await A.As(round.Study.Panel[0]);
        using var atB = atA.LedTo(B.Address);

        var replies = await Task.WhenAll(Enumerable.Range(1, 9).Select(mark => (mark % 2 == 0 ? atA : atB).Put(round, 0, AnswerCalls.Rating([mark, mark]))));

        Assert.Single(replies, reply => reply.Status == HttpStatusCode.OK);
        Assert.Equal(8, replies.Count(reply => reply.Code == "answer.stale"));
    }

    [Fact]
    public async Task A_moderators_page_at_one_hears_of_an_answer_saved_at_the_other()
    {
        var round = await A.Given.AnOpenRound();
        var topic = Topic.Moderation(round.Study.Id);
        await using var page = await B.Connect(round.Study.Moderator, topic);

        // The first may be the ping that follows when the line between the instances is made; the second can only be the answer's.
        for (var item = 0; item < 2; item++)
        {
            await A.Platform.Save(round, round.Study.Panel[0], round.Items[item], new RatingAnswer([8, 7]));
            Assert.Equal(topic.Name, await page.Next());
        }
    }

    [Fact]
    public async Task A_panelists_page_at_one_hears_of_a_closing_at_the_other()
    {
        var round = await B.Given.AnOpenRound();
        await using var page = await A.Connect(round.Study.Panel[0], Topic.Round(round.Id));

        await B.Platform.Do((CloseRound close) => close.Now(round.Id, "Everybody has answered", round.Study.Moderator));

        Assert.Equal(Topic.Round(round.Id).Name, await page.Next());
    }

    [Fact]
    [Trait("Case", "C4")]
    public async Task Two_moderators_who_close_at_both_at_once_close_it_once()
    {
        var round = await A.Given.AnOpenRound();

        var closings = await Task.WhenAll(Enumerable.Range(0, 6).Select(i => Record.ExceptionAsync(() =>
            (i % 2 == 0 ? A : B).Platform.Do((CloseRound close) => close.Now(round.Id, "Enough", round.Study.Moderator))).AsTask()));

        Assert.Single(closings, failure => failure is null);
        Assert.All(closings.OfType<Exception>(), failure => Assert.Equal(RoundRules.ClosesOnce, Assert.IsType<Rules.RuleViolation>(failure).Rule));
    }
}
