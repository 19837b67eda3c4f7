namespace FourPer1000.Collab.Web.Features.Rounds.Consent;

/// <summary>What a panelist agrees to before the first answer.</summary>
internal static class ConsentTexts
{
    public static readonly Phrase Title = new("Before you answer", "Avant de répondre", "Antes de responder");
    public static readonly Phrase TitleAfter = new("What you agreed to", "Ce que vous avez accepté", "Lo que aceptó");
    public static readonly Phrase ToTheRound = new("To the items of the round", "Aller aux questions du tour", "Ir a los ítems de la ronda");
    public static readonly Phrase Awaited = new(
        "Before your first answer, please read what you agree to by taking part.",
        "Avant votre première réponse, veuillez lire ce que vous acceptez en participant.",
        "Antes de su primera respuesta, lea lo que acepta al participar.");
    public static readonly Phrase Read = new("Read and decide", "Lire et décider", "Leer y decidir");
    public static readonly Phrase Anew = new(
        "This text has a new version. Your answers so far are kept; please read it before the next one.",
        "Ce texte a une nouvelle version. Vos réponses sont conservées\u00A0; veuillez la lire avant la suivante.",
        "Este texto tiene una nueva versión. Sus respuestas se conservan; léala antes de la siguiente.");
    public static readonly Phrase Version = new("Version {0}, {1}", "Version {0}, {1}", "Versión {0}, {1}");
    public static readonly Phrase GivenOn = new(
        "You agreed to version {0} on {1}.", "Vous avez accepté la version {0} le {1}.", "Aceptó la versión {0} el {1}.");
    public static readonly Phrase Agree = new("I agree and take part", "J’accepte et je participe", "Acepto y participo");
    public static readonly Phrase Decline = new("I do not agree", "Je n’accepte pas", "No acepto");
}
