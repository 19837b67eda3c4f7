namespace FourPer1000.Collab.Web.Features.Objectives;

internal static class ResultTexts
{
    public static readonly Phrase RatedIt = new(
        "{0} of {1} rated it {2} to {3}.", "{0} sur {1} lui ont donné de {2} à {3}.", "{0} de {1} le dieron de {2} a {3}.");
    public static readonly Phrase MedianIs = new("Median {0}.", "Médiane {0}.", "Mediana {0}.");
}
