using FourPer1000.Collab.Rules;

namespace FourPer1000.Collab.Studies;

public static class RoundRules
{
    public static readonly Rule OpensOnce = new("round.opens-once", new(
        "This round has already been opened.",
        "Ce tour a déjà été ouvert.",
        "Esta ronda ya se abrió."));

    public static readonly Rule NeedsItems = new("round.needs-items", new(
        "A round needs at least one item before it can open.",
        "Un tour doit contenir au moins une question avant de s’ouvrir.",
        "Una ronda necesita al menos un ítem antes de abrirse."));

    public static readonly Rule DeadlineLiesAhead = new("round.deadline-ahead", new(
        "The deadline must lie in the future.",
        "La date limite doit se trouver dans le futur.",
        "La fecha límite debe estar en el futuro."));

    public static readonly Rule MustBeOpen = new("round.must-be-open", new(
        "This round is not open.",
        "Ce tour n’est pas ouvert.",
        "Esta ronda no está abierta."));

    public static readonly Rule ExtensionGoesForward = new("round.extension-forward", new(
        "An extension can only move the deadline later.",
        "Une prolongation ne peut que repousser la date limite.",
        "Una prórroga solo puede retrasar la fecha límite."));

    public static readonly Rule NeedsReason = new("round.needs-reason", new(
        "Please give a reason; the panel can read it.",
        "Veuillez indiquer une raison ; le panel peut la lire.",
        "Indique un motivo; el panel puede leerlo."));

    public static readonly Rule ClosesOnce = new("round.closes-once", new(
        "This round is already closed, or was never open.",
        "Ce tour est déjà clos, ou n’a jamais été ouvert.",
        "Esta ronda ya está cerrada, o nunca se abrió."));

    public static readonly Rule EarlyClosingNeedsReason = new("round.early-closing-needs-reason", new(
        "Closing before the planned end needs a reason; it goes into the record that the panel can read.",
        "Clore avant la fin prévue exige une raison ; elle figure au registre que le panel peut lire.",
        "Cerrar antes del final previsto exige un motivo; queda en el registro que el panel puede leer."));

    public static readonly Rule PublishesAfterClosing = new("round.publishes-after-closing", new(
        "Results can be published only after the round is closed.",
        "Les résultats ne peuvent être publiés qu’après la clôture du tour.",
        "Los resultados solo pueden publicarse tras el cierre de la ronda."));

    public static readonly Rule PublishesOnce = new("round.publishes-once", new(
        "The results of this round are already published.",
        "Les résultats de ce tour sont déjà publiés.",
        "Los resultados de esta ronda ya están publicados."));

    public static readonly Rule PreviousRoundIsPublished = new("round.previous-is-published", new(
        "The next round opens after the results of the previous one are published, because they are its feedback.",
        "Le tour suivant s’ouvre après la publication des résultats du précédent, car ils en sont le retour d’information.",
        "La ronda siguiente se abre tras publicar los resultados de la anterior, porque son su retroalimentación."));

    public static readonly Rule IsDraft = new("round.is-draft", new(
        "Only a draft round can be changed; the wording of an open round is fixed.",
        "Seul un tour en préparation peut être modifié ; le texte d’un tour ouvert est fixé.",
        "Solo puede cambiarse una ronda en borrador; el texto de una ronda abierta queda fijado."));

    public static readonly Rule WithinProtocol = new("round.within-protocol", new(
        "The protocol does not plan a further round.",
        "Le protocole ne prévoit pas de tour supplémentaire.",
        "El protocolo no prevé otra ronda."));

    public static readonly Rule NeedsTranslations = new("round.needs-translations", new(
        "Some texts have no approved wording in every language of the study. Add them, or waive the languages with a reason.",
        "Certains textes n’ont pas de version approuvée dans toutes les langues de l’étude. Complétez-les, ou levez l’exigence avec une raison.",
        "Algunos textos no tienen versión aprobada en todos los idiomas del estudio. Añádalos, o exima los idiomas con un motivo."));

    public static readonly Rule NeedsConsentText = new("round.needs-consent-text", new(
        "Write the consent text before opening the round: panelists agree to it before their first answer. Or waive it with a reason.",
        "Rédigez le texte de consentement avant d’ouvrir le tour : les panélistes l’acceptent avant leur première réponse. Ou levez l’exigence avec une raison.",
        "Escriba el texto de consentimiento antes de abrir la ronda: las personas del panel lo aceptan antes de su primera respuesta. O exímalo con un motivo."));

    public static readonly Rule NeedsPanel = new("round.needs-panel", new(
        "Invite the panel before opening the round.",
        "Invitez le panel avant d’ouvrir le tour.",
        "Invite al panel antes de abrir la ronda."));

    public static readonly Rule NeedsTitle = new("round.needs-title", new(
        "A round needs a title in at least one language.",
        "Un tour doit avoir un titre dans au moins une langue.",
        "Una ronda necesita un título en al menos un idioma."));
}
