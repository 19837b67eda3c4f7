using FourPer1000.Collab.Proposals;

namespace FourPer1000.Collab.Web.Features.Dashboard;

internal static class DashboardTexts
{
    public static readonly Phrase Title = new("The programme at a glance", "Le programme en un coup d’œil", "El programa de un vistazo");
    public static readonly Phrase Lead = new(
        "{0} task forces, one method, panels of different size. Nothing from an open round is shown here.",
        "{0} Task Forces, une méthode, des panels de taille différente. Rien d’un tour ouvert n’est montré ici.",
        "{0} Task Forces, un método, paneles de distinto tamaño. Aquí no se muestra nada de una ronda abierta.");
    public static readonly Phrase LastChange = new("Last change: {0}", "Dernier changement\u00A0: {0}", "Último cambio: {0}");
    public static readonly Phrase NoChange = new("No study has published anything yet.", "Aucune étude n’a encore rien publié.", "Ningún estudio ha publicado nada todavía.");

    public static readonly CountedPhrase People = new(
        new("person in {1}; whoever sits in two panels counts twice", "personne dans {1}\u00A0; qui siège dans deux panels compte deux fois", "persona en {1}; quien está en dos paneles cuenta dos veces"),
        new("people in {1}; whoever sits in two panels counts twice", "personnes dans {1}\u00A0; qui siège dans deux panels compte deux fois", "personas en {1}; quien está en dos paneles cuenta dos veces"));
    public static readonly CountedPhrase Panels = new(new("1 panel", "{0} panel", "1 panel"), new("{0} panels", "{0} panels", "{0} paneles"));
    public static readonly CountedPhrase Rounds = new(
        new("round published, {1}", "tour publié, {1}", "ronda publicada, {1}"), new("rounds published, {1}", "tours publiés, {1}", "rondas publicadas, {1}"));
    public static readonly CountedPhrase OpenRounds = new(
        new("1 open", "{0} ouvert", "1 abierta"), new("{0} open", "{0} ouverts", "{0} abiertas"));
    public static readonly Phrase Agreed = new("of {0} rated items agreed", "sur {0} items notés en accord", "de {0} ítems valorados con acuerdo");
    public static readonly CountedPhrase Proposed = new(
        new("Activity proposed, {1}", "Activité proposée, {1}", "Actividad propuesta, {1}"),
        new("Activities proposed, {1}", "Activités proposées, {1}", "Actividades propuestas, {1}"));
    public static readonly CountedPhrase AcceptedOfThem = new(
        new("1 accepted", "{0} acceptée", "1 aceptada"), new("{0} accepted", "{0} acceptées", "{0} aceptadas"));

    public static readonly Phrase TaskForces = new("Where each task force stands", "Où en est chaque Task Force", "Dónde está cada Task Force");
    public static readonly Phrase TaskForcesText = new(
        "Bars show the latest published decision on each rated item; dots show published rounds.",
        "Les barres montrent la dernière décision publiée sur chaque item noté\u00A0; les points, les tours publiés.",
        "Las barras muestran la última decisión publicada sobre cada ítem valorado; los puntos, las rondas publicadas.");
    public static readonly Phrase KeyAgreed = new("agreed", "accord", "acuerdo");
    public static readonly Phrase KeyAgainst = new("against", "contre", "en contra");
    public static readonly Phrase KeySplit = new("split", "partagé", "dividido");
    public static readonly Phrase KeyOpen = new("not settled", "non tranché", "sin resolver");
    public static readonly Phrase KeyFew = new("too few, or not rated yet", "trop peu, ou pas encore noté", "muy pocas, o aún sin valorar");
    public static readonly CountedPhrase DotsLabel = new(
        new("1 of {1} rounds published", "{0} tour publié sur {1}", "1 de {1} rondas publicada"),
        new("{0} of {1} rounds published", "{0} tours publiés sur {1}", "{0} de {1} rondas publicadas"));
    public static readonly CountedPhrase PeopleCount = new(
        new("1 person", "{0} personne", "1 persona"), new("{0} people", "{0} personnes", "{0} personas"));
    public static readonly Phrase ShowTable = new("Show as a table", "Afficher en tableau", "Mostrar como tabla");
    public static readonly Phrase TableName = new("Task forces, table", "Task Forces, tableau", "Task Forces, tabla");
    public static readonly Phrase TaskForce = new("Task force", "Task Force", "Task Force");
    public static readonly Phrase Stage = new("State", "État", "Estado");
    public static readonly Phrase PublishedRounds = new("Rounds published", "Tours publiés", "Rondas publicadas");
    public static readonly Phrase PanelSize = new("Panel", "Panel", "Panel");

    public static readonly Phrase Participation = new("Participation by round", "Participation par tour", "Participación por ronda");
    public static readonly Phrase ParticipationText = new(
        "Published rounds only: people in the panel when the round was closed, those who answered, and those who sent their sheet.",
        "Tours publiés uniquement\u00A0: personnes dans le panel à la clôture, celles qui ont répondu et celles qui ont envoyé leur feuille.",
        "Solo rondas publicadas: personas del panel al cerrarse la ronda, las que respondieron y las que enviaron su hoja.");
    public static readonly Phrase Round = new("Round", "Tour", "Ronda");
    public static readonly Phrase RoundName = new("{0}, round {1}", "{0}, tour {1}", "{0}, ronda {1}");
    public static readonly Phrase Answered = new("Answered", "Ont répondu", "Respondieron");
    public static readonly Phrase Sent = new("Sent", "Ont envoyé", "Enviaron");
    public static readonly Phrase PublishedOn = new("Published", "Publié", "Publicada");
    public static readonly Phrase NotTold = new("not told", "non communiqué", "no se indica");
    public static readonly Phrase NoRound = new("No round has been published yet.", "Aucun tour n’a encore été publié.", "Aún no se ha publicado ninguna ronda.");

    public static readonly CountedPhrase ByCategory = new(
        new("1 Activity in the plan by category", "{0} Activité du plan par catégorie", "1 Actividad del plan por categoría"),
        new("{0} Activities in the plan by category", "{0} Activités du plan par catégorie", "{0} Actividades del plan por categoría"));
    public static readonly Phrase Category = new("Category", "Catégorie", "Categoría");
    public static readonly Phrase Activities = new("Activities", "Activités", "Actividades");
    public static readonly Phrase Bar = new("Bar", "Barre", "Barra");
    public static readonly Phrase PlaceholderCategories = new(
        "Placeholder categories of this project; the published names were not found.",
        "Catégories provisoires de ce projet\u00A0; les noms publiés n’ont pas été trouvés.",
        "Categorías provisionales de este proyecto; no se encontraron los nombres publicados.");
    public static readonly Phrase ByState = new("Proposals by state", "Propositions par état", "Propuestas por estado");
    public static readonly Phrase Proposals = new("Proposals", "Propositions", "Propuestas");
    public static readonly Phrase State = new("State", "État", "Estado");
    public static readonly Phrase ToPlan = new("See the plan", "Voir le plan", "Ver el plan");

    public static readonly Phrase Targets = new("Objectives and their targets", "Les objectifs et leurs cibles", "Los objetivos y sus metas");
    public static readonly Phrase Objective = new("Objective", "Objectif", "Objetivo");
    public static readonly Phrase Source = new("Source", "Source", "Fuente");
    public static readonly Phrase PanelTarget = new("Panel: {0} ({1})", "Panel\u00A0: {0} ({1})", "Panel: {0} ({1})");
    public static readonly Phrase NoSource = new("no source found", "aucune source trouvée", "sin fuente encontrada");
    public static readonly Phrase DataEdition = new(
        "Programme data: edition of {0}. The figures come from the sources named on each objective’s page.",
        "Données du programme\u00A0: édition du {0}. Les chiffres viennent des sources nommées sur la page de chaque objectif.",
        "Datos del programa: edición del {0}. Las cifras proceden de las fuentes citadas en la página de cada objetivo.");

    public static Phrase NameOf(ProposalState state) => state switch
    {
        ProposalState.Submitted => new("With the Secretariat", "Auprès du secrétariat", "En la Secretaría"),
        ProposalState.Accepted => new("Accepted", "Acceptées", "Aceptadas"),
        ProposalState.AcceptedWithChanges => new("Accepted with changes", "Acceptées avec modifications", "Aceptadas con cambios"),
        ProposalState.Returned => new("Returned with a question", "Renvoyées avec une question", "Devueltas con una pregunta"),
        ProposalState.Merged => new("Merged", "Fusionnées", "Fusionadas"),
        _ => new("Rejected", "Rejetées", "Rechazadas"),
    };
}
