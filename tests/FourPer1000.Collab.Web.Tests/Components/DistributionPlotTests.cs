using System.Globalization;
using AngleSharp.Dom;
using Bunit;
using FourPer1000.Collab.Web.Components.Charts;

namespace FourPer1000.Collab.Web.Tests.Components;

public sealed class DistributionPlotTests : ComponentTests
{
    private static readonly int[] Counts = [0, 0, 0, 1, 1, 1, 4, 0, 5];
    private static readonly Centre Centre = new(7, 6.75, 9);

    [Fact]
    public void A_bar_stands_over_the_cell_of_its_point()
    {
        var bars = Plot().FindAll("svg.plot rect.c-bar");
        var cell = 288.0 / 9;
        var middles = bars.Select(bar => Number(bar, "x") + (Number(bar, "width") / 2));
        Assert.Equal(new[] { 4, 5, 6, 7, 9 }.Select(point => (point - 0.5) * cell), middles, (a, b) => Math.Abs(a - b) < 0.2);
    }

    [Fact]
    public void Heights_are_counts_from_zero()
    {
        var bars = Plot().FindAll("svg.plot rect.c-bar");
        var heights = bars.Select(bar => Number(bar, "height")).ToList();
        Assert.Equal(new[] { 1, 1, 1, 4, 5 }.Select(count => heights[^1] * count / 5), heights, (a, b) => Math.Abs(a - b) < 0.2);
    }

    [Fact]
    public void The_description_says_every_number()
    {
        var plot = Plot(own: 4);
        Assert.Equal("Importance in round 2", plot.Find("svg.plot > title").TextContent);
        Assert.Equal(
            "1 chose 4, 1 chose 5, 1 chose 6, 4 chose 7, 5 chose 9. Median 7; middle half 6.75 to 9; 12 answers. Your answer was 4.",
            plot.Find("svg.plot > desc").TextContent);
    }

    [Fact]
    public void The_table_says_every_number_too()
    {
        var row = Plot().FindAll("table tbody td").Select(cell => cell.TextContent);
        Assert.Equal(Counts.Select(count => $"{count}"), row);
    }

    [Fact]
    public void The_sentence_names_own_answer_middle_half_and_median()
    {
        var words = Plot(own: 4).Find(".words").TextContent;
        Assert.Equal("You answered 4. Half of the panel answered between 6.75 and 9; the median is 7 (12 answers).", Squeeze(words));
    }

    [Fact]
    public void Numbers_are_written_for_the_reader_and_coordinates_for_the_browser()
    {
        var plot = Show<DistributionPlot>(p => p.Add(c => c.Title, "Importance").Add(c => c.Counts, Counts).Add(c => c.Summary, Centre), Tongue.Fr);
        Assert.Contains("6,75", plot.Find(".words").TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain(',', plot.Find("path.c-med").GetAttribute("d")!);
    }

    [Fact]
    public void One_s_own_answer_has_a_diamond_only_if_it_is_a_mark()
    {
        Assert.Single(Plot(own: 4).FindAll("svg.plot .c-own"));
        Assert.Empty(Plot(own: 0).FindAll("svg.plot .c-own"));
        Assert.Contains("You answered “I cannot judge this”.", Plot(own: 0).Find(".words").TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void A_median_between_two_bars_reaches_the_axis_and_one_on_a_bar_stops_above_its_count()
    {
        Assert.EndsWith("V114", MedianLine([0, 0, 1, 1, 4, 5, 0, 1, 0], new Centre(5.5, 5, 6)), StringComparison.Ordinal);
        Assert.EndsWith("V39", MedianLine([0, 0, 0, 0, 0, 0, 2, 7, 3], new Centre(8, 8, 8.25)), StringComparison.Ordinal);
    }

    [Fact]
    public void A_middle_half_of_one_point_is_still_seen()
    {
        var band = Plot(counts: [0, 0, 0, 0, 0, 0, 9, 0, 0], centre: new Centre(7, 7, 7)).Find("rect.c-band");
        Assert.Equal(208, Number(band, "x") + (Number(band, "width") / 2), tolerance: 0.2);
        Assert.True(Number(band, "width") > 0);
    }

    [Fact]
    public void Without_answers_it_says_so()
    {
        var plot = Show<DistributionPlot>(p => p.Add(c => c.Title, "Importance").Add(c => c.Counts, new int[9]));
        Assert.Equal("Nobody gave a number.", plot.Find("desc").TextContent);
        Assert.Empty(plot.FindAll("svg.plot rect"));
    }

    private string MedianLine(int[] counts, Centre centre) => Plot(counts: counts, centre: centre).Find("svg.plot path.c-med").GetAttribute("d")!;

    private IRenderedComponent<DistributionPlot> Plot(int? own = null, int[]? counts = null, Centre? centre = null) => Show<DistributionPlot>(p => p
        .Add(c => c.Title, "Importance in round 2")
        .Add(c => c.Counts, counts ?? Counts)
        .Add(c => c.Summary, centre ?? Centre)
        .Add(c => c.Own, own));

    private static double Number(IElement element, string name) => double.Parse(element.GetAttribute(name)!, CultureInfo.InvariantCulture);

    private static string Squeeze(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
