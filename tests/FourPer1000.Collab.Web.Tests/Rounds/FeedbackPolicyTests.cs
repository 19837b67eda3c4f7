using AngleSharp.Dom;
using FourPer1000.Collab.Accounts;
using FourPer1000.Collab.Answers;
using FourPer1000.Collab.Studies;
using FourPer1000.Collab.Studies.Subgroups;
using FourPer1000.Collab.Tests.Fixture;
using FourPer1000.Collab.Web.Tests.Host;

namespace FourPer1000.Collab.Web.Tests.Rounds;

/// <summary>What the panel is shown of the round before is what the protocol says, for every form of item.</summary>
public sealed class FeedbackPolicyTests(CollabApp app) : IClassFixture<CollabApp>
{
    private static readonly ItemDraft[] Items =
    [
        AnItem.Activity("A"), AnItem.Estimate("E"), AnItem.Year("Y"), AnItem.Choice("C", "a", "b"), AnItem.Vote("V"), AnItem.Ranking("R", "a", "b"),
        AnItem.Allocation("P", "a", "b"),
    ];

    private static readonly AnswerValue[] Values =
    [
        new RatingAnswer([7, 6]), new EstimateAnswer(3, 2, 4), new YearAnswer(2030), new ChoiceAnswer(["a"]), new YesNoAnswer(Vote.No),
        new RankingAnswer(["b", "a"]), new AllocationAnswer([60, 40]),
    ];

    [Fact]
    public async Task All_of_it_is_shown_for_every_form()
    {
        foreach (var feedback in await FeedbackOf(new FeedbackPolicy(true, true, true, true, true, SubgroupBy.College)))
        {
            Assert.NotNull(feedback.QuerySelector("svg[role=img] > title"));
            Assert.NotNull(feedback.QuerySelector("svg[role=img] > desc"));
            Assert.Contains("The answers by college", feedback.TextContent, StringComparison.Ordinal);
            Assert.Contains("Research", feedback.TextContent, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task A_method_without_numbers_shows_none_in_no_form_of_item()
    {
        foreach (var feedback in await FeedbackOf(new FeedbackPolicy(false, false, Reasons: true, true, true, SubgroupBy.College)))
        {
            Assert.Empty(feedback.QuerySelectorAll("svg[role=img]"));
            Assert.Empty(feedback.QuerySelectorAll("table"));
            Assert.Contains("does not show these numbers", feedback.TextContent, StringComparison.Ordinal);
            Assert.DoesNotContain("by college", feedback.TextContent, StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData(true, false, "R", "P")]
    [InlineData(false, true, "C", "V")]
    public async Task What_the_method_leaves_out_is_left_out(bool distribution, bool centre, params string[] without)
    {
        var feedback = await FeedbackOf(new FeedbackPolicy(distribution, centre, true, true, true));
        var silent = Items.Zip(feedback).Where(pair => pair.Second.TextContent.Contains("does not show these numbers", StringComparison.Ordinal));

        Assert.Equal(without.Order(), silent.Select(pair => pair.First.Key).Order());
    }

    /// <summary>The feedback section of each item, as a member of a panel of two groups of six reads it.</summary>
    private async Task<IReadOnlyList<IElement>> FeedbackOf(FeedbackPolicy policy)
    {
        var study = await app.Given.AStudy(panelists: 12, protocol: Protocols.Usual() with { Feedback = policy });
        foreach (var (index, person) in study.Panel.Index())
        {
            await app.Platform.Do((EditProfile edit) => edit.Now(new Profile("Somebody", Tongue.En, "UTC", index < 6 ? "research" : "farmers", null), person));
        }

        var first = await app.Given.AnOpenRound(study, Items);
        foreach (var person in study.Panel)
        {
            await Answer(first, person);
        }

        await app.Given.Published(first);
        var second = await app.Given.AnOpenRound(study, [], carryOver: first.Items);
        using var browser = await app.As(study.Panel[0]);
        var sections = new List<IElement>();
        foreach (var item in second.Items)
        {
            sections.Add((await browser.Page($"/rounds/{second.Id}/items/{item}")).QuerySelector("section[aria-labelledby=feedback]")!);
        }

        return sections;
    }

    private async Task Answer(RoundInHand round, Person person)
    {
        foreach (var (item, value) in round.Items.Zip(Values))
        {
            Assert.IsType<SaveOutcome.Saved>(await app.Platform.Save(round, person, item, value));
        }
    }
}
