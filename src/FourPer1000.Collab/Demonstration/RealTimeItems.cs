using FourPer1000.Collab.Studies;

namespace FourPer1000.Collab.Demonstration;

/// <summary>The invented items of the real-time study of the demonstration, in three languages, with the marks that a panel of twelve gives.</summary>
internal static class RealTimeItems
{
    /// <summary>The task force of objective C2, production based on the principles of agroecology.</summary>
    public const string TaskForce = "C2";

    public static Translated Title { get; } = Translated.Of(
        "Agroecology in practice: what helps most, asked in real time",
        "L’agroécologie en pratique : ce qui aide le plus, demandé en temps réel",
        "La agroecología en la práctica: qué ayuda más, preguntado en tiempo real");

    public static Translated Introduction { get; } = Translated.Of(
        "Answer an item and you see what the group thinks so far. You can change every answer until the end. This is a demonstration; the people and the answers are invented.",
        "Répondez à une question et vous voyez ce que pense le groupe jusqu’ici. Vous pouvez changer chaque réponse jusqu’à la fin. Ceci est une démonstration ; les personnes et les réponses sont inventées.",
        "Responda a un ítem y verá qué piensa el grupo hasta ahora. Puede cambiar cada respuesta hasta el final. Esto es una demostración; las personas y las respuestas son inventadas.");

    public static Translated RoundTitle { get; } = Translated.Of("The group so far", "Le groupe jusqu’ici", "El grupo hasta ahora");

    public static Translated Purpose { get; } = Translated.Of(
        "To find out what helps farmers most on the way to agroecology.",
        "Trouver ce qui aide le plus les agriculteurs sur le chemin de l’agroécologie.",
        "Averiguar qué ayuda más a los agricultores en el camino hacia la agroecología.");

    public static Translated Instructions { get; } = Translated.Of(
        "Begin anywhere. The group appears when five people have answered.",
        "Commencez où vous voulez. Le groupe apparaît lorsque cinq personnes ont répondu.",
        "Empiece por donde quiera. El grupo aparece cuando han respondido cinco personas.");

    public static IReadOnlyList<RealTimeItem> All { get; } =
    [
        new(
            Statement(
                "C2-STA-01",
                "Farmers change their practice because of other farmers, more than because of experts.",
                "Les agriculteurs changent leurs pratiques grâce à d’autres agriculteurs, plus que grâce aux experts.",
                "Los agricultores cambian sus prácticas por otros agricultores, más que por los expertos."),
            [4, 5, 4, 4, 5, 3, 4, 2, 5, 4, 4]),
        new(
            Statement(
                "C2-STA-02",
                "Without a better price for the product there is no transition.",
                "Sans un meilleur prix pour le produit, il n’y a pas de transition.",
                "Sin un precio mejor para el producto no hay transición."),
            [2, 4, 5, 1, 4, 5, 2, 4, 1, 5, 4]),
        new(
            Statement(
                "C2-STA-03",
                "Advice should reach each farm at least once a year.",
                "Le conseil devrait atteindre chaque exploitation au moins une fois par an.",
                "El asesoramiento debería llegar a cada explotación al menos una vez al año."),
            [5, 4, 4, 5, 3, 4]),
        new(
            Statement(
                "C2-STA-04",
                "Seeds adapted to the place matter more than new machines.",
                "Des semences adaptées au lieu comptent plus que de nouvelles machines.",
                "Las semillas adaptadas al lugar importan más que las máquinas nuevas."),
            [4, 3, 5]),
    ];

    /// <summary>Reasons for a mark, each in the language of who gives it.</summary>
    public static Translated ReasonFor(int mark) => mark >= 4
        ? Translated.Of("I have seen it on many farms.", "Je l’ai vu dans beaucoup d’exploitations.", "Lo he visto en muchas explotaciones.")
        : Translated.Of("It depends on the region; with us it is otherwise.", "Cela dépend de la région ; chez nous c’est différent.", "Depende de la región; en la nuestra es distinto.");

    private static ItemDraft Statement(string key, string en, string fr, string es) => new(
        key, ItemPurpose.Statement, Translated.None, Translated.Of(en, fr, es), Translated.None, new RatingForm(["agree5"]));
}

/// <summary>An item with the marks of those who have answered it so far, the second panelist of the file first.</summary>
internal sealed record RealTimeItem(ItemDraft Draft, IReadOnlyList<int> Marks);
