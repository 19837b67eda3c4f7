using FourPer1000.Collab.Answers;
using FourPer1000.Collab.Studies;

namespace FourPer1000.Collab.Web.Features.Rounds.Items;

/// <summary>The page of one item.</summary>
internal static class ItemTexts
{
    public static readonly Phrase ItemOf = new("Item {0} of {1}", "Question {0} sur {1}", "Ítem {0} de {1}");
    public static readonly Phrase OtherLanguages = new(
        "Show the statement in the other languages", "Afficher l’énoncé dans les autres langues", "Mostrar el enunciado en los otros idiomas");
    public static readonly Phrase Background = new("Background and sources", "Contexte et sources", "Contexto y fuentes");
    public static readonly Phrase WordingBefore = new("The wording of round {0}", "Le texte du tour {0}", "El texto de la ronda {0}");

    public static readonly Phrase WhereThePanelStood = new("Round {0}: where the panel stood", "Tour {0}\u00A0: où en était le panel", "Ronda {0}: dónde estaba el panel");
    public static readonly Phrase InRound = new("{0} in round {1}", "{0}, tour {1}", "{0}, ronda {1}");
    public static readonly Phrase TooFew = new(
        "Fewer than {0} people answered, so nothing of it is shown.",
        "Moins de {0} personnes ont répondu\u00A0; rien n’en est donc montré.",
        "Respondieron menos de {0} personas, así que no se muestra nada.");
    public static readonly Phrase TextsFrom = new(
        "{0} people wrote something.", "{0} personnes ont écrit quelque chose.", "{0} personas escribieron algo.");
    public static readonly Phrase NoNumbers = new(
        "The method of this study does not show these numbers before the panel answers again.",
        "La méthode de cette étude ne montre pas ces chiffres avant que le panel réponde à nouveau.",
        "El método de este estudio no muestra estas cifras antes de que el panel vuelva a responder.");
    public static readonly Phrase YouThen = new("You answered: {0}", "Vous aviez répondu\u00A0: {0}", "Usted respondió: {0}");
    public static readonly Phrase KeepOrChange = new(
        "Keep or change your answer; both are fine.",
        "Gardez ou changez votre réponse\u00A0; les deux conviennent.",
        "Conserve o cambie su respuesta; ambas cosas están bien.");
    public static readonly Phrase ReasonsGiven = new("Reasons given", "Raisons données", "Motivos dados");
    public static readonly Phrase ReasonsHint = new(
        "Without names, in an order made for you", "Sans noms, dans un ordre fait pour vous", "Sin nombres, en un orden hecho para usted");
    public static readonly Phrase IdeasGiven = new("What people wrote", "Ce que les personnes ont écrit", "Lo que escribieron las personas");
    public static readonly Phrase NoReasons = new("Nobody gave a reason.", "Personne n’a donné de raison.", "Nadie dio un motivo.");
    public static readonly CountedPhrase AllReasons = new(
        new("Show the {0} reason", "Afficher la raison", "Mostrar el motivo"),
        new("Show all {0} reasons", "Afficher les {0} raisons", "Mostrar los {0} motivos"));
    public static readonly CountedPhrase MoreReasons = new(
        new("{0} more reason", "{0} autre raison", "{0} motivo más"),
        new("{0} more reasons", "{0} autres raisons", "{0} motivos más"));

    public static readonly CountedPhrase Agreeing = new(
        new("{0} person agrees", "{0} personne est d’accord", "{0} persona está de acuerdo"),
        new("{0} people agree", "{0} personnes sont d’accord", "{0} personas están de acuerdo"));
    public static readonly Phrase OwnReason = new("Your own reason", "Votre propre raison", "Su propio motivo");
    public static readonly Phrase Agree = new("I agree with this reason", "Je partage cette raison", "Comparto este motivo");
    public static readonly Phrase AgreeNoMore = new("Take it back", "Retirer", "Retirarlo");
    public static readonly Phrase YouAgree = new("You agree.", "Vous partagez cette raison.", "Usted comparte este motivo.");

    public static readonly Phrase GroupSoFar = new("The group so far", "Le groupe jusqu’ici", "El grupo hasta ahora");
    public static readonly Phrase GroupSoFarOf = new("{0}, the group so far", "{0}, le groupe jusqu’ici", "{0}, el grupo hasta ahora");
    public static readonly Phrase AnswerFirst = new(
        "Answer first. Then you see here what the group thinks so far, as soon as {0} people have answered, and you can change your answer until the end.",
        "Répondez d’abord. Vous voyez ensuite ici ce que pense le groupe, dès que {0} personnes ont répondu, et vous pouvez changer votre réponse jusqu’à la fin.",
        "Responda primero. Después verá aquí qué piensa el grupo, en cuanto hayan respondido {0} personas, y podrá cambiar su respuesta hasta el final.");
    public static readonly Phrase NotYetK = new(
        "Your answer is in. The group appears here as soon as {0} people have answered, so that nobody can be recognised.",
        "Votre réponse est enregistrée. Le groupe apparaît ici dès que {0} personnes ont répondu, afin que personne ne soit reconnaissable.",
        "Su respuesta está guardada. El grupo aparece aquí en cuanto hayan respondido {0} personas, para que no se reconozca a nadie.");
    public static readonly Phrase BatchOf = new(
        "State {0}, of {1}. It moves only when at least {2} people have said something new, so your own change may appear later.",
        "État {0}, du {1}. Il n’évolue que lorsqu’au moins {2} personnes ont dit quelque chose de nouveau ; votre propre changement peut donc apparaître plus tard.",
        "Estado {0}, del {1}. Solo cambia cuando al menos {2} personas han dicho algo nuevo; su propio cambio puede aparecer más tarde.");
    public static readonly Phrase SaveAndSee = new("Save and see the group", "Enregistrer et voir le groupe", "Guardar y ver el grupo");

    public static readonly Phrase YourAnswer = new("Your answer", "Votre réponse", "Su respuesta");
    public static readonly Phrase YourAnswerNow = new("Your answer now", "Votre réponse maintenant", "Su respuesta ahora");
    public static readonly Phrase Why = new("Why?", "Pourquoi\u00A0?", "¿Por qué?");
    public static readonly Phrase WhyHint = new(
        "A reason helps the others. It is shown without your name.",
        "Une raison aide les autres. Elle est montrée sans votre nom.",
        "Un motivo ayuda a los demás. Se muestra sin su nombre.");
    public static readonly Phrase WhyOutside = new(
        "Your answer lies outside the middle half, so a reason helps the others. It is shown without your name.",
        "Votre réponse se situe hors de la moitié centrale\u00A0: une raison aide donc les autres. Elle est montrée sans votre nom.",
        "Su respuesta queda fuera de la mitad central, así que un motivo ayuda a los demás. Se muestra sin su nombre.");
    public static readonly Phrase ThisReasonSpeaks = new("This reason is", "Cette raison est", "Este motivo es");

    public static readonly Phrase Low = new("Lowest", "Le plus bas", "El más bajo");
    public static readonly Phrase Best = new("Best", "Le meilleur", "El mejor");
    public static readonly Phrase BestAlone = new("Your estimate", "Votre estimation", "Su estimación");
    public static readonly Phrase High = new("Highest", "Le plus haut", "El más alto");
    public static readonly Phrase EstimateOf = new("{0} for {1}, {2}", "{0} pour {1}, {2}", "{0} para {1}, {2}");
    public static readonly Phrase EstimateWithoutYear = new("{0}, {1}", "{0}, {1}", "{0}, {1}");
    public static readonly Phrase FromTo = new("From {0} to {1}", "De {0} à {1}", "De {0} a {1}");
    public static readonly Phrase ReadAs = new("Read as {0}", "Lu comme {0}", "Leído como {0}");
    public static readonly Phrase ReadWithInterval = new("Read as {0} ({1} to {2})", "Lu comme {0} ({1} à {2})", "Leído como {0} ({1} a {2})");

    public static readonly Phrase ChooseOne = new("Choose one", "Choisissez une réponse", "Elija una");
    public static readonly Phrase ChooseSeveral = new("Choose one or more", "Choisissez une ou plusieurs réponses", "Elija una o varias");

    public static readonly Phrase ChooseUpTo = new("Choose up to {0}", "Choisissez jusqu’à {0} réponses", "Elija hasta {0}");
    public static readonly Phrase ChooseExactly = new("Choose {0}", "Choisissez {0} réponses", "Elija {0}");
    public static readonly Phrase ChooseFromTo = new("Choose {0} to {1}", "Choisissez de {0} à {1} réponses", "Elija de {0} a {1}");

    public static readonly Phrase YourVote = new("Your vote", "Votre vote", "Su voto");
    public static readonly Phrase AbstainHint = new(
        "To abstain is to leave the decision to the others.", "S’abstenir, c’est laisser les autres décider.", "Abstenerse es dejar la decisión a los demás.");

    public static readonly Phrase YourYear = new("Year", "Année", "Año");

    public static readonly Phrase GiveOut = new("Give out {0} points", "Répartissez {0} points", "Reparta {0} puntos");
    public static readonly Phrase GiveOutHint = new(
        "The more points, the more it matters. Leave a field empty for no points.",
        "Plus il y a de points, plus c’est important. Laissez une case vide pour zéro point.",
        "Cuantos más puntos, más importa. Deje vacía una casilla para no dar puntos.");
    public static readonly Phrase AllGiven = new("All {0} points are given out.", "Les {0} points sont répartis.", "Los {0} puntos están repartidos.");
    public static readonly Phrase StillToGive = new("{0} given out, {1} left", "{0} répartis, {1} restants", "{0} repartidos, quedan {1}");
    public static readonly Phrase TooMuchGiven = new("{0} given out, {1} too many", "{0} répartis, {1} de trop", "{0} repartidos, sobran {1}");

    public static readonly Phrase GoOn = new("Continue", "Continuer", "Continuar");

    public static readonly Phrase RankingHint = new(
        "Number 1 is the first. Choose a place for each, or move them with the arrows.",
        "Le numéro 1 est le premier. Choisissez une place pour chacun, ou déplacez-les avec les flèches.",
        "El número 1 es el primero. Elija un puesto para cada uno o muévalos con las flechas.");
    public static readonly Phrase PlaceOf = new("Place of {0}", "Place de {0}", "Puesto de {0}");
    public static readonly Phrase MoveUp = new("Move up: {0}", "Monter\u00A0: {0}", "Subir: {0}");
    public static readonly Phrase MoveDown = new("Move down: {0}", "Descendre\u00A0: {0}", "Bajar: {0}");
    public static readonly Phrase IsNow = new("“{0}” is now number {1} of {2}.", "«\u00A0{0}\u00A0» est maintenant numéro {1} sur {2}.", "«{0}» es ahora el número {1} de {2}.");

    public static readonly Phrase Line = new("Idea {0}", "Idée {0}", "Idea {0}");
    public static readonly Phrase LinesHint = new(
        "One idea per box. Leave boxes empty if you have fewer.",
        "Une idée par case. Laissez des cases vides si vous en avez moins.",
        "Una idea por casilla. Deje casillas vacías si tiene menos.");

    public static readonly Phrase SaveAndContinue = new("Save and continue", "Enregistrer et continuer", "Guardar y continuar");
    public static readonly Phrase SaveAndComeBack = new("Save and come back later", "Enregistrer et revenir plus tard", "Guardar y volver más tarde");
    public static readonly Phrase KeepMine = new("Keep my answer of round {0}", "Garder ma réponse du tour {0}", "Conservar mi respuesta de la ronda {0}");

    public static readonly Phrase YourText = new("Your text, to copy", "Votre texte, à copier", "Su texto, para copiar");
    public static readonly Phrase Counted = new("Your answer that was counted", "Votre réponse prise en compte", "Su respuesta que se contó");
    public static readonly Phrase SeeCounted = new("See which answer was counted", "Voir la réponse prise en compte", "Ver qué respuesta se contó");
    public static readonly Phrase YourReason = new("Your reason", "Votre raison", "Su motivo");

    public static Phrase SideOf(ReasonSide side) => side switch
    {
        ReasonSide.For => new("in favour", "pour", "a favor"),
        ReasonSide.Against => new("against", "contre", "en contra"),
        _ => new("a condition", "une condition", "una condición"),
    };

    public static Phrase TagOf(ReasonSide side) => side switch
    {
        ReasonSide.For => new("For", "Pour", "A favor"),
        ReasonSide.Against => new("Against", "Contre", "En contra"),
        _ => new("Condition", "Condition", "Condición"),
    };

    public static Phrase RoleOf(EstimateRole role) => role switch
    {
        EstimateRole.Baseline => new("Baseline", "Situation de référence", "Línea de base"),
        EstimateRole.Expectation => new("Expectation", "Prévision", "Previsión"),
        _ => new("Target", "Cible", "Meta"),
    };
}
