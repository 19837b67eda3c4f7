namespace FourPer1000.Collab.Web.Components.Charts;

/// <summary>One dot of a dot strip.</summary>
internal readonly record struct Dot(double X, int Layer);

/// <summary>Places numbers on a line, one dot each; dots that would cover each other are stacked.</summary>
internal sealed class DotStrip(double min, double max)
{
    public const double Left = 14;
    public const double Right = 286;
    private const double Diameter = 9;

    public double X(double value) =>
        max > min ? Left + ((Right - Left) * (Math.Clamp(value, min, max) - min) / (max - min)) : (Left + Right) / 2;

    public IReadOnlyList<Dot> Place(IEnumerable<double> values) =>
    [
        .. values.Select(X)
            .GroupBy(x => Math.Round(x / Diameter))
            .SelectMany(bin => bin.Select((_, layer) => new Dot(bin.Key * Diameter, layer))),
    ];
}
