using FourPer1000.Collab.Statistics;

namespace FourPer1000.Collab.Web.Features.About;

internal static class MethodText
{
    public static AboutText Page { get; } = new(
        new("Method and statistics", "Méthode et statistiques", "Método y estadísticas"),
        new(
            "A Delphi study asks the same panel several times, without names, and shows it in between how the group answered. The method is fixed before the answers.",
            "Une étude Delphi interroge plusieurs fois le même panel, sans noms, et lui montre entre-temps comment le groupe a répondu. La méthode est fixée avant les réponses.",
            "Un estudio Delphi pregunta varias veces al mismo panel, sin nombres, y le muestra entretanto cómo respondió el grupo. El método se fija antes de las respuestas."),
        [
            AboutChapter.List(
                "fixed",
                new("Fixed in advance", "Fixé à l’avance", "Fijado de antemano"),
                [
                    new(
                        "Scales, rules of consensus, the fewest answers that are shown, what the panel is shown and the number of rounds are locked when the first round opens.",
                        "Les échelles, les règles de consensus, le plus petit nombre de réponses montré, ce que voit le panel et le nombre de tours sont verrouillés à l’ouverture du premier tour.",
                        "Las escalas, las reglas de consenso, el mínimo de respuestas que se muestra, lo que ve el panel y el número de rondas quedan bloqueados al abrirse la primera ronda."),
                    new(
                        "A later change is an amendment with a date and a reason.",
                        "Une modification ultérieure est un avenant daté et motivé.",
                        "Un cambio posterior es una enmienda con fecha y motivo."),
                    new(
                        "The wording of an item never changes once it has been asked. A new wording is a new version, and answers stay with the wording they were given to.",
                        "Le libellé d’un item ne change jamais une fois posé. Un nouveau libellé est une nouvelle version, et les réponses restent attachées au libellé auquel elles ont été données.",
                        "La redacción de un ítem no cambia una vez preguntado. Una redacción nueva es una versión nueva, y las respuestas quedan con la redacción a la que se dieron."),
                ]),
            AboutChapter.List(
                "consensus",
                new("When the panel agrees", "Quand le panel est d’accord", "Cuándo hay acuerdo en el panel"),
                [
                    Filled(
                        "Usual rule on nine points: agreed when at least 70{1}% rate an item 7 to 9 and the middle half spans at most two points. Agreed against when at least 70{1}% rate it 1 to 3.",
                        "Règle usuelle sur neuf points{1}: accord lorsqu’au moins 70{1}% donnent à un item de 7 à 9 et que la moitié centrale s’étend sur deux points au plus. Accord contre lorsqu’au moins 70{1}% lui donnent de 1 à 3.",
                        "Regla habitual con nueve puntos: acuerdo cuando al menos el 70{1}% da a un ítem de 7 a 9 y la mitad central abarca dos puntos como mucho. Acuerdo en contra cuando al menos el 70{1}% le da de 1 a 3."),
                    Filled(
                        "Split when at least 30{1}% stand at each end. Split is never called agreement.",
                        "Partagé lorsqu’au moins 30{1}% se trouvent à chaque extrémité. «{1}Partagé{1}» n’est jamais appelé accord.",
                        "Dividido cuando al menos el 30{1}% está en cada extremo. Lo dividido nunca se llama acuerdo."),
                    Filled(
                        "Too few when fewer than {0} people answered, unless the study fixes another number. Not settled in every other case.",
                        "Trop peu lorsque moins de {0} personnes ont répondu, sauf si l’étude fixe un autre nombre. Non tranché dans tous les autres cas.",
                        "Muy pocas cuando respondieron menos de {0} personas, salvo que el estudio fije otro número. Sin resolver en los demás casos."),
                    new(
                        "An estimate is agreed when the spread of its middle half is at most half of its median.",
                        "Une estimation fait accord lorsque l’étendue de sa moitié centrale ne dépasse pas la moitié de sa médiane.",
                        "Una estimación tiene acuerdo cuando la amplitud de su mitad central no supera la mitad de su mediana."),
                    new(
                        "Each study may choose other rules before it starts; the rule that was applied stands beside each result.",
                        "Chaque étude peut choisir d’autres règles avant de commencer\u00A0; la règle appliquée figure à côté de chaque résultat.",
                        "Cada estudio puede elegir otras reglas antes de empezar; la regla aplicada figura junto a cada resultado."),
                ]),
            AboutChapter.Prose(
                "stability",
                new("Stability is another axis", "La stabilité est un autre axe", "La estabilidad es otro eje"),
                [
                    new(
                        "An answer may be agreed and still moving, or split and settled. An item counts as stable when, of those who answered in both rounds, at least 70\u00A0% moved by one point or less.",
                        "Une réponse peut faire accord et bouger encore, ou être partagée et fixée. Un item est dit stable lorsque, parmi les personnes ayant répondu aux deux tours, au moins 70\u00A0% ont bougé d’un point au plus.",
                        "Una respuesta puede tener acuerdo y seguir moviéndose, o estar dividida y asentada. Un ítem cuenta como estable cuando, de quienes respondieron en ambas rondas, al menos el 70\u00A0% se movió un punto o menos."),
                ]),
            AboutChapter.List(
                "numbers",
                new("The numbers", "Les chiffres", "Las cifras"),
                [
                    new(
                        "Median and quartiles follow type 7 of Hyndman and Fan (as in R and spreadsheets) unless the study names another; a result says when type 6 would decide differently.",
                        "La médiane et les quartiles suivent le type 7 de Hyndman et Fan (comme dans R et les tableurs), sauf si l’étude en nomme un autre\u00A0; un résultat signale quand le type 6 en déciderait autrement.",
                        "La mediana y los cuartiles siguen el tipo 7 de Hyndman y Fan (como en R y las hojas de cálculo), salvo que el estudio nombre otro; un resultado indica cuándo el tipo 6 decidiría de otro modo."),
                    new(
                        "Shares carry a 95\u00A0% interval after Wilson, because panels are small.",
                        "Les parts portent un intervalle à 95\u00A0% selon Wilson, car les panels sont petits.",
                        "Las proporciones llevan un intervalo del 95\u00A0% según Wilson, porque los paneles son pequeños."),
                    new(
                        "Agreement on an order is Kendall’s W, corrected for ties.",
                        "L’accord sur un ordre est le W de Kendall, corrigé des ex æquo.",
                        "El acuerdo sobre un orden es la W de Kendall, corregida por empates."),
                    new(
                        "“Cannot judge” is not a number and not a missing answer: it is counted apart. Thresholds are exact fractions.",
                        "«\u00A0Ne peut juger\u00A0» n’est ni un nombre ni une réponse manquante\u00A0: il est compté à part. Les seuils sont des fractions exactes.",
                        "«No puede valorar» no es un número ni una respuesta ausente: se cuenta aparte. Los umbrales son fracciones exactas."),
                ]),
            AboutChapter.Prose(
                "evidence",
                new("Results are evidence", "Les résultats font preuve", "Los resultados son evidencia"),
                [
                    new(
                        "Closing a round takes a snapshot that nothing changes: the answers it rests on, the rule, the numbers, the version of the method, each with a fingerprint (SHA-256). Whoever has the answers can compute the same numbers again.",
                        "La clôture d’un tour prend un instantané que rien ne modifie\u00A0: les réponses sur lesquelles il repose, la règle, les chiffres, la version de la méthode, chacun avec une empreinte (SHA-256). Qui a les réponses peut recalculer les mêmes chiffres.",
                        "Al cerrar una ronda se toma una instantánea que nada cambia: las respuestas en que se apoya, la regla, las cifras, la versión del método, cada una con una huella (SHA-256). Quien tenga las respuestas puede volver a calcular las mismas cifras."),
                    new(
                        "What is agreed becomes a proposal, the Secretariat decides on it with a reason, and what it accepts stands in the plan with the way back to the answers.",
                        "Ce qui fait accord devient une proposition, le secrétariat en décide en donnant une raison, et ce qu’il accepte figure au plan avec le chemin de retour vers les réponses.",
                        "Lo acordado se convierte en una propuesta, la Secretaría decide sobre ella con un motivo, y lo que acepta figura en el plan con el camino de vuelta a las respuestas."),
                ]),
        ]);

    /// <summary>{0} is the fewest answers on which a rule decides, {1} a space that does not break.</summary>
    private static Phrase Filled(string en, string fr, string es) => new(Fill(en), Fill(fr), Fill(es));

    private static string Fill(string text) => string.Format(CultureInfo.InvariantCulture, text, ConsensusRule.DefaultMinAnswers, "\u00A0");
}
