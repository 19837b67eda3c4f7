using FourPer1000.Collab.Rules;

namespace FourPer1000.Collab.Suggestions;

public static class SuggestionRules
{
    /// <summary>So many suggestions of one panelist in one round: more than anybody needs, fewer than a flood.</summary>
    public const int MostInARound = 10;

    public static readonly Rule RoundTakesThem = new("suggestion.round-takes-them", new(
        "This round does not take proposals for new items.",
        "Ce tour n’accueille pas de propositions de nouvelles questions.",
        "Esta ronda no admite propuestas de ítems nuevos."));

    public static readonly Rule NeedsText = new("suggestion.needs-text", new(
        "Please write what should be asked, in at most 1,000 characters.",
        "Veuillez écrire ce qui devrait être demandé, en 1 000 caractères au plus.",
        "Escriba qué debería preguntarse, en un máximo de 1000 caracteres."));

    public static readonly Rule NotTooMany = new("suggestion.not-too-many", new(
        "You have proposed ten items in this round; take one back to propose another.",
        "Vous avez proposé dix questions dans ce tour ; retirez-en une pour en proposer une autre.",
        "Ya ha propuesto diez ítems en esta ronda; retire uno para proponer otro."));

    public static readonly Rule IsDecidedOnce = new("suggestion.is-decided-once", new(
        "This proposal has been decided already.",
        "Cette proposition a déjà fait l’objet d’une décision.",
        "Esta propuesta ya se decidió."));

    public static readonly Rule NeedsReason = new("suggestion.needs-reason", new(
        "Please give a reason; the person who proposed the item reads it.",
        "Veuillez donner une raison ; la personne qui a proposé la question la lira.",
        "Indique un motivo; lo leerá quien propuso el ítem."));

    public static readonly Rule MergesIntoAnItem = new("suggestion.merges-into-an-item", new(
        "Choose the item of this study that says it already.",
        "Choisissez la question de cette étude qui le dit déjà.",
        "Elija el ítem de este estudio que ya lo dice."));

    public static readonly Rule NeedsADraftRound = new("suggestion.needs-a-draft-round", new(
        "Plan the next round first: a proposal that is taken is written into it.",
        "Préparez d’abord le tour suivant : une proposition retenue y est inscrite.",
        "Prepare primero la ronda siguiente: la propuesta que se acepta se escribe en ella."));
}
