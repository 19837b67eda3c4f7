namespace FourPer1000.Collab.Web.Features.Rounds.Inputs;

internal static class InputTexts
{
    public static readonly Phrase NotANumber = new(
        "“{0}” could not be read as a number. Write it like 1,234.5.",
        "«\u00A0{0}\u00A0» n’a pas pu être lu comme un nombre. Écrivez par exemple 1\u202F234,5.",
        "«{0}» no se pudo leer como número. Escríbalo así: 1.234,5.");

    public static readonly Phrase BestIsMissing = new(
        "Give your best estimate beside the lowest or highest number.",
        "Indiquez votre meilleure estimation à côté du nombre le plus bas ou le plus haut.",
        "Indique su mejor estimación junto al número más bajo o más alto.");

    public static readonly Phrase NumberOrCannotJudge = new(
        "Give numbers or “I cannot judge this”, not both.",
        "Donnez des nombres ou «\u00A0Je ne peux pas en juger\u00A0», pas les deux.",
        "Dé números o «No puedo valorarlo», no ambas cosas.");

    public static readonly Phrase NotAYear = new(
        "“{0}” could not be read as a year. Write it like 2035.",
        "«\u00A0{0}\u00A0» n’a pas pu être lu comme une année. Écrivez par exemple 2035.",
        "«{0}» no se pudo leer como año. Escríbalo así: 2035.");

    public static readonly Phrase NotPoints = new(
        "“{0}” is no whole number of points from 0 to 100.",
        "«\u00A0{0}\u00A0» n’est pas un nombre entier de points de 0 à 100.",
        "«{0}» no es un número entero de puntos de 0 a 100.");

    public static readonly Phrase EitherOr = new(
        "Choose either options or “I cannot judge this”, not both.",
        "Choisissez soit des options, soit «\u00A0Je ne peux pas en juger\u00A0», pas les deux.",
        "Elija opciones o «No puedo valorarlo», no ambas cosas.");
}
