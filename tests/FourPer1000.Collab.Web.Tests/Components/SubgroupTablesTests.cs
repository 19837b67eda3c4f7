using AngleSharp.Dom;
using Bunit;
using FourPer1000.Collab.Statistics;
using FourPer1000.Collab.Studies;
using FourPer1000.Collab.Studies.Subgroups;
using FourPer1000.Collab.Tests.Fixture;
using FourPer1000.Collab.Web.Features.Rounds.Items;

namespace FourPer1000.Collab.Web.Tests.Components;

public sealed class SubgroupTablesTests : ComponentTests
{
    private static readonly Scale Importance = new("importance9", 9, Text.Same("Importance"), []);
    private static readonly IReadOnlyDictionary<string, Translated> Names =
        new Dictionary<string, Translated> { ["research"] = Translated.Of("Research", "Recherche", "Investigación") };

    [Fact]
    public void Without_a_split_there_is_nothing() =>
        Assert.Equal("", Show<SubgroupTables>(p => Of(p, split: null, new RatingForm([Importance.Key]))).Markup.Trim());

    [Fact]
    public void A_rating_has_a_table_for_each_scale_with_numbers()
    {
        var split = new SubgroupSplit(SubgroupBy.College, [Rated("research", 6), Rated(SubgroupFigures.Others, 5)]);
        var tables = Show<SubgroupTables>(p => Of(p, split, new RatingForm([Importance.Key, "withheld"])), Tongue.Fr);

        Assert.Equal("Les réponses par collège", tables.Find("summary").TextContent);
        Assert.Equal("Importance", Assert.Single(tables.FindAll("caption")).TextContent);
        Assert.Equal(["Recherche", "Tous les autres"], tables.FindAll("tbody th").Select(Words));
        Assert.Equal(["6", "5"], tables.FindAll("tbody td.r").Select(Words));
        Assert.Equal("7 (de 6 à 8,5)", Words(tables.Find("tbody td:nth-child(3)")));
        Assert.Equal(2, tables.FindAll("svg[role=img][aria-label]").Count);
    }

    [Fact]
    public void Options_have_a_row_each_and_groups_a_column()
    {
        var form = new ChoiceForm([new Option("a", Text.Same("Depth")), new Option("b", Text.Same("Date"))]);
        var split = new SubgroupSplit(SubgroupBy.Expertise, [new SubgroupFigures(SubgroupFigures.Expert, 8, new ChoiceFigures([6, 2], 8, 0))]);
        var tables = Show<SubgroupTables>(p => Of(p, split, form));

        Assert.Equal("Know the subject well8 answers", Words(tables.Find("thead th:last-child")));
        Assert.Equal(["Depth 75 %", "Date 25 %"], Lines(tables));
    }

    [Fact]
    public void A_ranking_shows_mean_ranks_and_a_vote_how_many()
    {
        var ranking = new RankingForm([new Option("a", Text.Same("Depth")), new Option("b", Text.Same("Date"))]);
        var order = new SubgroupSplit(SubgroupBy.Region, [new SubgroupFigures("research", 5, new RankingFigures(["a", "b"], [1.8, 1.2], 5, null, null))]);
        var vote = new SubgroupSplit(SubgroupBy.Region, [new SubgroupFigures("research", 6, new YesNoFigures(4, 1, 1, ShareFigure.From(4, 5)))]);

        Assert.Equal(["Depth 1.8", "Date 1.2"], Lines(Show<SubgroupTables>(p => Of(p, order, ranking))));
        Assert.Equal(["Yes 4", "No 1", "Abstained 1"], Lines(Show<SubgroupTables>(p => Of(p, vote, new YesNoForm()))));
    }

    private static void Of(ComponentParameterCollectionBuilder<SubgroupTables> component, SubgroupSplit? split, ItemForm form) => component
        .Add(t => t.Split, split).Add(t => t.Names, Names).Add(t => t.Form, form).Add(t => t.Scales, [Importance]).Add(t => t.K, 5);

    private static SubgroupFigures Rated(string key, int people) => new(key, people, new RatingFigures(
    [
        new ScaleFigures(Importance.Key, [0, 0, 0, 0, 0, 2, people - 3, 0, 1], 0, new Studies.Summary(7, 6, 8.5, 7, 1), null, null, ConsensusOutcome.NotSettled, false, null),
        new ScaleFigures("withheld", [], 0, null, null, null, ConsensusOutcome.TooFew, false, null),
    ]));

    private static IEnumerable<string> Lines(IRenderedComponent<SubgroupTables> tables) =>
        tables.FindAll("tbody tr").Select(row => string.Join(' ', row.Children.Select(Words)));

    private static string Words(IElement cell) => cell.TextContent.Replace('\u00A0', ' ').Trim();
}
