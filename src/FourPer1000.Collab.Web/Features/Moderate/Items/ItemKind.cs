using FourPer1000.Collab.Studies;

namespace FourPer1000.Collab.Web.Features.Moderate.Items;

/// <summary>The forms of items as the editor offers them.</summary>
/// <param name="Key">The name in addresses and forms.</param>
/// <param name="Usual">What an item of this form is usually for.</param>
internal sealed record ItemKind(string Key, Phrase Name, Phrase Gist, ItemPurpose Usual)
{
    public static ItemKind Rating { get; } = new("rating", ItemEditorTexts.Rating, ItemEditorTexts.RatingGist, ItemPurpose.Activity);

    public static ItemKind Estimate { get; } = new("estimate", ItemEditorTexts.Estimate, ItemEditorTexts.EstimateGist, ItemPurpose.Target);

    public static ItemKind Choice { get; } = new("choice", ItemEditorTexts.Choice, ItemEditorTexts.ChoiceGist, ItemPurpose.Question);

    public static ItemKind Ranking { get; } = new("ranking", ItemEditorTexts.Ranking, ItemEditorTexts.RankingGist, ItemPurpose.Priority);

    public static ItemKind Text { get; } = new("text", ItemEditorTexts.Text, ItemEditorTexts.TextGist, ItemPurpose.Question);

    public static IReadOnlyList<ItemKind> All { get; } = [Rating, Estimate, Choice, Ranking, Text];

    public static ItemKind? Find(string? key) => All.FirstOrDefault(kind => kind.Key == key);

    public static ItemKind Of(ItemForm form) => form switch
    {
        RatingForm => Rating,
        EstimateForm => Estimate,
        ChoiceForm => Choice,
        RankingForm => Ranking,
        _ => Text,
    };
}
