using FourPer1000.Collab.Proposals;

namespace FourPer1000.Collab.Demonstration;

/// <summary>What the moderator and the Secretariat of the demonstration write about proposals.</summary>
internal static class ProposalTexts
{
    public const string Accepted =
        "Both marks are clear, the cost is small, and four other task forces can use the text. It enters the draft plan as it stands.";

    public const string Returned =
        "Who in a ministry would do the matching? Please name the office that has agreed, and say how this differs from what the three secretariats already do.";

    public const string Changed = "Accepted. We open the course to advisers of farmers' organisations, because the panel asked for it in its reasons.";

    private static readonly Dictionary<string, (string Lead, string Period, string Resources, string Indicator)> Parts = new(StringComparer.Ordinal)
    {
        ["Model NDC text on soils"] = ("A working group of the task force", "2027-2028", "Six expert weeks, translation", "Countries that used the text in an NDC"),
        ["Training for negotiators and ministries"] = ("A member organisation with a training centre", "2027-2030", "One course a year", "People trained, by region"),
        ["On-request expert help for NDC revision"] = ("The Executive Secretariat", "2027-2030", "A roster of twelve experts", "Requests answered within a month"),
        ["Public tracker of soils in NDCs"] = ("A research partner", "From 2027", "Half a post", "Age of the oldest entry"),
        ["Match targets under the three Rio conventions"] = ("To be named", "2028-2030", "To be estimated", "Countries with matched targets"),
        ["Consultation of farmers before targets are set"] = ("A farmers' organisation", "2027-2029", "Three regional meetings a year", "Targets set after a consultation"),
    };

    /// <summary>Fills in the parts that the panel does not decide; a target has none of them.</summary>
    public static ProposalText Complete(ProposalText text) => Parts.TryGetValue(text.Title.TextFor(Tongue.En), out var part)
        ? text with { Lead = part.Lead, Period = part.Period, Resources = part.Resources, Indicator = part.Indicator }
        : text;

    public static ProposalText Change(ProposalText text) => text with
    {
        Partners = "Farmers' organisations of three regions",
        Description = Translated.Of(
            "Hold a yearly course for climate negotiators, agriculture ministries and advisers of farmers' organisations on counting SOC under IPCC guidance.",
            "Tenir un cours annuel pour les négociateurs climat, les ministères de l’agriculture et les conseillers des organisations paysannes sur la comptabilisation du COS selon les lignes directrices du GIEC.",
            "Impartir un curso anual para negociadores climáticos, ministerios de agricultura y asesores de organizaciones de agricultores sobre la contabilidad del COS según las directrices del IPCC."),
    };
}
