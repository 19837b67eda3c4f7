using FourPer1000.Collab.Statistics;

namespace FourPer1000.Collab.Web.Components.Charts;

internal static class ChartTexts
{
    public static readonly Phrase Answers = new("answers", "réponses", "respuestas");
    public static readonly Phrase MiddleHalf = new("middle half of the panel", "moitié centrale du panel", "mitad central del panel");
    public static readonly Phrase Median = new("median", "médiane", "mediana");
    public static readonly Phrase YourAnswer = new("your answer", "votre réponse", "su respuesta");
    public static readonly Phrase Key = new("Key", "Légende", "Leyenda");

    /// <summary>One column in words: "3 chose 7".</summary>
    public static readonly Phrase Chose = new("{0} chose {1}", "{0} ont choisi {1}", "{0} eligieron {1}");
    public static readonly Phrase OneChose = new("1 chose {0}", "1 a choisi {0}", "1 eligió {0}");
    public static readonly Phrase NobodyChose = new("Nobody gave a number.", "Personne n’a donné de note.", "Nadie dio una nota.");

    public static readonly CountedPhrase CentreOf = new(
        new("Median {1}; middle half {2} to {3}; 1 answer.", "Médiane {1}\u00A0; moitié centrale de {2} à {3}\u00A0; {0} réponse.", "Mediana {1}; mitad central de {2} a {3}; 1 respuesta."),
        new("Median {1}; middle half {2} to {3}; {0} answers.", "Médiane {1}\u00A0; moitié centrale de {2} à {3}\u00A0; {0} réponses.", "Mediana {1}; mitad central de {2} a {3}; {0} respuestas."));

    public static readonly Phrase YoursWas = new("Your answer was {0}.", "Votre réponse était {0}.", "Su respuesta fue {0}.");

    /// <summary>The short name of a small chart: median, middle half, answers.</summary>
    public static readonly CountedPhrase MiniLabel = new(
        new("{1}: median {2}, middle half {3} to {4}, 1 answer", "{1}\u00A0: médiane {2}, moitié centrale de {3} à {4}, {0} réponse", "{1}: mediana {2}, mitad central de {3} a {4}, 1 respuesta"),
        new("{1}: median {2}, middle half {3} to {4}, {0} answers", "{1}\u00A0: médiane {2}, moitié centrale de {3} à {4}, {0} réponses", "{1}: mediana {2}, mitad central de {3} a {4}, {0} respuestas"));

    /// <summary>The group in a sentence; {3} counts the answers.</summary>
    public static readonly Phrase GroupInWords = new(
        "Half of the panel answered between {0} and {1}; the median is {2} ({3}).",
        "La moitié du panel a répondu entre {0} et {1}\u00A0; la médiane est {2} ({3}).",
        "La mitad del panel respondió entre {0} y {1}; la mediana es {2} ({3}).");

    public static readonly CountedPhrase CountOfAnswers = new(
        new("1 answer", "{0} réponse", "1 respuesta"),
        new("{0} answers", "{0} réponses", "{0} respuestas"));

    public static readonly Phrase YouAnswered = new("You answered {0}.", "Vous avez répondu {0}.", "Usted respondió {0}.");
    public static readonly Phrase YouCouldNotJudge = new(
        "You answered “I cannot judge this”.",
        "Vous avez répondu «\u00A0Je ne peux pas en juger\u00A0».",
        "Usted respondió «No puedo valorarlo».");

    public static readonly Phrase ShowTable = new("Show as a table", "Afficher en tableau", "Mostrar como tabla");
    public static readonly Phrase TableOf = new("{0}, table", "{0}, tableau", "{0}, tabla");
    public static readonly Phrase Answer = new("Answer", "Réponse", "Respuesta");
    public static readonly Phrase People = new("People", "Personnes", "Personas");
    public static readonly Phrase CannotJudge = new("Cannot judge", "Ne peut juger", "No puede valorar");

    public static readonly CountedPhrase EstimatesFrom = new(
        new("1 answer: {1}.", "{0} réponse\u00A0: {1}.", "1 respuesta: {1}."),
        new("{0} answers from {1} to {2}.", "{0} réponses de {1} à {2}.", "{0} respuestas de {1} a {2}."));

    public static readonly Phrase Option = new("Option", "Option", "Opción");
    public static readonly Phrase FromTo = new("{0}–{1}", "{0}–{1}", "{0}–{1}");

    public static readonly Phrase Yes = new("Yes", "Oui", "Sí");
    public static readonly Phrase No = new("No", "Non", "No");
    public static readonly Phrase VoteCount = new("{0}: {1}.", "{0}\u00A0: {1}.", "{0}: {1}.");
    public static readonly Phrase Abstained = new("Abstained", "Abstentions", "Abstenciones");
    public static readonly Phrase InFavour = new(
        "{0} of {1} who said yes or no said yes: {2} (95\u00A0% interval {3} to {4}).",
        "{0} des {1} personnes qui ont dit oui ou non ont dit oui\u00A0: {2} (intervalle à 95\u00A0% de {3} à {4}).",
        "{0} de {1} personas que dijeron sí o no dijeron sí: {2} (intervalo del 95\u00A0% de {3} a {4}).");
    public static readonly Phrase TooFewVoted = new(
        "Too few said yes or no for a share.", "Trop peu de personnes ont dit oui ou non pour en tirer une part.", "Muy pocas personas dijeron sí o no para dar una proporción.");

    public static readonly Phrase LowToHigh = new(
        "median of the lowest to median of the highest numbers", "de la médiane des nombres les plus bas à celle des plus hauts", "de la mediana de los números más bajos a la de los más altos");
    public static readonly Phrase Lowest = new("Lowest, median", "Le plus bas, médiane", "El más bajo, mediana");
    public static readonly Phrase Highest = new("Highest, median", "Le plus haut, médiane", "El más alto, mediana");
    public static readonly Phrase LowToHighWords = new(
        "Lowest plausible {0}, highest plausible {1} (medians).", "Plus bas plausible {0}, plus haut plausible {1} (médianes).", "Mínimo plausible {0}, máximo plausible {1} (medianas).");
    public static readonly Phrase FirstQuartile = new("First quartile", "Premier quartile", "Primer cuartil");
    public static readonly Phrase ThirdQuartile = new("Third quartile", "Troisième quartile", "Tercer cuartil");
    public static readonly Phrase Mean = new("Mean", "Moyenne", "Media");
    public static readonly Phrase MedianName = new("Median", "Médiane", "Mediana");
    public static readonly Phrase Number = new("Number", "Nombre", "Número");
    public static readonly Phrase Given = new("Answers", "Réponses", "Respuestas");

    public static readonly Phrase PolicyPlane = new(
        "Desirability and feasibility, {0}", "Intérêt et faisabilité, {0}", "Conveniencia y viabilidad, {0}");
    public static readonly Phrase PolicyPoint = new(
        "{0}: desirability {1} (middle half {2} to {3}), feasibility {4} (middle half {5} to {6}).",
        "{0}\u00A0: intérêt {1} (moitié centrale de {2} à {3}), faisabilité {4} (moitié centrale de {5} à {6}).",
        "{0}: conveniencia {1} (mitad central de {2} a {3}), viabilidad {4} (mitad central de {5} a {6}).");
    public static readonly Phrase PolicyOwn = new(
        "Your answer: desirability {0}, feasibility {1}.", "Votre réponse\u00A0: intérêt {0}, faisabilité {1}.", "Su respuesta: conveniencia {0}, viabilidad {1}.");
    public static readonly Phrase Desirability = new("desirability", "intérêt", "conveniencia");
    public static readonly Phrase Feasibility = new("feasibility", "faisabilité", "viabilidad");
    public static readonly Phrase PolicyField = new("Where the medians meet", "Où les médianes se rencontrent", "Dónde se encuentran las medianas");

    public static Phrase NameOf(ConsensusOutcome? outcome) => outcome switch
    {
        ConsensusOutcome.AgreedFor => new("Agreed", "Accord", "Acuerdo"),
        ConsensusOutcome.AgreedAgainst => new("Agreed against", "Accord contre", "Acuerdo en contra"),
        ConsensusOutcome.Split => new("Split", "Partagé", "Dividido"),
        ConsensusOutcome.NotSettled => new("Not settled", "Non tranché", "Sin resolver"),
        ConsensusOutcome.TooFew => new("Too few", "Trop peu", "Muy pocas"),
        _ => new("No rule", "Sans règle", "Sin regla"),
    };

    /// <summary>The outcomes in running text, for the label of an outcome bar: "6 agreed".</summary>
    public static Phrase CountOf(ConsensusOutcome outcome) => outcome switch
    {
        ConsensusOutcome.AgreedFor => new("{0} agreed", "{0} en accord", "{0} acordados"),
        ConsensusOutcome.AgreedAgainst => new("{0} agreed against", "{0} en accord contre", "{0} acordados en contra"),
        ConsensusOutcome.Split => new("{0} split", "{0} partagés", "{0} divididos"),
        ConsensusOutcome.NotSettled => new("{0} not settled", "{0} non tranchés", "{0} sin resolver"),
        _ => new("{0} with too few answers", "{0} avec trop peu de réponses", "{0} con muy pocas respuestas"),
    };

    public static readonly Phrase NothingDecided = new("no closed rating round yet", "aucun tour de notation clos", "aún sin ronda de valoración cerrada");
}
