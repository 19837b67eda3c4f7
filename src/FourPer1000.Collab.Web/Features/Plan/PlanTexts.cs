using FourPer1000.Collab.Proposals;

namespace FourPer1000.Collab.Web.Features.Plan;

internal static class PlanTexts
{
    public static readonly Phrase Plan = new("The plan", "Le plan", "El plan");
    public static readonly Phrase Empty = new(
        "Nothing stands in the plan yet. Activities come into it when the Secretariat accepts a proposal of a task force.",
        "Rien ne figure encore au plan. Les Activités y entrent lorsque le secrétariat accepte une proposition d’une Task Force.",
        "Todavía no hay nada en el plan. Las Actividades entran en él cuando la Secretaría acepta una propuesta de una Task Force.");
    public static readonly Phrase Lead = new(
        "What the task forces agreed on and the Secretariat accepted. Each entry leads back to the decision, the proposal and the anonymous answers behind it.",
        "Ce que les Task Forces ont convenu et que le secrétariat a accepté. Chaque entrée ramène à la décision, à la proposition et aux réponses anonymes sur lesquelles elle repose.",
        "Lo que las Task Forces acordaron y la Secretaría aceptó. Cada entrada lleva de vuelta a la decisión, a la propuesta y a las respuestas anónimas en que se apoya.");

    public static readonly Phrase Draft = new("Draft", "Projet", "Borrador");
    public static readonly Phrase PublishedOn = new("Published on {0}", "Publié le {0}", "Publicado el {0}");
    public static readonly Phrase DraftText = new(
        "This version is a draft: it grows with each accepted proposal until it is published.",
        "Cette version est un projet\u00A0: elle grandit avec chaque proposition acceptée jusqu’à sa publication.",
        "Esta versión es un borrador: crece con cada propuesta aceptada hasta que se publica.");
    public static readonly Phrase Demonstration = new("Demonstration", "Démonstration", "Demostración");
    public static readonly Phrase Versions = new("Versions", "Versions", "Versiones");
    public static readonly Phrase Version = new("Version {0}", "Version {0}", "Versión {0}");

    public static readonly CountedPhrase Activities = new(
        new("Activity", "Activité", "Actividad"), new("Activities", "Activités", "Actividades"));
    public static readonly CountedPhrase Objectives = new(
        new("objective with an entry", "objectif avec une entrée", "objetivo con una entrada"),
        new("objectives with an entry", "objectifs avec une entrée", "objetivos con alguna entrada"));
    public static readonly CountedPhrase Revisions = new(
        new("target set by a panel", "cible fixée par un panel", "meta fijada por un panel"),
        new("targets set by panels", "cibles fixées par des panels", "metas fijadas por paneles"));

    public static readonly Phrase ActivityColumn = new("Activity", "Activité", "Actividad");
    public static readonly Phrase Category = new("Category", "Catégorie", "Categoría");
    public static readonly Phrase Accepted = new("Accepted", "Acceptée", "Aceptada");
    public static readonly Phrase ActivitiesOf = new("Activities of {0}", "Activités de {0}", "Actividades de {0}");
    public static readonly Phrase TargetsOf = new("Targets of {0} set by its panel", "Cibles de {0} fixées par son panel", "Metas de {0} fijadas por su panel");
    public static readonly Phrase Target = new("Target", "Cible", "Meta");
    public static readonly Phrase PanelValue = new("Value of the panel", "Valeur du panel", "Valor del panel");
    public static readonly Phrase NoneYet = new("Nothing accepted yet: {0}.", "Rien d’accepté pour l’instant\u00A0: {0}.", "Nada aceptado todavía: {0}.");
    public static readonly Phrase CategoryNote = new(
        "The categories are placeholders of this project; the published names were not found.",
        "Les catégories sont provisoires\u00A0; leurs noms publiés n’ont pas été trouvés.",
        "Las categorías son provisionales de este proyecto; no se encontraron los nombres publicados.");

    public static readonly Phrase ActivityCaption = new("Activity {0} · {1}", "Activité {0} · {1}", "Actividad {0} · {1}");
    public static readonly Phrase RevisionCaption = new("Target of objective {0} · {1}", "Cible de l’objectif {0} · {1}", "Meta del objetivo {0} · {1}");
    public static readonly Phrase Objective = new("Objective", "Objectif", "Objetivo");
    public static readonly Phrase Facility = new("Facility", "Dispositif", "Mecanismo");
    public static readonly Phrase LeadOrganisation = new("Lead", "Pilotage", "Responsable");
    public static readonly Phrase Period = new("Period", "Période", "Período");
    public static readonly Phrase Indicator = new("Indicator", "Indicateur", "Indicador");
    public static readonly Phrase Year = new("Year", "Année", "Año");

    public static readonly Phrase WhereFrom = new("Where it comes from", "D’où cela vient", "De dónde viene");
    public static readonly Phrase Answers = new("Answers", "Réponses", "Respuestas");
    public static readonly CountedPhrase AnswerCount = new(
        new("1 answer", "{0} réponse", "1 respuesta"), new("{0} answers", "{0} réponses", "{0} respuestas"));
    public static readonly Phrase AnswersWithheld = new("Fewer than {0} answers", "Moins de {0} réponses", "Menos de {0} respuestas");
    public static readonly Phrase WithoutNames = new("Without names", "Sans noms", "Sin nombres");
    public static readonly Phrase Distribution = new("Distribution", "Distribution", "Distribución");
    public static readonly Phrase ItemResult = new("Item result", "Résultat de l’item", "Resultado del ítem");
    public static readonly Phrase ResultOfRound = new("Round {0}, published on {1}", "Tour {0}, publié le {1}", "Ronda {0}, publicada el {1}");
    public static readonly Phrase Proposal = new("Proposal", "Proposition", "Propuesta");
    public static readonly Phrase ProposedOn = new(
        "Handed to the Secretariat on {0}", "Transmise au secrétariat le {0}", "Entregada a la Secretaría el {0}");
    public static readonly Phrase Decision = new("Decision", "Décision", "Decisión");
    public static readonly Phrase DecidedOn = new("Secretariat, {0}", "Secrétariat, {0}", "Secretaría, {0}");
    public static readonly Phrase Quoted = new("“{0}”", "«\u00A0{0}\u00A0»", "«{0}»");
    public static readonly Phrase InThePlan = new("Plan", "Plan", "Plan");

    public static readonly Phrase Evidence = new("The answers behind it", "Les réponses sur lesquelles cela repose", "Las respuestas en que se apoya");
    public static readonly Phrase EvidenceOf = new("Round {0}", "Tour {0}", "Ronda {0}");
    public static readonly Phrase Withheld = new(
        "Numbers that rest on fewer than {0} answers are not shown.",
        "Les chiffres qui reposent sur moins de {0} réponses ne sont pas montrés.",
        "No se muestran cifras que se apoyen en menos de {0} respuestas.");
    public static readonly Phrase AllResults = new("All results of this round", "Tous les résultats de ce tour", "Todos los resultados de esta ronda");
    public static readonly Phrase WhatBecame = new("What became of it", "Ce que c’est devenu", "En qué se convirtió");
    public static readonly Phrase BecameActivity = new("Became Activity {0}", "Devenu l’Activité {0}", "Se convirtió en la Actividad {0}");
    public static readonly Phrase BecameTarget = new("Became a target of {0}", "Devenu une cible de {0}", "Se convirtió en una meta de {0}");

    public static Phrase NameOf(DecisionKind kind) => kind switch
    {
        DecisionKind.Accept => new("Accepted", "Acceptée", "Aceptada"),
        DecisionKind.AcceptWithChanges => new("Accepted with changes", "Acceptée avec modifications", "Aceptada con cambios"),
        DecisionKind.Return => new("Returned", "Renvoyée", "Devuelta"),
        DecisionKind.Merge => new("Merged", "Fusionnée", "Fusionada"),
        _ => new("Rejected", "Rejetée", "Rechazada"),
    };
}
