using FourPer1000.Collab.Answers;
using FourPer1000.Collab.Studies;

namespace FourPer1000.Collab.Demonstration;

/// <summary>Invented answers to open questions and first estimates, for which the file has none.</summary>
internal static class IdeaAnswers
{
    private static readonly Dictionary<(string Panelist, string Item), string[]> Texts = new()
    {
        [("P02", "F3-ASK-01")] = ["Je déplacerais le budget de formation vers les régions où rien n’a encore commencé."],
        [("P02", "F3-ASK-02")] = ["Nombre de pays ayant une cible sur les sols", "Hectares engagés, avec leur source", "Activités en retard"],
        [("P02", "F3-ASK-03")] = ["Le temps qu’il faut pour remplir un formulaire", "La crainte d’être comparé"],
        [("P04", "F3-ASK-01")] = ["I would visit the partners who have gone quiet before the yearly meeting and not after it."],
        [("P04", "F3-ASK-02")] = ["Farms reached", "Money spent on the ground", "Soils measured twice"],
        [("P04", "F3-ASK-04")] = ["The land-use dashboard of our province: few figures, and each one says how old it is."],
        [("P07", "F3-ASK-01")] = ["Which country to support first when it revises its climate pledge."],
        [("P07", "F3-ASK-02")] = ["Pledges with soils in them", "Ministries trained", "State of every Activity", "Open requests for help"],
        [("P07", "F3-ASK-03")] = ["No mandate to publish before the minister has seen it"],
        [("P09", "F3-ASK-01")] = ["Elegiría otros sitios para los ensayos de larga duración."],
        [("P09", "F3-ASK-02")] = ["Sitios con mediciones repetidas", "Incertidumbre de cada cifra", "Publicaciones con datos abiertos"],
    };

    /// <summary>The answer of a panelist, or nothing where the panelist left the item open.</summary>
    /// <param name="panelist">The panelist's key.</param>
    /// <param name="item">The item's key.</param>
    /// <param name="form">How the item is answered.</param>
    /// <param name="seed">A number that is the same whenever the demonstration is played.</param>
    public static AnswerValue? Of(string panelist, string item, ItemForm form, int seed) => form switch
    {
        FreeTextForm => Texts.TryGetValue((panelist, item), out var lines) ? new TextAnswer(lines) : null,
        EstimateForm estimate => Around(estimate, 0.1 + (0.04 * (seed % 5))),
        _ => null,
    };

    private static EstimateAnswer Around(EstimateForm form, double share)
    {
        var best = Math.Round(form.Min + (share * (form.Max - form.Min)), form.Decimals);
        return new EstimateAnswer(best, Math.Max(form.Min, Math.Round(best * 0.6, form.Decimals)), Math.Min(form.Max, Math.Round(best * 1.5, form.Decimals)));
    }
}
