namespace FourPer1000.Collab.Web.Features.Rounds.Overview;

/// <summary>What became of something a panelist wrote.</summary>
internal static class WritingTexts
{
    public static readonly Phrase Heading = new(
        "What became of what you wrote", "Ce qu’il est advenu de ce que vous avez écrit", "Qué fue de lo que escribió");
    public static readonly Phrase OnlyYou = new("Only you see this.", "Vous seul le voyez.", "Solo usted lo ve.");
    public static readonly Phrase ModeratorWrites = new("A moderator writes:", "Un modérateur écrit\u00A0:", "Un moderador escribe:");
    public static readonly Phrase NowAsked = new("It is asked as:", "Elle est posée ainsi\u00A0:", "Se pregunta así:");

    public static Phrase NameOf(WritingFate fate) => fate switch
    {
        WritingFate.Waits => new("Not decided yet", "Pas encore décidé", "Sin decidir"),
        WritingFate.Taken => new("Your item was taken", "Votre question est retenue", "Su ítem se aceptó"),
        WritingFate.Merged => new("Merged into another item", "Fusionnée avec une autre question", "Fusionado con otro ítem"),
        WritingFate.Declined => new("Not taken", "Non retenue", "No aceptado"),
        _ => new("Your reason was hidden", "Votre raison a été masquée", "Su motivo se ocultó"),
    };
}
