using System.Text.Json;

namespace FourPer1000.Collab.Reference.Files;

/// <summary>
/// Gives an English text its French and Spanish from this project's translations. They are found by the English text itself: when the
/// Secretariat replaces a wording, its old translation no longer applies and readers see the new text, marked as English.
/// </summary>
internal sealed class Wordings(IEnumerable<TranslationEntry> translations)
{
    private readonly Dictionary<string, TranslationEntry> byEnglish = translations.ToDictionary(entry => entry.En, StringComparer.Ordinal);

    public Translated Official(string english) => Of(english, WordingStatus.Official);

    /// <summary>This project's own words.</summary>
    public Translated Own(string english) => Of(english, WordingStatus.Paraphrase);

    public Passage? Passage(SourcedText? text) =>
        text is null ? null : new Passage(Of(text.Text, text.Wording is null ? WordingStatus.Paraphrase : StatusOf(text.Wording)), text.Source);

    public static WordingStatus StatusOf(string status) => status switch
    {
        "official" => WordingStatus.Official,
        "our translation" => WordingStatus.OurTranslation,
        "paraphrase" => WordingStatus.Paraphrase,
        "working label" or "working list" => WordingStatus.WorkingList,
        _ => throw new JsonException($"Unknown status of a wording: {status}."),
    };

    private Translated Of(string english, WordingStatus status)
    {
        var original = new Translated(En: new Wording(english, status));
        return byEnglish.TryGetValue(english, out var translation)
            ? original with { Fr = Ours(translation.Fr), Es = Ours(translation.Es) }
            : original;
    }

    private static Wording Ours(string text) => new(text, WordingStatus.OurTranslation);
}

internal sealed record TranslationEntry(string En, string Fr, string Es);
