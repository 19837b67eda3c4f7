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

    public static readonly Phrase EitherOr = new(
        "Choose either options or “I cannot judge this”, not both.",
        "Choisissez soit des options, soit «\u00A0Je ne peux pas en juger\u00A0», pas les deux.",
        "Elija opciones o «No puedo valorarlo», no ambas cosas.");
}
