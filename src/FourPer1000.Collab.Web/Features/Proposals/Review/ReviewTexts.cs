using FourPer1000.Collab.Proposals;

namespace FourPer1000.Collab.Web.Features.Proposals.Review;

internal static class ReviewTexts
{
    public static readonly Phrase TextHeading = new("Text", "Texte", "Texto");
    public static readonly Phrase Edit = new("Edit the text", "Modifier le texte", "Editar el texto");
    public static readonly Phrase Version = new("Version {0}", "Version {0}", "Versión {0}");
    public static readonly Phrase StandsAs = new("It stands in the plan as {0}", "Elle figure au plan sous {0}", "Figura en el plan como {0}");
    public static readonly Phrase RevisesObjective = new("It revises objective {0}", "Elle révise l’objectif {0}", "Revisa el objetivo {0}");
    public static readonly Phrase ProposedNumber = new("Number proposed", "Nombre proposé", "Número propuesto");
    public static readonly Phrase ForYear = new("{0} for {1}", "{0} pour {1}", "{0} para {1}");

    public static readonly Phrase Evidence = new("Evidence from the panel", "Éléments apportés par le panel", "Evidencia del panel");
    public static readonly Phrase Round = new("Round {0}", "Tour {0}", "Ronda {0}");
    public static readonly Phrase EarlierRound = new("The same item in round {0}", "La même question au tour {0}", "El mismo ítem en la ronda {0}");
    public static readonly Phrase AllResults = new("All results of round {0}", "Tous les résultats du tour {0}", "Todos los resultados de la ronda {0}");
    public static readonly Phrase RuleInForce = new("Rule in force", "Règle en vigueur", "Regla en vigor");
    public static readonly Phrase TooFew = new(
        "Fewer than {0} people answered, so no numbers are shown.", "Moins de {0} personnes ont répondu\u00A0; aucun chiffre n’est montré.", "Respondieron menos de {0} personas, así que no se muestran cifras.");
    public static readonly Phrase Wording = new("The panel was asked:", "Il a été demandé au panel\u00A0:", "Se preguntó al panel:");

    public static readonly Phrase Dissent = new("Dissent that travels with it", "Le désaccord qui l’accompagne", "El disenso que la acompaña");
    public static readonly Phrase NoDissent = new(
        "Nobody rated it at the lower end, and nobody argued against it.",
        "Personne ne l’a notée au bas de l’échelle ni n’a argumenté contre.",
        "Nadie la puntuó en el extremo bajo ni argumentó en contra.");
    public static readonly Phrase LowEnd = new(
        "{0} of {1} rate it {2} to {3}.", "{0} sur {1} donnent {2} à {3}.", "{0} de {1} la valoran de {2} a {3}.");
    public static readonly Phrase DissentNote = new(
        "Unsigned, as the panel wrote it in round {0}. It stays attached up to the ballot.",
        "Sans signature, tel que le panel l’a écrit au tour {0}. Il reste joint jusqu’au vote.",
        "Sin firma, como lo escribió el panel en la ronda {0}. Queda adjunto hasta la votación.");

    public static readonly Phrase Similar = new("Similar proposals", "Propositions semblables", "Propuestas similares");
    public static readonly Phrase NoSimilar = new("None found.", "Aucune trouvée.", "No se ha encontrado ninguna.");
    public static readonly Phrase Shares = new("{0} · shares {1}", "{0} · en commun\u00A0: {1}", "{0} · comparte {1}");
    public static readonly Phrase SameCategory = new("same category", "même catégorie", "misma categoría");

    public static readonly Phrase Decision = new("Decision", "Décision", "Decisión");
    public static readonly Phrase Accept = new("Accept", "Accepter", "Aceptar");
    public static readonly Phrase AcceptHint = new("It enters the draft plan as it stands", "Elle entre telle quelle au projet de plan", "Entra en el borrador del plan tal como está");
    public static readonly Phrase AcceptWithChanges = new("Accept with changes", "Accepter avec modifications", "Aceptar con cambios");
    public static readonly Phrase AcceptWithChangesHint = new(
        "You edit the text below; the difference is kept for everybody to see", "Vous modifiez le texte ci-dessous\u00A0; la différence reste visible", "Usted edita el texto de abajo; la diferencia queda a la vista");
    public static readonly Phrase Merge = new("Merge into another proposal", "Fusionner avec une autre proposition", "Fusionar con otra propuesta");
    public static readonly Phrase Return = new("Return to the task force with a question", "Renvoyer à la Task Force avec une question", "Devolver a la Task Force con una pregunta");
    public static readonly Phrase Reject = new("Reject", "Rejeter", "Rechazar");
    public static readonly Phrase Reason = new("Reason, or question to the task force", "Raison, ou question à la Task Force", "Motivo, o pregunta a la Task Force");
    public static readonly Phrase ReasonHint = new(
        "It goes back to the task force by mail and stands beside the decision.", "Elle revient à la Task Force par courriel et figure à côté de la décision.", "Vuelve a la Task Force por correo y figura junto a la decisión.");
    public static readonly Phrase ReasonNeeded = new("Write a reason.", "Écrivez une raison.", "Escriba un motivo.");
    public static readonly Phrase KindNeeded = new("Choose a decision.", "Choisissez une décision.", "Elija una decisión.");
    public static readonly Phrase MergeInto = new("Other proposal, for a merger", "Autre proposition, pour une fusion", "Otra propuesta, para una fusión");
    public static readonly Phrase MergeNeeded = new(
        "Choose the proposal that lives on.", "Choisissez la proposition qui subsiste.", "Elija la propuesta que permanece.");
    public static readonly Phrase NoMerge = new("Not merged", "Pas de fusion", "Sin fusión");
    public static readonly Phrase ChangeText = new("Change the text", "Modifier le texte", "Cambiar el texto");
    public static readonly Phrase NothingChanged = new(
        "The text is as it was. Change it, or choose “Accept”.", "Le texte est inchangé. Modifiez-le, ou choisissez «\u00A0Accepter\u00A0».", "El texto está como estaba. Cámbielo o elija «Aceptar».");
    public static readonly Phrase Decide = new("Record the decision", "Inscrire la décision", "Registrar la decisión");
    public static readonly Phrase CheckChanges = new("This is what your changes do", "Voici l’effet de vos modifications", "Esto es lo que hacen sus cambios");
    public static readonly Phrase AcceptTheseChanges = new("Accept with these changes", "Accepter avec ces modifications", "Aceptar con estos cambios");

    public static readonly Phrase ConflictTitle = new("Somebody was faster", "Quelqu’un a été plus rapide", "Alguien se adelantó");
    public static readonly Phrase ConflictText = new(
        "This proposal was decided or changed while you were reading. Nothing was overwritten, and your decision was not recorded.",
        "Cette proposition a été décidée ou modifiée pendant votre lecture. Rien n’a été écrasé et votre décision n’a pas été inscrite.",
        "Esta propuesta se decidió o cambió mientras la leía. No se ha sobrescrito nada y su decisión no se ha registrado.");
    public static readonly Phrase NowIs = new("It is now:", "Elle est maintenant\u00A0:", "Ahora está:");
    public static readonly Phrase YouWrote = new("What you wrote, to copy:", "Ce que vous aviez écrit, à copier\u00A0:", "Lo que escribió, para copiarlo:");
    public static readonly Phrase LookAgain = new("Look at the proposal as it stands", "Voir la proposition telle qu’elle est", "Ver la propuesta como está");

    public static readonly Phrase Objective = new("Objective {0}", "Objectif {0}", "Objetivo {0}");
    public static readonly Phrase Baseline = new("Baseline 2020", "Référence 2020", "Línea de base 2020");
    public static readonly Phrase Target2030 = new("Target 2030", "Cible 2030", "Meta 2030");
    public static readonly Phrase Target2050 = new("Target 2050", "Cible 2050", "Meta 2050");
    public static readonly Phrase NotAvailable = new("not available", "non disponible", "no disponible");

    public static readonly Phrase History = new("History", "Historique", "Historial");
    public static readonly Phrase Drafted = new("Drafted from the results of round {0}", "Rédigée à partir des résultats du tour {0}", "Redactada a partir de los resultados de la ronda {0}");
    public static readonly Phrase ChangedByTaskForce = new("Version {0}: text changed by the task force", "Version {0}\u00A0: texte modifié par la Task Force", "Versión {0}: texto cambiado por la Task Force");
    public static readonly Phrase ChangedByDecision = new("Version {0}: text changed with the decision", "Version {0}\u00A0: texte modifié avec la décision", "Versión {0}: texto cambiado con la decisión");
    public static readonly Phrase HandedIn = new("Handed to the Secretariat", "Transmise au secrétariat", "Entregada a la Secretaría");
    public static readonly Phrase RoundPublished = new("Round {0} published", "Tour {0} publié", "Ronda {0} publicada");
    public static readonly Phrase By = new("{0}, {1}", "{0}, {1}", "{0}, {1}");
    public static readonly Phrase Difference = new("Difference", "Différence", "Diferencia");
    public static readonly Phrase MergedInto = new("The proposal it was merged into", "La proposition avec laquelle elle est fusionnée", "La propuesta con la que se fusionó");
    public static readonly Phrase Absorbed = new("Merged into this one", "Fusionnées avec celle-ci", "Fusionadas con esta");

    public static Phrase ChoiceOf(DecisionKind kind) => kind switch
    {
        DecisionKind.Accept => Accept,
        DecisionKind.AcceptWithChanges => AcceptWithChanges,
        DecisionKind.Merge => Merge,
        DecisionKind.Return => Return,
        _ => Reject,
    };
}
