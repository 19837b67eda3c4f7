namespace FourPer1000.Collab.Web.Components.Surfaces;

internal static class SurfaceTexts
{
    public static readonly Phrase Pages = new("Pages", "Pages", "Páginas");
    public static readonly Phrase PreviousPage = new("Previous page", "Page précédente", "Página anterior");
    public static readonly Phrase NextPage = new("Next page", "Page suivante", "Página siguiente");
    public static readonly Phrase PageOf = new("Page {0} of {1}", "Page {0} sur {1}", "Página {0} de {1}");
}
