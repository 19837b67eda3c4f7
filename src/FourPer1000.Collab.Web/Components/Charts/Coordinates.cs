namespace FourPer1000.Collab.Web.Components.Charts;

/// <summary>Numbers as SVG writes them: with a point, at most one decimal, in every language.</summary>
internal static class Coordinates
{
    public static string Of(double value) => Math.Round(value, 1, MidpointRounding.AwayFromZero).ToString("0.#", CultureInfo.InvariantCulture);
}
