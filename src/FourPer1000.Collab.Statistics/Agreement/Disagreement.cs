namespace FourPer1000.Collab.Statistics;

/// <summary>The four ways of saying how far two categories are apart, and the mean of that over pairs of ratings.</summary>
internal abstract class Disagreement
{
    internal static Disagreement Of(MeasurementLevel level) => level switch
    {
        MeasurementLevel.Nominal => new NominalDisagreement(),
        MeasurementLevel.Ordinal => new OrdinalDisagreement(),
        MeasurementLevel.Interval => new IntervalDisagreement(),
        _ => new RatioDisagreement(),
    };

    /// <summary>The mean over pairs within items, and over all pairs of ratings whatever their item.</summary>
    internal (double Observed, double Expected) In(PairableCounts counts)
    {
        var scores = Scores(counts);
        double observed = 0, expected = 0, n = counts.Ratings;
        for (var c = 0; c < scores.Length; c++)
        {
            for (var k = c + 1; k < scores.Length; k++)
            {
                var distance = Between(scores[c], scores[k]);
                observed += counts.Coincidences(c, k) * distance;
                expected += counts.Totals[c] * (double)counts.Totals[k] * distance;
            }
        }

        return (2 * observed / n, 2 * expected / (n * (n - 1)));
    }

    /// <summary>What the distance of two categories is computed from; the values themselves unless overridden.</summary>
    private protected virtual double[] Scores(PairableCounts counts) => counts.Values;

    /// <summary>The distance of two different categories, the lower score first.</summary>
    private protected abstract double Between(double low, double high);

    private sealed class NominalDisagreement : Disagreement
    {
        private protected override double Between(double low, double high) => 1;
    }

    private sealed class IntervalDisagreement : Disagreement
    {
        private protected override double Between(double low, double high) => (high - low) * (high - low);
    }

    /// <summary>The ratings between two categories, with half of those in each of them: the difference of their mean places.</summary>
    private sealed class OrdinalDisagreement : Disagreement
    {
        private protected override double[] Scores(PairableCounts counts)
        {
            var scores = new double[counts.Totals.Length];
            long below = 0;
            for (var category = 0; category < scores.Length; category++)
            {
                scores[category] = below + (counts.Totals[category] / 2d);
                below += counts.Totals[category];
            }

            return scores;
        }

        private protected override double Between(double low, double high) => (high - low) * (high - low);
    }

    private sealed class RatioDisagreement : Disagreement
    {
        private protected override double Between(double low, double high) => (high - low) / (high + low) * ((high - low) / (high + low));
    }
}
