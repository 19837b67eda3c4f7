using Microsoft.AspNetCore.Components;

namespace FourPer1000.Collab.Web.Components.Charts;

/// <summary>Labels of a chart. Razor keeps the tag <c>text</c> for itself, so it is written here.</summary>
internal static class Svg
{
    public static RenderFragment Label(double x, double y, string text, string? kind = null, string anchor = "middle") => builder =>
    {
        builder.OpenElement(0, "text");
        builder.AddAttribute(1, "class", kind);
        builder.AddAttribute(2, "x", Coordinates.Of(x));
        builder.AddAttribute(3, "y", Coordinates.Of(y));
        builder.AddAttribute(4, "text-anchor", anchor);
        builder.AddContent(5, text);
        builder.CloseElement();
    };
}
