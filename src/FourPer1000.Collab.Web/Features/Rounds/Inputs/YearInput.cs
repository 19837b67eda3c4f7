using FourPer1000.Collab.Answers;
using FourPer1000.Collab.Web.Components.Forms;
using FourPer1000.Collab.Web.Components.Texts;

namespace FourPer1000.Collab.Web.Features.Rounds.Inputs;

/// <summary>A year as typed: four digits, no sign between thousands in any language.</summary>
public sealed record YearInput(string? Year, bool CannotJudge) : AnswerInput
{
    public static YearInput Of(AnswerValue? value) =>
        new(value is YearAnswer answer ? answer.Year.ToString(CultureInfo.InvariantCulture) : null, value is CannotJudge);

    public static YearInput Of(IFormCollection posted) => new(Text(posted, Fields.Year), Text(posted, Fields.CannotJudge) is not null);

    public override AnswerValue? Read(FormErrors errors, Reader reader)
    {
        if (CannotJudge && Year is not null)
        {
            errors.Add(Fields.Year, InputTexts.NumberOrCannotJudge);
        }

        if (CannotJudge || Year is null)
        {
            return CannotJudge ? new CannotJudge() : null;
        }

        if (int.TryParse(Year, NumberStyles.None, CultureInfo.InvariantCulture, out var year))
        {
            return new YearAnswer(year);
        }

        errors.Add(Fields.Year, InputTexts.NotAYear, Year);
        return null;
    }
}
