using System.Text.Json.Serialization;
using FourPer1000.Collab.Statistics;

namespace FourPer1000.Collab.Studies;

/// <summary>The numbers of an item result, by the item's form.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "kind")]
[JsonDerivedType(typeof(RatingFigures), "rating")]
[JsonDerivedType(typeof(EstimateFigures), "estimate")]
[JsonDerivedType(typeof(ChoiceFigures), "choice")]
[JsonDerivedType(typeof(RankingFigures), "ranking")]
[JsonDerivedType(typeof(TextFigures), "text")]
[JsonDerivedType(typeof(YesNoFigures), "yes-no")]
[JsonDerivedType(typeof(AllocationFigures), "allocation")]
[JsonDerivedType(typeof(YearFigures), "year")]
public abstract record ItemFigures
{
    /// <summary>Panelists who gave a value.</summary>
    public abstract int Answered { get; }
}

/// <summary>One entry per scale of the item, in the item's order.</summary>
public sealed record RatingFigures(IReadOnlyList<ScaleFigures> Scales) : ItemFigures
{
    [JsonIgnore]
    public override int Answered => Scales.Count == 0 ? 0 : Scales.Max(scale => scale.Answered);
}

/// <summary>The numbers of one scale.</summary>
/// <param name="Scale">The scale's key.</param>
/// <param name="Counts">How many gave each point, from 1 on.</param>
/// <param name="CannotJudge">How many said that they cannot judge.</param>
/// <param name="Summary">Centre and spread; null when nobody answered.</param>
/// <param name="For">The share in the rule's "for" band; null without a rule or without answers.</param>
/// <param name="Against">The share in the rule's "against" band; null without a rule or without answers.</param>
/// <param name="Outcome">The decision by the scale's rule; null for a scale without one.</param>
/// <param name="QuantileSensitive">Whether quantile types 6 and 7 would decide differently.</param>
/// <param name="Stability">Against the previous round; null where the item was not asked then.</param>
public sealed record ScaleFigures(
    string Scale,
    IReadOnlyList<int> Counts,
    int CannotJudge,
    Summary? Summary,
    ShareFigure? For,
    ShareFigure? Against,
    ConsensusOutcome? Outcome,
    bool QuantileSensitive,
    StabilityFigure? Stability)
{
    [JsonIgnore]
    public int Answered => Counts.Sum();
}

/// <summary>Centre and spread. Null stands for "undefined", such as the standard deviation of one answer.</summary>
public sealed record Summary(double Median, double Q1, double Q3, double Mean, double? StandardDeviation)
{
    [JsonIgnore]
    public double Iqr => Q3 - Q1;
}

/// <summary>A share with its 95 % Wilson interval.</summary>
public sealed record ShareFigure(int Count, int Of, double Low, double High)
{
    [JsonIgnore]
    public double Value => (double)Count / Of;

    /// <summary>The share of so many; null of nobody.</summary>
    public static ShareFigure? From(int count, int of)
    {
        if (of == 0)
        {
            return null;
        }

        var interval = new Share(count, of).Wilson();
        return new ShareFigure(count, of, interval.Low.Value, interval.High.Value);
    }
}

/// <summary>How many of the panelists with a mark in both rounds moved by at most the rule's number of points.</summary>
/// <param name="Pairs">Panelists with a mark in both rounds.</param>
/// <param name="Stayed">Those of them who moved by at most the rule's number of points.</param>
/// <param name="Stable">The decision; null when there are fewer than k pairs.</param>
public sealed record StabilityFigure(int Pairs, int Stayed, bool? Stable);

/// <summary>The numbers of an estimate.</summary>
/// <param name="Values">All best numbers in ascending order (their order of arrival is gone).</param>
/// <param name="CannotJudge">How many said that they cannot judge.</param>
/// <param name="Summary">Centre and spread of the best numbers.</param>
/// <param name="Low">Median of the lowest plausible numbers; null where they were not asked, or fewer than k gave one.</param>
/// <param name="High">Median of the highest plausible numbers; null where they were not asked, or fewer than k gave one.</param>
/// <param name="RelativeIqr">Interquartile range over median; null when the median is zero.</param>
/// <param name="Outcome">The decision by the protocol's rule for estimates.</param>
public sealed record EstimateFigures(
    IReadOnlyList<double> Values, int CannotJudge, Summary? Summary, double? Low, double? High, double? RelativeIqr, ConsensusOutcome Outcome) : ItemFigures
{
    [JsonIgnore]
    public override int Answered => Values.Count;
}

/// <summary>How many chose each option, in the item's order.</summary>
public sealed record ChoiceFigures(IReadOnlyList<int> Counts, int Respondents, int CannotJudge) : ItemFigures
{
    /// <summary>The share of each option among those who chose; where several can be chosen the shares add up to more than one.</summary>
    [JsonIgnore]
    public IReadOnlyList<ShareFigure?> Shares => [.. Counts.Select(count => ShareFigure.From(count, Respondents))];

    [JsonIgnore]
    public override int Answered => Respondents;
}

/// <summary>The order of the group.</summary>
/// <param name="Options">The option keys in the item's order.</param>
/// <param name="MeanRanks">The mean rank of each, 1 is best.</param>
/// <param name="Judges">Complete rankings used.</param>
/// <param name="KendallW">Kendall's coefficient of concordance with tie correction; null when undefined.</param>
/// <param name="PValue">Of W by chi-square; null when undefined.</param>
public sealed record RankingFigures(
    IReadOnlyList<string> Options, IReadOnlyList<double> MeanRanks, int Judges, double? KendallW, double? PValue) : ItemFigures
{
    [JsonIgnore]
    public override int Answered => Judges;
}

/// <summary>How many wrote something. The texts themselves are reasons and ideas, shown by their own rule.</summary>
public sealed record TextFigures(int Respondents) : ItemFigures
{
    [JsonIgnore]
    public override int Answered => Respondents;
}

/// <summary>A vote.</summary>
/// <param name="InFavour">Yes among those who said yes or no; null where nobody did.</param>
public sealed record YesNoFigures(int Yes, int No, int Abstained, ShareFigure? InFavour) : ItemFigures
{
    [JsonIgnore]
    public override int Answered => Yes + No + Abstained;
}

/// <summary>How a hundred points were given out.</summary>
/// <param name="Options">Centre and spread of the points of each option, in the item's order; empty when nobody answered.</param>
/// <param name="Respondents">How many gave out their points.</param>
/// <param name="CannotJudge">How many said that they cannot judge.</param>
public sealed record AllocationFigures(IReadOnlyList<Summary> Options, int Respondents, int CannotJudge) : ItemFigures
{
    [JsonIgnore]
    public override int Answered => Respondents;
}

/// <summary>The numbers of a year. There is no rule for years: their spread over the year itself means nothing.</summary>
/// <param name="Years">All years in ascending order (their order of arrival is gone).</param>
/// <param name="CannotJudge">How many said that they cannot judge.</param>
/// <param name="Summary">Centre and spread.</param>
public sealed record YearFigures(IReadOnlyList<double> Years, int CannotJudge, Summary? Summary) : ItemFigures
{
    [JsonIgnore]
    public override int Answered => Years.Count;
}
