using FourPer1000.Collab.Statistics;
using FourPer1000.Collab.Studies;
using FourPer1000.Collab.Visibility;
using FourPer1000.Collab.Web.Components.Texts;

namespace FourPer1000.Collab.Web.Features.Results;

/// <summary>The list of results and the results of a round.</summary>
internal static class ResultTexts
{
    public static readonly Phrase Results = new("Results", "Résultats", "Resultados");
    public static readonly Phrase ResultsLead = new(
        "Every published round of every task force: what the panel answered, how sure that is, and who disagreed and why.",
        "Chaque tour publié de chaque Task Force\u00A0: ce que le panel a répondu, avec quelle certitude, qui n’était pas d’accord et pourquoi.",
        "Cada ronda publicada de cada Task Force: qué respondió el panel, con qué seguridad, quién disintió y por qué.");
    public static readonly Phrase NoResults = new(
        "No results have been published yet.", "Aucun résultat n’a encore été publié.", "Todavía no se ha publicado ningún resultado.");
    public static readonly Phrase Round = new("Round {0}: {1}", "Tour {0}\u00A0: {1}", "Ronda {0}: {1}");
    public static readonly Phrase PublishedOn = new("Published on {0}", "Publié le {0}", "Publicado el {0}");
    public static readonly Phrase NotPublished = new("Not published", "Non publié", "Sin publicar");
    public static readonly Phrase Outcomes = new("Outcomes", "Issues", "Resultados por ítem");
    public static readonly Phrase Participation = new("Answered", "Ont répondu", "Respondieron");
    public static readonly Phrase TaskForce = new("Task force {0} · {1}", "Task Force {0} · {1}", "Task Force {0} · {1}");

    public static readonly Phrase ResultsOf = new("Results of round {0}", "Résultats du tour {0}", "Resultados de la ronda {0}");
    public static readonly Phrase OnlyModerators = new(
        "These results are not published yet. Only the moderators of this task force see them.",
        "Ces résultats ne sont pas encore publiés. Seuls les modérateurs de cette Task Force les voient.",
        "Estos resultados aún no se han publicado. Solo los ven quienes moderan esta Task Force.");
    private static readonly CountedPhrase Responded = new(
        new("{1} of {0} person answered.", "{1} personne sur {0} a répondu.", "Respondió {1} de {0} persona."),
        new("{1} of {0} people answered.", "{1} personnes sur {0} ont répondu.", "Respondieron {1} de {0} personas."));
    private static readonly CountedPhrase SomeResponded = new(
        new("{0} person answered.", "{0} personne a répondu.", "Respondió {0} persona."),
        new("{0} people answered.", "{0} personnes ont répondu.", "Respondieron {0} personas."));
    private static readonly Phrase FewResponded = new("Few people answered.", "Peu de personnes ont répondu.", "Respondieron pocas personas.");
    public static readonly CountedPhrase AgreesOn = new(
        new("The panel agrees on {1} of {0} item.", "Le panel s’accorde sur {1} question sur {0}.", "El panel está de acuerdo en {1} de {0} ítem."),
        new("The panel agrees on {1} of {0} items.", "Le panel s’accorde sur {1} questions sur {0}.", "El panel está de acuerdo en {1} de {0} ítems."));
    public static readonly CountedPhrase IsSplit = new(
        new("On {0} it is split.", "Sur {0}, il est partagé.", "En {0} está dividido."),
        new("On {0} it is split.", "Sur {0}, il est partagé.", "En {0} está dividido."));
    public static readonly Phrase Synthesis = new("What the moderator concludes", "Ce que le modérateur en conclut", "Lo que concluye quien modera");

    public static readonly Phrase TwoThings = new(
        "Agreement and stability are two things", "Accord et stabilité sont deux choses", "Acuerdo y estabilidad son dos cosas");
    public static readonly Phrase TwoThingsTitle = new(
        "Agreement and stability of the items asked again", "Accord et stabilité des questions reposées", "Acuerdo y estabilidad de los ítems preguntados de nuevo");
    public static readonly Phrase TwoThingsText = new(
        "Each mark is one item asked in two rounds. To the right, more people rate it high; higher up, fewer people changed their answer. Items in the upper right field are agreed and stable. The values stand in the table below.",
        "Chaque marque est une question posée dans deux tours. Plus à droite, davantage de personnes la notent haut\u00A0; plus haut, moins de personnes ont changé leur réponse. En haut à droite\u00A0: accord et stabilité. Les valeurs figurent dans le tableau ci-dessous.",
        "Cada marca es un ítem preguntado en dos rondas. Más a la derecha, más personas lo valoran alto; más arriba, menos personas cambiaron su respuesta. Arriba a la derecha: acuerdo y estabilidad. Los valores están en la tabla.");
    public static readonly Phrase TwoThingsOne = new(
        "{0}, {1}: {2} rate it high; {3} moved by at most {4}.",
        "{0}, {1}\u00A0: {2} la notent haut\u00A0; {3} ont bougé de {4} au plus.",
        "{0}, {1}: {2} lo valora alto; {3} se movió como máximo {4}.");
    public static readonly Phrase RatedHighAxis = new("rate it high, %", "la notent haut,\u00A0%", "lo valora alto, %");
    public static readonly Phrase MovedAxis = new("moved by {0} or less, %", "ont bougé de {0} ou moins,\u00A0%", "se movió {0} o menos, %");
    public static readonly Phrase SinceRound = new("since round {0}", "depuis le tour {0}", "desde la ronda {0}");
    public static readonly Phrase AgreedAndStable = new("agreed and stable", "accord et stabilité", "acuerdo y estabilidad");
    public static readonly Phrase OnlyTwice = new(
        "Only items asked twice have a place here.", "Seules les questions posées deux fois figurent ici.", "Aquí solo figuran los ítems preguntados dos veces.");

    public static readonly Phrase PolicyHeading = new("Options on one plane", "Les options sur un même plan", "Las opciones en un mismo plano");
    public static readonly Phrase WhereSplit = new("Where the panel is split", "Où le panel est partagé", "Dónde el panel está dividido");
    public static readonly Phrase RoundAnswers = new("Round {0}, {1}", "Tour {0}, {1}", "Ronda {0}, {1}");
    public static readonly Phrase InRound = new("{0}, round {1}", "{0}, tour {1}", "{0}, ronda {1}");
    public static readonly CountedPhrase Answers = new(
        new("{0} answer", "{0} réponse", "{0} respuesta"),
        new("{0} answers", "{0} réponses", "{0} respuestas"));

    public static readonly Phrase AllItems = new("All items", "Toutes les questions", "Todos los ítems");
    public static readonly Phrase All = new("All", "Toutes", "Todos");
    public static readonly Phrase FilterByOutcome = new("Filter by outcome", "Filtrer par issue", "Filtrar por resultado");
    public static readonly Phrase TableCaption = new(
        "Items of round {0} with distribution, median, share and outcome",
        "Questions du tour {0} avec distribution, médiane, part et issue",
        "Ítems de la ronda {0} con distribución, mediana, proporción y resultado");
    public static readonly Phrase Item = new("Item", "Question", "Ítem");
    public static readonly Phrase Distribution = new("Distribution", "Distribution", "Distribución");
    public static readonly Phrase Median = new("Median (middle half)", "Médiane (moitié centrale)", "Mediana (mitad central)");
    public static readonly Phrase RatedHigh = new("Rated high, 95\u00A0% interval", "Notée haut, intervalle à 95\u00A0%", "Valorado alto, intervalo del 95\u00A0%");
    public static readonly Phrase Stability = new("Moved by {0} or less", "A bougé de {0} ou moins", "Se movió {0} o menos");
    public static readonly Phrase Outcome = new("Outcome", "Issue", "Resultado");
    public static readonly Phrase OfCount = new("{0} of {1}, {2}", "{0} sur {1}, {2}", "{0} de {1}, {2}");
    public static readonly Phrase Range = new("{0}–{1}", "{0}–{1}", "{0}–{1}");
    public static readonly Phrase PercentOf = new("{0} of {1}", "{0} de {1}", "{0} de {1}");
    public static readonly Phrase Stable = new("stable", "stable", "estable");
    public static readonly Phrase Moving = new("still moving", "encore mouvant", "aún cambia");
    public static readonly Phrase AskedOnce = new("asked once", "posée une fois", "preguntado una vez");
    public static readonly Phrase TooFewPairs = new("too few to say", "trop peu pour le dire", "muy pocas para decirlo");
    public static readonly Phrase NoRule = new("no rule", "sans règle", "sin regla");
    public static readonly Phrase TooFew = new(
        "Fewer than {0} answers: not shown", "Moins de {0} réponses\u00A0: non montré", "Menos de {0} respuestas: no se muestra");
    public static readonly Phrase NotShown = new("not shown", "non montré", "no se muestra");
    public static readonly Phrase FromTo = new("from {0} to {1}", "de {0} à {1}", "de {0} a {1}");
    public static readonly Phrase OnScale = new("{0}: {1}", "{0}\u00A0: {1}", "{0}: {1}");

    public static readonly Phrase Details = new("The items one by one", "Les questions une à une", "Los ítems uno por uno");
    public static readonly Phrase YourAnswer = new("Your answer", "Votre réponse", "Su respuesta");
    public static readonly Phrase Outside = new(
        "Your answer lies outside the middle half of the panel.",
        "Votre réponse se situe hors de la moitié centrale du panel.",
        "Su respuesta queda fuera de la mitad central del panel.");
    public static readonly Phrase Inside = new(
        "Your answer lies within the middle half of the panel.",
        "Votre réponse se situe dans la moitié centrale du panel.",
        "Su respuesta está dentro de la mitad central del panel.");
    public static readonly CountedPhrase CouldNotJudge = new(
        new("{0} could not judge.", "{0} personne n’a pu juger.", "{0} no pudo valorar."),
        new("{0} could not judge.", "{0} personnes n’ont pu juger.", "{0} no pudieron valorar."));
    public static readonly Phrase QuantileSensitive = new(
        "Another common definition of quartiles would decide otherwise.",
        "Une autre définition usuelle des quartiles en déciderait autrement.",
        "Otra definición habitual de los cuartiles decidiría otra cosa.");
    public static readonly Phrase StableSentence = new(
        "{0} of {1} who answered in both rounds moved by at most {2}: {3}.",
        "{0} des {1} personnes ayant répondu aux deux tours ont bougé de {2} au plus\u00A0: {3}.",
        "{0} de las {1} personas que respondieron en ambas rondas se movieron como máximo {2}: {3}.");

    public static readonly Phrase Protocol = new(
        "The rules, fixed on {0}, before the first answer", "Les règles, fixées le {0}, avant la première réponse", "Las reglas, fijadas el {0}, antes de la primera respuesta");
    public static readonly Phrase Smallest = new(
        "Nothing is shown that rests on fewer than {0} answers (k).", "Rien n’est montré qui repose sur moins de {0} réponses (k).", "No se muestra nada que se apoye en menos de {0} respuestas (k).");
    public static readonly Phrase StableRule = new("Stable: {0}", "Stable\u00A0: {0}", "Estable: {0}");
    public static readonly Phrase EstimateRule = new("Numbers: {0}", "Nombres\u00A0: {0}", "Números: {0}");
    public static readonly Phrase ProtocolHash = new("protocol SHA-256", "protocole SHA-256", "protocolo SHA-256");
    public static readonly Phrase Amendments = new("Changes since then", "Changements depuis", "Cambios desde entonces");
    public static readonly Phrase Amendment = new("{0}: {1}", "{0}\u00A0: {1}", "{0}: {1}");
    public static readonly Phrase NoAmendments = new("The protocol was not changed since.", "Le protocole n’a pas été modifié depuis.", "El protocolo no se ha cambiado desde entonces.");

    public static readonly Phrase Record = new("How the round was closed", "Comment le tour a été clos", "Cómo se cerró la ronda");
    public static readonly Phrase ClosedByDeadline = new("By its deadline", "Par sa date limite", "Por su plazo");
    public static readonly Phrase ClosedByModerator = new("By a moderator", "Par un modérateur", "Por quien modera");
    public static readonly Phrase ClosedAt = new("Closed", "Clos", "Cerrado");
    public static readonly Phrase PublishedAt = new("Published", "Publié", "Publicado");
    public static readonly Phrase Unmet = new("Conditions not met", "Conditions non remplies", "Condiciones no cumplidas");
    public static readonly Phrase NoneUnmet = new("none", "aucune", "ninguna");
    public static readonly Phrase Reason = new("Reason", "Raison", "Motivo");
    public static readonly Phrase Extensions = new("Extensions", "Prolongations", "Prórrogas");
    public static readonly Phrase ExtendedTo = new("to {0}: {1}", "jusqu’au {0}\u00A0: {1}", "hasta el {0}: {1}");
    public static readonly Phrase PanelAtClosing = new("Panel at closing", "Panel à la clôture", "Panel al cierre");
    public static readonly Phrase PanelText = new(
        "in the panel: {0}; answered: {1}; sheets sent: {2}",
        "dans le panel\u00A0: {0}\u00A0; ont répondu\u00A0: {1}\u00A0; feuilles envoyées\u00A0: {2}",
        "en el panel: {0}; respondieron: {1}; hojas enviadas: {2}");
    public static readonly Phrase NotTold = new("not told", "non communiqué", "no se indica");
    public static readonly Phrase Hashes = new("Fingerprints", "Empreintes", "Huellas");
    public static readonly Phrase AnswersHash = new("answers SHA-256", "réponses SHA-256", "respuestas SHA-256");
    public static readonly Phrase ResultsHash = new("results SHA-256", "résultats SHA-256", "resultados SHA-256");
    public static readonly Phrase ReceiptsHash = new("receipts SHA-256", "reçus SHA-256", "recibos SHA-256");
    public static readonly Phrase Receipts = new("Receipts", "Reçus", "Recibos");
    public static readonly Phrase CheckReceipt = new(
        "Check that your answers are in this result", "Vérifier que vos réponses figurent dans ce résultat", "Comprobar que sus respuestas están en este resultado");
    public static readonly Phrase MethodVersion = new("method version {0}", "version {0} de la méthode", "versión {0} del método");

    /// <summary>How many of how many answered, as far as it is told.</summary>
    public static string WhoAnswered(Reader reader, ParticipationRelease told) => told switch
    {
        { Responded: { } responded, PanelSize: { } panel } => reader.Say(Responded, panel, responded),
        { Responded: { } responded } => reader.Say(SomeResponded, responded),
        _ => reader.Say(FewResponded),
    };

    public static Phrase Condition(string code) => code switch
    {
        StoppingConditions.DeadlineAhead => new("closed before the deadline", "clos avant la date limite", "cerrado antes del plazo"),
        StoppingConditions.TooFewSheets => new("fewer sheets than the protocol asks for", "moins de feuilles que le protocole n’en demande", "menos hojas de las que pide el protocolo"),
        _ => new(code, code, code),
    };

    public static Phrase CountOf(ConsensusOutcome outcome) => outcome switch
    {
        ConsensusOutcome.AgreedFor => new("agreed", "en accord", "acordados"),
        ConsensusOutcome.AgreedAgainst => new("against", "contre", "en contra"),
        ConsensusOutcome.Split => new("split", "partagés", "divididos"),
        ConsensusOutcome.NotSettled => new("not settled", "non tranchés", "sin resolver"),
        _ => new("too few answers", "trop peu de réponses", "muy pocas respuestas"),
    };

    public static readonly Phrase OnePoint = new("one point", "un point", "un punto");
    public static readonly Phrase Points = new("{0} points", "{0} points", "{0} puntos");
}
