using FourPer1000.Collab.Answers;
using FourPer1000.Collab.Studies;
using FourPer1000.Collab.Web.Components.Forms;
using FourPer1000.Collab.Web.Components.Texts;

namespace FourPer1000.Collab.Web.Features.Rounds.Inputs;

/// <summary>The points of each option as typed, in the order of the item; an empty field is no points.</summary>
public sealed record AllocationInput(IReadOnlyList<KeyValuePair<string, string>> Typed, bool CannotJudge) : AnswerInput
{
    public static AllocationInput Of(AllocationForm form, AnswerValue? value)
    {
        var points = value is AllocationAnswer answer ? answer.Points : [];
        return new AllocationInput(
            [.. form.Options.Select((option, index) => KeyValuePair.Create(option.Key, index < points.Count ? Text(points[index]) : ""))], value is CannotJudge);
    }

    public static AllocationInput Of(AllocationForm form, IFormCollection posted) => new(
        [.. form.Options.Select(option => KeyValuePair.Create(option.Key, Text(posted, Fields.Points(option.Key)) ?? ""))],
        Text(posted, Fields.CannotJudge) is not null);

    /// <summary>What has been given out so far, as far as it can be read.</summary>
    public int Sum => Typed.Sum(option => Points(option.Value) ?? 0);

    private bool IsEmpty => Typed.All(typed => typed.Value.Length == 0);

    public override AnswerValue? Read(FormErrors errors, Reader reader)
    {
        if (CannotJudge && !IsEmpty)
        {
            errors.Add(Fields.AllPoints, InputTexts.NumberOrCannotJudge);
        }

        if (CannotJudge || IsEmpty)
        {
            return CannotJudge ? new CannotJudge() : null;
        }

        foreach (var (key, typed) in Typed.Where(option => Points(option.Value) is null))
        {
            errors.Add(Fields.Points(key), InputTexts.NotPoints, typed);
        }

        return errors.Any ? null : new AllocationAnswer([.. Typed.Select(option => Points(option.Value)!.Value)]);
    }

    /// <summary>So few digits that no sum of them overflows.</summary>
    private static int? Points(string typed) =>
        typed.Length == 0 ? 0 : typed.Length <= 3 && int.TryParse(typed, NumberStyles.None, CultureInfo.InvariantCulture, out var points) ? points : null;

    private static string Text(int points) => points.ToString(CultureInfo.InvariantCulture);
}
