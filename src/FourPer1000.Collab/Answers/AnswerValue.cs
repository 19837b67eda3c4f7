using System.Text.Json.Serialization;

namespace FourPer1000.Collab.Answers;

/// <summary>What a panelist answered, in the form the item asked for. Absent means unanswered.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "kind")]
[JsonDerivedType(typeof(RatingAnswer), "rating")]
[JsonDerivedType(typeof(EstimateAnswer), "estimate")]
[JsonDerivedType(typeof(ChoiceAnswer), "choice")]
[JsonDerivedType(typeof(RankingAnswer), "ranking")]
[JsonDerivedType(typeof(TextAnswer), "text")]
[JsonDerivedType(typeof(YesNoAnswer), "yes-no")]
[JsonDerivedType(typeof(AllocationAnswer), "allocation")]
[JsonDerivedType(typeof(YearAnswer), "year")]
[JsonDerivedType(typeof(CannotJudge), "cannot-judge")]
public abstract record AnswerValue;

/// <summary>
/// One mark per scale of the item, in the item's order: 1 to the number of points, <see cref="CannotJudge"/> (0), or null where
/// the scale was left open.
/// </summary>
public sealed record RatingAnswer(IReadOnlyList<int?> Marks) : AnswerValue
{
    public const int CannotJudge = 0;
}

/// <summary>The best number and, if asked for, the lowest and highest plausible ones.</summary>
public sealed record EstimateAnswer(double Best, double? Low = null, double? High = null) : AnswerValue;

/// <summary>The keys of the chosen options.</summary>
public sealed record ChoiceAnswer(IReadOnlyList<string> Options) : AnswerValue;

/// <summary>The keys of all options, the best first.</summary>
public sealed record RankingAnswer(IReadOnlyList<string> Order) : AnswerValue;

/// <summary>Free text, one entry per line asked for.</summary>
public sealed record TextAnswer(IReadOnlyList<string> Lines) : AnswerValue;

/// <summary>A vote on a motion.</summary>
public sealed record YesNoAnswer(Vote Vote) : AnswerValue;

/// <summary>What can be said to a motion.</summary>
public enum Vote
{
    Yes,
    No,
    Abstain,
}

/// <summary>The points of each option, in the item's order; together a hundred.</summary>
public sealed record AllocationAnswer(IReadOnlyList<int> Points) : AnswerValue;

/// <summary>A year of the calendar.</summary>
public sealed record YearAnswer(int Year) : AnswerValue;

/// <summary>"I cannot judge this": an answer, and not the same as leaving the item open.</summary>
public sealed record CannotJudge : AnswerValue;

/// <summary>Which way a reason speaks.</summary>
public enum ReasonSide
{
    For,
    Against,
    Condition,
}
