using FourPer1000.Collab.Studies;

namespace FourPer1000.Collab.Web.Features.Moderate;

/// <summary>What the moderator's pages share: states, headings, notices.</summary>
internal static class ModerateTexts
{
    public static readonly Phrase StudiesYouModerate = new("Studies you moderate", "Études que vous modérez", "Estudios que modera");
    public static readonly Phrase TaskForce = new("Task force {0} · {1}", "Task Force {0} · {1}", "Task Force {0} · {1}");
    public static readonly Phrase Round = new("Round {0}", "Tour {0}", "Ronda {0}");
    public static readonly Phrase RoundTitle = new("Round {0}: {1}", "Tour {0}\u00A0: {1}", "Ronda {0}: {1}");
    public static readonly Phrase StateOfTheRound = new("State of the round", "État du tour", "Estado de la ronda");
    public static readonly Phrase GoBack = new("Go back", "Revenir", "Volver");
    public static readonly Phrase Save = new("Save", "Enregistrer", "Guardar");
    public static readonly Phrase Title = new("Title", "Titre", "Título");
    public static readonly Phrase Reason = new("Reason", "Raison", "Motivo");
    public static readonly Phrase OneLanguageAtLeast = new(
        "Write it in at least one language.", "Écrivez-le dans au moins une langue.", "Escríbalo en al menos un idioma.");

    public static readonly Phrase DeadlineDay = new("Day", "Jour", "Día");
    public static readonly Phrase DeadlineTime = new("Time of day", "Heure", "Hora");
    public static readonly Phrase InYourZone = new("In your time zone: {0}.", "Dans votre fuseau horaire\u00A0: {0}.", "En su zona horaria: {0}.");
    public static readonly Phrase NoMoment = new(
        "Enter a day such as 2026-12-04 and a time such as 15:00.",
        "Indiquez un jour tel que 2026-12-04 et une heure telle que 15:00.",
        "Indique un día como 2026-12-04 y una hora como 15:00.");

    public static readonly CountedPhrase Items = new(new("{0} item", "{0} question", "{0} ítem"), new("{0} items", "{0} questions", "{0} ítems"));
    public static readonly CountedPhrase People = new(new("{0} person", "{0} personne", "{0} persona"), new("{0} people", "{0} personnes", "{0} personas"));

    /// <summary>The notices after an act, by the key in the address.</summary>
    public static readonly IReadOnlyDictionary<string, Phrase> Done = new Dictionary<string, Phrase>(StringComparer.Ordinal)
    {
        ["designed"] = new("The study is there. Next, plan its first round.", "L’étude est créée. Planifiez maintenant son premier tour.", "El estudio está creado. Ahora planifique su primera ronda."),
        ["described"] = new("The text was saved.", "Le texte est enregistré.", "El texto se ha guardado."),
        ["consent"] = new("The consent text was saved.", "Le texte de consentement est enregistré.", "El texto de consentimiento se ha guardado."),
        ["protocol"] = new("The protocol was saved.", "Le protocole est enregistré.", "El protocolo se ha guardado."),
        ["amended"] = new("The amendment is recorded; every report shows it.", "L’amendement est inscrit\u00A0; chaque rapport l’affiche.", "La enmienda consta; todos los informes la muestran."),
        ["planned"] = new("The round is planned, as a draft.", "Le tour est planifié, en préparation.", "La ronda está planificada, en borrador."),
        ["item"] = new("The item was saved.", "La question est enregistrée.", "El ítem se ha guardado."),
        ["removed"] = new("The item was taken out of the round.", "La question a été retirée du tour.", "El ítem se ha retirado de la ronda."),
        ["opened"] = new("The round is open. The panel gets a mail.", "Le tour est ouvert. Le panel reçoit un courriel.", "La ronda está abierta. El panel recibe un correo."),
        ["extended"] = new("The round has a later deadline. The panel gets a mail.", "La date limite est repoussée. Le panel reçoit un courriel.", "La ronda tiene un plazo más tardío. El panel recibe un correo."),
        ["reminded"] = new("Whoever has not sent the answers yet gets a mail.", "Les personnes qui n’ont pas encore envoyé leurs réponses reçoivent un courriel.", "Quien aún no ha enviado sus respuestas recibe un correo."),
        ["sealed"] = new("The round is closed for good and its results are computed. Read them before you publish.", "Le tour est définitivement clos et ses résultats sont calculés. Lisez-les avant de publier.", "La ronda está cerrada definitivamente y sus resultados calculados. Léalos antes de publicar."),
        ["published"] = new("The results are published. The panel gets a mail.", "Les résultats sont publiés. Le panel reçoit un courriel.", "Los resultados están publicados. El panel recibe un correo."),
        ["nothing-drafted"] = new("No item is favoured that has no proposal yet, so nothing was drafted.", "Aucune question favorisée n’est sans proposition\u00A0; rien n’a été rédigé.", "No hay ítems favorecidos sin propuesta; no se ha redactado nada."),
        ["invited"] = new("The list was taken in. Whoever was not invited to this study before gets a mail.", "La liste est enregistrée. Les personnes qui n’étaient pas encore invitées à cette étude reçoivent un courriel.", "La lista se ha incorporado. Quien no estaba invitado a este estudio recibe un correo."),
    };

    public static Phrase StateOf(RoundState state) => state switch
    {
        RoundState.Draft => new("Draft", "En préparation", "Borrador"),
        RoundState.Open => new("Open", "Ouvert", "Abierta"),
        RoundState.Due => new("Ended", "Terminé", "Terminada"),
        RoundState.Closed => new("Closed", "Clos", "Cerrada"),
        _ => new("Published", "Publié", "Publicada"),
    };

    public static Phrase FormOf(ItemForm form) => form switch
    {
        RatingForm when PolicyScales.Weighs(form) => new("Policy option", "Option de politique", "Opción de política"),
        RatingForm { Scales.Count: > 1 } => new("Rating on several scales", "Notation sur plusieurs échelles", "Valoración en varias escalas"),
        RatingForm => new("Rating", "Notation", "Valoración"),
        EstimateForm { WithInterval: true } => new("Number, low to high", "Nombre, bas à haut", "Número, bajo a alto"),
        EstimateForm => new("Number", "Nombre", "Número"),
        YesNoForm => new("Yes, no or abstain", "Oui, non ou abstention", "Sí, no o abstención"),
        AllocationForm => new("100 points", "100 points", "100 puntos"),
        YearForm => new("Year", "Année", "Año"),
        ReadingForm => new("Text to read", "Texte à lire", "Texto para leer"),
        ChoiceForm { Several: true } => new("Several choices", "Choix multiples", "Varias opciones"),
        ChoiceForm => new("One choice", "Choix unique", "Una opción"),
        RankingForm => new("Ranking", "Classement", "Ordenación"),
        FreeTextForm { Lines: > 1 } => new("Open list", "Liste ouverte", "Lista abierta"),
        _ => new("Open text", "Texte libre", "Texto libre"),
    };

    public static Phrase PurposeOf(ItemPurpose purpose) => purpose switch
    {
        ItemPurpose.Activity => new("Activity", "Activité", "Actividad"),
        ItemPurpose.Reading => new("Reading", "Lecture", "Lectura"),
        ItemPurpose.Statement => new("Statement", "Énoncé", "Enunciado"),
        ItemPurpose.Target => new("Baseline or target", "Référence ou cible", "Línea de base o meta"),
        ItemPurpose.Priority => new("Order of priority", "Ordre de priorité", "Orden de prioridad"),
        _ => new("Question", "Question", "Pregunta"),
    };
}
