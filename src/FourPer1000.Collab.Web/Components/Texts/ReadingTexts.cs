namespace FourPer1000.Collab.Web.Components.Texts;

public static class ReadingTexts
{
    public static readonly Phrase DayFormat = new("d MMMM yyyy", "d MMMM yyyy", "d 'de' MMMM 'de' yyyy");
    public static readonly Phrase ShortDayFormat = new("d MMMM", "d MMMM", "d 'de' MMMM");
    public static readonly Phrase WeekdayFormat = new("dddd d MMMM yyyy", "dddd d MMMM yyyy", "dddd d 'de' MMMM 'de' yyyy");

    public static readonly Phrase ZonedMoment = new("{0}, {1} in {2} ({3}\u00A0UTC)", "{0}, {1}, heure de {2} ({3}\u00A0UTC)", "{0}, {1}, hora de {2} ({3}\u00A0UTC)");
    public static readonly Phrase UtcMoment = new("{0}, {1}\u00A0UTC", "{0}, {1}\u00A0UTC", "{0}, {1}\u00A0UTC");

    /// <summary>Between the parts of a list whose parts have commas.</summary>
    public static readonly Phrase Semicolon = new("; ", "\u00A0; ", "; ");
    public static readonly Phrase Colon = new(": ", "\u00A0: ", ": ");

    public static readonly Phrase NotAvailable = new("not available", "non disponible", "no disponible");
    public static readonly Phrase ShowOriginal = new("Show the original ({0})", "Afficher l’original ({0})", "Mostrar el original ({0})");
    public static readonly Phrase WrittenIn = new("in {0}", "en {0}", "en {0}");
    public static readonly Phrase OurTranslation = new("our translation", "notre traduction", "traducción nuestra");

    /// <summary>The languages, named in each other.</summary>
    public static Phrase NameOf(Tongue tongue) => tongue switch
    {
        Tongue.Fr => new("French", "français", "francés"),
        Tongue.Es => new("Spanish", "espagnol", "español"),
        _ => new("English", "anglais", "inglés"),
    };
}
