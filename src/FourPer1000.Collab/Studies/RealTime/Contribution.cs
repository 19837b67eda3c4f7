using FourPer1000.Collab.Answers;

namespace FourPer1000.Collab.Studies.RealTime;

/// <summary>What one panelist adds to one part of an item's figures: a mark on a scale, a number, an option taken or left.</summary>
/// <param name="Part">The part: figures of two parts are counted apart.</param>
/// <param name="Value">What is added; equal texts add the same.</param>
/// <param name="Independent">
/// How many different values of one panelist can count as new. A mark adds one to a count of its own, so any number of them; the ranks of
/// an order are sums, of which only two are sure not to cancel out; of a form we know nothing of, only the first.
/// </param>
public sealed record Contribution(string Part, string Value, int Independent = int.MaxValue)
{
    private const int InOrders = 2;

    /// <summary>The contributions of an answer; none where it enters no number.</summary>
    public static IReadOnlyList<Contribution> Of(ItemForm form, AnswerValue? value) => (form, value) switch
    {
        (_, null) => [],
        (RatingForm rating, RatingAnswer answer) => Marks(rating, answer),
        (RatingForm, _) => [],
        (EstimateForm, EstimateAnswer number) => Numbers(number),
        (ChoiceForm choice, ChoiceAnswer chosen) => [.. choice.Options.Select(option => new Contribution(option.Key, chosen.Options.Contains(option.Key) ? "yes" : "no"))],
        (ChoiceForm choice, _) => [.. choice.Options.Select(option => new Contribution(option.Key, "cannot-judge"))],
        (RankingForm, RankingAnswer order) => [new("order", string.Join(' ', order.Order), InOrders)],
        (FreeTextForm, TextAnswer) => [new("text", "given")],
        (_, CannotJudge) => [new("best", "cannot-judge")],
        (_, var other) => [new("answer", Persistence.JsonColumn.Write(other), Independent: 1)],
    };

    private static List<Contribution> Marks(RatingForm form, RatingAnswer answer) => [.. form.Scales.Zip(answer.Marks)
        .Where(pair => pair.Second is not null)
        .Select(pair => new Contribution(pair.First, Text(pair.Second!.Value)))];

    private static List<Contribution> Numbers(EstimateAnswer number) => [.. new[] { ("best", number.Best), ("low", number.Low), ("high", number.High) }
        .Where(pair => pair.Item2 is not null)
        .Select(pair => new Contribution(pair.Item1, Text(pair.Item2!.Value)))];

    private static string Text(double number) => number.ToString("R", CultureInfo.InvariantCulture);
}
