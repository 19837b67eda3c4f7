using FourPer1000.Collab.Web.Components.Forms;

namespace FourPer1000.Collab.Web.Features.Moderate.Items;

/// <summary>The texts of an item between the editor, where each language has one "approved" tick, and the platform, where each text has its status.</summary>
internal static class ItemWording
{
    public const string Heading = "heading";
    public const string Statement = "statement";
    public const string Background = "background";
    public const string Unit = "unit";
    public const string Options = "options";

    public static string Approved(Tongue tongue) => FormFields.In("approved", tongue);

    /// <summary>A text with the status of its language.</summary>
    public static Translated Read(FormFields fields, string name) => Tongues.All.Aggregate(
        Translated.None,
        (text, tongue) => text.Set(tongue, fields.OrNull(FormFields.In(name, tongue)) is { } written ? Worded(fields, tongue, written) : null));

    public static void Set(FormFields fields, IReadOnlyList<Translated> all, IReadOnlyList<Tongue> unapproved)
    {
        fields.Set(Heading, all[0]);
        fields.Set(Statement, all[1]);
        fields.Set(Background, all[2]);
        foreach (var tongue in Tongues.All)
        {
            fields.Tick(Approved(tongue), !unapproved.Contains(tongue) && all[1][tongue] is not null);
        }
    }

    /// <summary>The lines of one language's options.</summary>
    public static string[] Lines(FormFields fields, Tongue tongue) =>
        fields[FormFields.In(Options, tongue)].Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    public static Wording Worded(FormFields fields, Tongue tongue, string text) =>
        new(text, fields.Has(Approved(tongue)) ? WordingStatus.Approved : WordingStatus.Draft);
}
