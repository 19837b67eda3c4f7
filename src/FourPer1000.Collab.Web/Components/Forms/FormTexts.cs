namespace FourPer1000.Collab.Web.Components.Forms;

internal static class FormTexts
{
    public static readonly Phrase Problem = new("There is a problem", "Il y a un problème", "Hay un problema");
    public static readonly Phrase Error = new("Error: ", "Erreur\u00A0: ", "Error: ");
    public static readonly Phrase Optional = new("(optional)", "(facultatif)", "(opcional)");

    public static readonly Phrase NumberBetween = new(
        "Enter a whole number from {0} to {1}.", "Entrez un nombre entier de {0} à {1}.", "Escriba un número entero de {0} a {1}.");

    public static readonly Phrase CannotJudge = new("I cannot judge this", "Je ne peux pas en juger", "No puedo valorarlo");
    public static readonly Phrase Low = new("low", "bas", "bajo");
    public static readonly Phrase Middle = new("middle", "milieu", "medio");
    public static readonly Phrase High = new("high", "haut", "alto");
    public static readonly Phrase PointMeans = new("{0} = {1}", "{0} = {1}", "{0} = {1}");
    public static readonly Phrase EarlierAnswer = new(", your earlier answer", ", votre réponse précédente", ", su respuesta anterior");
    public static readonly Phrase DiamondHint = new(
        "The small diamond marks your answer in round {0}.",
        "Le petit losange marque votre réponse au tour {0}.",
        "El rombo pequeño señala su respuesta en la ronda {0}.");
    public static readonly Phrase EchoMark = new("Your answer: {0} of {1}.", "Votre réponse\u00A0: {0} sur {1}.", "Su respuesta: {0} de {1}.");
    public static readonly Phrase EchoCannotJudge = new(
        "Your answer: I cannot judge this.", "Votre réponse\u00A0: je ne peux pas en juger.", "Su respuesta: no puedo valorarlo.");
    public static readonly Phrase EchoEarlier = new(
        "In round {0} you answered {1}.", "Au tour {0}, vous aviez répondu {1}.", "En la ronda {0} respondió {1}.");
    public static readonly Phrase EchoEarlierWord = new(
        "In round {0} you answered “{1}”.", "Au tour {0}, vous aviez répondu «\u00A0{1}\u00A0».", "En la ronda {0} respondió «{1}».");
    public static readonly Phrase EchoEarlierCannotJudge = new(
        "In round {0} you answered “I cannot judge this”.",
        "Au tour {0}, vous aviez répondu «\u00A0Je ne peux pas en juger\u00A0».",
        "En la ronda {0} respondió «No puedo valorarlo».");
}
