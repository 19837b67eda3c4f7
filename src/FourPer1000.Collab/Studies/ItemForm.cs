using System.Text.Json.Serialization;

namespace FourPer1000.Collab.Studies;

/// <summary>How an item is answered. Part of an item version, so it never changes under an answer.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "kind")]
[JsonDerivedType(typeof(RatingForm), "rating")]
[JsonDerivedType(typeof(EstimateForm), "estimate")]
[JsonDerivedType(typeof(ChoiceForm), "choice")]
[JsonDerivedType(typeof(RankingForm), "ranking")]
[JsonDerivedType(typeof(FreeTextForm), "text")]
[JsonDerivedType(typeof(YesNoForm), "yes-no")]
[JsonDerivedType(typeof(AllocationForm), "allocation")]
[JsonDerivedType(typeof(YearForm), "year")]
[JsonDerivedType(typeof(ReadingForm), "reading")]
public abstract record ItemForm
{
    public const int MostDecimals = 6;
    public const int MostLines = 20;

    /// <summary>Whether there is anything to answer; a text to read is in no count of what is open or done.</summary>
    [JsonIgnore]
    public virtual bool TakesAnswer => true;

    /// <summary>The name in files, addresses and scripts.</summary>
    [JsonIgnore]
    public string Name => this switch
    {
        RatingForm => "rating",
        EstimateForm => "estimate",
        ChoiceForm => "choice",
        RankingForm => "ranking",
        FreeTextForm => "text",
        YesNoForm => "yes-no",
        AllocationForm => "allocation",
        YearForm => "year",
        _ => "reading",
    };

    /// <summary>The texts a panelist reads in it, beside the item's own wording.</summary>
    [JsonIgnore]
    public virtual IReadOnlyList<Translated> Texts => [];

    /// <summary>Whether the form can be answered under a protocol.</summary>
    public bool IsSoundIn(Protocol protocol) => this switch
    {
        RatingForm rating => rating.Scales.Count > 0 && AreDistinct(rating.Scales) && rating.Scales.All(protocol.HasScale),
        EstimateForm estimate => double.IsFinite(estimate.Min) && double.IsFinite(estimate.Max) && estimate.Min < estimate.Max
            && estimate.Decimals is >= 0 and <= MostDecimals,
        ChoiceForm choice => AreOptions(choice.Options) && choice.LimitsAreSound,
        RankingForm ranking => AreOptions(ranking.Options),
        FreeTextForm text => text.Lines is >= 1 and <= MostLines,
        AllocationForm allocation => AreOptions(allocation.Options),
        YearForm year => year.Earliest >= YearForm.First && year.Earliest < year.Latest && year.Latest <= YearForm.Last,
        YesNoForm or ReadingForm => true,
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
/// <param name="Options">At least two.</param>
/// <param name="Several">Whether more than one can be chosen.</param>
/// <param name="Fewest">Of several: how many have to be chosen.</param>
/// <param name="Most">Of several: how many can be chosen; null for all of them.</param>
public sealed record ChoiceForm(IReadOnlyList<Option> Options, bool Several = false, int Fewest = 1, int? Most = null) : ItemForm
{
    /// <summary>The largest number that can be chosen.</summary>
    [JsonIgnore]
    public int AtMost => Several ? Most ?? Options.Count : 1;

    internal bool LimitsAreSound => Fewest >= 1 && Fewest <= AtMost && AtMost <= Options.Count;

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

/// <summary>A motion put to the vote: yes, no, or no vote. To abstain is to leave it to the others, so there is no "cannot judge" beside it.</summary>
public sealed record YesNoForm : ItemForm;

/// <summary>A hundred points given out among the options.</summary>
public sealed record AllocationForm(IReadOnlyList<Option> Options) : ItemForm
{
    public const int Total = 100;

    [JsonIgnore]
    public override IReadOnlyList<Translated> Texts => [.. Options.Select(option => option.Label)];
}

/// <summary>The year in which something will be so. A point on the calendar has no unit, no decimals and no relative spread.</summary>
/// <param name="Earliest">The first year that can be given.</param>
/// <param name="Latest">The last year that can be given.</param>
public sealed record YearForm(int Earliest, int Latest) : ItemForm
{
    public const int First = 1000;
    public const int Last = 9999;
}

/// <summary>A text to read before the next items; nothing is asked.</summary>
public sealed record ReadingForm : ItemForm
{
    [JsonIgnore]
    public override bool TakesAnswer => false;
}
