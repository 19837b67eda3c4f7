namespace FourPer1000.Collab.Web.Features.Rounds.Tasks;

/// <summary>The list of items of a round.</summary>
internal static class TaskTexts
{
    public static readonly Phrase LookAgain = new("Please look again", "À revoir, s’il vous plaît", "Por favor, revise de nuevo");
    public static readonly Phrase LookAgainHint = new(
        "Your answer in round {0} lies outside the middle half of the panel. Keep it or change it; both are fine.",
        "Votre réponse au tour {0} se situe hors de la moitié centrale du panel. Gardez-la ou changez-la\u00A0; les deux conviennent.",
        "Su respuesta en la ronda {0} queda fuera de la mitad central del panel. Consérvela o cámbiela; ambas cosas están bien.");
    public static readonly Phrase LookAgainNow = new(
        "Your answer lies outside the middle half of the group so far. Keep it or change it; both are fine.",
        "Votre réponse se situe hors de la moitié centrale du groupe jusqu’ici. Gardez-la ou changez-la ; les deux conviennent.",
        "Su respuesta queda fuera de la mitad central del grupo hasta ahora. Consérvela o cámbiela; ambas cosas están bien.");
    public static readonly Phrase RealTime = new(
        "This study runs in real time: answer an item and you see what the group thinks so far, from {0} answers on. You can change every answer until the end.",
        "Cette étude se déroule en temps réel : répondez à une question et vous voyez ce que pense le groupe jusqu’ici, à partir de {0} réponses. Vous pouvez changer chaque réponse jusqu’à la fin.",
        "Este estudio es en tiempo real: responda a un ítem y verá qué piensa el grupo hasta ahora, a partir de {0} respuestas. Puede cambiar cada respuesta hasta el final.");
    public static readonly Phrase SynthesisOf = new(
        "What the moderators wrote on round {0}", "Ce que les modérateurs ont écrit sur le tour {0}", "Lo que escribieron los moderadores sobre la ronda {0}");
    public static readonly Phrase Propose = new(
        "Is something missing? Propose an item for a later round", "Il manque quelque chose ? Proposez une question pour un tour suivant", "¿Falta algo? Proponga un ítem para una ronda posterior");
    public static readonly Phrase Proposed = new(
        "The items you proposed in this round", "Les questions que vous avez proposées dans ce tour", "Los ítems que propuso en esta ronda");
    public static readonly Phrase CarriedOver = new("Asked again", "Reposées", "De nuevo");
    public static readonly Phrase New = new("New", "Nouvelles", "Nuevos");
    public static readonly Phrase Reworded = new("Reworded", "Reformulées", "Reformulados");

    public static readonly Phrase Activities = new("Activities", "Activités", "Actividades");
    public static readonly Phrase Statements = new("Statements", "Affirmations", "Afirmaciones");
    public static readonly Phrase Targets = new("Baselines and targets", "Situation de référence et cibles", "Línea de base y metas");
    public static readonly Phrase Priorities = new("Order of priority", "Ordre de priorité", "Orden de prioridad");
    public static readonly Phrase Reading = new("To read first", "À lire d’abord", "Para leer primero");
    public static readonly Phrase Questions = new("Questions", "Questions ouvertes", "Preguntas abiertas");

    public static readonly Phrase ContinueWith = new("Continue with item {0}", "Continuer avec la question {0}", "Continuar con el ítem {0}");
    public static readonly Phrase StartWith = new("Start with item {0}", "Commencer par la question {0}", "Empezar por el ítem {0}");
    public static readonly Phrase CheckAndSend = new("Check and send", "Vérifier et envoyer", "Revisar y enviar");
    public static readonly Phrase Sent = new("Sent", "Envoyé", "Enviado");
    public static readonly Phrase SentAt = new(
        "You sent this round on {0}. You may still change any answer until the deadline.",
        "Vous avez envoyé ce tour le {0}. Vous pouvez encore modifier vos réponses jusqu’à la date limite.",
        "Envió esta ronda el {0}. Todavía puede cambiar cualquier respuesta hasta el cierre.");
    public static readonly Phrase ThisRound = new("This round", "Ce tour", "Esta ronda");

    public static readonly Phrase Anonymity = new("How anonymity works here", "Comment l’anonymat est assuré ici", "Cómo funciona aquí el anonimato");
    public static readonly Phrase AnonymityAnswer = new(
        "Your name is split from your answer at once. The answer keeps a code that is different in every study.",
        "Votre nom est séparé de votre réponse aussitôt. La réponse garde un code, différent dans chaque étude.",
        "Su nombre se separa de su respuesta de inmediato. La respuesta conserva un código, distinto en cada estudio.");
    public static readonly Phrase AnonymityGroup = new(
        "Counts, the middle half and reasons, shuffled and without names. Never who said what.",
        "Des effectifs, la moitié centrale et des raisons, mélangées et sans noms. Jamais qui a dit quoi.",
        "Recuentos, la mitad central y motivos, mezclados y sin nombres. Nunca quién dijo qué.");
    public static readonly Phrase AnonymityModerator = new(
        "not what was answered. Groups under {0} people are never shown.",
        "pas ce qui a été répondu. Les groupes de moins de {0} personnes ne sont jamais montrés.",
        "no qué se respondió. Los grupos de menos de {0} personas nunca se muestran.");
    public static readonly Phrase StepAnswer = new("1. You answer.", "1. Vous répondez.", "1. Usted responde.");
    public static readonly Phrase StepGroup = new("2. The panel sees the group.", "2. Le panel voit le groupe.", "2. El panel ve el grupo.");
    public static readonly Phrase StepModerator = new(
        "3. The moderator sees how many have finished,", "3. Le modérateur voit combien ont terminé,", "3. La persona moderadora ve cuántas han terminado,");

    public static readonly Phrase FormRanking = new("Ranking", "Classement", "Orden");
    public static readonly Phrase FormEstimate = new("A number", "Un nombre", "Un número");
    public static readonly Phrase FormInterval = new("Three numbers", "Trois nombres", "Tres números");
    public static readonly Phrase FormChoice = new("One choice", "Un choix", "Una elección");
    public static readonly Phrase FormChoices = new("Several choices", "Plusieurs choix", "Varias elecciones");
    public static readonly Phrase FormYesNo = new("A vote", "Un vote", "Un voto");
    public static readonly Phrase FormAllocation = new("100 points", "100 points", "100 puntos");
    public static readonly Phrase FormYear = new("A year", "Une année", "Un año");
    public static readonly Phrase FormText = new("Your own words", "Vos propres mots", "Sus propias palabras");
}
