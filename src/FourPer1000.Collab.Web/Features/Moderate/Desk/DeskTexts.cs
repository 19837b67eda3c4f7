using FourPer1000.Collab.Panels;
using FourPer1000.Collab.Studies;

namespace FourPer1000.Collab.Web.Features.Moderate.Desk;

internal static class DeskTexts
{
    public static readonly Phrase NextStep = new("Next step", "Prochaine étape", "Siguiente paso");
    public static readonly Phrase Extend = new("Extend…", "Prolonger…", "Prorrogar…");
    public static readonly Phrase Remind = new("Remind…", "Rappeler…", "Recordar…");
    public static readonly Phrase OpenUntil = new("Open until {0}", "Ouvert jusqu’au {0}", "Abierta hasta el {0}");
    public static readonly Phrase EditDescription = new("Edit title and introduction", "Modifier le titre et l’introduction", "Editar título e introducción");
    public static readonly Phrase EditRound = new("Edit what the round says", "Modifier le texte du tour", "Editar el texto de la ronda");

    public static readonly Phrase Participation = new("Participation", "Participation", "Participación");
    public static readonly Phrase FinishedOf = new("{0} of {1}", "{0} sur {1}", "{0} de {1}");
    public static readonly Phrase HaveFinished = new("have finished", "ont terminé", "han terminado");
    public static readonly Phrase Funnel = new("Participation, step by step", "Participation, étape par étape", "Participación, paso a paso");
    public static readonly Phrase Invited = new("Invited", "Invités", "Invitados");
    public static readonly Phrase Joined = new("Joined", "Ont rejoint", "Se unieron");
    public static readonly Phrase Started = new("Started", "Ont commencé", "Empezaron");
    public static readonly Phrase Finished = new("Finished", "Ont terminé", "Terminaron");
    public static readonly Phrase CountsOnly = new(
        "Counts only. Nobody, not even you, can see who has answered or how.",
        "Des nombres seulement. Personne, pas même vous, ne peut voir qui a répondu ni comment.",
        "Solo recuentos. Nadie, ni siquiera usted, puede ver quién ha respondido ni cómo.");

    public static readonly Phrase Invitations = new("Invitations", "Invitations", "Invitaciones");
    public static readonly Phrase NobodyInvited = new("Nobody is invited yet.", "Personne n’est encore invité.", "Aún no hay nadie invitado.");
    public static readonly Phrase ToPanel = new("Panel and invitations", "Panel et invitations", "Panel e invitaciones");

    public static readonly Phrase ItemsHeading = new("Items", "Questions", "Ítems");
    public static readonly Phrase NumbersClosed = new(
        "The numbers of this round stay closed until it is closed.",
        "Les chiffres de ce tour restent fermés jusqu’à sa clôture.",
        "Las cifras de esta ronda quedan reservadas hasta su cierre.");
    public static readonly Phrase FilterItems = new("Filter items", "Filtrer les questions", "Filtrar los ítems");
    public static readonly Phrase AllItems = new("All", "Toutes", "Todos");
    public static readonly Phrase AskedAgain = new("Asked again", "Posées à nouveau", "Preguntados de nuevo");
    public static readonly Phrase NewOrReworded = new("New or reworded", "Nouvelles ou reformulées", "Nuevos o reformulados");
    public static readonly Phrase NoItems = new("This round has no items yet.", "Ce tour n’a pas encore de questions.", "Esta ronda aún no tiene ítems.");
    public static readonly Phrase AddItem = new("Add an item", "Ajouter une question", "Añadir un ítem");
    public static readonly Phrase Preview = new("Preview as the panel sees it", "Aperçu tel que le panel le voit", "Vista previa como la ve el panel");

    public static readonly Phrase No = new("No.", "N°", "N.º");
    public static readonly Phrase Item = new("Item", "Question", "Ítem");
    public static readonly Phrase Kind = new("Kind", "Forme", "Forma");
    public static readonly Phrase Result = new("Result", "Résultat", "Resultado");
    public static readonly Phrase RoundResult = new("Round {0}", "Tour {0}", "Ronda {0}");
    public static readonly Phrase Remove = new("Take out", "Retirer", "Retirar");
    public static readonly Phrase Edit = new("Edit", "Modifier", "Editar");
    public static readonly Phrase Approved = new("Approved", "Approuvé", "Aprobado");
    public static readonly Phrase InDraft = new("Draft", "Brouillon", "Borrador");
    public static readonly Phrase Missing = new("Missing", "Manquant", "Falta");

    public static readonly Phrase Rounds = new("Rounds", "Tours", "Rondas");
    public static readonly Phrase Results = new("Read the results", "Lire les résultats", "Leer los resultados");
    public static readonly Phrase ResultsSoFar = new("Read the results before publishing", "Lire les résultats avant publication", "Leer los resultados antes de publicar");
    public static readonly Phrase OpenedAt = new("Opened {0}.", "Ouvert {0}.", "Abierta {0}.");
    public static readonly Phrase EndsAt = new("Ends {0}.", "Se termine {0}.", "Termina {0}.");
    public static readonly Phrase Waived = new("Opened without every language. Reason: {0}", "Ouvert sans toutes les langues. Raison\u00A0: {0}", "Abierta sin todos los idiomas. Motivo: {0}");
    public static readonly Phrase ExtendedTo = new("Extended to {0}. Reason: {1}", "Prolongé jusqu’au {0}. Raison\u00A0: {1}", "Prorrogada hasta el {0}. Motivo: {1}");
    public static readonly Phrase ClosedByDeadline = new("Closed by the deadline, {0}.", "Clos par la date limite, {0}.", "Cerrada por el plazo, {0}.");
    public static readonly Phrase ClosedByModerator = new("Closed by a moderator, {0}.", "Clos par un modérateur, {0}.", "Cerrada por una persona moderadora, {0}.");
    public static readonly Phrase Why = new("Reason: {0}", "Raison\u00A0: {0}", "Motivo: {0}");
    public static readonly Phrase PublishedAt = new("Published {0}.", "Publié {0}.", "Publicada {0}.");
    public static readonly Phrase DraftProposals = new("Draft proposals from it", "En rédiger les propositions", "Redactar propuestas a partir de ella");
    public static readonly Phrase ProposalsSoFar = new("Proposals of this study", "Propositions de cette étude", "Propuestas de este estudio");

    public static Phrase Unmet(string condition) => condition switch
    {
        StoppingConditions.DeadlineAhead => new("The deadline had not come.", "La date limite n’était pas atteinte.", "No había llegado el plazo."),
        StoppingConditions.TooFewSheets => new(
            "Fewer sheets were sent than the protocol asks for.",
            "Moins de feuilles ont été envoyées que le protocole n’en demande.",
            "Se enviaron menos hojas de las que pide el protocolo."),
        _ => new("A condition of the protocol was not met.", "Une condition du protocole n’était pas remplie.", "No se cumplía una condición del protocolo."),
    };

    public static Phrase NameOf(InvitationState state) => state switch
    {
        InvitationState.Queued => new("Waiting to be sent", "En attente d’envoi", "Pendiente de envío"),
        InvitationState.Sent => new("Sent", "Envoyée", "Enviada"),
        InvitationState.Failed => new("Not delivered", "Non remise", "No entregada"),
        InvitationState.Opened => new("Opened", "Ouverte", "Abierta"),
        InvitationState.Accepted => new("Joined", "Acceptée", "Aceptada"),
        _ => new("Declined", "Déclinée", "Rechazada"),
    };
}
