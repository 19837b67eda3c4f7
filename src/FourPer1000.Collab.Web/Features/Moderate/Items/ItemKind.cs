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

    public static ItemKind Policy { get; } = new("policy", ItemEditorTexts.Policy, ItemEditorTexts.PolicyGist, ItemPurpose.Statement);

    public static ItemKind YesNo { get; } = new("yes-no", ItemEditorTexts.YesNo, ItemEditorTexts.YesNoGist, ItemPurpose.Question);

    public static ItemKind Allocation { get; } = new("allocation", ItemEditorTexts.Allocation, ItemEditorTexts.AllocationGist, ItemPurpose.Question);

    public static ItemKind Year { get; } = new("year", ItemEditorTexts.YearKind, ItemEditorTexts.YearKindGist, ItemPurpose.Question);

    public static ItemKind Reading { get; } = new("reading", ItemEditorTexts.Reading, ItemEditorTexts.ReadingGist, ItemPurpose.Reading);

    public static IReadOnlyList<ItemKind> All { get; } = [Rating, Policy, Estimate, Year, Choice, YesNo, Ranking, Allocation, Text, Reading];

    /// <summary>Whether the editor asks for options.</summary>
    public bool HasOptions => this == Choice || this == Ranking || this == Allocation;

    /// <summary>Whether there is more to set than the wording.</summary>
    public bool HasSettings => this == Rating || this == Estimate || this == Choice || this == Year || this == Text;

    /// <summary>Whether an item of this form can be an Activity.</summary>
    public bool CanBeAnActivity => this == Rating || this == Policy;

    public static ItemKind? Find(string? key) => All.FirstOrDefault(kind => kind.Key == key);

    public static ItemKind Of(ItemForm form) =>
        form is RatingForm rating && rating.Scales.SequenceEqual(PolicyScales.Keys) ? Policy : Find(form.Name)!;
}
