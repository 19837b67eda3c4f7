using FourPer1000.Collab.Studies;

namespace FourPer1000.Collab.Demonstration;

/// <summary>Items of the kinds that the file does not have, so that the demonstration shows every kind there is.</summary>
internal static class EveryKind
{
    private const string Prefix = "B4-KIND-";

    private static readonly ItemDraft Before = Reading(
        "READ-1",
        Translated.Of("What certainty costs", "Ce que coûte la certitude", "Lo que cuesta la certeza"),
        Translated.Of(
            "An estimate of soil organic carbon rests on samples, on analyses in a laboratory and on a model. What it costs depends on how sure it has to be: to halve an interval takes about four times as many samples.\n\nThe next items ask what is worth that price. Nothing is asked on this page.",
            "Une estimation du carbone organique des sols repose sur des prélèvements, des analyses en laboratoire et un modèle. Son coût dépend de la certitude voulue\u00A0: pour diviser un intervalle par deux, il faut environ quatre fois plus de prélèvements.\n\nLes questions suivantes demandent ce qui vaut ce prix. Rien n’est demandé sur cette page.",
            "Una estimación del carbono orgánico del suelo se apoya en muestras, en análisis de laboratorio y en un modelo. Su costo depende de la certeza que se quiera: reducir un intervalo a la mitad exige unas cuatro veces más muestras.\n\nLos ítems siguientes preguntan qué vale ese precio. En esta página no se pregunta nada."));

    private static readonly ItemDraft Again = Reading(
        "READ-2",
        Translated.Of("How to read the feedback", "Comment lire le retour", "Cómo leer la retroalimentación"),
        Translated.Of(
            "Beside each item asked again you see where the panel stood: its median, its middle half and your own answer.\n\nNobody is expected to move towards the middle. An answer apart with a good reason is worth more to the others than silent agreement.",
            "À côté de chaque question reposée, vous voyez où en était le panel\u00A0: sa médiane, sa moitié centrale et votre propre réponse.\n\nPersonne n’est censé se rapprocher du centre. Une réponse à part avec une bonne raison vaut plus pour les autres qu’un accord silencieux.",
            "Junto a cada ítem que se repite verá dónde estaba el panel: su mediana, su mitad central y su propia respuesta.\n\nNo se espera que nadie se acerque al centro. Una respuesta distinta con un buen motivo vale más para los demás que un acuerdo silencioso."));

    private static readonly IReadOnlyList<ItemDraft> Asked =
    [
        Draft(
            "POLICY",
            Translated.Of("Open registry of field measurements", "Registre ouvert des mesures de terrain", "Registro abierto de mediciones de campo"),
            Translated.Of(
                "Every project that reports soil carbon puts its field measurements into an open registry.",
                "Chaque projet qui déclare du carbone des sols verse ses mesures de terrain dans un registre ouvert.",
                "Todo proyecto que declara carbono del suelo deposita sus mediciones de campo en un registro abierto."),
            new RatingForm(PolicyScales.Keys)),
        Draft(
            "CHOICE",
            Translated.Of("Beside every figure", "À côté de chaque chiffre", "Junto a cada cifra"),
            Translated.Of(
                "What must stand beside every published figure on soil carbon?",
                "Que faut-il indiquer à côté de chaque chiffre publié sur le carbone des sols\u00A0?",
                "¿Qué debe figurar junto a cada cifra publicada sobre el carbono del suelo?"),
            new ChoiceForm(
                [
                    Option("date", "Date of sampling", "Date de prélèvement", "Fecha de muestreo"),
                    Option("depth", "Depth of sampling", "Profondeur de prélèvement", "Profundidad de muestreo"),
                    Option("count", "Number of samples", "Nombre de prélèvements", "Número de muestras"),
                    Option("interval", "Interval of uncertainty", "Intervalle d’incertitude", "Intervalo de incertidumbre"),
                    Option("method", "Method of the laboratory", "Méthode du laboratoire", "Método del laboratorio"),
                    Option("source", "Who measured", "Qui a mesuré", "Quién midió"),
                ],
                Several: true,
                Fewest: 2,
                Most: 3)),
        Draft(
            "VOTE",
            Translated.Of("One reporting sheet", "Une seule fiche de déclaration", "Una sola ficha de informe"),
            Translated.Of(
                "Should the task force recommend one common reporting sheet for all projects?",
                "La Task Force doit-elle recommander une fiche de déclaration commune à tous les projets\u00A0?",
                "¿Debe la Task Force recomendar una ficha de informe común para todos los proyectos?"),
            new YesNoForm()),
        Draft(
            "POINTS",
            Translated.Of("Sharing a budget for measuring", "Répartir un budget de mesure", "Repartir un presupuesto de medición"),
            Translated.Of(
                "A country has one budget for measuring soils. How should it be shared?",
                "Un pays dispose d’un budget unique pour mesurer ses sols. Comment le répartir\u00A0?",
                "Un país tiene un único presupuesto para medir suelos. ¿Cómo debería repartirse?"),
            new AllocationForm(
                [
                    Option("sampling", "Sampling in the field", "Prélèvements sur le terrain", "Muestreo en el campo"),
                    Option("laboratories", "Laboratories", "Laboratoires", "Laboratorios"),
                    Option("training", "Training", "Formation", "Formación"),
                    Option("platform", "A platform for the data", "Une plateforme de données", "Una plataforma de datos"),
                ])),
        Draft(
            "YEAR",
            Translated.Of("National monitoring networks", "Réseaux nationaux de suivi", "Redes nacionales de seguimiento"),
            Translated.Of(
                "In which year will half of all countries have a national network that measures soils again and again?",
                "En quelle année la moitié des pays auront-ils un réseau national qui mesure les sols de façon répétée\u00A0?",
                "¿En qué año tendrá la mitad de los países una red nacional que mida los suelos de forma repetida?"),
            new YearForm(2025, 2080)),
        Draft(
            "IDEAS",
            Translated.Of("What makes measuring hard", "Ce qui rend la mesure difficile", "Lo que dificulta medir"),
            Translated.Of(
                "What makes measuring hardest where you work?",
                "Qu’est-ce qui rend la mesure la plus difficile là où vous travaillez\u00A0?",
                "¿Qué es lo que más dificulta medir donde usted trabaja?"),
            new FreeTextForm(Lines: 2)),
    ];

    /// <summary>The text that goes before the new items of a round.</summary>
    public static FileItems.Entry ToRead(RoundTheme theme) => new(theme == RoundTheme.Ratings ? Before : Again, Required: false);

    /// <summary>What a round asks that is new in it: every kind in the ratings; the second look asks them again.</summary>
    public static IEnumerable<FileItems.Entry> ToAnswer(RoundTheme theme) =>
        theme == RoundTheme.Ratings ? Asked.Select(draft => new FileItems.Entry(draft, Required: false)) : [];

    public static bool Has(string key) => key.StartsWith(Prefix, StringComparison.Ordinal);

    private static ItemDraft Draft(string key, Translated heading, Translated statement, ItemForm form) =>
        new(Prefix + key, ItemPurpose.Question, heading, statement, Translated.None, form);

    private static ItemDraft Reading(string key, Translated heading, Translated text) =>
        new(Prefix + key, ItemPurpose.Reading, heading, text, Translated.None, new ReadingForm());

    private static Option Option(string key, string en, string fr, string es) => new(key, Translated.Of(en, fr, es));
}
