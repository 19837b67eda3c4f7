namespace FourPer1000.Collab.Web.Features.Rounds.Overview;

/// <summary>The page "Your rounds".</summary>
internal static class OverviewTexts
{
    public static readonly CountedPhrase Waiting = new(
        new("{0} round is waiting for you. You can stop at any time; every answer is kept as soon as the page says so.",
            "{0} tour vous attend. Vous pouvez vous arrêter à tout moment\u00A0; chaque réponse est conservée dès que la page l’indique.",
            "{0} ronda le espera. Puede parar en cualquier momento; cada respuesta se conserva en cuanto la página lo indica."),
        new("{0} rounds are waiting for you. You can stop at any time; every answer is kept as soon as the page says so.",
            "{0} tours vous attendent. Vous pouvez vous arrêter à tout moment\u00A0; chaque réponse est conservée dès que la page l’indique.",
            "{0} rondas le esperan. Puede parar en cualquier momento; cada respuesta se conserva en cuanto la página lo indica."));
    public static readonly Phrase NothingWaits = new("Nothing is waiting", "Rien n’attend", "Nada pendiente");
    public static readonly Phrase NothingWaitsText = new(
        "There is no open round for you now. We will write to you when one opens.",
        "Aucun tour n’est ouvert pour vous actuellement. Nous vous écrirons lorsqu’un tour s’ouvrira.",
        "Ahora no hay ninguna ronda abierta para usted. Le escribiremos cuando se abra una.");
    public static readonly Phrase Invited = new("You are invited", "Vous êtes invité", "Tiene una invitación");
    public static readonly Phrase Invitation = new("Invitation", "Invitation", "Invitación");
    public static readonly Phrase ReadAndDecide = new("Read and decide", "Lire et décider", "Leer y decidir");
    public static readonly Phrase Start = new("Start round {0}", "Commencer le tour {0}", "Empezar la ronda {0}");
    public static readonly Phrase Continue = new("Continue round {0}", "Continuer le tour {0}", "Continuar la ronda {0}");
    public static readonly Phrase Check = new("Check and send round {0}", "Vérifier et envoyer le tour {0}", "Revisar y enviar la ronda {0}");
    public static readonly Phrase Again = new("See round {0} again", "Revoir le tour {0}", "Ver de nuevo la ronda {0}");
    public static readonly Phrase Sent = new("Sent", "Envoyé", "Enviado");
    public static readonly Phrase Earlier = new("Where your earlier answers went", "Ce que sont devenues vos réponses", "Qué fue de sus respuestas anteriores");
    public static readonly Phrase NothingEarlier = new(
        "Your past rounds and their results will stay here.",
        "Vos tours passés et leurs résultats resteront ici.",
        "Aquí quedarán sus rondas pasadas y sus resultados.");
    public static readonly Phrase PastRound = new("{0} {1}, round {2}", "{0} {1}, tour {2}", "{0} {1}, ronda {2}");
    public static readonly Phrase PastResults = new("{0} {1}, round {2}: results", "{0} {1}, tour {2}\u00A0: résultats", "{0} {1}, ronda {2}: resultados");
    public static readonly Phrase PublishedOn = new("Published on {0}", "Publié le {0}", "Publicado el {0}");
    public static readonly Phrase ClosedOn = new("Closed on {0}", "Clos le {0}", "Cerrado el {0}");
    public static readonly Phrase ResultsFollow = new("results follow", "résultats à venir", "resultados pendientes");
    public static readonly CountedPhrase YouAnswered = new(
        new("you answered {1} of {0} item", "vos réponses\u00A0: {1} sur {0}", "respondió {1} de {0} ítem"),
        new("you answered {1} of {0} items", "vos réponses\u00A0: {1} sur {0}", "respondió {1} de {0} ítems"));
    public static readonly CountedPhrase Agreed = new(
        new("{0} agreed", "{0} en accord", "{0} acordado"),
        new("{0} agreed", "{0} en accord", "{0} acordados"));
    public static readonly CountedPhrase Split = new(
        new("{0} split", "{0} partagé", "{0} dividido"),
        new("{0} split", "{0} partagés", "{0} divididos"));
    public static readonly Phrase Results = new("Results", "Résultats", "Resultados");
    public static readonly Phrase Closed = new("Closed", "Clos", "Cerrado");

    public static readonly Phrase Settings = new("Your settings", "Vos réglages", "Sus ajustes");
    public static readonly Phrase LanguageOfPages = new("Language of pages and mails", "Langue des pages et des courriels", "Idioma de páginas y correos");
    public static readonly Phrase TimeZone = new("Time zone", "Fuseau horaire", "Zona horaria");
    public static readonly Phrase KeepsUnsent = new(
        "Answers that could not be sent are kept on this device until they are.",
        "Les réponses qui n’ont pas pu être envoyées sont gardées sur cet appareil jusqu’à leur envoi.",
        "Las respuestas que no pudieron enviarse se guardan en este dispositivo hasta que se envíen.");
    public static readonly Phrase Share = new("This is a shared computer", "Cet ordinateur est partagé", "Este es un ordenador compartido");
    public static readonly Phrase IsShared = new(
        "This is a shared computer: no answer is kept on it. Stay on a page until it says “saved”.",
        "Cet ordinateur est partagé\u00A0: aucune réponse n’y est gardée. Restez sur une page jusqu’à ce qu’elle indique «\u00A0enregistré\u00A0».",
        "Este es un ordenador compartido: no se guarda en él ninguna respuesta. Quédese en la página hasta que indique «guardado».");
    public static readonly Phrase NotShared = new("Only I use this computer", "Je suis seul à utiliser cet ordinateur", "Solo yo uso este ordenador");
    public static readonly Phrase ChangeSettings = new("Change settings", "Modifier les réglages", "Cambiar los ajustes");
}
