using System.Text.Json;
using System.Text.RegularExpressions;
using FourPer1000.Collab.Reference;

namespace FourPer1000.Collab.Tests.Reference;

/// <summary>This project's French and Spanish for the texts of the programme that were published in English only.</summary>
public sealed partial class TranslationTests
{
    private static readonly ReferenceData Data = ReferenceData.Embedded();

    [Fact]
    public void Every_text_of_the_plan_can_be_read_in_three_languages()
    {
        IEnumerable<Translated?> texts =
        [
            .. Data.Objectives().SelectMany(o => new[] { o.Title, o.Description, o.Baseline2020, o.Target2030, o.Target2050, o.Context }).Select(p => p?.Text),
            .. Data.Objectives().SelectMany(objective => objective.Figures).SelectMany(figure => new[] { figure.Label, figure.Unit }),
            .. Data.RoadmapActions().SelectMany(action => action.Details.Append(action.Title)),
            .. Data.RoadmapMeetings().SelectMany(meeting => new[] { meeting.Name, meeting.Topic }),
            .. Data.SoilFacts().Select(fact => fact.Text),
        ];

        Assert.All(texts.OfType<Translated>(), text => Assert.All(Tongues.All, tongue => Assert.NotNull(text[tongue])));
    }

    [Fact]
    public void A_translation_is_marked_as_ours_whatever_its_original_is()
    {
        var title = Data.Objectives().Single(objective => objective.Code == "A1").Title!.Text;

        Assert.Equal(
            [WordingStatus.Official, WordingStatus.OurTranslation, WordingStatus.OurTranslation], Tongues.All.Select(tongue => title[tongue]!.Status));
    }

    [Fact]
    public void A_translation_keeps_the_numbers_of_its_text()
    {
        Assert.All(Entries(), entry =>
        {
            Assert.Equal(Numbers(entry.En), Numbers(entry.Fr));
            Assert.Equal(Numbers(entry.En), Numbers(entry.Es));
        });
    }

    [Fact]
    public void No_translation_has_lost_its_text()
    {
        string[] files = ["strategic-plan.json", "facilities.json", "governance.json", "roadmap-2023.json", "soil-facts.json"];
        var texts = files.SelectMany(name => Strings(JsonDocument.Parse(ReferenceData.EmbeddedFile(name)).RootElement)).ToHashSet();

        Assert.Empty(Entries().Select(entry => entry.En).Except(texts));
    }

    private static List<Entry> Entries() =>
        JsonSerializer.Deserialize<List<Entry>>(ReferenceData.EmbeddedFile("translations.json"), JsonSerializerOptions.Web)!;

    private static IEnumerable<string> Numbers(string text) => Digits().Matches(text).Select(match => match.Value).Order(StringComparer.Ordinal);

    private static IEnumerable<string> Strings(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.String => [element.GetString()!],
        JsonValueKind.Array => element.EnumerateArray().SelectMany(Strings),
        JsonValueKind.Object => element.EnumerateObject().SelectMany(member => Strings(member.Value)),
        _ => [],
    };

    [GeneratedRegex(@"\d+", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Digits();

    private sealed record Entry(string En, string Fr, string Es);
}
