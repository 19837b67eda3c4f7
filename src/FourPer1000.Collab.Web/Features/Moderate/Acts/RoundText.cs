using FourPer1000.Collab.Web.Components.Forms;

namespace FourPer1000.Collab.Web.Features.Moderate.Acts;

/// <summary>What a round says about itself, between its form and the platform.</summary>
internal static class RoundText
{
    public const string Title = "title";
    public const string Purpose = "purpose";
    public const string Instructions = "instructions";

    /// <summary>The box that lets the panel propose items.</summary>
    public const string Suggestions = "suggestions";

    public static void Set(FormFields fields, Translated title, Translated purpose, Translated instructions)
    {
        fields.Set(Title, title);
        fields.Set(Purpose, purpose);
        fields.Set(Instructions, instructions);
    }

    public static Translated Of(Phrase phrase) => Translated.Of(phrase.En, phrase.Fr, phrase.Es);
}
