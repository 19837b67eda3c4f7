using FourPer1000.Collab.Answers;
using FourPer1000.Collab.Studies;
using FourPer1000.Collab.Web.Components.Forms;
using FourPer1000.Collab.Web.Components.Texts;

namespace FourPer1000.Collab.Web.Features.Rounds.Inputs;

/// <summary>The place of each option as typed, in the order of the item; empty for an option without a place.</summary>
public sealed record RankingInput(IReadOnlyList<KeyValuePair<string, string>> Places, bool CannotJudge, string? Move = null) : AnswerInput
{
    public static RankingInput Of(RankingForm form, AnswerValue? value)
    {
        var order = value is RankingAnswer ranking ? ranking.Order : [];
        return new RankingInput([.. form.Options.Select(option => KeyValuePair.Create(option.Key, Place(order, option.Key)))], value is CannotJudge);
    }

    public static RankingInput Of(RankingForm form, IFormCollection posted) => new(
        [.. form.Options.Select(option => KeyValuePair.Create(option.Key, Text(posted, Fields.Place(option.Key)) ?? ""))],
        Text(posted, Fields.CannotJudge) is not null,
        Text(posted, Fields.Move));

    /// <summary>The options as they stand on the page: those with a place first.</summary>
    public IReadOnlyList<string> Order =>
        [.. Places.OrderBy(place => Number(place.Value) ?? int.MaxValue).Select(place => place.Key)];

    /// <summary>The option that a button moves.</summary>
    public string Moving => Move is { } move ? move[(move.IndexOf(':', StringComparison.Ordinal) + 1)..] : "";

    public override AnswerValue? Read(FormErrors errors, Reader reader)
    {
        if (Move is { } move)
        {
            return new RankingAnswer(Moved(move));
        }

        if (CannotJudge)
        {
            return new CannotJudge();
        }

        return Places.All(place => place.Value.Length == 0) ? null : Complete(errors);
    }

    private RankingAnswer? Complete(FormErrors errors)
    {
        var places = Places.Select(place => Number(place.Value)).OfType<int>().Order();
        if (places.SequenceEqual(Enumerable.Range(1, Places.Count)))
        {
            return new RankingAnswer(Order);
        }

        errors.Add("order", AnswerErrors.IncompleteRanking.Sentence);
        return null;
    }

    /// <summary>The order after one option changed places with its neighbour.</summary>
    private List<string> Moved(string move)
    {
        var order = Order.ToList();
        var from = order.IndexOf(Moving);
        var to = Math.Clamp(from + (move.StartsWith("up:", StringComparison.Ordinal) ? -1 : 1), 0, order.Count - 1);
        if (from >= 0)
        {
            (order[from], order[to]) = (order[to], order[from]);
        }

        return order;
    }

    private static string Place(IReadOnlyList<string> order, string key) =>
        order.Index().Where(entry => entry.Item == key).Select(entry => (entry.Index + 1).ToString(CultureInfo.InvariantCulture)).FirstOrDefault() ?? "";

    private static int? Number(string text) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}
