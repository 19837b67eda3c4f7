namespace FourPer1000.Collab.Web.Features.Objectives;

internal static class SourceTexts
{
    public static readonly Phrase Source = new("Source:", "Source\u00A0:", "Fuente:");
    public static readonly Phrase Sources = new("Sources:", "Sources\u00A0:", "Fuentes:");
    public static readonly Phrase Line = new(", line {0}", ", ligne {0}", ", línea {0}");
    public static readonly Phrase Lines = new(", lines {0}", ", lignes {0}", ", líneas {0}");
    public static readonly Phrase MediumConfidence = new(" (older or partial copy)", " (copie ancienne ou partielle)", " (copia antigua o parcial)");
    public static readonly Phrase LowConfidence = new(" (to be checked)", " (à vérifier)", " (por comprobar)");

    /// <summary>How far a wording may be quoted; empty where there is nothing to say.</summary>
    public static Phrase? MarkOf(WordingStatus status) => status switch
    {
        WordingStatus.Official => new("Official wording.", "Libellé officiel.", "Redacción oficial."),
        WordingStatus.OurTranslation => new("Our translation.", "Notre traduction.", "Traducción nuestra."),
        WordingStatus.Paraphrase => new("In our own words; numbers unchanged.", "En nos propres mots\u00A0; chiffres inchangés.", "En nuestras palabras; cifras sin cambios."),
        WordingStatus.WorkingList => new("Working label of this project.", "Intitulé provisoire de ce projet.", "Rótulo provisional de este proyecto."),
        _ => null,
    };
}
