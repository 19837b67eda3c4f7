namespace FourPer1000.Collab.Statistics;

internal static class SpanishPhrases
{
    internal static Phrasebook Book { get; } = new()
    {
        People = "{0} de {1} personas ({2})",
        OnePerson = "{0} de {1} personas ({2})",
        IsSingular = count => count == 1,
        Band = "de {0} a {1}",
        SingleValue = "de {0}",
        OnePoint = "un punto",
        Points = "{0} puntos",
        AgreedFor = "El grupo está de acuerdo: nota {1} por parte de {0}.",
        AgreedAgainst = "El grupo coincide en rechazarlo: nota {1} por parte de {0}.",
        Split = "El grupo está dividido: nota {1} por parte de {0}, y nota {3} por parte de {2}.",
        NotSettled = "El grupo aún no lo ha decidido: nota {1} por parte de {0}, y nota {3} por parte de {2}.",
        TooFew = "Hay muy pocas respuestas para saber qué piensa el grupo: {0} hasta ahora, y hacen falta al menos {1}.",
        Uncertainty = "Con tan pocas personas esa proporción es aproximada: cualquier valor entre {0} y {1} sería compatible con estas respuestas.",
        Sensitive = "El resultado es ajustado: otra forma habitual de contar habría llevado a otra conclusión.",
        EstimateAgreed = "Las estimaciones del grupo son parecidas: la mitad central de los {0} valores está entre {1} y {2}, y el valor del medio es {3}.",
        EstimateNotSettled = "Las estimaciones del grupo aún son muy distintas: la mitad central de los {0} valores está entre {1} y {2}, y el valor del medio es {3}.",
        Stable = "Las opiniones se han estabilizado: diferencia de {1} como máximo con la respuesta anterior en el caso de {0}.",
        Moving = "Las opiniones siguen cambiando: diferencia de {1} como máximo con la respuesta anterior solo en el caso de {0}.",
        TooFewPairs = "Muy pocas personas respondieron en ambas rondas para saber si las opiniones se han estabilizado: {0}, y hacen falta al menos {1}.",
        ConcordanceStrong = "Las {0} personas ordenan los elementos casi de la misma manera.",
        ConcordanceModerate = "Las {0} personas ordenan los elementos de manera bastante parecida.",
        ConcordanceWeak = "Las {0} personas ordenan los elementos de maneras que tienen poco en común.",
        ConcordanceNone = "Las {0} personas ordenan los elementos de maneras que no tienen casi nada en común.",
        ConcordanceUndefined = "Hay muy pocas ordenaciones completas, o muy pocas diferencias en ellas, para saber si se parecen.",
        OtherRules = "Misma conclusión con {0} de {1} otras reglas habituales.",
        RuleNames = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["share"] = "Al menos {0} en el intervalo",
            ["relative-iqr"] = "Mitad central no más ancha que el {0} del valor del medio",
            ["quantiles-6"] = "La misma regla, cuartiles como en SPSS (tipo 6)",
            ["quantiles-7"] = "La misma regla, cuartiles como en R y Excel (tipo 7)",
            ["median-iqr"] = "Respuesta del medio en el intervalo, respuestas próximas",
            ["core-set-70-15"] = "70\u00a0% en el intervalo, menos del 15\u00a0% en el otro extremo",
            ["rand-ucla"] = "RAND/UCLA, según la dispersión de las respuestas",
            ["rand-ucla-counts"] = "RAND/UCLA, según el número en ambos extremos",
        },
    };
}
