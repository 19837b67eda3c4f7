using FourPer1000.Collab.Statistics;
using FourPer1000.Collab.Web.Components.Texts;

namespace FourPer1000.Collab.Web.Features.Moderate.Method;

/// <summary>The conditions of consensus rules in words that need no statistics.</summary>
internal static class ConditionWords
{
    private static readonly Phrase AtLeastShare = new("at least {0} rate {1}", "au moins {0} notent {1}", "al menos un {0} puntúa {1}");
    private static readonly Phrase MoreThanShare = new("more than {0} rate {1}", "plus de {0} notent {1}", "más de un {0} puntúa {1}");
    private static readonly Phrase AtMostShare = new("at most {0} rate {1}", "au plus {0} notent {1}", "como mucho un {0} puntúa {1}");
    private static readonly Phrase LessThanShare = new("fewer than {0} rate {1}", "moins de {0} notent {1}", "menos de un {0} puntúa {1}");
    private static readonly Phrase OfInvited = new("{0} (of all invited)", "{0} (de toutes les personnes invitées)", "{0} (de todas las personas invitadas)");

    private static readonly Phrase Spread = new(
        "the middle half spans at most {0}", "la moitié centrale s’étend sur {0} au plus", "la mitad central abarca como mucho {0}");
    private static readonly Phrase MedianIn = new("the median lies in {0}", "la médiane se situe dans {0}", "la mediana está en {0}");
    private static readonly Phrase Deviation = new("the standard deviation is {0} {1}", "l’écart type est {0} {1}", "la desviación típica es {0} {1}");
    private static readonly Phrase Variation = new(
        "the coefficient of variation is {0} {1}", "le coefficient de variation est {0} {1}", "el coeficiente de variación es {0} {1}");

    private static readonly Phrase And = new(" and ", " et ", " y ");
    private static readonly Phrase Or = new(" or ", " ou ", " o ");
    private static readonly Phrase FromTo = new("{0} to {1}", "de {0} à {1}", "de {0} a {1}");

    private static readonly CountedPhrase Points = new(
        new("{0} point", "{0} point", "{0} punto"),
        new("{0} points", "{0} points", "{0} puntos"));

    public static string Of(Condition condition, Reader reader) => condition switch
    {
        ShareCondition share => Share(share, reader),
        InterquartileCondition spread => reader.Say(Spread, In(spread.AtMost, reader)),
        MedianCondition median => reader.Say(MedianIn, In(median.Band, reader)),
        DeviationCondition deviation => reader.Say(Deviation, Sign(deviation.Comparison), Number(deviation.Threshold, reader)),
        VariationCondition variation => reader.Say(Variation, Sign(variation.Comparison), Number(variation.Threshold, reader)),
        AllOf all => string.Join(reader.Say(And), all.Conditions.Select(part => Of(part, reader))),
        AnyOf any => string.Join(reader.Say(Or), any.Conditions.Select(part => Of(part, reader))),
        _ => throw new NotSupportedException($"No words for {condition.GetType().Name}."),
    };

    public static string In(Band band, Reader reader) =>
        band.Low == band.High ? band.Low.ToString(reader.Culture) : reader.Say(FromTo, band.Low, band.High);

    /// <summary>A fraction as per cent, exact to a tenth: a third is 33.3 %.</summary>
    public static string Percent(Rational share, Reader reader) => reader.Number(100 * share.ToDouble(), 1) + "\u00A0%";

    private static string Share(ShareCondition condition, Reader reader)
    {
        var phrase = condition.Comparison switch
        {
            Comparison.AtLeast => AtLeastShare,
            Comparison.MoreThan => MoreThanShare,
            Comparison.AtMost => AtMostShare,
            _ => LessThanShare,
        };
        var words = reader.Say(phrase, Percent(condition.Threshold, reader), In(condition.Band, reader));
        return condition.Denominator == Denominator.Invited ? reader.Say(OfInvited, words) : words;
    }

    private static string Sign(Comparison comparison) => comparison switch
    {
        Comparison.AtLeast => "≥",
        Comparison.MoreThan => ">",
        Comparison.AtMost => "≤",
        _ => "<",
    };

    private static string In(Rational points, Reader reader) => points.Denominator == 1
        ? reader.Say(Points, (int)points.Numerator)
        : reader.Say(Points.Many, Number(points, reader));

    private static string Number(Rational number, Reader reader) => reader.Number(number.ToDouble());
}
