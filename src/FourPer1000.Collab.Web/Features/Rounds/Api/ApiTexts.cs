namespace FourPer1000.Collab.Web.Features.Rounds.Api;

internal static class ApiTexts
{
    public static readonly Phrase NotFound = new(
        "There is no such item for you.", "Cette question n’existe pas pour vous.", "No existe tal ítem para usted.");
    public static readonly Phrase ForeignOrigin = new(
        "This answer did not come from one of our pages. Reload the page and try again.",
        "Cette réponse ne vient pas de l’une de nos pages. Rechargez la page et réessayez.",
        "Esta respuesta no procede de una de nuestras páginas. Recargue la página e inténtelo de nuevo.");
    public static readonly Phrase Unreadable = new(
        "This answer could not be read.", "Cette réponse n’a pas pu être lue.", "No se pudo leer esta respuesta.");
    public static readonly Phrase TooLarge = new(
        "This answer is too long to be kept. Please shorten it.",
        "Cette réponse est trop longue pour être conservée. Veuillez la raccourcir.",
        "Esta respuesta es demasiado larga para guardarse. Acórtela, por favor.");
    public static readonly Phrase NotJson = new(
        "An answer is sent as application/json.", "Une réponse s’envoie en application/json.", "Una respuesta se envía como application/json.");
    public static readonly Phrase Closed = new(
        "The round is closed. This change was not counted.",
        "Le tour est clos. Cette modification n’a pas été prise en compte.",
        "La ronda está cerrada. Este cambio no se ha contado.");
    public static readonly Phrase ConsentMissing = new(
        "Not saved yet: please read the consent text of the study and agree to it first. What you typed is kept on this page.",
        "Pas encore enregistré : veuillez d’abord lire le texte de consentement de l’étude et l’accepter. Ce que vous avez saisi reste sur cette page.",
        "Aún no guardado: lea primero el texto de consentimiento del estudio y acéptelo. Lo que escribió queda en esta página.");
    public static readonly Phrase Stale = new(
        "This answer was changed elsewhere in the meantime. Choose which one to keep.",
        "Cette réponse a été modifiée ailleurs entre-temps. Choisissez celle à garder.",
        "Esta respuesta se cambió en otro lugar entretanto. Elija cuál conservar.");
    public static readonly Phrase Invalid = new(
        "The answer was not saved, because something in it does not fit.",
        "La réponse n’a pas été enregistrée, car un élément ne convient pas.",
        "La respuesta no se guardó porque algo en ella no encaja.");
}
