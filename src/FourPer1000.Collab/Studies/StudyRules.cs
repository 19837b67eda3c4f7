using FourPer1000.Collab.Rules;

namespace FourPer1000.Collab.Studies;

public static class StudyRules
{
    public static readonly Rule ProtocolIsFixedBeforeAnswers = new("study.protocol-is-fixed", new(
        "The protocol was locked when round 1 opened. A change is now an amendment with a reason.",
        "Le protocole a été verrouillé à l’ouverture du tour 1. Un changement est désormais un amendement motivé.",
        "El protocolo se fijó al abrir la ronda 1. Un cambio es ahora una enmienda con motivo."));

    public static readonly Rule AmendmentNeedsLock = new("study.amendment-needs-lock", new(
        "The protocol is not locked yet; change it directly.",
        "Le protocole n’est pas encore verrouillé ; modifiez-le directement.",
        "El protocolo aún no está fijado; cámbielo directamente."));

    public static readonly Rule AmendmentNeedsReason = new("study.amendment-needs-reason", new(
        "An amendment needs a reason; every report shows it.",
        "Un amendement doit être motivé ; chaque rapport affiche la raison.",
        "Una enmienda necesita un motivo; todos los informes lo muestran."));

    public static readonly Rule ProtocolIsSound = new("study.protocol-is-sound", new(
        "The protocol needs 1 to 6 rounds, at least 3 answers before anything is shown (k), and scales of 2 to 11 points.",
        "Le protocole doit prévoir de 1 à 6 tours, au moins 3 réponses avant tout affichage (k) et des échelles de 2 à 11 points.",
        "El protocolo necesita de 1 a 6 rondas, al menos 3 respuestas antes de mostrar nada (k) y escalas de 2 a 11 puntos."));

    public static readonly Rule ScalesHaveNames = new("study.scales-have-names", new(
        "Each scale needs a key of its own, and each rule one scale.",
        "Chaque échelle doit avoir sa propre clé, et chaque règle une échelle.",
        "Cada escala necesita una clave propia, y cada regla una escala."));

    public static readonly Rule DecidesFromK = new("study.decides-from-k", new(
        "Nothing is decided on fewer answers than may be shown: the minimum of every rule must be at least k.",
        "Rien n’est décidé sur moins de réponses qu’il n’en faut pour l’affichage : le minimum de chaque règle doit atteindre k.",
        "Nada se decide con menos respuestas de las que pueden mostrarse: el mínimo de cada regla debe ser al menos k."));

    public static readonly Rule SubgroupsNeedRounds = new("study.subgroups-need-rounds", new(
        "A real-time study shows the panel as a whole: beside states that were shown before, groups could point at single people.",
        "Une étude en temps réel montre le panel dans son ensemble : à côté d’états déjà montrés, des groupes pourraient désigner des personnes.",
        "Un estudio en tiempo real muestra el panel en su conjunto: junto a estados ya mostrados, los grupos podrían señalar a personas."));

    public static readonly Rule AmendmentKeepsScalesAndK = new("study.amendment-keeps-scales-and-k", new(
        "An amendment can add a scale, but not change one that the panel may have answered on; k can only rise, and groups of the panel that were not announced cannot be shown.",
        "Un amendement peut ajouter une échelle, mais pas modifier celle sur laquelle le panel a pu répondre ; k ne peut qu’augmenter, et des groupes du panel qui n’ont pas été annoncés ne peuvent pas être montrés.",
        "Una enmienda puede añadir una escala, pero no cambiar aquella con la que el panel pudo responder; k solo puede aumentar, y no pueden mostrarse grupos del panel que no se anunciaron."));

    public static readonly Rule ItemFormIsSound = new("study.item-form-is-sound", new(
        "An item needs a way to be answered: scales of the protocol, at least two different options, or a lowest number below the highest.",
        "Une question doit pouvoir recevoir une réponse : des échelles du protocole, au moins deux options différentes, ou un minimum inférieur au maximum.",
        "Un ítem debe poder responderse: escalas del protocolo, al menos dos opciones distintas, o un mínimo menor que el máximo."));

    public static readonly Rule ItemKeyIsUnique = new("study.item-key-is-unique", new(
        "Another item of this study has the same key.",
        "Une autre question de cette étude porte la même clé.",
        "Otro ítem de este estudio tiene la misma clave."));

    public static readonly Rule ItemNeedsStatement = new("study.item-needs-statement", new(
        "An item needs a statement in at least one language.",
        "Une question doit avoir un énoncé dans au moins une langue.",
        "Un ítem necesita un enunciado en al menos un idioma."));

    public static readonly Rule NeedsTitle = new("study.needs-title", new(
        "A study needs a title in at least one language.",
        "Une étude doit avoir un titre dans au moins une langue.",
        "Un estudio necesita un título en al menos un idioma."));

    public static readonly Rule ConsentNeedsText = new("study.consent-needs-text", new(
        "A consent text needs words in at least one language.",
        "Un texte de consentement doit exister dans au moins une langue.",
        "Un texto de consentimiento debe existir en al menos un idioma."));

    public static readonly Rule ItemWasNeverAsked = new("study.item-was-never-asked", new(
        "A panel has already been asked this item. Reword it with a reason instead.",
        "Cette question a déjà été posée à un panel. Reformulez-la plutôt en donnant une raison.",
        "Este ítem ya se preguntó a un panel. Reformúlelo con un motivo."));
}
