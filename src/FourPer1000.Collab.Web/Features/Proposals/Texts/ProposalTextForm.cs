using FourPer1000.Collab.Proposals;
using FourPer1000.Collab.Web.Components.Forms;

namespace FourPer1000.Collab.Web.Features.Proposals.Texts;

/// <summary>The text of a proposal between its form and the platform.</summary>
internal static class ProposalTextForm
{
    public const string Title = "title";
    public const string Description = "description";

    /// <summary>The parts that are one line or a few, the same in every language.</summary>
    public static readonly (string Field, Phrase Label, int Lines)[] Details =
    [
        ("lead", ProposalTexts.Lead, 1),
        ("partners", ProposalTexts.Partners, 2),
        ("period", ProposalTexts.Period, 1),
        ("resources", ProposalTexts.Resources, 2),
        ("indicator", ProposalTexts.Indicator, 2),
    ];

    public static void Set(FormFields fields, ProposalText text)
    {
        fields.Set(Title, text.Title);
        fields.Set(Description, text.Description);
        fields["category"] = text.Category ?? "";
        fields["facility"] = text.Facility ?? "";
        fields["lead"] = text.Lead ?? "";
        fields["partners"] = text.Partners ?? "";
        fields["period"] = text.Period ?? "";
        fields["resources"] = text.Resources ?? "";
        fields["indicator"] = text.Indicator ?? "";
    }

    /// <summary>The text that was typed. A wording that was not touched keeps its status, so that an untouched form changes nothing.</summary>
    public static ProposalText Read(FormFields fields, FormErrors errors, ProposalText before)
    {
        var title = Typed(fields, Title, before.Title);
        if (title.IsEmpty)
        {
            errors.Add(FormFields.In(Title, Tongue.En), ProposalTexts.TitleNeeded);
        }

        return new ProposalText(
            title,
            Typed(fields, Description, before.Description),
            fields.OrNull("category"),
            fields.OrNull("facility"),
            fields.OrNull("lead"),
            fields.OrNull("partners"),
            fields.OrNull("period"),
            fields.OrNull("resources"),
            fields.OrNull("indicator"));
    }

    private static Translated Typed(FormFields fields, string name, Translated before) => Tongues.All.Aggregate(
        Translated.None, (text, tongue) => text.Set(tongue, Typed(fields.OrNull(FormFields.In(name, tongue)), before[tongue])));

    private static Wording? Typed(string? text, Wording? before) => text is null ? null : text == before?.Text ? before : new Wording(text);
}
