namespace FourPer1000.Collab.Web.Features.Moderate.Method;

/// <summary>The form in which a protocol is changed.</summary>
internal static class ProtocolFormTexts
{
    public static readonly Phrase Locked = new(
        "The protocol is locked. What you change here becomes an amendment: dated, with your reason, shown in every report. Scales stay as they are, and k can only rise.",
        "Le protocole est verrouillé. Ce que vous modifiez ici devient un amendement\u00A0: daté, avec votre raison, montré dans chaque rapport. Les échelles restent telles quelles et k ne peut qu’augmenter.",
        "El protocolo está fijado. Lo que cambie aquí es una enmienda: con fecha y motivo, en todos los informes. Las escalas quedan como están y k solo puede subir.");
    public static readonly Phrase Agreement = new("When do we call it agreement?", "Quand parlons-nous d’accord\u00A0?", "¿Cuándo hablamos de acuerdo?");
    public static readonly Phrase AgreementHint = new(
        "Decide before the first answer. Nobody can say later that the rule was made to fit.",
        "Décidez avant la première réponse. Personne ne pourra dire ensuite que la règle a été ajustée.",
        "Decida antes de la primera respuesta. Nadie podrá decir después que la regla se hizo a medida.");
    public static readonly Phrase Share = new("At least this share, percent", "Au moins cette part, en pour cent", "Al menos esta proporción, en por ciento");
    public static readonly Phrase Iqr = new(
        "rates {0}, and the middle half spans at most", "note {0}, et la moitié centrale s’étend au plus sur", "puntúa {0}, y la mitad central abarca como mucho");
    public static readonly Phrase IqrHint = new("Points; empty for no limit.", "Points\u00A0; vide pour aucune limite.", "Puntos; vacío si no hay límite.");
    public static readonly Phrase Split = new(
        "Split from this share at each end, percent", "Partagé à partir de cette part à chaque extrémité, en pour cent", "Dividido a partir de esta proporción en cada extremo, en por ciento");
    public static readonly Phrase SplitHint = new("Empty: never called split.", "Vide\u00A0: jamais dit partagé.", "Vacío: nunca se llama dividido.");
    public static readonly Phrase FixedRule = new("This rule is taken as it is:", "Cette règle est reprise telle quelle\u00A0:", "Esta regla se toma como está:");
    public static readonly Phrase Estimate = new(
        "Estimates agree when the middle half is at most this wide, percent of the median",
        "Les estimations concordent si la moitié centrale a au plus cette largeur, en pour cent de la médiane",
        "Las estimaciones concuerdan si la mitad central tiene como mucho esta anchura, en por ciento de la mediana");
    public static readonly Phrase Stability = new("When is an answer stable?", "Quand une réponse est-elle stable\u00A0?", "¿Cuándo es estable una respuesta?");
    public static readonly Phrase Moves = new("moves by no more than, points", "bouge d’au plus, en points", "se mueve como mucho, en puntos");
    public static readonly Phrase RoundsAndAnonymity = new("Rounds and anonymity", "Tours et anonymat", "Rondas y anonimato");
    public static readonly Phrase Anonymity = new("Anonymity", "Anonymat", "Anonimato");
    public static readonly Phrase FeedbackInRealTime = new(
        "What people see once they have answered", "Ce que l’on voit après avoir répondu", "Qué se ve después de responder");
    public static readonly Phrase FeedbackHeading = new(
        "What people see before they answer again", "Ce que l’on voit avant de répondre à nouveau", "Qué se ve antes de volver a responder");
    public static readonly Phrase Own = new("Their own earlier answer", "Leur propre réponse antérieure", "Su propia respuesta anterior");
    public static readonly Phrase Distribution = new("The distribution of the answers", "La répartition des réponses", "La distribución de las respuestas");
    public static readonly Phrase Centre = new("Median and middle half", "Médiane et moitié centrale", "Mediana y mitad central");
    public static readonly Phrase Reasons = new("Reasons for and against, shuffled", "Raisons pour et contre, mélangées", "Razones a favor y en contra, barajadas");
    public static readonly Phrase AsksReason = new(
        "Ask those outside the middle half for a reason (never forced)",
        "Demander une raison à ceux qui sont hors de la moitié centrale (jamais imposée)",
        "Pedir una razón a quienes quedan fuera de la mitad central (nunca obligada)");
    public static readonly Phrase Subgroups = new("Groups of the panel that are shown beside the whole", "Groupes du panel montrés à côté de l’ensemble", "Grupos del panel que se muestran junto al conjunto");
    public static readonly Phrase SubgroupsHint = new(
        "Fixed once round 1 is open. A group is shown only where it has at least k answers and nothing smaller can be had by subtraction.",
        "Fixé dès l’ouverture du tour 1. Un groupe n’est montré que s’il compte au moins k réponses et si rien de plus petit ne s’obtient par soustraction.",
        "Queda fijado al abrir la ronda 1. Un grupo solo se muestra si tiene al menos k respuestas y nada menor puede obtenerse por sustracción.");
    public static readonly Phrase Scales = new("Scales and quartiles", "Échelles et quartiles", "Escalas y cuartiles");
    public static readonly Phrase ScalesLegend = new("Scales that items can use", "Échelles que les questions peuvent utiliser", "Escalas que pueden usar los ítems");
    public static readonly Phrase ScaleUsed = new(
        "“{0}” is used by an item; take the item out first.", "«\u00A0{0}\u00A0» est utilisée par une question\u00A0; retirez d’abord la question.", "«{0}» la usa un ítem; retire antes el ítem.");
    public static readonly Phrase ScaleMissing = new("Keep at least one scale.", "Gardez au moins une échelle.", "Conserve al menos una escala.");
    public static readonly Phrase Quantile = new("Definition of quartiles", "Définition des quartiles", "Definición de los cuartiles");
    public static readonly Phrase QuantileHint = new(
        "Type 7 unless you must match another study; every result names it.",
        "Type 7 sauf s’il faut correspondre à une autre étude\u00A0; chaque résultat le nomme.",
        "Tipo 7 salvo que deba coincidir con otro estudio; cada resultado lo nombra.");
    public static readonly Phrase Type = new("Type {0}", "Type {0}", "Tipo {0}");
    public static readonly Phrase ReasonHint = new("Every report shows it.", "Chaque rapport l’affiche.", "Todos los informes lo muestran.");
    public static readonly Phrase SaveAmendment = new("Record the amendment", "Inscrire l’amendement", "Registrar la enmienda");
    public static readonly Phrase SaveDraft = new("Save the protocol", "Enregistrer le protocole", "Guardar el protocolo");
    public static readonly Phrase NotAFraction = new("Enter a number such as 2 or 1.5.", "Entrez un nombre tel que 2 ou 1,5.", "Escriba un número como 2 o 1,5.");
}
