using FourPer1000.Collab.Studies;

namespace FourPer1000.Collab.Web.Features.Rounds.Sheets;

/// <summary>The stretch of the number line on which an estimate is drawn: what is shown, with some air, within what can be given.</summary>
/// <param name="Min">The left end.</param>
/// <param name="Max">The right end.</param>
public readonly record struct EstimateAxis(double Min, double Max)
{
    /// <summary>Only from numbers that are released, so that the ends tell nothing of those that are not.</summary>
    public static EstimateAxis Of(EstimateForm form, EstimateFigures released, double? own)
    {
        double[] shown = [.. released.Values, .. Quartiles(released.Summary), .. Given(released.Low), .. Given(released.High), .. Given(own)];
        return shown.Length == 0 ? new(form.Min, form.Max) : Around(shown, form.Min, form.Max, Step(shown.Max() - Math.Min(shown.Min(), shown.Max() / 2)));
    }

    /// <summary>Years lie far from zero, so only their own spread counts.</summary>
    public static EstimateAxis Of(YearForm form, YearFigures released, double? own)
    {
        double[] shown = [.. released.Years, .. Quartiles(released.Summary), .. Given(own)];
        return shown.Length == 0 ? new(form.Earliest, form.Latest) : Around(shown, form.Earliest, form.Latest, Math.Max(1, Step(shown.Max() - shown.Min())));
    }

    private static EstimateAxis Around(double[] shown, double min, double max, double step) => new(
        Math.Max(min, (Math.Floor(shown.Min() / step) - 1) * step),
        Math.Min(max, (Math.Ceiling(shown.Max() / step) + 1) * step));

    private static double[] Given(double? number) => number is { } given ? [given] : [];

    private static double[] Quartiles(Summary? summary) => summary is null ? [] : [summary.Q1, summary.Q3];

    /// <summary>A power of ten below the spread, so that the ends are round numbers.</summary>
    private static double Step(double spread) => spread > 0 ? Math.Pow(10, Math.Floor(Math.Log10(spread))) : 1;
}
