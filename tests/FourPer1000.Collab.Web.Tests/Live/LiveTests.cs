using FourPer1000.Collab.Accounts;
using FourPer1000.Collab.Answers;
using FourPer1000.Collab.Live;
using FourPer1000.Collab.Proposals;
using FourPer1000.Collab.Studies;
using FourPer1000.Collab.Tests.Fixture;
using FourPer1000.Collab.Web.Tests.Host;

namespace FourPer1000.Collab.Web.Tests.Live;

/// <summary>What an open page hears, over a real WebSocket.</summary>
public sealed class LiveTests(CollabApp app) : IClassFixture<CollabApp>
{
    private static readonly RatingAnswer Eight = new([8, 7]);

    [Fact]
    public async Task A_moderator_hears_that_somebody_answered()
    {
        var round = await app.Given.AnOpenRound();
        await using var moderator = await app.Connect(round.Study.Moderator, Topic.Moderation(round.Study.Id));
        await app.Platform.Save(round, round.Study.Panel[0], round.Items[0], Eight);
        Assert.Equal(Topic.Moderation(round.Study.Id).Name, await moderator.Next());
    }

    [Fact]
    public async Task Answers_that_come_together_are_heard_as_one_change()
    {
        var round = await app.Given.AnOpenRound(items: 8);
        await using var moderator = await app.Connect(round.Study.Moderator, Topic.Moderation(round.Study.Id));
        var answers = round.Study.Panel.SelectMany(person => round.Items.Select(item => (person, item))).ToList();
        await Task.WhenAll(answers.Select(answer => app.Platform.Save(round, answer.person, answer.item, Eight)));
        await moderator.Next();
        Assert.InRange(moderator.Frames.Count(frame => frame.Contains("Changed", StringComparison.Ordinal)), 1, answers.Count / 4);
    }

    [Fact]
    public async Task A_panelist_hears_that_the_round_was_extended_closed_and_published()
    {
        var round = await app.Given.AnOpenRound();
        var (moderator, topic) = (round.Study.Moderator, Topic.Round(round.Id));
        await using var panelist = await app.Connect(round.Study.Panel[0], topic);
        await app.Platform.Do((ExtendRound extend) => extend.Now(round.Id, app.Clock.Now.AddDays(20), "The harvest", moderator));
        Assert.Equal(topic.Name, await panelist.Next());
        await app.Platform.Do((CloseRound close) => close.Now(round.Id, "Everybody has answered", moderator));
        Assert.Equal(topic.Name, await panelist.Next());
        await app.Platform.Do((PublishRound publish) => publish.Now(round.Id, Text.Same("What we heard"), moderator));
        Assert.Equal(topic.Name, await panelist.Next());
    }

    [Fact]
    public async Task The_Secretariat_hears_that_proposals_were_drafted()
    {
        var round = await APublishedRound();
        await using var secretary = await app.Connect(await app.Given.ASecretary(), Topic.Board);
        await app.Platform.Do((DraftProposals draft) => draft.Now(round.Id, round.Study.Moderator));
        Assert.Equal(Topic.Board.Name, await secretary.Next());
    }

    [Fact]
    public async Task A_message_holds_the_name_of_its_topic_and_nothing_else()
    {
        var round = await app.Given.AnOpenRound();
        var topic = Topic.Moderation(round.Study.Id);
        await using var moderator = await app.Connect(round.Study.Moderator, topic);
        await app.Platform.Save(round, round.Study.Panel[0], round.Items[0], Eight, reason: "Only I could say this");
        await moderator.Next();
        var message = Assert.Single(moderator.Frames, frame => frame.Contains("Changed", StringComparison.Ordinal));
        Assert.Equal($$"""{"type":1,"target":"Changed","arguments":["{{topic.Name}}"]}""" + '\u001e', message);
    }

    [Fact]
    public async Task Somebody_who_lost_a_right_hears_nothing_from_that_moment_on()
    {
        await app.Given.SomebodyWith(Roles.Administrator);
        var round = await app.Given.AnOpenRound();
        var topics = new[] { Topic.Moderation(round.Study.Id), Topic.Programme };
        await using var moderator = await app.Connect(round.Study.Moderator, topics);
        await app.Platform.Do((ChangeRights change) =>
            change.Now(round.Study.Moderator.AccountId!.Value, new Rights([Roles.Participant], [], Disabled: false), Person.Platform));
        await app.Announce(topics);
        Assert.Equal(Topic.Programme.Name, await moderator.Next());
    }

    [Fact]
    public async Task Watching_again_replaces_what_was_watched()
    {
        var round = await app.Given.AnOpenRound();
        await using var panelist = await app.Connect(round.Study.Panel[0], Topic.Round(round.Id));
        await panelist.Watch(Topic.Programme.Name);
        await app.Announce(Topic.Round(round.Id), Topic.Programme);
        Assert.Equal(Topic.Programme.Name, await panelist.Next());
    }

    private async Task<RoundInHand> APublishedRound()
    {
        var round = await app.Given.AnOpenRound();
        foreach (var person in round.Study.Panel)
        {
            await app.Platform.Save(round, person, round.Items[0], Eight);
        }

        await app.Platform.Do((CloseRound close) => close.Now(round.Id, "Everybody has answered", round.Study.Moderator));
        await app.Platform.Do((PublishRound publish) => publish.Now(round.Id, Text.Same("What we heard"), round.Study.Moderator));
        return round;
    }
}
