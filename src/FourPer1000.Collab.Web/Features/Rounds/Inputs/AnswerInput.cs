using FourPer1000.Collab.Answers;
using FourPer1000.Collab.Studies;
using FourPer1000.Collab.Web.Components.Forms;
using FourPer1000.Collab.Web.Components.Texts;

namespace FourPer1000.Collab.Web.Features.Rounds.Inputs;

/// <summary>
/// The fields of an answer as they were typed. They are kept as they are when something in them cannot be read, so that a failed
/// field costs no other.
/// </summary>
public abstract record AnswerInput
{
    /// <summary>What the fields say; null for an item left open.</summary>
    /// <param name="errors">Receives what cannot be read.</param>
    /// <param name="reader">Whose way of writing numbers is used.</param>
    public abstract AnswerValue? Read(FormErrors errors, Reader reader);

    /// <summary>The fields of a stored answer; empty ones for none.</summary>
    public static AnswerInput Of(ItemForm form, AnswerValue? value, Reader reader) => form switch
    {
        RatingForm rating => RatingInput.Of(rating, value),
        EstimateForm estimate => EstimateInput.Of(estimate, value, reader),
        ChoiceForm => ChoiceInput.Of(value),
        RankingForm ranking => RankingInput.Of(ranking, value),
        FreeTextForm text => TextInput.Of(text, value),
        YesNoForm => YesNoInput.Of(value),
        AllocationForm allocation => AllocationInput.Of(allocation, value),
        YearForm => YearInput.Of(value),
        ReadingForm => new NoInput(),
        _ => throw new NotSupportedException($"No fields for {form.GetType().Name}."),
    };

    /// <summary>The fields of a posted form.</summary>
    public static AnswerInput Of(ItemForm form, IFormCollection posted) => form switch
    {
        RatingForm rating => RatingInput.Of(rating, posted),
        EstimateForm => EstimateInput.Of(posted),
        ChoiceForm => ChoiceInput.Of(posted),
        RankingForm ranking => RankingInput.Of(ranking, posted),
        FreeTextForm text => TextInput.Of(text, posted),
        YesNoForm => YesNoInput.Of(posted),
        AllocationForm allocation => AllocationInput.Of(allocation, posted),
        YearForm => YearInput.Of(posted),
        ReadingForm => new NoInput(),
        _ => throw new NotSupportedException($"No fields for {form.GetType().Name}."),
    };

    protected static string? Text(IFormCollection posted, string field) =>
        posted[field].FirstOrDefault() is { } text && !string.IsNullOrWhiteSpace(text) ? text.Trim() : null;
}
