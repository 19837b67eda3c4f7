namespace FourPer1000.Collab.Browser.Tests.Checks;

/// <summary>Whether a page fits its window and can be touched.</summary>
internal static class Layout
{
    /// <summary>How many pixels the page is wider than the window.</summary>
    public static Task<int> Overflow(IPage page) =>
        page.EvaluateAsync<int>("document.documentElement.scrollWidth - document.documentElement.clientWidth");
}
