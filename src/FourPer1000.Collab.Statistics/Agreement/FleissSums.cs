namespace FourPer1000.Collab.Statistics;

/// <summary>The integers Fleiss' kappa is made of, taken over the items that everybody rated.</summary>
internal sealed class FleissSums
{
    private readonly long[] totals;
    private readonly long[] squares;

    private FleissSums(int items, int raters, int categories)
    {
        totals = new long[categories];
        squares = new long[categories];
        Items = items;
        Raters = raters;
    }

    internal int Items { get; }

    internal int Raters { get; }

    /// <summary>Whether more than one category was used.</summary>
    internal bool HasVariation => totals.Count(total => total > 0) > 1;

    /// <summary>The mean share of agreeing pairs of panelists.</summary>
    internal double Observed => (double)(squares.Sum() - Ratings) / (Ratings * (double)(Raters - 1));

    /// <summary>The sum of the squared category shares.</summary>
    internal double Expected => SumOverCategories((share, _) => share * share);

    internal double StandardErrorNumerator
    {
        get
        {
            var spread = SumOverCategories((p, q) => p * q);
            return Math.Sqrt(2 * Math.Max(0, (spread * spread) - SumOverCategories((p, q) => p * q * (q - p))));
        }
    }

    internal double StandardErrorDenominator => SumOverCategories((p, q) => p * q) * Math.Sqrt(Ratings * (double)(Raters - 1));

    private long Ratings => (long)Items * Raters;

    internal static FleissSums Of(PanelCounts counts)
    {
        var sums = new FleissSums(counts.Raters == 0 ? 0 : counts.Answered.Count(counts.Raters), counts.Raters, counts.Categories);
        for (var category = 0; category < counts.Categories; category++)
            sums.Add(category, counts);

        return sums;
    }

    /// <summary>1 - Σ n_ij (n - n_ij) / (N n (n - 1) p_j q_j) for each category j.</summary>
    internal IReadOnlyList<Measure> ByCategory()
    {
        var kappas = new Measure[totals.Length];
        for (var j = 0; j < kappas.Length; j++)
        {
            double used = totals[j], unused = Ratings - totals[j];
            kappas[j] = used == 0 || unused == 0
                ? Measure.Undefined(UndefinedReason.NoVariation)
                : Measure.Of(1 - ((double)((Raters * totals[j]) - squares[j]) * Ratings / ((Raters - 1) * used * unused)));
        }

        return kappas;
    }

    private double SumOverCategories(Func<double, double, double> term)
    {
        var sum = 0d;
        foreach (var total in totals)
            sum += term((double)total / Ratings, (double)(Ratings - total) / Ratings);

        return sum;
    }

    private void Add(int category, PanelCounts counts)
    {
        var column = counts.OfCategory(category);
        for (var item = 0; item < column.Length; item++)
        {
            if (counts.Answered[item] != counts.Raters)
                continue;

            totals[category] += column[item];
            squares[category] += (long)column[item] * column[item];
        }
    }
}
