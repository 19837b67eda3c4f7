using System.Net;
using FourPer1000.Collab.Panels;
using FourPer1000.Collab.Web.Tests.Host;
using FourPer1000.Collab.Web.Tests.Rounds;

namespace FourPer1000.Collab.Web.Tests.Faults;

/// <summary>For whoever left a panel its rounds are gone, from the list to the API.</summary>
public sealed class WithdrawnPanelistTests(CollabApp app) : IClassFixture<CollabApp>
{
    [Fact]
    public async Task A_study_that_one_has_left_is_listed_and_answered_no_more()
    {
        var round = await app.Given.AnOpenRound(panelists: 2);
        using var browser = await app.As(round.Study.Panel[0]);
        var before = await browser.Page("/rounds");
        await app.Platform.Do((WithdrawFromStudy withdraw) => withdraw.Now(round.Study.Id, round.Study.Panel[0]));

        var after = await browser.Page("/rounds");
        using var page = await browser.Client.GetAsync($"/rounds/{round.Id}");
        var save = await browser.Put(round, 0, AnswerCalls.Rating([7, 7]));

        Assert.NotEmpty(before.QuerySelectorAll($"a[href*='{round.Id}']"));
        Assert.Empty(after.QuerySelectorAll($"a[href*='{round.Id}']"));
        Assert.Equal((HttpStatusCode.NotFound, HttpStatusCode.NotFound), (page.StatusCode, save.Status));
    }
}
