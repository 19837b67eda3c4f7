namespace FourPer1000.Collab.Web.Features.Objectives;

internal static class GoalTexts
{
    public static readonly Phrase WorkingLabel = new(
        "* Working label of this project; the official goal title will replace it.",
        "* Intitulé provisoire de ce projet\u00A0; le titre officiel de l’objectif général le remplacera.",
        "* Rótulo provisional de este proyecto; el título oficial del objetivo general lo sustituirá.");
}
