using System.Globalization;
using System.Net;
using FourPer1000.Collab.Accounts;
using FourPer1000.Collab.Language;
using FourPer1000.Collab.Tests.Fixture;
using FourPer1000.Collab.Web.Tests.Host;
using Microsoft.EntityFrameworkCore;

namespace FourPer1000.Collab.Web.Tests.Moderate;

/// <summary>A deadline is typed in the moderator's own time; in two nights of the year that is not one moment for each minute.</summary>
public sealed class DeadlineTests(CollabApp app) : IClassFixture<CollabApp>
{
    [Theory]
    [InlineData("2027-03-28", "01:30", "2027-03-28T00:30:00Z")]
    [InlineData("2027-03-28", "02:30", "2027-03-28T01:30:00Z")]
    [InlineData("2027-03-28", "03:30", "2027-03-28T01:30:00Z")]
    [InlineData("2027-10-31", "01:30", "2027-10-30T23:30:00Z")]
    [InlineData("2027-10-31", "02:30", "2027-10-31T01:30:00Z")]
    [InlineData("2027-10-31", "03:30", "2027-10-31T02:30:00Z")]
    [Trait("Case", "D7")]
    public async Task An_hour_that_the_clocks_skip_is_the_next_one_and_of_one_that_they_repeat_the_later_is_meant(string day, string time, string moment)
    {
        var round = await app.Given.AnOpenRound();
        await app.Platform.Do((EditProfile edit) => edit.Now(new Profile("In Paris", Tongue.En, "Europe/Paris", College: null, Region: null), round.Study.Moderator));
        using var browser = await app.As(round.Study.Moderator);

        using var extended = await browser.Post(
            $"/moderate/studies/{round.Study.Id}/rounds/{round.Id}/extension", "extension", ("day", day), ("time", time), ("reason", "Harvest time"));

        Assert.Equal(HttpStatusCode.Redirect, extended.StatusCode);
        Assert.Equal(
            DateTimeOffset.Parse(moment, CultureInfo.InvariantCulture),
            await app.Platform.Read(db => db.Rounds.Where(r => r.Id == round.Id).Select(r => r.Deadline).SingleAsync()));
    }
}
