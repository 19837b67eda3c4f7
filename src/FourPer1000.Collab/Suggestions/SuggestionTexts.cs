namespace FourPer1000.Collab.Suggestions;

internal static class SuggestionTexts
{
    /// <summary>Where a taken item comes from, as its round tells the panel.</summary>
    public static Translated FromThePanel { get; } = Translated.Of(
        "Proposed by a member of the panel.", "Proposé par un membre du panel.", "Propuesto por un miembro del panel.");
}
