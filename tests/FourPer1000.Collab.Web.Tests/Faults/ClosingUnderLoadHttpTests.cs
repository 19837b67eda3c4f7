using System.Collections.Concurrent;
using System.Net;
using FourPer1000.Collab.Tests.Fixture;
using FourPer1000.Collab.Web.Tests.Host;
using FourPer1000.Collab.Web.Tests.Rounds;
using Microsoft.EntityFrameworkCore;

namespace FourPer1000.Collab.Web.Tests.Faults;

/// <summary>As many people as took part in the programme's Delphi save over HTTP, and in the middle of it the moderator closes the round.</summary>
public sealed class ClosingUnderLoadHttpTests(CollabApp app) : IClassFixture<CollabApp>
{
    private const int People = 136;
    private const int Items = 4;

    private readonly ConcurrentBag<Guid> acknowledged = [];
    private readonly ConcurrentBag<Reply> refused = [];
    private readonly TaskCompletionSource manyAreIn = new(TaskCreationOptions.RunContinuationsAsynchronously);

    [Fact]
    [Trait("Case", "C5")]
    public async Task What_was_acknowledged_is_sealed_and_everybody_else_was_told_that_the_round_is_closed()
    {
        var round = await app.Given.AnOpenRound(panelists: People, items: Items);
        using var moderator = await app.As(round.Study.Moderator);
        var panel = new List<HttpBrowser>();
        foreach (var person in round.Study.Panel)
        {
            panel.Add(await app.Platform.SignIn(app.Address, person));
        }

        var saving = panel.Select(browser => Task.Run(() => SaveAll(browser, round))).ToList();
        await manyAreIn.Task;
        using var closing = await moderator.Post($"/moderate/studies/{round.Study.Id}/rounds/{round.Id}/closing", "closing", ("reason", "In the middle of it"));
        await Task.WhenAll(saving);

        Assert.Equal(HttpStatusCode.Redirect, closing.StatusCode);
        await AssertSealedExactly(round);
        Assert.All(refused, reply => Assert.Equal((HttpStatusCode.Conflict, "round.closed"), (reply.Status, reply.Code)));
        Assert.Equal(People * Items, acknowledged.Count + refused.Count);
        panel.ForEach(browser => browser.Dispose());
    }

    private async Task SaveAll(HttpBrowser browser, RoundInHand round)
    {
        for (var item = 0; item < Items; item++)
        {
            var save = Guid.NewGuid();
            var reply = await browser.Put(round, item, AnswerCalls.Rating([7, 7], saveId: save));
            if (reply.Status == HttpStatusCode.OK)
            {
                acknowledged.Add(save);
            }
            else
            {
                refused.Add(reply);
            }

            if (acknowledged.Count >= People)
            {
                manyAreIn.TrySetResult();
            }
        }
    }

    private async Task AssertSealedExactly(RoundInHand round)
    {
        var stored = await app.Platform.Read(db => db.AnswerRevisions
            .Where(revision => round.Items.Contains(revision.RoundItemId)).Select(revision => revision.SaveId).ToListAsync());
        var result = await app.Platform.Read(db => db.RoundResults.SingleAsync(r => r.RoundId == round.Id));

        Assert.Equal(acknowledged.Order(), stored.Order());
        Assert.Equal(acknowledged.Count, result.Answers);
    }
}
