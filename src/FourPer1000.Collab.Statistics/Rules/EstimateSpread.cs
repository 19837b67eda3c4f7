namespace FourPer1000.Collab.Statistics;

/// <summary>
/// Median and quartiles of estimates, and whether their relative IQR keeps a limit. Estimates below a billion with at most six decimals
/// are decided exactly; others in floating point.
/// </summary>
internal sealed class EstimateSpread
{
    private const decimal GreatestExact = 1_000_000_000;
    private const byte MostDecimals = 6;
    private static readonly Rational Quarter = new(1, 4);

    private readonly Rational? exactRange;
    private readonly Rational exactMedian;

    private EstimateSpread(double[] sorted, QuantileType type)
    {
        Lower = Quantiles.OfSorted(sorted, Quarter, type);
        Median = Quantiles.MedianOfSorted(sorted);
        Upper = Quantiles.OfSorted(sorted, 1 - Quarter, type);
        if (sorted.Length > 0 && Exact(sorted) is { } exact)
        {
            exactRange = Quantiles.ExactOfSorted(exact, 1 - Quarter, type) - Quantiles.ExactOfSorted(exact, Quarter, type);
            exactMedian = Quantiles.ExactOfSorted(exact, new Rational(1, 2), QuantileType.Type7);
        }
    }

    internal Measure Lower { get; }

    internal Measure Median { get; }

    internal Measure Upper { get; }

    internal Measure Range => exactRange is { } range ? Measure.Of(range.ToDouble())
        : Lower.IsDefined ? Measure.Of(Upper.Value - Lower.Value)
        : Lower;

    internal Measure Relative => !Median.IsDefined ? Median
        : Median.Value == 0 ? Measure.Undefined(UndefinedReason.ZeroDenominator)
        : Measure.Of(Range.Value / Math.Abs(Median.Value));

    internal static EstimateSpread Of(IEnumerable<double> sorted, QuantileType type) => new([.. sorted], type);

    internal bool IsWithin(Rational limit) => exactRange is { } range
        ? range <= limit * exactMedian.Abs()
        : Range.Value <= limit.ToDouble() * Math.Abs(Median.Value);

    private static Rational[]? Exact(double[] sorted)
    {
        var exact = new Rational[sorted.Length];
        for (var i = 0; i < sorted.Length; i++)
        {
            if (Math.Abs(sorted[i]) >= (double)GreatestExact)
                return null;

            var value = (decimal)sorted[i];
            if (value.Scale > MostDecimals)
                return null;

            exact[i] = new Rational((long)(value * 1_000_000), 1_000_000);
        }

        return exact;
    }
}
