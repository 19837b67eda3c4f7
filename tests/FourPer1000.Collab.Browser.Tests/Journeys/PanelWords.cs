namespace FourPer1000.Collab.Browser.Tests.Journeys;

/// <summary>The words a panelist looks for, in the language of their pages.</summary>
internal sealed record PanelWords(string Browser, string Join, string SaveAndContinue, string KeepRoundOne, string Saved, string Sent)
{
    public static PanelWords English { get; } = new(
        "en-GB", "Yes, I join the panel", "Save and continue", "Keep my answer of round 1", "Saved", "Your answers have been sent");

    public static PanelWords French { get; } = new(
        "fr-FR", "Oui, je rejoins le panel", "Enregistrer et continuer", "Garder ma réponse du tour 1", "Enregistré", "Vos réponses ont été envoyées");

    public static PanelWords Spanish { get; } = new(
        "es-ES", "Sí, me uno al panel", "Guardar y continuar", "Conservar mi respuesta de la ronda 1", "Guardado", "Sus respuestas se han enviado");

    public string Send(int round) => this switch
    {
        { Browser: "fr-FR" } => $"Envoyer mes réponses du tour {round}",
        { Browser: "es-ES" } => $"Enviar mis respuestas de la ronda {round}",
        _ => $"Send my round {round} answers",
    };
}
