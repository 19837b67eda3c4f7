using System.Net;
using AngleSharp.Dom;
using FourPer1000.Collab.Web.Tests.Host;

namespace FourPer1000.Collab.Web.Tests.Programme;

/// <summary>What the public pages say of the programme's own data.</summary>
public sealed class ProgrammePagesTests(CollabApp app) : IClassFixture<CollabApp>
{
    [Theory]
    [InlineData("en", "not available")]
    [InlineData("fr", "non disponible")]
    [InlineData("es", "no disponible")]
    public async Task What_was_not_found_is_said_in_the_readers_language(string language, string words)
    {
        var description = (await In(language, "/objectives/B4")).QuerySelector("#description")!.ParentElement!;

        Assert.Contains(words, description.TextContent, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/objectives/Z9")]
    [InlineData("/about/everything")]
    [InlineData("/plan?version=99")]
    [InlineData("/plan/activities/3f2f0d5e-3b1f-4a57-9d0a-111111111111")]
    [InlineData("/plan/revisions/3f2f0d5e-3b1f-4a57-9d0a-111111111111")]
    public async Task What_is_not_there_is_absent(string path)
    {
        using var visitor = app.Visitor();

        using var answer = await visitor.Client.GetAsync(path);

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
    }

    [Theory]
    [InlineData("en", "A1", "28 of 196 countries (2019)")]
    [InlineData("fr", "A1", "28 sur 196 pays (2019)")]
    [InlineData("es", "A2", "5 a 10 proyectos")]
    [InlineData("en", "C2", "50\u00A0%")]
    [InlineData("fr", "F2", "10\u00A0% par an")]
    [InlineData("en", "F3", "2023")]
    public async Task A_figure_is_written_as_its_reader_writes_it(string language, string objective, string figure)
    {
        var cells = (await In(language, $"/objectives/{objective}")).QuerySelectorAll("td.num").Select(cell => cell.TextContent);

        Assert.Contains(figure, cells);
    }

    [Theory]
    [InlineData("en", "Official wording.")]
    [InlineData("fr", "Notre traduction.")]
    public async Task A_title_says_how_far_it_may_be_quoted(string language, string mark)
    {
        var title = (await In(language, "/objectives/A1")).QuerySelector(".statement")!;

        Assert.StartsWith(mark, title.NextElementSibling!.TextContent.Trim(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_translation_of_ours_keeps_the_official_original_at_hand()
    {
        var original = (await In("es", "/objectives/A1")).QuerySelector("details p[lang=en]")!;

        Assert.StartsWith("Ensure Soil Health", original.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_source_is_named_with_the_places_in_it()
    {
        var page = await In("en", "/objectives/A1");

        var source = page.QuerySelector("aside .muted")!.TextContent;

        Assert.Contains("2023 Roadmap and Operational Framework, Executive Secretariat, October 2022, line 266", source, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_front_page_has_the_numbers_of_the_2021_study_with_their_source()
    {
        var numbers = (await In("en", "/")).QuerySelector("#numbers")!.ParentElement!;

        Assert.Equal(["24", "136", "4,000+", "162"], numbers.QuerySelectorAll(".stat b").Select(number => number.TextContent));
        Assert.Contains("Source:", numbers.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_front_page_lists_24_objectives_under_six_goals_and_stars_the_working_labels()
    {
        var goals = (await In("en", "/")).QuerySelectorAll("#objectives section");

        Assert.Equal(6, goals.Length);
        Assert.Equal(24, goals.Sum(goal => goal.QuerySelectorAll("li").Length));
        Assert.Equal(5, goals.Count(goal => goal.QuerySelector("h3")!.TextContent.EndsWith('*')));
    }

    [Fact]
    public async Task The_roadmap_has_seven_chapters_and_its_meetings()
    {
        var page = await In("fr", "/roadmap");

        Assert.Equal(7, page.QuerySelectorAll("main section").Length);
        Assert.Contains("du 7 au 10 février 2023", page.Body!.TextContent, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("anonymity")]
    [InlineData("accessibility")]
    [InlineData("privacy")]
    [InlineData("method")]
    public async Task How_it_works_is_told_in_each_language_alike(string topic)
    {
        var english = Shape(await In("en", $"/about/{topic}"));

        Assert.Equal(english, Shape(await In("fr", $"/about/{topic}")));
        Assert.Equal(english, Shape(await In("es", $"/about/{topic}")));
    }

    private static IReadOnlyList<string> Shape(IDocument page) => [.. page.QuerySelectorAll("main h2, main p, main li").Select(element => element.LocalName)];

    private async Task<IDocument> In(string language, string path)
    {
        using var visitor = app.Visitor();
        visitor.Client.DefaultRequestHeaders.TryAddWithoutValidation("Accept-Language", language);
        return await visitor.Page(path);
    }
}
