namespace FourPer1000.Collab.Web.Components.Charts;

/// <summary>Equal columns, one for each point of a rating scale, as wide as the radio cells below the chart.</summary>
/// <param name="Points">How many points the scale has.</param>
/// <param name="Width">The width of all columns together.</param>
internal readonly record struct ColumnScale(int Points, double Width)
{
    public double Column => Width / Points;

    /// <summary>Three quarters of a column, but no bar is wider than it would be on a scale of six points.</summary>
    public double Bar => Math.Min(Column * .75, Width / 8);

    /// <summary>The middle of the column of a point; between points for a median such as 5.5.</summary>
    public double X(double point) => (point - .5) * Column;

    /// <summary>Left edge and width of the band between two quartiles; never too thin to be seen.</summary>
    public (double Left, double Width) Band(double low, double high, double atLeast)
    {
        var width = Math.Max(X(high) - X(low), atLeast);
        return (((X(low) + X(high)) / 2) - (width / 2), width);
    }
}
