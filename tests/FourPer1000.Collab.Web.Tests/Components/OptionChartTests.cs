using System.Globalization;
using AngleSharp.Dom;
using Bunit;
using FourPer1000.Collab.Studies;
using FourPer1000.Collab.Web.Components.Charts;

namespace FourPer1000.Collab.Web.Tests.Components;

/// <summary>Charts that set options side by side: choices, orders and points.</summary>
public sealed class OptionChartTests : ComponentTests
{
    private static readonly CountedOption[] Choices = [new("Depth", 3, ShareFigure.From(3, 4), IsOwn: true), new("Date", 0, ShareFigure.From(0, 4))];

    private static readonly RankedOption[] Orders =
        [new("Open data", 2.5, Own: 3), new("Indicators", 1.5, Own: 1), new("Regional pages", 2.5, Own: 2), new("Reporting form", 3.5, Own: 4)];

    private static readonly AllocatedOption[] Points = [new("Training", Of(20, 25), Own: 10), new("Sampling", Of(60, 55), Own: 90)];

    [Fact]
    public void A_share_is_a_bar_from_zero_to_a_hundred_with_its_interval_and_its_number()
    {
        var plot = Choice();

        Assert.Equal(["166.5", "0"], plot.FindAll("svg.plot rect.c-bar").Select(bar => bar.GetAttribute("width")));
        Assert.Equal(2, plot.FindAll("svg.plot path.c-whisker").Count);
        Assert.Equal(["3 (75 %)", "0 (0 %)"], plot.FindAll("svg.plot text.tb").Select(Plain));
        Assert.Equal(["75 %30–95 %", "0 %0–49 %"], plot.FindAll("tbody tr td:last-child").Select(Plain));
    }

    [Fact]
    public void A_choice_is_described_in_full_with_the_readers_own() =>
        Assert.Equal(
            "Depth: 3 of 4, 75 % (95 % interval 30 % to 95 %). Date: 0 of 4, 0 % (95 % interval 0 % to 49 %). You chose: Depth.",
            Plain(Choice().Find("desc")));

    [Fact]
    public void The_readers_own_choice_has_a_mark_in_the_chart_the_key_and_the_table()
    {
        var plot = Choice();

        Assert.Single(plot.FindAll("svg.plot .c-own"));
        Assert.Contains("your answer", plot.Find(".key").TextContent, StringComparison.Ordinal);
        Assert.Contains("your answer", plot.Find("tbody th").TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void A_reader_without_an_answer_finds_no_mark_of_one()
    {
        var others = Choices.Select(option => option with { IsOwn = false }).ToList();
        var plot = Show<ChoicePlot>(p => p.Add(c => c.Title, "Beside every figure").Add(c => c.Options, others).Add(c => c.Respondents, 4));

        Assert.Empty(plot.FindAll(".c-own"));
        Assert.DoesNotContain("You chose", plot.Markup, StringComparison.Ordinal);
    }

    [Fact]
    public void Options_with_equal_mean_ranks_share_a_place()
    {
        var plot = Ranking();

        Assert.Equal(["1. Indicators", "2. Open data", "2. Regional pages", "4. Reporting form"], plot.FindAll("svg.plot text[text-anchor=start]").Select(Plain));
        Assert.Equal(["1", "2", "2", "4"], plot.FindAll("tbody tr td:first-child").Select(Plain));
    }

    [Fact]
    public void A_mean_rank_is_a_dot_between_the_places_and_the_own_place_stands_below()
    {
        var plot = Ranking();
        var ticks = plot.FindAll("svg.plot text.t2").ToDictionary(Plain, tick => Number(tick, "x"));

        Assert.Equal((ticks["1"] + ticks["2"]) / 2, Number(plot.Find("svg.plot circle"), "cx"), tolerance: .1);
        Assert.Equal(["Your place: 1", "Your place: 3", "Your place: 2", "Your place: 4"], plot.FindAll("tbody th .small").Select(Plain));
        Assert.Equal(4, plot.FindAll("svg.plot .c-own").Count);
        Assert.StartsWith("1. Indicators: mean rank 1.5, your place 1. 2. Open data: mean rank 2.5, your place 3.", Plain(plot.Find("desc")), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(Tongue.En, "only a little in common", "Kendall’s W 0.42 (0 none, 1 complete), p < 0.001.")]
    [InlineData(Tongue.Fr, "peu en commun", "W de Kendall 0,42 (0 aucun, 1 complet), p < 0,001.")]
    [InlineData(Tongue.Es, "poco en común", "W de Kendall 0,42 (0 ninguno, 1 completo), p < 0,001.")]
    public void Agreement_on_an_order_is_said_in_words_and_as_a_number(Tongue tongue, string words, string number)
    {
        var plot = Ranking(tongue);

        Assert.Contains(words, plot.Find(".words").TextContent, StringComparison.Ordinal);
        Assert.Contains(number, plot.Find(".words + p").TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void Agreement_that_is_undefined_has_no_number()
    {
        var plot = Show<RankingPlot>(p => p.Add(c => c.Title, "Order").Add(c => c.Options, [new RankedOption("Only one", 1)]).Add(c => c.Judges, 1));

        Assert.Contains("too few complete orders", plot.Find(".words").TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("Kendall", plot.Markup, StringComparison.Ordinal);
    }

    [Fact]
    public void The_option_with_the_most_points_comes_first()
    {
        var plot = Allocation();

        Assert.Equal(["55", "25"], plot.FindAll("svg.plot text.tb").Select(Plain));
        Assert.Equal(["55", "25"], plot.FindAll("tbody tr td:nth-child(2)").Select(Plain));
        Assert.Equal(["You gave 90 points.", "You gave 10 points."], plot.FindAll("tbody th .small").Select(Plain));
    }

    [Fact]
    public void Points_are_described_with_their_middle_half_and_the_readers_own()
    {
        var plot = Allocation();

        Assert.Equal(2, plot.FindAll("svg.plot .c-band").Count);
        Assert.Equal(2, plot.FindAll("svg.plot .c-own").Count);
        Assert.StartsWith("Sampling: 55 points on average, median 60, middle half 55 to 65. You gave 90 points.", Plain(plot.Find("desc")), StringComparison.Ordinal);
    }

    [Fact]
    public void An_axis_of_points_ends_above_everything_that_is_drawn()
    {
        var plot = Allocation();
        var own = plot.FindAll("svg.plot .c-own").Select(mark => mark.GetAttribute("d")!.Split(' ')[0][1..]).Select(At);

        Assert.Equal(["0", "50", "100"], plot.FindAll("svg.plot text.t2").Select(Plain));
        Assert.All(own, x => Assert.InRange(x, 0, OptionAxis.Length));
    }

    [Fact]
    public void Long_words_are_broken_into_lines_that_fit_a_phone_and_none_is_lost()
    {
        const string Label = "A register of farms that measure soil carbon to a depth of thirty centimetres every five years, with an unbelievablylongcompoundwordwithoutanyspacesatall in it";
        CountedOption[] options = [new(Label, 3, ShareFigure.From(3, 4)), new("Short", 1, ShareFigure.From(1, 4))];

        var lines = Show<ChoicePlot>(p => p.Add(c => c.Title, "T").Add(c => c.Options, options).Add(c => c.Respondents, 4)).FindAll("svg.plot text[text-anchor=start]:not(.t2)");

        Assert.All(lines, line => Assert.InRange(line.TextContent.Length, 1, 38));
        Assert.Equal(Label.Replace(" ", "", StringComparison.Ordinal) + "Short", string.Concat(lines.Select(line => line.TextContent)).Replace(" ", "", StringComparison.Ordinal));
        Assert.Equal(lines.Count, lines.Select(line => line.GetAttribute("y")).Distinct().Count());
    }

    [Fact]
    public void A_chart_is_one_picture_with_a_name_and_the_table_is_folded_away()
    {
        foreach (var markup in new[] { Choice().Nodes, Ranking().Nodes, Allocation().Nodes })
        {
            var figure = Assert.Single(markup.QuerySelectorAll("figure"));
            Assert.Single(figure.QuerySelectorAll("svg[role=img] > title"));
            Assert.All(figure.QuerySelectorAll("svg:not([role=img])"), mark => Assert.Equal("true", mark.GetAttribute("aria-hidden")));
            Assert.Single(figure.QuerySelectorAll("details:not([open]) table > caption"));
        }
    }

    private static Summary Of(double median, double mean) => new(median, median - 5, median + 5, mean, 3);

    private static string Plain(IElement element) => element.TextContent.Replace('\u00A0', ' ').Trim();

    private static double Number(IElement element, string attribute) => At(element.GetAttribute(attribute)!);

    private static double At(string number) => double.Parse(number, CultureInfo.InvariantCulture);

    private IRenderedComponent<ChoicePlot> Choice() =>
        Show<ChoicePlot>(p => p.Add(c => c.Title, "Beside every figure").Add(c => c.Options, Choices).Add(c => c.Respondents, 4));

    private IRenderedComponent<RankingPlot> Ranking(Tongue tongue = Tongue.En) => Show<RankingPlot>(
        p => p.Add(c => c.Title, "Order").Add(c => c.Options, Orders).Add(c => c.Judges, 11).Add(c => c.KendallW, 0.42).Add(c => c.PValue, 0.0003), tongue);

    private IRenderedComponent<AllocationPlot> Allocation() =>
        Show<AllocationPlot>(p => p.Add(c => c.Title, "Budget").Add(c => c.Options, Points).Add(c => c.Respondents, 6));
}
