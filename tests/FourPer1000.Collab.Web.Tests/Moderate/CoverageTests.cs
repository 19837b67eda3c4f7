using AngleSharp.Dom;
using FourPer1000.Collab.Accounts;
using FourPer1000.Collab.Panels;
using FourPer1000.Collab.Tests.Fixture;
using FourPer1000.Collab.Web.Tests.Host;

namespace FourPer1000.Collab.Web.Tests.Moderate;

/// <summary>What a moderator learns of how the panel rates itself.</summary>
public sealed class CoverageTests(CollabApp app) : IClassFixture<CollabApp>
{
    [Theory]
    [InlineData(Tongue.En, "at least 5", "not told")]
    [InlineData(Tongue.Fr, "au moins 5", "non indiqué")]
    [InlineData(Tongue.Es, "al menos 5", "sin indicar")]
    public async Task Classes_are_told_from_k_on_and_exact_numbers_never(Tongue tongue, string told, string withheld)
    {
        var round = await ARatedPanel(experts: 7, others: 3);
        await app.Platform.Do((EditProfile edit) => edit.Now(new Profile("Zoé", tongue, "Europe/Paris", College: null, Region: null), round.Study.Moderator));

        var cells = (await Section(round)).QuerySelectorAll("table:first-of-type tbody tr:first-child td").Select(cell => cell.TextContent.Trim());

        Assert.Equal([told, withheld, withheld], cells);
    }

    [Fact]
    [Trait("Case", "B3")]
    public async Task B3_one_more_word_changes_nothing_on_the_page_until_k_have_spoken()
    {
        var round = await ARatedPanel(experts: 5, others: 0);
        var before = (await Section(round)).OuterHtml;

        await Rate(round, round.Study.Panel[5], level: 5);

        Assert.Equal(before, (await Section(round)).OuterHtml);
    }

    [Fact]
    public async Task Before_the_first_round_is_open_there_is_nothing_to_rate()
    {
        var study = await app.Given.AStudy(panelists: 6);
        using var browser = await app.As(study.Moderator);

        var page = await browser.Page($"/moderate/studies/{study.Id}/panel");

        Assert.Empty(page.QuerySelectorAll("section[aria-labelledby=coverage] table"));
    }

    private async Task<IElement> Section(RoundInHand round)
    {
        using var browser = await app.As(round.Study.Moderator);
        return (await browser.Page($"/moderate/studies/{round.Study.Id}/panel")).QuerySelector("section[aria-labelledby=coverage]")!;
    }

    private async Task<RoundInHand> ARatedPanel(int experts, int others)
    {
        var round = await app.Given.AnOpenRound(panelists: 12, items: 1);
        foreach (var (index, person) in round.Study.Panel.Take(experts + others).Index())
        {
            await Rate(round, person, index < experts ? 5 : 1);
        }

        return round;
    }

    private async Task Rate(RoundInHand round, Person person, int level)
    {
        var groups = await app.Platform.Read(db => db.ItemGroupsOf(round.Study.Id));
        var profile = new StudyProfile([.. groups.Select(group => new OwnRating(group.Key, level, level))], WantsReminders: true);
        await app.Platform.Do((RateYourself rate) => rate.Now(round.Study.Id, profile, person));
    }
}
