using FourPer1000.Collab.Reference;

namespace FourPer1000.Collab.Web.Features.Objectives;

internal static class ObjectiveTexts
{
    public static readonly Phrase Title = new("The 24 Strategic Objectives", "Les 24 objectifs stratégiques", "Los 24 objetivos estratégicos");
    public static readonly Phrase Lead = new(
        "Six goals, each with its objectives. Every objective has a task force, a facility that carries it, a baseline of 2020 and targets for 2030 and 2050, as far as they are published.",
        "Six objectifs généraux, chacun avec ses objectifs stratégiques. Chaque objectif a une Task Force, un dispositif qui le porte, une référence 2020 et des cibles 2030 et 2050, pour autant qu’elles soient publiées.",
        "Seis objetivos generales, cada uno con sus objetivos estratégicos. Cada objetivo tiene una Task Force, un mecanismo que lo lleva, una línea de base de 2020 y metas para 2030 y 2050, en la medida en que estén publicadas.");
    public static readonly Phrase Objectives = new("Objectives", "Objectifs", "Objetivos");
    public static readonly Phrase Objective = new("Objective", "Objectif", "Objetivo");
    public static readonly Phrase Facility = new("Facility", "Dispositif", "Mecanismo");
    public static readonly Phrase Study = new("Study", "Étude", "Estudio");
    public static readonly Phrase TableOfGoal = new("Objectives of goal {0}", "Objectifs stratégiques de l’objectif général {0}", "Objetivos estratégicos del objetivo general {0}");

    public static readonly Phrase Caption = new("Strategic Objective {0} · Goal {1}", "Objectif stratégique {0} · Objectif général {1}", "Objetivo estratégico {0} · Objetivo general {1}");
    public static readonly Phrase PageTitle = new("{0} {1}", "{0} {1}", "{0} {1}");
    public static readonly Phrase FullTitleMissing = new("Full title: not available", "Titre complet\u00A0: non disponible", "Título completo: no disponible");
    public static readonly Phrase Description = new("What it is about", "De quoi il s’agit", "De qué se trata");
    public static readonly Phrase Targets = new("Baseline and targets", "Référence et cibles", "Línea de base y metas");
    public static readonly Phrase Context = new("Why it is needed", "Pourquoi c’est nécessaire", "Por qué hace falta");
    public static readonly Phrase FirstVersion = new("How version 1 of the plan differed", "En quoi la version 1 du plan différait", "En qué difería la versión 1 del plan");

    public static readonly Phrase Figures = new("In figures", "En chiffres", "En cifras");
    public static readonly Phrase What = new("What", "Quoi", "Qué");
    public static readonly Phrase Number = new("Figure", "Chiffre", "Cifra");
    public static readonly Phrase StandsFor = new("Stands for", "Correspond à", "Corresponde a");
    public static readonly Phrase OutOf = new("{0} of {1}", "{0} sur {1}", "{0} de {1}");
    public static readonly Phrase Range = new("{0} to {1}", "{0} à {1}", "{0} a {1}");
    public static readonly Phrase PercentPerYear = new("{0}\u00A0% a year", "{0}\u00A0% par an", "{0}\u00A0% al año");

    public static readonly Phrase CarriedBy = new("Carried by", "Porté par", "A cargo de");
    public static readonly Phrase LedBy = new("Led by", "Direction", "Dirección");
    public static readonly Phrase SupportedBy = new("Supported by", "Appui", "Apoyo");
    public static readonly Phrase PlanVersion = new("Wording from", "Texte tiré de", "Texto tomado de");
    public static readonly Phrase StrategicPlan = new("Strategic Plan, version {0}", "Plan stratégique, version {0}", "Plan estratégico, versión {0}");
    public static readonly Phrase StrategicPlanDraft = new("Strategic Plan, draft of version {0}", "Plan stratégique, projet de version {0}", "Plan estratégico, borrador de la versión {0}");
    public static readonly Phrase ActivitiesOf2022 = new("Activities of 2022", "Activités de 2022", "Actividades de 2022");

    public static readonly Phrase Rounds = new("The study and its rounds", "L’étude et ses tours", "El estudio y sus rondas");
    public static readonly Phrase NoStudy = new(
        "This task force has not opened a study yet.",
        "Cette Task Force n’a pas encore ouvert d’étude.",
        "Esta Task Force aún no ha abierto ningún estudio.");
    public static readonly Phrase Round = new("Round {0}", "Tour {0}", "Ronda {0}");
    public static readonly Phrase RoundOpen = new("Open until {0}", "Ouvert jusqu’au {0}", "Abierta hasta el {0}");
    public static readonly Phrase RoundPublished = new("Published on {0}", "Publié le {0}", "Publicada el {0}");
    public static readonly Phrase RoundEvaluating = new("No longer open; results not yet published", "N’est plus ouvert\u00A0; résultats pas encore publiés", "Ya no está abierta; resultados aún sin publicar");
    public static readonly Phrase DemonstrationStudy = new("Demonstration study", "Étude de démonstration", "Estudio de demostración");

    public static readonly Phrase Activities = new("Activities in the plan", "Activités du plan", "Actividades del plan");
    public static readonly Phrase NoActivities = new(
        "No Activity of this objective stands in the plan yet.",
        "Aucune Activité de cet objectif ne figure encore au plan.",
        "Ninguna Actividad de este objetivo figura aún en el plan.");
    public static readonly Phrase AcceptedOn = new("Accepted on {0}", "Acceptée le {0}", "Aceptada el {0}");
    public static readonly Phrase PanelTargets = new("Targets of the panel", "Cibles du panel", "Metas del panel");

    public static readonly Phrase Facts = new("Facts for the evidence", "Faits pour étayer", "Datos para la evidencia");
    public static readonly Phrase Previous = new("Previous: {0}", "Précédent\u00A0: {0}", "Anterior: {0}");
    public static readonly Phrase Next = new("Next: {0}", "Suivant\u00A0: {0}", "Siguiente: {0}");
    public static readonly Phrase Neighbours = new("Other objectives", "Autres objectifs", "Otros objetivos");

    public static Phrase NameOf(FigureRole role) => role switch
    {
        FigureRole.Target2030 => new("Target 2030", "Cible 2030", "Meta 2030"),
        FigureRole.Target2050 => new("Target 2050", "Cible 2050", "Meta 2050"),
        _ => new("Baseline 2020", "Référence 2020", "Línea de base 2020"),
    };
}
