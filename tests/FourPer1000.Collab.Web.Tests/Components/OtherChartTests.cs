using Bunit;
using FourPer1000.Collab.Statistics;
using FourPer1000.Collab.Web.Components.Charts;

namespace FourPer1000.Collab.Web.Tests.Components;

public sealed class OtherChartTests : ComponentTests
{
    [Fact]
    public void Every_estimate_has_a_dot_and_equal_ones_are_stacked()
    {
        var dots = Strip([56, 56, 56, 71]).FindAll("svg.plot circle");
        Assert.Equal(4, dots.Count);
        Assert.Equal(3, dots.Take(3).Select(dot => dot.GetAttribute("cy")).Distinct().Count());
        Assert.Single(dots.Take(3).Select(dot => dot.GetAttribute("cx")).Distinct());
    }

    [Fact]
    public void A_high_stack_pushes_the_axis_down_and_stays_in_the_picture()
    {
        var strip = Strip([.. Enumerable.Repeat(56.0, 40)]);
        Assert.All(strip.FindAll("svg.plot circle"), dot => Assert.True(double.Parse(dot.GetAttribute("cy")!) > 22));
    }

    [Fact]
    public void The_unit_stands_behind_every_number_of_the_sentence()
    {
        var words = Strip([40, 56, 71]).Find(".words").TextContent;
        Assert.Equal(4, words.Split('%').Length - 1);
    }

    [Theory]
    [InlineData(ConsensusOutcome.AgreedFor, "tag--agree", "Agreed")]
    [InlineData(ConsensusOutcome.AgreedAgainst, "tag--against", "Agreed against")]
    [InlineData(ConsensusOutcome.Split, "tag--split", "Split")]
    [InlineData(ConsensusOutcome.NotSettled, "tag--open", "Not settled")]
    [InlineData(ConsensusOutcome.TooFew, "tag--few", "Too few")]
    [InlineData(null, "tag--plain", "No rule")]
    public void An_outcome_has_a_form_and_a_word(ConsensusOutcome? outcome, string form, string word)
    {
        var tag = Show<OutcomeTag>(p => p.Add(c => c.Outcome, outcome)).Find(".tag");
        Assert.Contains(form, tag.ClassList);
        Assert.Equal(word, tag.TextContent);
    }

    [Fact]
    public void The_outcomes_of_a_round_fill_one_bar_and_are_named_with_their_counts()
    {
        var counts = new Dictionary<ConsensusOutcome, int> { [ConsensusOutcome.AgreedFor] = 6, [ConsensusOutcome.Split] = 2 };
        var bar = Show<OutcomeBar>(p => p.Add(c => c.Title, "A1 NDCs").Add(c => c.Counts, counts));
        Assert.Equal("A1 NDCs: 6 agreed, 2 split", bar.Find("svg").GetAttribute("aria-label"));
        Assert.Equal(["118.5", "38.5"], bar.FindAll("rect").Select(part => part.GetAttribute("width")));
        Assert.Single(bar.FindAll(".c-stripe"));
    }

    [Fact]
    public void A_task_force_without_a_closed_round_has_an_empty_bar()
    {
        var bar = Show<OutcomeBar>(p => p.Add(c => c.Title, "A3").Add(c => c.Counts, new Dictionary<ConsensusOutcome, int>()));
        Assert.Equal("A3: no closed rating round yet", bar.Find("svg").GetAttribute("aria-label"));
        Assert.Single(bar.FindAll(".c-few"));
    }

    private IRenderedComponent<EstimatePlot> Strip(double[] values) => Show<EstimatePlot>(p => p
        .Add(c => c.Title, "Target for 2030")
        .Add(c => c.Values, values)
        .Add(c => c.Summary, new Centre(56, 47.75, 62))
        .Add(c => c.Own, 62)
        .Add(c => c.Unit, "%")
        .Add(c => c.Min, 0)
        .Add(c => c.Max, 100));
}
