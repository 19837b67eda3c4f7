namespace FourPer1000.Collab.Statistics;

/// <summary>The parts of Gwet's coefficient: agreement per item, the mean shares of the categories, and what chance gives.</summary>
internal sealed class GwetSums
{
    private readonly PanelCounts counts;
    private readonly double[] weights;
    private readonly double[] shares;
    private readonly double chance;
    private readonly int items;
    private readonly int pairable;

    private GwetSums(PanelCounts counts, double[] weights)
    {
        this.counts = counts;
        this.weights = weights;
        items = counts.Items - counts.Answered.Count(0);
        pairable = items - counts.Answered.Count(1);
        shares = MeanShares();
        chance = weights.Sum() / (counts.Categories * (counts.Categories - 1d));
        Observed = MeanAgreement();
        Expected = chance * shares.Sum(share => share * (1 - share));
    }

    internal double Observed { get; }

    internal double Expected { get; }

    /// <summary>Expected agreement lies below 1 whenever there are two categories, so this is always defined.</summary>
    internal double Coefficient => (Observed - Expected) / (1 - Expected);

    internal static GwetSums Of(PanelCounts counts, double[] weights) => new(counts, weights);

    internal Measure StandardError()
    {
        if (items < 2)
            return Measure.Undefined(UndefinedReason.TooFew);

        var squares = 0d;
        for (var item = 0; item < counts.Items; item++)
        {
            if (counts.Answered[item] > 0)
                squares += Square(Influence(item) - Coefficient);
        }

        return Measure.Of(Math.Sqrt(squares / (items * (items - 1d))));
    }

    /// <summary>What one item contributes to the coefficient, linearised: its own agreement, and its part in the chance agreement.</summary>
    private double Influence(int item)
    {
        double n = items, both = pairable, answered = counts.Answered[item];
        var own = answered >= 2 ? n / both * (Agreement(item) - Expected) / (1 - Expected) : 0;
        var expected = 0d;
        for (var category = 0; category < shares.Length; category++)
            expected += chance * counts.OfCategory(category)[item] * (1 - shares[category]) / answered;

        return own - (2 * (1 - Coefficient) * (expected - Expected) / (1 - Expected));
    }

    private double MeanAgreement()
    {
        var sum = 0d;
        for (var item = 0; item < counts.Items; item++)
        {
            if (counts.Answered[item] >= 2)
                sum += Agreement(item);
        }

        return sum / pairable;
    }

    /// <summary>The weighted share of agreeing pairs among the ratings of one item.</summary>
    private double Agreement(int item)
    {
        double agreeing = 0, answered = counts.Answered[item];
        for (var a = 0; a < shares.Length; a++)
        {
            double own = counts.OfCategory(a)[item], similar = 0;
            for (var b = 0; own > 0 && b < shares.Length; b++)
                similar += weights[(a * shares.Length) + b] * counts.OfCategory(b)[item];

            agreeing += own * (similar - 1);
        }

        return agreeing / (answered * (answered - 1));
    }

    private double[] MeanShares()
    {
        var means = new double[counts.Categories];
        for (var category = 0; category < means.Length; category++)
        {
            var column = counts.OfCategory(category);
            for (var item = 0; item < column.Length; item++)
                means[category] += column[item] == 0 ? 0 : (double)column[item] / counts.Answered[item] / items;
        }

        return means;
    }

    private static double Square(double value) => value * value;
}
