using FourPer1000.Collab.Statistics;

namespace FourPer1000.Collab.Web.Features.Results;

/// <summary>The parts of rules in words; they are put together into a sentence.</summary>
internal static class RuleTexts
{
    public static readonly Phrase Share = new("{0} rate {1}", "{0} donnent {1}", "{0} valoran {1}");
    public static readonly Phrase ShareOfInvited = new("{0} of all invited rate {1}", "{0} de toutes les personnes invitées donnent {1}", "{0} de las personas invitadas valoran {1}");
    public static readonly Phrase MiddleHalf = new(
        "the middle half spans at most {0} points", "la moitié centrale s’étend sur {0} points au plus", "la mitad central abarca como máximo {0} puntos");
    public static readonly Phrase MiddleHalfOne = new(
        "the middle half spans at most one point", "la moitié centrale s’étend sur un point au plus", "la mitad central abarca como máximo un punto");
    public static readonly Phrase Disagreement = new(
        "the panel disagrees by the RAND/UCLA measure", "le panel est en désaccord selon la mesure RAND/UCLA", "el panel está en desacuerdo según la medida RAND/UCLA");
    public static readonly Phrase Median = new("the median is {0}", "la médiane vaut {0}", "la mediana es {0}");
    public static readonly Phrase Deviation = new("the standard deviation is {0}", "l’écart-type est {0}", "la desviación típica es {0}");
    public static readonly Phrase Variation = new("the coefficient of variation is {0}", "le coefficient de variation est {0}", "el coeficiente de variación es {0}");
    public static readonly Phrase And = new("and", "et", "y");
    public static readonly Phrase Or = new("or", "ou", "o");
    public static readonly Phrase Band = new("{0} to {1}", "{0} à {1}", "{0} a {1}");

    public static readonly Phrase Agreed = new("Agreed", "Accord", "Acuerdo");
    public static readonly Phrase Against = new("Agreed against", "Accord contre", "Acuerdo en contra");
    public static readonly Phrase Split = new("Split", "Partagé", "Dividido");
    public static readonly Phrase TooFew = new("Too few", "Trop peu", "Muy pocas");
    public static readonly Phrase NotSettled = new("Not settled", "Non tranché", "Sin resolver");
    public static readonly Phrase Under = new("under {0} answers", "moins de {0} réponses", "menos de {0} respuestas");
    public static readonly Phrase Rest = new("everything else", "tout le reste", "todo lo demás");

    public static readonly Phrase Estimate = new(
        "numbers are agreed when the middle half spans at most {0} of the median",
        "les nombres font accord lorsque la moitié centrale s’étend sur {0} de la médiane au plus",
        "los números están acordados cuando la mitad central abarca como máximo el {0} de la mediana");
    public static readonly Phrase Stable = new(
        "at least {0} of those who answered in both rounds moved by at most {1} points",
        "au moins {0} des personnes ayant répondu aux deux tours ont bougé de {1} points au plus",
        "al menos el {0} de quienes respondieron en ambas rondas se movió como máximo {1} puntos");
    public static readonly Phrase StableByOne = new(
        "at least {0} of those who answered in both rounds moved by at most one point",
        "au moins {0} des personnes ayant répondu aux deux tours ont bougé d’un point au plus",
        "al menos el {0} de quienes respondieron en ambas rondas se movió como máximo un punto");
    public static readonly Phrase Quantiles = new(
        "Quartiles after definition R{0}; intervals after Wilson, 95\u00A0%.",
        "Quartiles selon la définition R{0}\u00A0; intervalles de Wilson, 95\u00A0%.",
        "Cuartiles según la definición R{0}; intervalos de Wilson, 95\u00A0%.");

    public static Phrase NameOf(Appropriateness appropriateness) => appropriateness switch
    {
        Appropriateness.Appropriate => new(
            "the median is 7 to 9 without disagreement", "la médiane vaut 7 à 9, sans désaccord", "la mediana es 7 a 9, sin desacuerdo"),
        Appropriateness.Inappropriate => new(
            "the median is 1 to 3 without disagreement", "la médiane vaut 1 à 3, sans désaccord", "la mediana es 1 a 3, sin desacuerdo"),
        _ => new(
            "the median is 4 to 6, or the panel disagrees", "la médiane vaut 4 à 6, ou le panel est en désaccord", "la mediana es 4 a 6, o el panel está en desacuerdo"),
    };

    public static Phrase NameOf(Comparison comparison) => comparison switch
    {
        Comparison.AtLeast => new("at least {0}", "au moins {0}", "al menos {0}"),
        Comparison.MoreThan => new("more than {0}", "plus de {0}", "más de {0}"),
        Comparison.AtMost => new("at most {0}", "au plus {0}", "como máximo {0}"),
        _ => new("less than {0}", "moins de {0}", "menos de {0}"),
    };
}
