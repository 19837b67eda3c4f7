using FourPer1000.Collab.Studies;
using FourPer1000.Collab.Studies.Subgroups;

namespace FourPer1000.Collab.Web.Features.Moderate.Method;

/// <summary>The protocol in words.</summary>
internal static class MethodTexts
{
    public static readonly Phrase Protocol = new("Protocol", "Protocole", "Protocolo");
    public static readonly Phrase Kind = new("Kind of study", "Type d’étude", "Tipo de estudio");
    public static readonly Phrase AtMostRounds = new("{0}, at most {1}", "{0}, au plus {1}", "{0}, como mucho {1}");
    public static readonly Phrase OpenUntilTheEnd = new(
        "{0}, one round that stays open until the end", "{0}, un seul tour ouvert jusqu’à la fin", "{0}, una sola ronda abierta hasta el final");
    public static readonly CountedPhrase Rounds = new(new("{0} round", "{0} tour", "{0} ronda"), new("{0} rounds", "{0} tours", "{0} rondas"));

    public static readonly Phrase ScaleFromTo = new("{0} (1 to {1})", "{0} (de 1 à {1})", "{0} (de 1 a {1})");
    public static readonly Phrase Outcome = new("{0}: {1}.", "{0}\u00A0: {1}.", "{0}: {1}.");
    public static readonly Phrase DecidedFrom = new("Too few: {0}.", "Trop peu\u00A0: {0}.", "Muy pocas: {0}.");
    public static readonly Phrase ShownApart = new("Always shown apart from agreement.", "Toujours montré à part de l’accord.", "Siempre se muestra aparte del acuerdo.");
    public static readonly Phrase ShownNotDecided = new("Shown, not decided.", "Montrée, non décidée.", "Se muestra, no se decide.");

    public static readonly Phrase Estimates = new("Numeric estimates", "Estimations chiffrées", "Estimaciones numéricas");

    public static readonly Phrase Stability = new("Stable", "Stable", "Estable");

    public static readonly Phrase Anonymity = new("Smallest group shown (k)", "Plus petit groupe montré (k)", "Grupo más pequeño mostrado (k)");
    public static readonly CountedPhrase KeepsBack = new(
        new("Nothing that rests on fewer than {0} answer is shown to anybody.", "Rien de ce qui repose sur moins de {0} réponse n’est montré à personne.", "Nada que se base en menos de {0} respuesta se muestra a nadie."),
        new("Nothing that rests on fewer than {0} answers is shown to anybody.", "Rien de ce qui repose sur moins de {0} réponses n’est montré à personne.", "Nada que se base en menos de {0} respuestas se muestra a nadie."));

    public static readonly Phrase Feedback = new("Shown before the panel answers again", "Montré avant que le panel réponde à nouveau", "Se muestra antes de que el panel vuelva a responder");
    public static readonly Phrase FeedbackInRealTime = new(
        "Shown after answering, from k answers on and in batches of at least k",
        "Montré après la réponse, à partir de k réponses et par lots d’au moins k",
        "Se muestra tras responder, a partir de k respuestas y en lotes de al menos k");
    public static readonly Phrase FeedbackOwn = new("their own earlier answer", "leur propre réponse antérieure", "su propia respuesta anterior");
    public static readonly Phrase FeedbackDistribution = new("the distribution", "la répartition", "la distribución");
    public static readonly Phrase FeedbackCentre = new("median and middle half", "médiane et moitié centrale", "mediana y mitad central");
    public static readonly Phrase FeedbackReasons = new("reasons for and against, shuffled", "les raisons pour et contre, mélangées", "las razones a favor y en contra, barajadas");
    public static readonly CountedPhrase FeedbackSubgroups = new(
        new("{1}, where a group has {0} answer", "{1}, à partir de {0} réponse par groupe", "{1}, a partir de {0} respuesta por grupo"),
        new("{1}, where a group has at least {0} answers", "{1}, à partir de {0} réponses par groupe", "{1}, a partir de {0} respuestas por grupo"));
    public static Phrase SubgroupsBy(SubgroupBy by) => by switch
    {
        SubgroupBy.College => new("the answers by college", "les réponses par collège", "las respuestas por colegio"),
        SubgroupBy.Region => new("the answers by region", "les réponses par région", "las respuestas por región"),
        SubgroupBy.Expertise => new(
            "the answers of those who know the subject well, and of the others",
            "les réponses de ceux qui connaissent bien le sujet, et des autres",
            "las respuestas de quienes conocen bien el tema, y de los demás"),
        _ => new("the panel as a whole only", "le panel dans son ensemble seulement", "solo el panel en su conjunto"),
    };
    public static readonly Phrase AsksReason = new(
        "A reason is asked, not forced, from those outside the middle half.",
        "Une raison est demandée, sans obligation, à ceux qui sont hors de la moitié centrale.",
        "Se pide una razón, sin obligar, a quienes quedan fuera de la mitad central.");
    public static readonly Phrase Nothing = new("nothing", "rien", "nada");

    public static readonly Phrase Proposals = new("Becomes an Activity proposal", "Devient une proposition d’activité", "Se convierte en propuesta de actividad");
    public static readonly Phrase ProposedWhenAgreed = new("When the first scale is agreed.", "Si la première échelle donne un accord.", "Si la primera escala da acuerdo.");
    public static readonly Phrase ProposedWith = new(
        "When the first scale is agreed and the median of “{0}” is at least {1}.",
        "Si la première échelle donne un accord et que la médiane de «\u00A0{0}\u00A0» est d’au moins {1}.",
        "Si la primera escala da acuerdo y la mediana de «{0}» es al menos {1}.");

    public static readonly Phrase Quartiles = new("Median and quartiles", "Médiane et quartiles", "Mediana y cuartiles");

    public static readonly Phrase Lock = new("Lock", "Verrouillage", "Fijación");
    public static readonly Phrase NotLocked = new("Draft, not locked", "En préparation, non verrouillé", "Borrador, sin fijar");
    public static readonly Phrase Locked = new("Locked", "Verrouillé", "Fijado");
    public static readonly Phrase LocksWithRoundOne = new(
        "The protocol is locked with date and checksum when round 1 opens. Later changes are amendments with a reason, shown in every report.",
        "Le protocole est verrouillé, avec date et somme de contrôle, à l’ouverture du tour 1. Tout changement ultérieur est un amendement motivé, montré dans chaque rapport.",
        "El protocolo se fija, con fecha y suma de control, al abrir la ronda 1. Los cambios posteriores son enmiendas con motivo que muestran todos los informes.");
    public static readonly Phrase LockedAt = new("Locked {0}", "Verrouillé {0}", "Fijado {0}");
    public static readonly Phrase Checksum = new("Checksum (SHA-256)", "Somme de contrôle (SHA-256)", "Suma de control (SHA-256)");
    public static readonly Phrase Amendments = new("Amendments", "Amendements", "Enmiendas");
    public static readonly Phrase NoAmendment = new("None so far.", "Aucun à ce jour.", "Ninguna hasta ahora.");
    public static readonly Phrase EditProtocol = new("Change the protocol", "Modifier le protocole", "Cambiar el protocolo");
    public static readonly Phrase Amend = new("Amend the protocol", "Amender le protocole", "Enmendar el protocolo");

    public static Phrase KindOf(StudyKind kind) => kind switch
    {
        StudyKind.RealTime => new("Real-time Delphi", "Delphi en temps réel", "Delphi en tiempo real"),
        StudyKind.Policy => new("Policy Delphi", "Delphi de politique", "Delphi de políticas"),
        _ => new("Classic Delphi", "Delphi classique", "Delphi clásico"),
    };
}
