namespace FourPer1000.Collab.Web.Components.Charts;

/// <summary>The words of charts that set options side by side.</summary>
internal static class OptionTexts
{
    public static readonly Phrase Rank = new("Place", "Rang", "Puesto");
    public static readonly Phrase MeanRank = new("Mean rank", "Rang moyen", "Rango medio");
    public static readonly Phrase YourPlace = new("Your place: {0}", "Votre rang\u00A0: {0}", "Su puesto: {0}");
    public static readonly Phrase MeanRankKey = new("mean rank, 1 is best", "rang moyen, 1 est le meilleur", "rango medio, 1 es el mejor");
    public static readonly Phrase YourPlaceKey = new("the place you gave", "le rang que vous avez donné", "el puesto que usted dio");
    public static readonly Phrase Ranked = new("{0}. {1}: mean rank {2}.", "{0}. {1}\u00A0: rang moyen {2}.", "{0}. {1}: rango medio {2}.");
    public static readonly Phrase RankedWithOwn = new(
        "{0}. {1}: mean rank {2}, your place {3}.", "{0}. {1}\u00A0: rang moyen {2}, votre rang {3}.", "{0}. {1}: rango medio {2}, su puesto {3}.");
    public static readonly CountedPhrase Judges = new(
        new("1 complete ranking.", "{0} classement complet.", "1 ordenación completa."),
        new("{0} complete rankings.", "{0} classements complets.", "{0} ordenaciones completas."));
    public static readonly Phrase Concordance = new(
        "Agreement on the order: Kendall’s W {0} (0 none, 1 complete){1}.",
        "Accord sur l’ordre\u00A0: W de Kendall {0} (0 aucun, 1 complet){1}.",
        "Acuerdo sobre el orden: W de Kendall {0} (0 ninguno, 1 completo){1}.");
    public static readonly Phrase PValue = new(", p = {0}", ", p = {0}", ", p = {0}");
    public static readonly Phrase PValueBelow = new(", p < {0}", ", p < {0}", ", p < {0}");

    public static readonly Phrase ShareAndInterval = new("Share, 95\u00A0% interval", "Part, intervalle à 95\u00A0%", "Proporción, intervalo del 95\u00A0%");
    public static readonly Phrase ShareKey = new("share of those who answered", "part des personnes qui ont répondu", "proporción de quienes respondieron");
    public static readonly Phrase IntervalKey = new("95\u00A0% interval (Wilson)", "intervalle à 95\u00A0% (Wilson)", "intervalo del 95\u00A0% (Wilson)");
    public static readonly Phrase Chosen = new(
        "{0}: {1} of {2}, {3} (95\u00A0% interval {4} to {5}).",
        "{0}\u00A0: {1} sur {2}, {3} (intervalle à 95\u00A0% de {4} à {5}).",
        "{0}: {1} de {2}, {3} (intervalo del 95\u00A0% de {4} a {5}).");
    public static readonly Phrase YouChose = new("You chose: {0}.", "Vous avez choisi\u00A0: {0}.", "Usted eligió: {0}.");

    public static readonly Phrase MeanPoints = new("Mean points", "Points en moyenne", "Puntos de media");
    public static readonly Phrase MedianAndMiddleHalf = new("Median, middle half", "Médiane, moitié centrale", "Mediana, mitad central");
    public static readonly Phrase MeanPointsKey = new("mean points", "points en moyenne", "puntos de media");
    public static readonly Phrase YourPointsKey = new("the points you gave", "les points que vous avez donnés", "los puntos que usted dio");
    public static readonly Phrase Allocated = new(
        "{0}: {1} points on average, median {2}, middle half {3} to {4}.",
        "{0}\u00A0: {1} points en moyenne, médiane {2}, moitié centrale de {3} à {4}.",
        "{0}: {1} puntos de media, mediana {2}, mitad central de {3} a {4}.");
    public static readonly CountedPhrase YouGave = new(
        new("You gave {0} point.", "Vous avez donné {0} point.", "Usted dio {0} punto."),
        new("You gave {0} points.", "Vous avez donné {0} points.", "Usted dio {0} puntos."));
}
