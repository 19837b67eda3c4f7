using Bunit;
using FourPer1000.Collab.Web.Components.Forms;

namespace FourPer1000.Collab.Web.Tests.Components;

public sealed class RatingScaleTests : ComponentTests
{
    private static readonly ScaleAnchor[] Ends = [new(1, "not important"), new(9, "critical")];

    [Fact]
    public void Nothing_is_marked_before_a_person_has_marked_it()
    {
        var scale = Scale();
        Assert.Empty(scale.FindAll("input[checked]"));
        Assert.Empty(scale.Find("output").TextContent);
    }

    [Fact]
    public void The_stored_mark_is_checked_and_said_in_words()
    {
        var scale = Scale(value: 6);
        Assert.Equal("6", scale.Find("input[checked]").GetAttribute("value"));
        Assert.Equal("Your answer: 6 of 9.", scale.Find("output").TextContent.Trim());
    }

    [Theory]
    [InlineData(2)]
    [InlineData(5)]
    [InlineData(9)]
    [InlineData(11)]
    public void Every_point_is_a_radio_button_of_one_name(int points)
    {
        var scale = Scale(points: points);
        var cells = scale.FindAll(".scale__pts input");
        Assert.Equal(Enumerable.Range(1, points).Select(point => $"{point}"), cells.Select(cell => cell.GetAttribute("value")));
        Assert.Equal("importance", Assert.Single(scale.FindAll("input").Select(input => input.GetAttribute("name")).Distinct()));
        Assert.Equal($"{points}", scale.Find(".scale__pts").GetAttribute("data-n"));
    }

    [Fact]
    public void Cannot_judge_is_a_radio_button_of_the_same_name_with_the_value_0()
    {
        var scale = Scale(value: 0);
        var chosen = scale.Find("input[checked]");
        Assert.Equal(("importance", "0"), (chosen.GetAttribute("name"), chosen.GetAttribute("value")));
        Assert.Equal("Your answer: I cannot judge this.", scale.Find("output").TextContent.Trim());
    }

    [Fact]
    public void A_scale_that_does_not_allow_it_has_no_cannot_judge()
    {
        var scale = Show<RatingScale>(p => p.Add(c => c.Name, "importance").Add(c => c.Legend, "?").Add(c => c.Points, 9).Add(c => c.AllowsCannotJudge, false));
        Assert.Equal(9, scale.FindAll("input").Count);
    }

    [Fact]
    public void The_earlier_answer_has_a_diamond_and_is_said_to_those_who_do_not_see_it()
    {
        var scale = Scale(value: 6, earlier: 4);
        Assert.Contains("your earlier answer", Assert.Single(scale.FindAll(".prev")).TextContent, StringComparison.Ordinal);
        Assert.Contains("The small diamond marks your answer in round 2.", scale.Markup, StringComparison.Ordinal);
        Assert.Equal("Your answer: 6 of 9. In round 2 you answered 4.", scale.Find("output").TextContent.Trim());
    }

    [Fact]
    public void An_earlier_cannot_judge_has_no_diamond()
    {
        var scale = Scale(earlier: 0);
        Assert.Empty(scale.FindAll(".prev"));
        Assert.Equal("In round 2 you answered “I cannot judge this”.", scale.Find("output").TextContent.Trim());
    }

    [Fact]
    public void A_short_scale_with_words_at_every_point_is_a_row_of_picks()
    {
        ScaleAnchor[] words = [new(1, "Very desirable"), new(2, "Desirable"), new(3, "Undesirable"), new(4, "Very undesirable")];
        var scale = Show<RatingScale>(p => p.Add(c => c.Name, "desirability").Add(c => c.Legend, "Desirability").Add(c => c.Points, 4).Add(c => c.Anchors, words));
        Assert.Empty(scale.FindAll(".scale__pts"));
        Assert.Equal([.. words.Select(word => word.Label), "I cannot judge this"], scale.FindAll(".pick").Select(pick => pick.TextContent.Trim()));
    }

    [Fact]
    public void An_error_stands_at_the_field_and_is_tied_to_it()
    {
        var scale = Show<RatingScale>(p => p.Add(c => c.Name, "importance").Add(c => c.Legend, "?").Add(c => c.Points, 9).Add(c => c.Error, "Choose a point"));
        var group = scale.Find("fieldset");
        Assert.Contains("Choose a point", scale.Find("#" + group.GetAttribute("aria-describedby")).TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void The_words_are_the_readers()
    {
        var scale = Show<RatingScale>(p => p.Add(c => c.Name, "importance").Add(c => c.Legend, "?").Add(c => c.Points, 9).Add(c => c.Value, 6), Tongue.Fr);
        Assert.Equal("Votre réponse\u00A0: 6 sur 9.", scale.Find("output").TextContent.Trim());
    }

    private IRenderedComponent<RatingScale> Scale(int points = 9, int? value = null, int? earlier = null) => Show<RatingScale>(p => p
        .Add(c => c.Name, "importance")
        .Add(c => c.Legend, "How important is this Activity?")
        .Add(c => c.Points, points)
        .Add(c => c.Anchors, Ends)
        .Add(c => c.Value, value)
        .Add(c => c.Earlier, earlier)
        .Add(c => c.EarlierRound, earlier is null ? null : 2));
}
