using FourPer1000.Collab.Answers;
using FourPer1000.Collab.Statistics;
using FourPer1000.Collab.Studies;

namespace FourPer1000.Collab.Demonstration;

/// <summary>An argument that a panelist of the demonstration gives.</summary>
internal sealed record GivenReason(string Text, ReasonSide Side);

/// <summary>Invented arguments for marks that lie outside the middle half, so that the feedback has something to show.</summary>
internal static class DemonstrationReasons
{
    private static readonly Dictionary<(ItemPurpose, ReasonSide), Phrase[]> Pools = new()
    {
        [(ItemPurpose.Activity, ReasonSide.For)] =
        [
            new("Without this step the others have nothing to stand on.", "Sans cette étape, les autres n’ont rien sur quoi s’appuyer.", "Sin este paso, los demás no tienen en qué apoyarse."),
            new("It costs little and can start next season.", "Cela coûte peu et peut commencer dès la prochaine saison.", "Cuesta poco y puede empezar la próxima temporada."),
            new("Ministries in my region ask for exactly this.", "Les ministères de ma région demandent exactement cela.", "Los ministerios de mi región piden exactamente esto."),
            new("It reaches people whom no project reaches today.", "Elle touche des personnes qu’aucun projet n’atteint aujourd’hui.", "Llega a personas a las que hoy no llega ningún proyecto."),
            new("Two neighbouring countries have shown that it works.", "Deux pays voisins ont montré que cela fonctionne.", "Dos países vecinos han demostrado que funciona."),
        ],
        [(ItemPurpose.Activity, ReasonSide.Against)] =
        [
            new("Others do this already; let us join them instead.", "D’autres le font déjà\u00A0; rejoignons-les plutôt.", "Otros ya lo hacen; mejor unirse a ellos."),
            new("Too costly for small countries as long as nobody pays for it.", "Trop coûteux pour les petits pays tant que personne ne paie.", "Demasiado costoso para los países pequeños mientras nadie lo pague."),
            new("It will be long after 2030 before it shows anything.", "Les effets ne se verront que bien après 2030.", "Los efectos se verán mucho después de 2030."),
            new("People in the field would see one more form and no benefit.", "Sur le terrain, on y verrait un formulaire de plus et aucun avantage.", "En el campo se vería un formulario más y ningún beneficio."),
            new("The data for it do not exist in my region.", "Les données nécessaires n’existent pas dans ma région.", "Los datos necesarios no existen en mi región."),
        ],
        [(ItemPurpose.Activity, ReasonSide.Condition)] =
        [
            new("Only if the money for it is found first.", "Seulement si le financement est d’abord trouvé.", "Solo si antes se encuentra la financiación."),
            new("Together with farmers' organisations, not for them.", "Avec les organisations paysannes, et non à leur place.", "Con las organizaciones de agricultores, no en su lugar."),
            new("If it begins with three or four pilot countries.", "À condition de commencer par trois ou quatre pays pilotes.", "Si se empieza con tres o cuatro países piloto."),
        ],
        [(ItemPurpose.Statement, ReasonSide.For)] =
        [
            new("This is what we see in the field.", "C’est ce que nous voyons sur le terrain.", "Es lo que vemos en el campo."),
            new("Trust depends on it.", "La confiance en dépend.", "De ello depende la confianza."),
            new("It protects those who have the least say.", "Cela protège celles et ceux que l’on entend le moins.", "Protege a quienes menos voz tienen."),
        ],
        [(ItemPurpose.Statement, ReasonSide.Against)] =
        [
            new("It would shut out those with the least means.", "Cela exclurait celles et ceux qui ont le moins de moyens.", "Dejaría fuera a quienes tienen menos medios."),
            new("The evidence for it is thin.", "Les preuves sont minces.", "Las pruebas son escasas."),
            new("Too general to be of use.", "Trop général pour être utile.", "Demasiado general para ser útil."),
        ],
        [(ItemPurpose.Statement, ReasonSide.Condition)] =
        [
            new("Yes, with a transition of some years.", "Oui, avec une transition de quelques années.", "Sí, con una transición de algunos años."),
            new("It depends on the size of the farm.", "Cela dépend de la taille de l’exploitation.", "Depende del tamaño de la explotación."),
            new("Only where advice is at hand.", "Seulement là où l’on peut se faire conseiller.", "Solo donde haya asesoramiento."),
        ],
        [(ItemPurpose.Target, ReasonSide.For)] =
        [
            new("A target has to ask for more than what would happen anyway.", "Une cible doit demander plus que ce qui se ferait de toute façon.", "Una meta debe pedir más de lo que ocurriría de todos modos."),
            new("Things move faster than the trend suggests.", "Les choses avancent plus vite que la tendance ne le laisse croire.", "Las cosas avanzan más rápido de lo que sugiere la tendencia."),
        ],
        [(ItemPurpose.Target, ReasonSide.Against)] =
        [
            new("Staff and money will not do for more.", "Le personnel et l’argent ne suffiront pas à davantage.", "El personal y el dinero no alcanzarán para más."),
            new("Better a number that we reach than one that we excuse.", "Mieux vaut un chiffre que l’on atteint qu’un chiffre que l’on excuse.", "Mejor una cifra que se alcanza que una que se disculpa."),
        ],
        [(ItemPurpose.Target, ReasonSide.Condition)] =
        [
            new("With steady funding, not with projects of two years.", "Avec un financement stable, pas des projets de deux ans.", "Con financiación estable, no con proyectos de dos años."),
        ],
    };

    /// <summary>The argument of one panelist, or none: inside the middle half nobody is asked for one, and outside some give none.</summary>
    /// <param name="purpose">What the item is for.</param>
    /// <param name="mark">The panelist's mark or number.</param>
    /// <param name="group">Those of the group against which the mark is held.</param>
    /// <param name="seed">A number that is the same whenever the demonstration is played.</param>
    public static GivenReason? Of(ItemPurpose purpose, double mark, IEnumerable<double> group, int seed, Tongue tongue)
    {
        double[] sorted = [.. group.Order()];
        var low = Quantiles.OfSorted(sorted, new Rational(1, 4), QuantileType.Type7).Value;
        var high = Quantiles.OfSorted(sorted, new Rational(3, 4), QuantileType.Type7).Value;
        if ((mark >= low && mark <= high) || seed % 4 == 3)
        {
            return null;
        }

        var side = seed % 5 == 0 ? ReasonSide.Condition : mark > high ? ReasonSide.For : ReasonSide.Against;
        return Pools.TryGetValue((purpose, side), out var pool) ? new GivenReason(pool[seed % pool.Length][tongue], side) : null;
    }
}
