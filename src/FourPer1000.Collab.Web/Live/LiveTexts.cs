namespace FourPer1000.Collab.Web.Live;

internal static class LiveTexts
{
    public static readonly Phrase Updated = new(
        "This page was updated.",
        "Cette page a été mise à jour.",
        "Esta página se ha actualizado.");
}
