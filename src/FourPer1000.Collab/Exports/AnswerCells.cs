using FourPer1000.Collab.Answers;
using FourPer1000.Collab.Studies;

namespace FourPer1000.Collab.Exports;

/// <summary>One answer as cells, in the order of its item's parts.</summary>
internal static class AnswerCells
{
    public static IReadOnlyList<Cell> Of(ItemForm form, AnswerValue value) => (form, value) switch
    {
        (RatingForm, RatingAnswer rating) => [.. rating.Marks.Select(Mark)],
        (EstimateForm { WithInterval: true }, EstimateAnswer estimate) => [Number(estimate.Low), Number(estimate.Best), Number(estimate.High)],
        (EstimateForm, EstimateAnswer estimate) => [Number(estimate.Best)],
        (ChoiceForm { Several: true } several, ChoiceAnswer choice) => [.. several.Options.Select(option => Cell.Number(choice.Options.Contains(option.Key) ? 1 : 0))],
        (ChoiceForm, ChoiceAnswer choice) => [Cell.Word(choice.Options[0])],
        (RankingForm ranking, RankingAnswer order) => [.. ranking.Options.Select(option => Cell.Number(Place(order, option.Key)))],
        (AllocationForm, AllocationAnswer allocation) => [.. allocation.Points.Select(points => Cell.Number(points))],
        (FreeTextForm text, TextAnswer written) => [.. Enumerable.Range(0, text.Lines).Select(line => Line(written, line))],
        (YesNoForm, YesNoAnswer vote) => [Cell.Word(Word(vote.Vote))],
        (YearForm, YearAnswer year) => [Cell.Number(year.Year)],
        _ => throw new ArgumentException($"A {value.GetType().Name} is no answer to a {form.GetType().Name}.", nameof(value)),
    };

    private static Cell Mark(int? mark) => mark switch
    {
        null => Cell.Empty,
        RatingAnswer.CannotJudge => Cell.CannotJudge,
        { } point => Cell.Number(point),
    };

    private static Cell Number(double? number) => number is { } given ? Cell.Number(given) : Cell.Empty;

    private static Cell Line(TextAnswer written, int line) => line < written.Lines.Count ? Cell.Text(written.Lines[line]) : Cell.Empty;

    /// <summary>1 is the first.</summary>
    private static int Place(RankingAnswer ranking, string key) => ranking.Order.Index().First(entry => entry.Item == key).Index + 1;

    private static string Word(Vote vote) => vote switch
    {
        Vote.Yes => "yes",
        Vote.No => "no",
        _ => "abstain",
    };
}
