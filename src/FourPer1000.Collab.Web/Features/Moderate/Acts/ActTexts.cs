namespace FourPer1000.Collab.Web.Features.Moderate.Acts;

/// <summary>The pages on which a round is planned, opened, extended, closed and published.</summary>
internal static class ActTexts
{
    public static readonly Phrase OpenTitle = new("Open round {0}", "Ouvrir le tour {0}", "Abrir la ronda {0}");
    public static readonly Phrase WhatOpensItems = new("Items", "Questions", "Ítems");
    public static readonly Phrase PanelSoFar = new("Panel", "Panel", "Panel");
    public static readonly Phrase JoinedOfInvited = new("{0} of {1} invited have joined", "{0} sur {1} invités ont rejoint", "{0} de {1} invitados se han unido");
    public static readonly Phrase Wording = new("Wording", "Textes", "Textos");
    public static readonly Phrase WordingComplete = new("Approved in all three languages", "Approuvés dans les trois langues", "Aprobados en los tres idiomas");
    public static readonly Phrase WordingMissing = new(
        "Not approved in every language:", "Non approuvés dans toutes les langues\u00A0:", "Sin aprobar en todos los idiomas:");
    public static readonly Phrase FixedFromNow = new(
        "From the opening on, the wording of this round is fixed. With round 1 the protocol is locked too.",
        "Dès l’ouverture, les textes de ce tour sont fixés. Avec le tour 1, le protocole est aussi verrouillé.",
        "Desde la apertura, los textos de esta ronda quedan fijados. Con la ronda 1 se fija también el protocolo.");
    public static readonly Phrase OpenUntil = new("Open until", "Ouvert jusqu’au", "Abierta hasta");
    public static readonly Phrase TextOfTheRound = new(
        "Title, purpose and instructions of the round", "Titre, objet et consignes du tour", "Título, propósito e instrucciones de la ronda");
    public static readonly Phrase NamesOfScales = new("Names of the scales", "Noms des échelles", "Nombres de las escalas");
    public static readonly Phrase ConsentMissing = new(
        "The study has no consent text.", "L’étude n’a pas de texte de consentement.", "El estudio no tiene texto de consentimiento.");
    public static readonly Phrase ConsentLacksLanguages = new(
        "The consent text is not there in every language.",
        "Le texte de consentement n’existe pas dans toutes les langues.",
        "El texto de consentimiento no está en todos los idiomas.");
    public static readonly Phrase Waiver = new(
        "Why does it open without every language?", "Pourquoi l’ouvrir sans toutes les langues\u00A0?", "¿Por qué se abre sin todos los idiomas?");
    public static readonly Phrase WaiverHint = new(
        "The reason goes into the record that the panel can read. Without one the round waits for the missing wording.",
        "La raison figure au registre que le panel peut lire. Sans elle, le tour attend les textes manquants.",
        "El motivo consta en el registro que el panel puede leer. Sin él, la ronda espera los textos que faltan.");
    public static readonly Phrase OpenNow = new("Open round {0} now", "Ouvrir le tour {0} maintenant", "Abrir la ronda {0} ahora");

    public static readonly Phrase ExtendTitle = new("Extend round {0}", "Prolonger le tour {0}", "Prorrogar la ronda {0}");
    public static readonly Phrase OpenUntilNow = new("So far it is open until {0}.", "Il est pour l’instant ouvert jusqu’au {0}.", "Por ahora está abierta hasta el {0}.");
    public static readonly Phrase NewDeadline = new("New deadline", "Nouvelle date limite", "Nuevo plazo");
    public static readonly Phrase WhyExtend = new("Why is more time needed?", "Pourquoi faut-il plus de temps\u00A0?", "¿Por qué hace falta más tiempo?");
    public static readonly Phrase PanelReads = new("The panel can read this.", "Le panel peut le lire.", "El panel puede leerlo.");
    public static readonly Phrase Extend = new("Extend the round", "Prolonger le tour", "Prorrogar la ronda");

    public static readonly Phrase RemindTitle = new("Remind the panel of round {0}", "Rappeler le tour {0} au panel", "Recordar la ronda {0} al panel");
    public static readonly Phrase WhoIsReminded = new(
        "Whoever has not sent the answers yet gets a mail, except those who want no reminders. The platform finds them itself; nobody is told who they are or how many.",
        "Les personnes qui n’ont pas encore envoyé leurs réponses reçoivent un courriel, sauf celles qui ne veulent pas de rappels. La plateforme les trouve elle-même\u00A0; personne n’apprend qui elles sont ni combien.",
        "Quien aún no ha enviado sus respuestas recibe un correo, salvo quien no desea recordatorios. La plataforma los encuentra por sí misma; a nadie se le dice quiénes son ni cuántos.");
    public static readonly Phrase FewReminders = new(
        "A round has at most {0} reminders, with {1} days between two of them.",
        "Un tour a au plus {0} rappels, espacés de {1} jours.",
        "Una ronda tiene como máximo {0} recordatorios, con {1} días entre uno y otro.");
    public static readonly Phrase RemindedOn = new("Reminded so far: {0}", "Rappels déjà envoyés\u00A0: {0}", "Recordatorios hasta ahora: {0}");
    public static readonly Phrase Remind = new("Send the reminder", "Envoyer le rappel", "Enviar el recordatorio");

    public static readonly Phrase CloseEarlyTitle = new("Close round {0} early?", "Clore le tour {0} avant la date\u00A0?", "¿Cerrar la ronda {0} antes de tiempo?");
    public static readonly Phrase CloseTitle = new("Close round {0}", "Clore le tour {0}", "Cerrar la ronda {0}");
    public static readonly Phrase StateBefore = new("State before closing", "État avant la clôture", "Estado antes del cierre");
    public static readonly Phrase Finished = new("Finished", "Terminé", "Terminaron");
    public static readonly Phrase FinishedOf = new("{0} of {1}", "{0} sur {1}", "{0} de {1}");
    public static readonly Phrase InProgress = new("In progress", "En cours", "En curso");
    public static readonly Phrase NotStarted = new("Not started", "Pas commencé", "Sin empezar");
    public static readonly Phrase PlannedEnd = new("Planned end", "Fin prévue", "Fin prevista");
    public static readonly Phrase NotMet = new("Conditions not met:", "Conditions non remplies\u00A0:", "Condiciones sin cumplir:");
    public static readonly Phrase DeadlineAhead = new(
        "the planned end lies ahead, {0}.", "la fin prévue n’est pas atteinte, {0}.", "el final previsto aún no llega, {0}.");
    public static readonly Phrase TooFewSheets = new(
        "the protocol asks for {0} finished sheets.", "le protocole demande {0} feuilles terminées.", "el protocolo pide {0} hojas terminadas.");
    public static readonly Phrase AllMet = new(
        "All conditions of the protocol are met.", "Toutes les conditions du protocole sont remplies.", "Se cumplen todas las condiciones del protocolo.");
    public static readonly Phrase ContinueToSealing = new("Continue to sealing", "Continuer vers la clôture", "Continuar hacia el cierre");
    public static readonly Phrase ExtendInstead = new("Extend instead", "Prolonger plutôt", "Mejor prorrogar");

    public static readonly Phrase SealTitle = new(
        "Seal round {0} and stop accepting answers", "Clore le tour {0} et ne plus accepter de réponses", "Cerrar la ronda {0} y no aceptar más respuestas");
    public static readonly Phrase NoUndo = new(
        "From this second no answer is accepted. You cannot undo this. Every answer that was shown as saved is counted.",
        "À partir de cette seconde, aucune réponse n’est acceptée. C’est irréversible. Toute réponse indiquée comme enregistrée est comptée.",
        "Desde este segundo no se acepta ninguna respuesta. No se puede deshacer. Se cuenta toda respuesta que figuraba como guardada.");
    public static readonly Phrase WhyEarly = new(
        "Why close before the planned end?", "Pourquoi clore avant la fin prévue\u00A0?", "¿Por qué cerrar antes del final previsto?");
    public static readonly Phrase Remark = new("Remark", "Remarque", "Observación");
    public static readonly Phrase IntoTheRecord = new(
        "Goes into the record, which the panel can read.", "Figure au registre, que le panel peut lire.", "Consta en el registro, que el panel puede leer.");
    public static readonly Phrase SealNow = new("Seal round {0} now", "Clore le tour {0} maintenant", "Cerrar la ronda {0} ahora");

    public static readonly Phrase PublishTitle = new("Publish the results of round {0}", "Publier les résultats du tour {0}", "Publicar los resultados de la ronda {0}");
    public static readonly Phrase ReadFirst = new("Read the results first", "Lire d’abord les résultats", "Leer primero los resultados");
    public static readonly Phrase PublishLead = new(
        "The results and your synthesis go to the panel by mail and are open to everybody. Reasons are shown without their authors.",
        "Les résultats et votre synthèse sont envoyés au panel par courriel et ouverts à tous. Les raisons sont montrées sans leurs auteurs.",
        "Los resultados y su síntesis llegan al panel por correo y quedan abiertos a todos. Las razones se muestran sin sus autores.");
    public static readonly Phrase Synthesis = new("Synthesis", "Synthèse", "Síntesis");
    public static readonly Phrase SynthesisHint = new(
        "What the panel agrees on, where it is split and why, what happens next. It stands above the results.",
        "Ce sur quoi le panel s’accorde, où il est partagé et pourquoi, la suite. Elle figure au-dessus des résultats.",
        "En qué coincide el panel, dónde está dividido y por qué, qué sigue. Figura encima de los resultados.");
    public static readonly Phrase PublishNow = new("Publish round {0}", "Publier le tour {0}", "Publicar la ronda {0}");

    public static readonly Phrase PlanTitle = new("Plan round {0}", "Planifier le tour {0}", "Planificar la ronda {0}");
    public static readonly Phrase DescribeTitle = new("What round {0} says", "Le texte du tour {0}", "El texto de la ronda {0}");
    public static readonly Phrase RoundTitleHint = new(
        "Short; “Round {0}:” stands before it.", "Court\u00A0; «\u00A0Tour {0}\u00A0:\u00A0» figure devant.", "Corto; delante figura «Ronda {0}:».");
    public static readonly Phrase Purpose = new("Purpose", "But", "Propósito");
    public static readonly Phrase Instructions = new("Instructions", "Consignes", "Instrucciones");
    public static readonly Phrase TakesSuggestions = new(
        "The panel may propose items for a later round", "Le panel peut proposer des questions pour un tour suivant", "El panel puede proponer ítems para una ronda posterior");
    public static readonly Phrase TakesSuggestionsHint = new(
        "You read the proposals, without names, when the round is closed.",
        "Vous lisez les propositions, sans noms, à la clôture du tour.",
        "Usted lee las propuestas, sin nombres, al cerrarse la ronda.");
    public static readonly Phrase CarryOver = new("Ask again", "Poser à nouveau", "Volver a preguntar");
    public static readonly Phrase CarryOverHint = new(
        "Items that are not settled, split or had too few answers are chosen for you. The panel sees the result of round {0} before it answers again.",
        "Les questions non tranchées, partagées ou ayant trop peu de réponses sont choisies pour vous. Le panel voit le résultat du tour {0} avant de répondre à nouveau.",
        "Los ítems sin resolver, divididos o con muy pocas respuestas vienen elegidos. El panel ve el resultado de la ronda {0} antes de volver a responder.");
    public static readonly Phrase WhyAgain = new("Why are they asked again?", "Pourquoi les poser à nouveau\u00A0?", "¿Por qué se preguntan de nuevo?");
    public static readonly Phrase Plan = new("Plan the round", "Planifier le tour", "Planificar la ronda");

    /// <summary>What a first round says unless its moderator says otherwise.</summary>
    public static readonly Phrase RealTimeTitle = new("answers in real time", "réponses en temps réel", "respuestas en tiempo real");
    public static readonly Phrase RealTimeInstructions = new(
        "Answer an item first; you then see the group so far, and may change your answer until the end. Others will see your reasons, never your name.",
        "Répondez d’abord à une question\u00A0; vous voyez ensuite le groupe jusqu’ici et pouvez changer de réponse jusqu’à la fin. Les autres verront vos raisons, jamais votre nom.",
        "Responda primero a un ítem; después verá al grupo hasta ahora y podrá cambiar su respuesta hasta el final. Los demás verán sus razones, nunca su nombre.");
    public static readonly Phrase FirstTitle = new("ideas and first ratings", "idées et premières notations", "ideas y primeras valoraciones");
    public static readonly Phrase NextTitle = new("second look with feedback", "nouvel avis avec retour", "nueva valoración con retroalimentación");
    public static readonly Phrase FirstInstructions = new(
        "Answer for the region you know best. You may skip any item. Others will see your reasons, never your name.",
        "Répondez pour la région que vous connaissez le mieux. Vous pouvez passer une question. Les autres verront vos raisons, jamais votre nom.",
        "Responda por la región que mejor conoce. Puede omitir cualquier ítem. Los demás verán sus razones, nunca su nombre.");
    public static readonly Phrase NextInstructions = new(
        "You see how the group answered and your own answer. Keep it or change it; both are fine. If it lies outside the middle half, a reason helps.",
        "Vous voyez les réponses du groupe et la vôtre. Gardez-la ou changez-la\u00A0; les deux conviennent. Si elle sort de la moitié centrale, une raison est utile.",
        "Verá cómo respondió el grupo y su propia respuesta. Manténgala o cámbiela; ambas cosas valen. Si queda fuera de la mitad central, ayuda una razón.");
    public static readonly Phrase NextReason = new(
        "The panel has not settled on this yet.", "Le panel ne s’est pas encore prononcé nettement.", "El panel aún no lo ha resuelto.");
}
