using FourPer1000.Collab.Answers;
using FourPer1000.Collab.Web.Components.Forms;
using FourPer1000.Collab.Web.Components.Texts;

namespace FourPer1000.Collab.Web.Features.Rounds.Inputs;

/// <summary>The keys of the options that are ticked.</summary>
public sealed record ChoiceInput(IReadOnlyList<string> Picked, bool CannotJudge) : AnswerInput
{
    /// <summary>What "I cannot judge this" sends as an option; no option has such a key.</summary>
    public const string Unsure = "?";

    public static ChoiceInput Of(AnswerValue? value) =>
        new(value is ChoiceAnswer choice ? choice.Options : [], value is CannotJudge);

    public static ChoiceInput Of(IFormCollection posted)
    {
        var sent = posted[Fields.Option].OfType<string>().Where(option => option.Length > 0).ToList();
        return new ChoiceInput([.. sent.Where(option => option != Unsure)], sent.Contains(Unsure));
    }

    public override AnswerValue? Read(FormErrors errors, Reader reader)
    {
        if (CannotJudge && Picked.Count > 0)
        {
            errors.Add(Fields.Option, InputTexts.EitherOr);
        }

        return CannotJudge ? new CannotJudge() : Picked.Count > 0 ? new ChoiceAnswer(Picked) : null;
    }
}
