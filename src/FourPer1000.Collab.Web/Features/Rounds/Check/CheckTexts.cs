namespace FourPer1000.Collab.Web.Features.Rounds.Check;

/// <summary>Checking and sending the sheet.</summary>
internal static class CheckTexts
{
    public static readonly Phrase Title = new(
        "Check your answers before you send them", "Vérifiez vos réponses avant de les envoyer", "Revise sus respuestas antes de enviarlas");
    public static readonly Phrase TitleAfter = new("Your answers", "Vos réponses", "Sus respuestas");
    public static readonly Phrase Lead = new(
        "Task force {0}, round {1}. All of this is saved already. Sending tells the moderator that somebody has finished, not who; you can still change it until the deadline.",
        "Task Force {0}, tour {1}. Tout ceci est déjà enregistré. L’envoi indique au modérateur que quelqu’un a terminé, sans dire qui\u00A0; vous pouvez encore modifier vos réponses jusqu’à la date limite.",
        "Task Force {0}, ronda {1}. Todo esto ya está guardado. Al enviar, la persona moderadora sabe que alguien ha terminado, no quién; puede cambiarlo hasta el cierre.");
    public static readonly Phrase Answered = new("Answered", "Répondu", "Respondido");
    public static readonly Phrase CannotJudge = new("Cannot judge", "Ne peut juger", "No puede valorar");
    public static readonly Phrase NotAnswered = new("Not answered", "Sans réponse", "Sin responder");
    public static readonly Phrase Changed = new("Changed since you sent", "Modifié depuis l’envoi", "Cambiado desde el envío");
    public static readonly Phrase ChangedHint = new(
        "These answers are saved and count. Send again for a confirmation with the new receipt.",
        "Ces réponses sont enregistrées et comptent. Renvoyez-les pour une confirmation avec le nouveau reçu.",
        "Estas respuestas están guardadas y cuentan. Envíe de nuevo para recibir la confirmación con el nuevo recibo.");
    public static readonly Phrase NotAnsweredHint = new(
        "You may leave them open. They count as “shown and skipped”.",
        "Vous pouvez les laisser ouvertes. Elles comptent comme «\u00A0vues et passées\u00A0».",
        "Puede dejarlos abiertos. Cuentan como «mostrados y omitidos».");
    public static readonly Phrase Item = new("Item", "Question", "Ítem");
    public static readonly Phrase YourAnswer = new("Your answer", "Votre réponse", "Su respuesta");
    public static readonly Phrase InRound = new("In round {0}", "Au tour {0}", "En la ronda {0}");
    public static readonly Phrase Before = new("Before", "Auparavant", "Antes");
    public static readonly Phrase Action = new("Action", "Action", "Acción");
    public static readonly Phrase Change = new("Change", "Modifier", "Cambiar");
    public static readonly Phrase Answer = new("Answer", "Répondre", "Responder");
    public static readonly Phrase OfItem = new(": {0}", "\u00A0: {0}", ": {0}");
    public static readonly Phrase OnScale = new("{0}: {1}", "{0}\u00A0: {1}", "{0}: {1}");
    public static readonly Phrase WithReason = new("{0}, with a reason", "{0}, avec une raison", "{0}, con un motivo");
    public static readonly Phrase NewWording = new("new wording", "nouveau texte", "texto nuevo");
    public static readonly Phrase NotAsked = new("not asked", "pas posée", "no se preguntó");
    public static readonly Phrase Send = new("Send my round {0} answers", "Envoyer mes réponses du tour {0}", "Enviar mis respuestas de la ronda {0}");
    public static readonly Phrase SendAgain = new("Send my round {0} answers again", "Renvoyer mes réponses du tour {0}", "Enviar de nuevo mis respuestas de la ronda {0}");
    public static readonly Phrase BackToItems = new("Go back to the items", "Revenir aux questions", "Volver a los ítems");

    public static readonly Phrase Sent = new("Your answers have been sent", "Vos réponses ont été envoyées", "Sus respuestas se han enviado");
    public static readonly Phrase SentText = new("{0}, on {1}", "{0}, le {1}", "{0}, el {1}");
    public static readonly Phrase SentNote = new(
        "This says that your answers are stored. It does not show what you answered, and the moderator does not learn who sent.",
        "Ceci indique que vos réponses sont conservées. Cela ne montre pas ce que vous avez répondu, et le modérateur n’apprend pas qui a envoyé.",
        "Esto indica que sus respuestas están guardadas. No muestra lo que respondió, y la persona moderadora no sabe quién envió.");
    public static readonly Phrase WhatNext = new("What happens next", "Et ensuite", "Qué sigue ahora");
    public static readonly Phrase Until = new("Until {0}", "Jusqu’au {0}", "Hasta el {0}");
    public static readonly Phrase UntilText = new(
        "You may change any answer. Your last saved version counts.",
        "Vous pouvez modifier toute réponse. La dernière version enregistrée compte.",
        "Puede cambiar cualquier respuesta. Cuenta la última versión guardada.");
    public static readonly Phrase Sealed = new("Then the round is sealed", "Puis le tour est scellé", "Después se sella la ronda");
    public static readonly Phrase SealedText = new(
        "From then on nobody can change an answer, the moderator included.",
        "Dès lors, personne ne peut modifier une réponse, le modérateur compris.",
        "Desde entonces nadie puede cambiar una respuesta, tampoco la persona moderadora.");
    public static readonly Phrase Results = new("You get the results", "Vous recevez les résultats", "Recibe los resultados");
    public static readonly Phrase ResultsText = new(
        "With reasons and dissent, in your language. We write to you when they are published.",
        "Avec les raisons et les désaccords, dans votre langue. Nous vous écrirons à leur publication.",
        "Con motivos y desacuerdos, en su idioma. Le escribiremos cuando se publiquen.");
    public static readonly Phrase Proposals = new(
        "What is agreed goes to the Executive Secretariat", "Ce qui fait accord va au Secrétariat exécutif", "Lo acordado va a la Secretaría Ejecutiva");
    public static readonly Phrase ProposalsText = new(
        "You will see what becomes of each proposal.", "Vous verrez ce que devient chaque proposition.", "Verá qué ocurre con cada propuesta.");
    public static readonly Phrase ChangeAnAnswer = new("Change an answer", "Modifier une réponse", "Cambiar una respuesta");
}
