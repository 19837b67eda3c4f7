using FourPer1000.Collab.Answers;
using FourPer1000.Collab.Studies;

namespace FourPer1000.Collab.Web.Features.Rounds.Sheets;

/// <summary>The middle half of the panel: from the first to the third quartile, both included.</summary>
public static class MiddleHalf
{
    /// <summary>Whether an answer, on any of its scales, lies outside.</summary>
    public static bool Excludes(GroupFigures group, AnswerValue answer) => (group.Figures, answer) switch
    {
        (RatingFigures figures, RatingAnswer rating) => figures.Scales.Zip(rating.Marks).Any(pair => Excludes(pair.First.Summary, pair.Second)),
        (EstimateFigures estimate, EstimateAnswer number) => Excludes(estimate.Summary, number.Best),
        (YearFigures years, YearAnswer year) => Excludes(years.Summary, year.Year),
        _ => false,
    };

    /// <summary>Whether one number lies outside; "cannot judge" and an open scale never do.</summary>
    public static bool Excludes(Summary? summary, double? number) =>
        summary is not null && number is { } given && given != RatingAnswer.CannotJudge && (given < summary.Q1 || given > summary.Q3);
}
