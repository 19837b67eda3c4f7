using FourPer1000.Collab.Answers;
using FourPer1000.Collab.Studies;
using FourPer1000.Collab.Tests.Fixture;
using FourPer1000.Collab.Web.Tests.Host;

namespace FourPer1000.Collab.Web.Tests.Programme;

/// <summary>Who reads what the panel wrote to an open question.</summary>
public sealed class IdeaTests(CollabApp app) : IClassFixture<CollabApp>
{
    [Fact]
    public async Task A_moderator_reads_every_idea_of_a_closed_round()
    {
        var round = await Written(people: 5, Protocols.Usual());
        await app.Given.Closed(round);
        using var moderator = await app.As(round.Study.Moderator);

        var text = (await moderator.Page($"/results/{round.Id}")).Body!.TextContent;

        Assert.All(Enumerable.Range(0, 5), person => Assert.Contains($"IDEA {person}", text, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Below_k_nobody_reads_any()
    {
        var round = await Written(people: 4, Protocols.Usual());
        await app.Given.Closed(round);
        using var moderator = await app.As(round.Study.Moderator);

        Assert.DoesNotContain("IDEA", (await moderator.Page($"/results/{round.Id}")).Body!.InnerHtml, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task The_panel_reads_them_where_the_protocol_gives_the_groups_words_back(bool reasons)
    {
        var usual = Protocols.Usual();
        var round = await Written(people: 5, usual with { Feedback = usual.Feedback with { Reasons = reasons } });
        await app.Given.Published(round);
        using var panelist = await app.As(round.Study.Panel[0]);

        Assert.Equal(reasons, (await panelist.Page($"/results/{round.Id}")).Body!.TextContent.Contains("IDEA 3", StringComparison.Ordinal));
    }

    private async Task<RoundInHand> Written(int people, Protocol protocol)
    {
        var round = await app.Given.AnOpenRound(asking: [AnItem.Ideas("OPEN", lines: 2)], protocol: protocol);
        foreach (var (person, index) in round.Study.Panel.Take(people).Select((person, index) => (person, index)))
        {
            await app.Platform.Save(round, person, round.Items[0], new TextAnswer([$"IDEA {index}"]));
        }

        return round;
    }
}
