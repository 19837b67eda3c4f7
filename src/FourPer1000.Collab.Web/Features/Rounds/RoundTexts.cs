using FourPer1000.Collab.Web.Features.Rounds.Sheets;

namespace FourPer1000.Collab.Web.Features.Rounds;

/// <summary>What the pages around a round share: names, deadlines, states.</summary>
internal static class RoundTexts
{
    public static readonly Phrase TaskForce = new("Task force {0} · {1}", "Task Force {0} · {1}", "Task Force {0} · {1}");
    public static readonly Phrase RoundTitle = new("Round {0}: {1}", "Tour {0}\u00A0: {1}", "Ronda {0}: {1}");
    public static readonly Phrase Round = new("Round {0}", "Tour {0}", "Ronda {0}");
    public static readonly Phrase AllItems = new("Round {0}, all items", "Tour {0}, toutes les questions", "Ronda {0}, todos los ítems");
    public static readonly Phrase YourRounds = new("Your rounds", "Vos tours", "Sus rondas");

    public static readonly Phrase OpenUntil = new("Open until", "Ouvert jusqu’au", "Abierta hasta");
    public static readonly Phrase ClosedSince = new("Closed since", "Clos depuis le", "Cerrada desde el");
    public static readonly Phrase OpenUntilMoment = new("Open until {0}.", "Ouvert jusqu’au {0}.", "Abierta hasta el {0}.");
    public static readonly CountedPhrase DaysLeft = new(
        new("{0} day left", "{0} jour restant", "queda {0} día"),
        new("{0} days left", "{0} jours restants", "quedan {0} días"));
    public static readonly Phrase ClosesTomorrow = new("Closes tomorrow", "Se termine demain", "Cierra mañana");
    public static readonly Phrase ClosesToday = new("Closes today", "Se termine aujourd’hui", "Cierra hoy");
    public static readonly Phrase ClosesSoon = new(
        "This round closes in under 24 hours: {0}.",
        "Ce tour se termine dans moins de 24 heures\u00A0: {0}.",
        "Esta ronda cierra en menos de 24 horas: {0}.");
    public static readonly Phrase Extended = new(
        "The deadline was moved. Reason: {0}", "La date limite a été repoussée. Raison\u00A0: {0}", "El plazo se amplió. Motivo: {0}");

    public static readonly Phrase ItemsAnswered = new("Items answered", "Questions traitées", "Ítems respondidos");
    public static readonly CountedPhrase AnsweredOf = new(
        new("{1} of {0} item answered", "Questions traitées\u00A0: {1} sur {0}", "{1} de {0} ítem respondido"),
        new("{1} of {0} items answered", "Questions traitées\u00A0: {1} sur {0}", "{1} de {0} ítems respondidos"));
    public static readonly CountedPhrase ItemCount = new(
        new("{0} item", "{0} question", "{0} ítem"),
        new("{0} items", "{0} questions", "{0} ítems"));
    public static readonly Phrase Effort = new("Effort", "Durée", "Duración");
    public static readonly Phrase EffortText = new(
        "{0}, about {1} minutes. You can stop at any time.",
        "{0}, environ {1} minutes. Vous pouvez vous arrêter à tout moment.",
        "{0}, unos {1} minutos. Puede parar en cualquier momento.");
    public static readonly Phrase MinutesLeft = new("about {0} minutes to go", "encore {0} minutes environ", "faltan unos {0} minutos");
    public static readonly Phrase AllDone = new("nothing left to do", "plus rien à faire", "nada pendiente");

    public static readonly Phrase ClosedTitle = new("This round is closed.", "Ce tour est clos.", "Esta ronda está cerrada.");
    public static readonly CountedPhrase ClosedCounted = new(
        new("Your answer to {0} item was counted.", "Votre réponse à {0} question a été prise en compte.", "Se contó su respuesta a {0} ítem."),
        new("Your answers to {0} items were counted.", "Vos réponses à {0} questions ont été prises en compte.", "Se contaron sus respuestas a {0} ítems."));
    public static readonly Phrase ClosedWithout = new(
        "You gave no answer in it. You can still read the results and take part in the next round.",
        "Vous n’y avez pas répondu. Vous pouvez lire les résultats et participer au tour suivant.",
        "No dio ninguna respuesta. Puede leer los resultados y participar en la ronda siguiente.");
    public static readonly Phrase ResultsWait = new(
        "The results come when the moderator publishes them; we will write to you.",
        "Les résultats paraîtront lorsque le modérateur les publiera\u00A0; nous vous écrirons.",
        "Los resultados llegarán cuando la persona moderadora los publique; le escribiremos.");
    public static readonly Phrase ReadResults = new("Read the results", "Lire les résultats", "Leer los resultados");

    public static Phrase Progress(ItemProgress progress) => progress switch
    {
        ItemProgress.Started => new("In progress", "En cours", "En curso"),
        ItemProgress.Changed => new("Changed", "Modifiée", "Cambiado"),
        ItemProgress.ToRead => new("To read", "À lire", "Para leer"),
        ItemProgress.Answered => new("Answered", "Répondu", "Respondido"),
        _ => new("Not yet", "À faire", "Pendiente"),
    };
}
