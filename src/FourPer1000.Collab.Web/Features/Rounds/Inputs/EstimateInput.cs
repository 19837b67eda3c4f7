using FourPer1000.Collab.Answers;
using FourPer1000.Collab.Studies;
using FourPer1000.Collab.Web.Components.Forms;
using FourPer1000.Collab.Web.Components.Texts;

namespace FourPer1000.Collab.Web.Features.Rounds.Inputs;

/// <summary>The numbers of an estimate as typed, in the reader's way of writing numbers.</summary>
public sealed record EstimateInput(string? Low, string? Best, string? High, bool CannotJudge) : AnswerInput
{
    public static EstimateInput Of(EstimateForm form, AnswerValue? value, Reader reader)
    {
        var estimate = value as EstimateAnswer;
        return new EstimateInput(Write(estimate?.Low), Write(estimate?.Best), Write(estimate?.High), value is CannotJudge);

        string? Write(double? number) => number is { } given ? reader.Number(given, form.Decimals) : null;
    }

    public static EstimateInput Of(IFormCollection posted) =>
        new(Text(posted, Fields.Low), Text(posted, Fields.Best), Text(posted, Fields.High), Text(posted, Fields.CannotJudge) is not null);

    public override AnswerValue? Read(FormErrors errors, Reader reader)
    {
        var (low, best, high) = (Number(Fields.Low, Low), Number(Fields.Best, Best), Number(Fields.High, High));
        if (CannotJudge)
        {
            RefuseBoth(errors);
            return new CannotJudge();
        }

        if (best is null && (Low ?? High) is not null && !errors.Any)
        {
            errors.Add(Fields.Best, InputTexts.BestIsMissing);
        }

        return best is { } number ? new EstimateAnswer(number, low, high) : null;

        double? Number(string field, string? typed)
        {
            var read = NumberReading.Of(typed, reader.Tongue);
            if (typed is not null && read is null && !CannotJudge)
            {
                errors.Add(field, InputTexts.NotANumber, typed);
            }

            return read;
        }
    }

    /// <summary>A number beside a ticked box would be lost without a word.</summary>
    private void RefuseBoth(FormErrors errors)
    {
        if ((Low ?? Best ?? High) is not null)
        {
            errors.Add(Fields.Best, InputTexts.NumberOrCannotJudge);
        }
    }
}
