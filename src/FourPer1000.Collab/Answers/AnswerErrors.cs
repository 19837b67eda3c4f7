using FourPer1000.Collab.Studies;

namespace FourPer1000.Collab.Answers;

/// <summary>The errors an answer can have, as sentences.</summary>
public static class AnswerErrors
{
    public static readonly FieldError WrongKind = new("value", "answer.wrong-kind", new(
        "This answer does not have the form that the item asks for.",
        "Cette réponse n’a pas la forme demandée par la question.",
        "Esta respuesta no tiene la forma que pide el ítem."), []);

    public static readonly FieldError WrongOrder = new("value.best", "answer.wrong-order", new(
        "The lowest number must not be above your best estimate, nor your best estimate above the highest number.",
        "Le nombre le plus bas ne doit pas dépasser votre meilleure estimation, ni celle-ci le nombre le plus haut.",
        "El número más bajo no debe superar su mejor estimación, ni esta el número más alto."), []);

    public static readonly FieldError UnknownOption = new("value.options", "answer.unknown-option", new(
        "Choose among the options of this item.",
        "Choisissez parmi les options de cette question.",
        "Elija entre las opciones de este ítem."), []);

    public static readonly FieldError IncompleteRanking = new("value.order", "answer.incomplete-ranking", new(
        "Give each option a place of its own.",
        "Donnez à chaque option une place différente.",
        "Dé a cada opción un lugar distinto."), []);

    public static readonly FieldError UnknownRevision = new("baseRevision", "answer.unknown-revision", new(
        "This revision was never given out; reload the page and answer again.",
        "Cette révision n’a jamais existé ; rechargez la page et répondez de nouveau.",
        "Esta revisión nunca existió; recargue la página y responda de nuevo."), []);

    public static readonly FieldError NothingAsked = new("value", "answer.nothing-asked", new(
        "This is a text to read; there is nothing to answer.",
        "Ceci est un texte à lire ; il n’y a rien à répondre.",
        "Este es un texto para leer; no hay nada que responder."), []);

    public static readonly FieldError NoSuchPoints = new("value.points", "answer.no-such-points", new(
        "Give each option a whole number of points from 0 to 100.",
        "Donnez à chaque option un nombre entier de points de 0 à 100.",
        "Dé a cada opción un número entero de puntos de 0 a 100."), []);

    /// <summary>The one rule of an allocation, with the sum as it stands: what is missing or too much is said at once.</summary>
    public static FieldError WrongSum(int sum) => new("value.points", "answer.wrong-sum", new(
        "The points add up to {0}; together they must be {1}.",
        "Les points totalisent {0} ; ensemble, ils doivent faire {1}.",
        "Los puntos suman {0}; juntos deben ser {1}."), [sum, AllocationForm.Total]);

    public static FieldError OutsideYears(YearForm form) => new("value.year", "answer.outside-years", new(
        "Enter a year from {0} to {1}.",
        "Saisissez une année de {0} à {1}.",
        "Escriba un año de {0} a {1}."), [form.Earliest, form.Latest]);

    public static FieldError TooManyOptions(ChoiceForm form) => new(
        "value.options", "answer.too-many-options", form.AtMost == 1 ? OneOption : new(
        "Choose at most {0} options.",
        "Choisissez au plus {0} options.",
        "Elija como máximo {0} opciones."), [form.AtMost]);

    public static FieldError TooFewOptions(ChoiceForm form) => new("value.options", "answer.too-few-options", new(
        "Choose at least {0} options.",
        "Choisissez au moins {0} options.",
        "Elija al menos {0} opciones."), [form.Fewest]);

    public static FieldError TooManyDecimals(string field, int decimals) => new(field, "answer.too-many-decimals", decimals switch
    {
        0 => new("Enter a whole number.", "Saisissez un nombre entier.", "Escriba un número entero."),
        1 => new(
            "Enter a number with at most one decimal.",
            "Saisissez un nombre avec une décimale au plus.",
            "Escriba un número con un decimal como máximo."),
        _ => new(
            "Enter a number with at most {0} decimals.",
            "Saisissez un nombre avec {0} décimales au plus.",
            "Escriba un número con {0} decimales como máximo."),
    }, [decimals]);

    public static FieldError Unreadable(string field) => new(field, "answer.unreadable", new(
        "This text contains characters that cannot be stored.",
        "Ce texte contient des caractères qui ne peuvent pas être conservés.",
        "Este texto contiene caracteres que no pueden guardarse."), []);

    public static FieldError OutsideScale(string field, int points) => new(field, "answer.outside-scale", new(
        "Choose a whole number from 1 to {0}, or “I cannot judge this”.",
        "Choisissez un nombre entier de 1 à {0}, ou « Je ne peux pas juger ».",
        "Elija un número entero de 1 a {0}, o «No puedo juzgar»."), [points]);

    public static FieldError OutsideRange(string field, double min, double max) => new(field, "answer.outside-range", new(
        "Enter a number from {0} to {1}.",
        "Saisissez un nombre de {0} à {1}.",
        "Escriba un número de {0} a {1}."), [min, max]);

    public static FieldError TooLong(string field, int length) => new(field, "answer.too-long", new(
        "This text has {0} characters; at most {1} can be kept.",
        "Ce texte compte {0} caractères ; {1} au plus peuvent être conservés.",
        "Este texto tiene {0} caracteres; pueden guardarse {1} como máximo."), [length, AnswerChecks.LongestText]);

    private static readonly Phrase OneOption = new(
        "Choose one option.", "Choisissez une seule option.", "Elija una sola opción.");
}
