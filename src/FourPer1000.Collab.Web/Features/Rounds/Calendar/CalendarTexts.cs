namespace FourPer1000.Collab.Web.Features.Rounds.Calendar;

internal static class CalendarTexts
{
    public static readonly Phrase Summary = new("Round {0} closes: {1}", "Clôture du tour {0}\u00A0: {1}", "Cierra la ronda {0}: {1}");
    public static readonly Phrase Description = new(
        "From this moment on no answer is taken.", "À partir de ce moment, aucune réponse n’est acceptée.", "Desde este momento no se aceptan respuestas.");
    public static readonly Phrase Link = new("Put the deadline into my calendar", "Ajouter la date limite à mon agenda", "Añadir el plazo a mi calendario");
}
