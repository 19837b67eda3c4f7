using FourPer1000.Collab.Studies;

namespace FourPer1000.Collab.Tests.Fixture;

/// <summary>Items of every form.</summary>
public static class AnItem
{
    /// <summary>An Activity rated on importance and feasibility.</summary>
    public static ItemDraft Activity(string key) =>
        Draft(key, ItemPurpose.Activity, new RatingForm([Protocols.Importance, Protocols.Feasibility])) with { Category = "CAT06" };

    /// <summary>A statement to agree with on five points.</summary>
    public static ItemDraft Statement(string key) => Draft(key, ItemPurpose.Statement, new RatingForm([Protocols.Agreement]));

    /// <summary>A target in per cent.</summary>
    public static ItemDraft Target(string key) =>
        Draft(key, ItemPurpose.Target, new EstimateForm(Text.Same("%"), 0, 100, 0, WithInterval: false, EstimateRole.Target, 2030));

    /// <summary>A number with the lowest and highest plausible one.</summary>
    public static ItemDraft Estimate(string key) =>
        Draft(key, ItemPurpose.Question, new EstimateForm(Text.Same("countries"), 0, 200, 0, WithInterval: true, EstimateRole.Expectation, 2030));

    public static ItemDraft Choice(string key, params string[] options) => Draft(key, ItemPurpose.Question, new ChoiceForm(Options(options)));

    /// <summary>A choice of several options, between these limits.</summary>
    public static ItemDraft Choices(string key, int fewest, int? most, params string[] options) =>
        Draft(key, ItemPurpose.Question, new ChoiceForm(Options(options), Several: true, fewest, most));

    public static ItemDraft Vote(string key) => Draft(key, ItemPurpose.Question, new YesNoForm());

    public static ItemDraft Allocation(string key, params string[] options) => Draft(key, ItemPurpose.Question, new AllocationForm(Options(options)));

    /// <summary>A year of this century.</summary>
    public static ItemDraft Year(string key) => Draft(key, ItemPurpose.Question, new YearForm(2025, 2100));

    /// <summary>A text to read.</summary>
    public static ItemDraft Reading(string key) => Draft(key, ItemPurpose.Reading, new ReadingForm());

    /// <summary>An option of a policy Delphi; needs a protocol with its scales.</summary>
    public static ItemDraft Policy(string key) => Draft(key, ItemPurpose.Statement, new RatingForm(PolicyScales.Keys));

    public static ItemDraft Ranking(string key, params string[] options) => Draft(key, ItemPurpose.Priority, new RankingForm(Options(options)));

    public static ItemDraft Ideas(string key, int lines = 3) => Draft(key, ItemPurpose.Question, new FreeTextForm(lines));

    public static ItemDraft Draft(string key, ItemPurpose purpose, ItemForm form) =>
        new(key, purpose, Text.Same(key), Text.Same($"The statement of {key}"), Translated.None, form);

    private static List<Option> Options(string[] keys) => [.. keys.Select(key => new Option(key, Text.Same(key)))];
}

/// <summary>Texts that say the same in every language, where the language does not matter.</summary>
public static class Text
{
    public static Translated Same(string text) => Translated.Of(text, text, text);
}
