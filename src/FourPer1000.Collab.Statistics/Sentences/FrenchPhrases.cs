namespace FourPer1000.Collab.Statistics;

internal static class FrenchPhrases
{
    internal static Phrasebook Book { get; } = new()
    {
        People = "{0} personnes sur {1} ({2})",
        OnePerson = "{0} personne sur {1} ({2})",
        IsSingular = count => count < 2,
        Band = "de {0} à {1}",
        SingleValue = "de {0}",
        OnePoint = "un point",
        Points = "{0} points",
        AgreedFor = "Le groupe est d’accord\u00a0: note {1} pour {0}.",
        AgreedAgainst = "Le groupe s’accorde à rejeter cette proposition\u00a0: note {1} pour {0}.",
        Split = "Le groupe est partagé\u00a0: note {1} pour {0}, et note {3} pour {2}.",
        NotSettled = "Le groupe n’a pas tranché\u00a0: note {1} pour {0}, et note {3} pour {2}.",
        TooFew = "Trop peu de réponses pour dire ce que pense le groupe\u00a0: {0} à ce jour, il en faut au moins {1}.",
        Uncertainty = "Avec si peu de personnes, cette part reste approximative\u00a0: toute valeur entre {0} et {1} serait compatible avec ces réponses.",
        Sensitive = "Le résultat est serré\u00a0: une autre façon courante de compter aurait conduit à une autre conclusion.",
        EstimateAgreed = "Les estimations du groupe sont proches\u00a0: la moitié centrale des {0} valeurs se situe entre {1} et {2}, la valeur du milieu est {3}.",
        EstimateNotSettled = "Les estimations du groupe restent éloignées\u00a0: la moitié centrale des {0} valeurs se situe entre {1} et {2}, la valeur du milieu est {3}.",
        Stable = "Les avis se sont stabilisés\u00a0: écart d’au plus {1} avec la réponse précédente pour {0}.",
        Moving = "Les avis évoluent encore\u00a0: écart d’au plus {1} avec la réponse précédente pour seulement {0}.",
        TooFewPairs = "Trop peu de personnes ont répondu aux deux tours pour dire si les avis se sont stabilisés\u00a0: {0}, il en faut au moins {1}.",
        ConcordanceStrong = "Les {0} personnes classent les propositions à peu près dans le même ordre.",
        ConcordanceModerate = "Les {0} personnes classent les propositions dans des ordres assez semblables.",
        ConcordanceWeak = "Les {0} personnes classent les propositions dans des ordres qui n’ont que peu en commun.",
        ConcordanceNone = "Les {0} personnes classent les propositions dans des ordres qui n’ont presque rien en commun.",
        ConcordanceUndefined = "Trop peu de classements complets, ou trop peu de différences entre les rangs, pour dire s’ils se ressemblent.",
        OtherRules = "Même conclusion avec {0} autres règles usuelles sur {1}.",
        RuleNames = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["share"] = "Au moins {0} dans la plage",
            ["relative-iqr"] = "Moitié centrale pas plus large que {0} de la valeur du milieu",
            ["quantiles-6"] = "Même règle, quartiles comme dans SPSS (type 6)",
            ["quantiles-7"] = "Même règle, quartiles comme dans R et Excel (type 7)",
            ["median-iqr"] = "Réponse du milieu dans la plage, réponses proches",
            ["core-set-70-15"] = "70\u00a0% dans la plage, moins de 15\u00a0% à l’autre bout",
            ["rand-ucla"] = "RAND/UCLA, selon l’étendue des réponses",
            ["rand-ucla-counts"] = "RAND/UCLA, selon le nombre aux deux bouts",
        },
    };
}
