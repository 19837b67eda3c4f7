using System.Globalization;
using Bunit;
using FourPer1000.Collab.Studies;
using FourPer1000.Collab.Web.Components.Charts;

namespace FourPer1000.Collab.Web.Tests.Components;

public sealed class KindChartTests : ComponentTests
{
    [Fact]
    public void A_vote_is_described_in_full_and_names_those_who_abstained()
    {
        var plot = Vote(new YesNoFigures(4, 2, 1, ShareFigure.From(4, 6)));

        Assert.Equal("Yes: 4. No: 2. Abstained: 1.", plot.Find("desc").TextContent);
        Assert.StartsWith("4 of 6 who said yes or no said yes: 67\u00A0%", plot.Find(".words").TextContent, StringComparison.Ordinal);
        Assert.NotEmpty(plot.FindAll("svg.votes .c-stripe"));
    }

    [Fact]
    public void A_withheld_share_is_in_no_part_of_the_vote()
    {
        var plot = Vote(new YesNoFigures(3, 1, 3, InFavour: null));

        Assert.Empty(plot.FindAll(".words"));
        Assert.DoesNotContain("%", plot.Markup, StringComparison.Ordinal);
    }

    [Fact]
    public void Years_have_no_sign_between_thousands_anywhere()
    {
        var plot = Show<EstimatePlot>(p => p
            .Add(c => c.Title, "Networks").Add(c => c.Values, [2030, 2041]).Add(c => c.Answers, 10).Add(c => c.Summary, new Centre(2035.5, 2032, 2040))
            .Add(c => c.Own, 2038).Add(c => c.Min, 2029).Add(c => c.Max, 2042).Add(c => c.AsYear, true));

        Assert.DoesNotContain("2,0", plot.Markup, StringComparison.Ordinal);
        Assert.Contains("2035.5", plot.Find("desc").TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void An_estimate_has_the_band_of_plausible_numbers_and_a_table()
    {
        var plot = Show<EstimatePlot>(p => p
            .Add(c => c.Title, "Cost").Add(c => c.Values, []).Add(c => c.Answers, 7).Add(c => c.Summary, new Centre(20, 15, 30))
            .Add(c => c.Low, 10).Add(c => c.High, 45).Add(c => c.Min, 0).Add(c => c.Max, 50));

        Assert.Single(plot.FindAll("svg.plot .c-range"));
        Assert.Contains("Lowest plausible 10, highest plausible 45", plot.Find("desc").TextContent, StringComparison.Ordinal);
        Assert.Equal(["10", "15", "20", "30", "45", "7"], plot.FindAll("td").Select(cell => cell.TextContent));
    }

    [Theory]
    [InlineData(3, 3.5, "Desirable and feasible")]
    [InlineData(4, 2, "Desirable, but hardly feasible")]
    [InlineData(1.5, 4, "Feasible, but not desirable")]
    [InlineData(1, 1, "Neither desirable nor feasible")]
    [InlineData(2.5, 4, "On the line between two fields")]
    public void An_option_of_a_policy_lies_in_one_of_four_fields(double desirability, double feasibility, string field)
    {
        var mark = new PolicyMark("", "Open registry", new Centre(desirability, desirability, desirability), new Centre(feasibility, feasibility, feasibility));
        var plot = Show<PolicyPlot>(p => p.Add(c => c.Title, "Plane").Add(c => c.Marks, [mark]).Add(c => c.Own, (4, 1)));

        Assert.Equal(field, plot.Find(".words").TextContent);
        Assert.Contains("Your answer: desirability 4, feasibility 1.", plot.Find("desc").TextContent, StringComparison.Ordinal);
        Assert.Equal(["1", "2", "3", "4"], plot.FindAll("svg.plot text").Select(label => label.TextContent).Where(label => label.Length == 1).Distinct());
    }

    [Fact]
    public void Labels_beside_crowded_marks_cover_neither_marks_nor_each_other()
    {
        LabelledMark[] marks = [.. Enumerable.Range(0, 5).Select(i => new LabelledMark(200 + (i * 6), 100 + (i % 2 * 3), (i + 1).ToString("00", CultureInfo.InvariantCulture)))];

        var boxes = LabelPlaces.Beside(marks, 7.5).Select(Box).ToList();

        Assert.All(boxes.Index(), one => Assert.DoesNotContain(boxes.Skip(one.Index + 1), other => Meet(one.Item, other)));
        Assert.All(boxes, box => Assert.DoesNotContain(marks, mark => Meet(box, (mark.X - 7.5, mark.Y - 7.5, mark.X + 7.5, mark.Y + 7.5))));
    }

    private static (double Left, double Top, double Right, double Bottom) Box(LabelPlace place)
    {
        var left = place.Anchor switch { "start" => place.X, "end" => place.X - 16, _ => place.X - 8 };
        return (left, place.Y - 9, left + 16, place.Y);
    }

    private static bool Meet((double Left, double Top, double Right, double Bottom) one, (double Left, double Top, double Right, double Bottom) other) =>
        one.Left < other.Right && other.Left < one.Right && one.Top < other.Bottom && other.Top < one.Bottom;

    private IRenderedComponent<VotePlot> Vote(YesNoFigures figures) =>
        Show<VotePlot>(p => p.Add(c => c.Title, "One sheet").Add(c => c.Figures, figures).Add(c => c.Own, Collab.Answers.Vote.Yes));
}
