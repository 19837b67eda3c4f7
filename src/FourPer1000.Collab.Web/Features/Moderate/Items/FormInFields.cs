using FourPer1000.Collab.Studies;
using FourPer1000.Collab.Web.Components.Forms;
using FourPer1000.Collab.Web.Components.Texts;

namespace FourPer1000.Collab.Web.Features.Moderate.Items;

/// <summary>The form of an item that is stored, put into the fields of the editor. Numbers are written as the reader writes them; years are no quantities.</summary>
internal static class FormInFields
{
    public static void Set(FormFields fields, ItemForm form, Reader reader)
    {
        switch (form)
        {
            case RatingForm rating:
                fields.SetAll("scales", rating.Scales);
                break;
            case EstimateForm estimate:
                SetEstimate(fields, estimate, reader);
                break;
            case ChoiceForm choice:
                SetChoice(fields, choice);
                break;
            case AllocationForm allocation:
                SetOptions(fields, allocation.Options);
                break;
            case YearForm year:
                fields["earliest"] = year.Earliest.ToString(CultureInfo.InvariantCulture);
                fields["latest"] = year.Latest.ToString(CultureInfo.InvariantCulture);
                break;
            case RankingForm ranking:
                SetOptions(fields, ranking.Options);
                break;
            case FreeTextForm text:
                fields["lines"] = text.Lines.ToString(CultureInfo.InvariantCulture);
                break;
        }
    }

    private static void SetEstimate(FormFields fields, EstimateForm estimate, Reader reader)
    {
        fields.Set(ItemWording.Unit, estimate.Unit);
        fields["min"] = reader.Number(estimate.Min, ItemForm.MostDecimals);
        fields["max"] = reader.Number(estimate.Max, ItemForm.MostDecimals);
        fields["decimals"] = estimate.Decimals.ToString(CultureInfo.InvariantCulture);
        fields["role"] = estimate.Role.ToString();
        fields["year"] = estimate.Year?.ToString(CultureInfo.InvariantCulture) ?? "";
        fields.Tick("interval", estimate.WithInterval);
    }

    private static void SetChoice(FormFields fields, ChoiceForm choice)
    {
        fields.Tick("several", choice.Several);
        fields["fewest"] = choice.Fewest.ToString(CultureInfo.InvariantCulture);
        fields["most"] = choice.Most?.ToString(CultureInfo.InvariantCulture) ?? "";
        SetOptions(fields, choice.Options);
    }

    private static void SetOptions(FormFields fields, IReadOnlyList<Option> options)
    {
        foreach (var tongue in Tongues.All)
        {
            fields[FormFields.In(ItemWording.Options, tongue)] = string.Join('\n', options.Select(option => option.Label[tongue]?.Text ?? ""));
        }
    }
}
