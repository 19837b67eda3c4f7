namespace FourPer1000.Collab.Statistics;

/// <summary>
/// Quartiles of all items of a panel at once, by the definitions of <see cref="Quantiles"/>. See docs/methods.md, descriptives.quantiles.
/// </summary>
/// <remarks>Nobody rated the item: undefined (<c>no-data</c>). One rating: all three are that rating.</remarks>
/// <param name="Used">n: the ratings of the item.</param>
/// <param name="Dropped">Panelists without a rating of the item.</param>
/// <param name="Type">The definition of the quartiles.</param>
/// <param name="Lower">Q1, in scale points.</param>
/// <param name="Median">Q2, in scale points.</param>
/// <param name="Upper">Q3, in scale points.</param>
public sealed record ItemQuartiles(int Used, int Dropped, QuantileType Type, Measure Lower, Measure Median, Measure Upper) : IStatisticResult
{
    /// <inheritdoc/>
    public string Variant => $"{Type}";

    /// <summary>The quartiles of every item, in the order of the columns.</summary>
    /// <param name="counts">One histogram per item.</param>
    /// <param name="type">The definition of the quartiles.</param>
    /// <exception cref="ArgumentOutOfRangeException">The type is unknown.</exception>
    public static IReadOnlyList<ItemQuartiles> Of(PanelCounts counts, QuantileType type)
    {
        var quartiles = new ItemQuartiles[counts.Items];
        QuartilePlaces? places = null;
        for (var item = 0; item < quartiles.Length; item++)
        {
            var n = counts.Answered[item];
            if (places?.Count != n)
                places = new QuartilePlaces(n, type);

            quartiles[item] = n == 0 ? Empty(counts, type) : new ItemQuartiles(
                n, counts.Raters - n, type, places.Lower.In(counts, item), places.Median.In(counts, item), places.Upper.In(counts, item));
        }

        return quartiles;
    }

    private static ItemQuartiles Empty(PanelCounts counts, QuantileType type)
    {
        var none = Measure.Undefined(UndefinedReason.NoData);
        return new ItemQuartiles(0, counts.Raters, type, none, none, none);
    }
}
