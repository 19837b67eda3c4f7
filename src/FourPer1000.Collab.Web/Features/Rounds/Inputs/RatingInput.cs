using FourPer1000.Collab.Answers;
using FourPer1000.Collab.Studies;
using FourPer1000.Collab.Web.Components.Forms;
using FourPer1000.Collab.Web.Components.Texts;

namespace FourPer1000.Collab.Web.Features.Rounds.Inputs;

/// <summary>One mark per scale; null for a scale left open.</summary>
public sealed record RatingInput(IReadOnlyList<int?> Marks) : AnswerInput
{
    public static RatingInput Of(RatingForm form, AnswerValue? value) =>
        new(value is RatingAnswer rating ? rating.Marks : new int?[form.Scales.Count]);

    public static RatingInput Of(RatingForm form, IFormCollection posted) =>
        new([.. form.Scales.Select((_, index) => Mark(posted[Fields.Mark(index)]))]);

    public override AnswerValue? Read(FormErrors errors, Reader reader) => Marks.All(mark => mark is null) ? null : new RatingAnswer(Marks);

    /// <summary>What no radio button sends becomes a mark outside every scale, which the checks of the answer refuse.</summary>
    private static int? Mark(string? text) => text switch
    {
        null or "" => null,
        _ => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var mark) ? mark : -1,
    };
}
