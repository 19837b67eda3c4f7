namespace FourPer1000.Collab.Web.Features.Rounds.Items;

/// <summary>
/// The line that says whether an answer is stored, in all its states. The page writes the state it knows; js/answers.js writes the others
/// with the same words.
/// </summary>
internal static class StatusTexts
{
    public static readonly Phrase Idle = new("Nothing to save yet", "Rien à enregistrer pour l’instant", "Nada que guardar todavía");
    public static readonly Phrase Saving = new("Saving…", "Enregistrement…", "Guardando…");
    public static readonly Phrase Saved = new("Saved {0}, version {1}", "Enregistré à {0}, version {1}", "Guardado a las {0}, versión {1}");
    public static readonly Phrase SavedOn = new("Saved on {0} at {1}, version {2}", "Enregistré le {0} à {1}, version {2}", "Guardado el {0} a las {1}, versión {2}");
    public static readonly Phrase Waiting = new(
        "Not sent yet. Kept on this device, trying again in {0} s",
        "Pas encore envoyé. Conservé sur cet appareil, nouvel essai dans {0}\u00A0s",
        "Aún sin enviar. Conservado en este dispositivo, nuevo intento en {0} s");
    public static readonly Phrase NotKept = new(
        "Not sent yet, and this browser keeps nothing. Stay on this page; trying again in {0} s",
        "Pas encore envoyé, et ce navigateur ne conserve rien. Restez sur cette page\u00A0; nouvel essai dans {0}\u00A0s",
        "Aún sin enviar, y este navegador no conserva nada. Quédese en esta página; nuevo intento en {0} s");
    public static readonly Phrase TryNow = new("Try now", "Essayer maintenant", "Intentar ahora");
    public static readonly Phrase SignedOut = new(
        "Not sent: you are no longer signed in. What you typed stays on this page and is sent when you have signed in again.",
        "Pas envoyé\u00A0: vous n’êtes plus connecté. Ce que vous avez saisi reste sur cette page et sera envoyé après votre reconnexion.",
        "Sin enviar: ya no tiene la sesión iniciada. Lo que escribió se queda en esta página y se enviará cuando vuelva a entrar.");
    public static readonly Phrase SignIn = new(
        "Sign in again (in a new tab)", "Se reconnecter (dans un nouvel onglet)", "Entrar de nuevo (en otra pestaña)");
    public static readonly Phrase Refused = new("Not saved. {0}", "Pas enregistré. {0}", "Sin guardar. {0}");
    public static readonly Phrase Faulty = new(
        "Not saved: something above has to be put right.", "Pas enregistré\u00A0: il y a quelque chose à corriger plus haut.", "Sin guardar: hay algo que corregir más arriba.");
    public static readonly Phrase ClosedAfter = new(
        "Round closed at {0}. This change was not counted; version {1} of {2} was.",
        "Tour clos à {0}. Cette modification n’a pas été prise en compte\u00A0; la version {1} de {2} l’a été.",
        "Ronda cerrada a las {0}. Este cambio no se contó; sí la versión {1} de las {2}.");
    public static readonly Phrase ClosedBefore = new(
        "Round closed at {0}. This answer was not counted.",
        "Tour clos à {0}. Cette réponse n’a pas été prise en compte.",
        "Ronda cerrada a las {0}. Esta respuesta no se contó.");
    public static readonly Phrase CopyText = new("Copy my text", "Copier mon texte", "Copiar mi texto");
    public static readonly Phrase Copied = new("Copied", "Copié", "Copiado");
    public static readonly Phrase ChangedElsewhere = new(
        "You changed this answer on another device or in another tab at {0}: {1}",
        "Vous avez modifié cette réponse sur un autre appareil ou dans un autre onglet à {0}\u00A0: {1}",
        "Cambió esta respuesta en otro dispositivo o en otra pestaña a las {0}: {1}");
    public static readonly Phrase KeepThis = new("Keep this page", "Garder cette page", "Conservar esta página");
    public static readonly Phrase KeepThisOne = new("Keep {0} (this page)", "Garder {0} (cette page)", "Conservar {0} (esta página)");
    public static readonly Phrase TakeOther = new("Take the other one", "Prendre l’autre", "Tomar la otra");
    public static readonly Phrase WithReason = new("{0} (“{1}”)", "{0} («\u00A0{1}\u00A0»)", "{0} («{1}»)");
    public static readonly Phrase NotANumber = new(
        "This could not be read as a number.", "Cela n’a pas pu être lu comme un nombre.", "No se pudo leer como número.");
    public static readonly Phrase Unfinished = new(
        "Give every option a place of its own; then it is saved.",
        "Donnez à chaque option sa place\u00A0; elle sera alors enregistrée.",
        "Dé a cada opción su puesto; entonces se guardará.");
    public static readonly Phrase WrongSum = new(
        "It is saved when the points add up to 100.",
        "La réponse sera enregistrée lorsque les points totaliseront 100.",
        "Se guardará cuando los puntos sumen 100.");
    public static readonly Phrase CameTooLate = new(
        "This was typed on this device and reached us before the round closed only in part, or not at all. It was not counted; you can copy it.",
        "Ceci a été saisi sur cet appareil et ne nous est parvenu qu’en partie, ou pas du tout, avant la clôture du tour. Ce n’a pas été pris en compte\u00A0; vous pouvez le copier.",
        "Esto se escribió en este dispositivo y nos llegó solo en parte, o no llegó, antes del cierre de la ronda. No se contó; puede copiarlo.");
}
