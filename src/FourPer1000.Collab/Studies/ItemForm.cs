using System.Text.Json.Serialization;

namespace FourPer1000.Collab.Studies;

/// <summary>How an item is answered. Part of an item version, so it never changes under an answer.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "kind")]
[JsonDerivedType(typeof(RatingForm), "rating")]
[JsonDerivedType(typeof(EstimateForm), "estimate")]
[JsonDerivedType(typeof(ChoiceForm), "choice")]
[JsonDerivedType(typeof(RankingForm), "ranking")]
[JsonDerivedType(typeof(FreeTextForm), "text")]
public abstract record ItemForm
{
    public const int MostDecimals = 6;
    public const int MostLines = 20;

    /// <summary>The texts a panelist reads in it, beside the item's own wording.</summary>
    [JsonIgnore]
    public virtual IReadOnlyList<Translated> Texts => [];

    /// <summary>Whether the form can be answered under a protocol.</summary>
    public bool IsSoundIn(Protocol protocol) => this switch
    {
        RatingForm rating => rating.Scales.Count > 0 && AreDistinct(rating.Scales) && rating.Scales.All(protocol.HasScale),
        EstimateForm estimate => double.IsFinite(estimate.Min) && double.IsFinite(estimate.Max) && estimate.Min < estimate.Max
            && estimate.Decimals is >= 0 and <= MostDecimals,
        ChoiceForm choice => AreOptions(choice.Options),
        RankingForm ranking => AreOptions(ranking.Options),
        FreeTextForm text => text.Lines is >= 1 and <= MostLines,
        _ => false,
    };

    private static bool AreOptions(IReadOnlyList<Option> options) => options.Count >= 2 && AreDistinct([.. options.Select(option => option.Key)]);

    private static bool AreDistinct(IReadOnlyList<string> keys) => keys.Distinct(StringComparer.Ordinal).Count() == keys.Count;
}

/// <summary>One or several scales of the protocol, by key; importance and feasibility stand side by side.</summary>
public sealed record RatingForm(IReadOnlyList<string> Scales) : ItemForm;

/// <summary>A number with a unit, optionally with the lowest and highest plausible value beside the best one.</summary>
/// <param name="Unit">The unit in words.</param>
/// <param name="Min">The smallest number that can be given.</param>
/// <param name="Max">The largest number that can be given.</param>
/// <param name="Decimals">How many digits after the decimal sign are kept, 0 to 6.</param>
/// <param name="WithInterval">Whether low and high are asked beside the best number.</param>
/// <param name="Role">What the number stands for: a baseline, an expectation or a target.</param>
/// <param name="Year">The year the number is for, if any.</param>
public sealed record EstimateForm(
    Translated Unit, double Min, double Max, int Decimals, bool WithInterval, EstimateRole Role, int? Year) : ItemForm
{
    [JsonIgnore]
    public override IReadOnlyList<Translated> Texts => [Unit];
}

public enum EstimateRole
{
    Baseline,
    Expectation,
    Target,
}

/// <summary>One or several of the options.</summary>
public sealed record ChoiceForm(IReadOnlyList<Option> Options, bool Several = false) : ItemForm
{
    [JsonIgnore]
    public override IReadOnlyList<Translated> Texts => [.. Options.Select(option => option.Label)];
}

/// <summary>All options put in order, the first one best.</summary>
public sealed record RankingForm(IReadOnlyList<Option> Options) : ItemForm
{
    [JsonIgnore]
    public override IReadOnlyList<Translated> Texts => [.. Options.Select(option => option.Label)];
}

/// <summary>Free text; with more than one line, each line is an idea of its own.</summary>
public sealed record FreeTextForm(int Lines = 1) : ItemForm;

/// <summary>Something that can be chosen or ranked.</summary>
public sealed record Option(string Key, Translated Label);
