namespace FourPer1000.Collab.Statistics;

/// <summary>Percentiles (type 7) of the values of all replicates.</summary>
internal sealed record ReplicateIntervals(
    BootstrapInterval Concordance,
    BootstrapInterval Alpha,
    BootstrapInterval Kappa,
    IReadOnlyList<BootstrapInterval> Medians,
    IReadOnlyList<BootstrapInterval> Ranges)
{
    internal static ReplicateIntervals Of(ReplicateValues values, double confidence) => new(
        OfNumbers(values.Concordance, confidence),
        OfNumbers(values.Alpha, confidence),
        OfNumbers(values.Kappa, confidence),
        OfCodes(values.Medians, confidence, code => 1 + (code / 2d)),
        OfCodes(values.Ranges, confidence, code => (double)code / values.Units));

    internal static ReplicateIntervals Undefined(int items, double confidence, UndefinedReason reason)
    {
        var none = Undefined(confidence, reason);
        BootstrapInterval[] byItem = [.. Enumerable.Repeat(none, items)];
        return new ReplicateIntervals(none, none, none, byItem, byItem);
    }

    private static BootstrapInterval OfNumbers(double[] replicates, double confidence)
    {
        var sorted = Array.FindAll(replicates, value => !double.IsNaN(value));
        Array.Sort(sorted);
        return Between(sorted.Length, confidence, place => sorted[place]);
    }

    private static BootstrapInterval[] OfCodes(RatingMatrix codes, double confidence, Func<int, double> value)
    {
        var counts = PanelCounts.Of(codes);
        var intervals = new BootstrapInterval[counts.Items];
        for (var item = 0; item < intervals.Length; item++)
        {
            var column = item;
            intervals[item] = Between(counts.Answered[item], confidence, place => value(CodeAt(counts, column, place)));
        }

        return intervals;
    }

    private static int CodeAt(PanelCounts counts, int item, int place)
    {
        var code = 0;
        for (var passed = counts.OfCategory(0)[item]; passed <= place; passed += counts.OfCategory(code)[item])
            code++;

        return code;
    }

    private static BootstrapInterval Between(int defined, double confidence, Func<int, double> at)
    {
        if (defined == 0)
            return Undefined(confidence, UndefinedReason.NoVariation);

        var (low, high) = (Percentile(defined, (1 - confidence) / 2, at), Percentile(defined, (1 + confidence) / 2, at));
        return new BootstrapInterval(ConfidenceInterval.Of(low, high, confidence, RaterBootstrap.Method), defined);
    }

    private static double Percentile(int count, double probability, Func<int, double> at)
    {
        var position = (count - 1) * probability;
        var place = Math.Min((int)position, count - 1);
        var (low, high) = (at(place), at(Math.Min(place + 1, count - 1)));
        return low + ((position - place) * (high - low));
    }

    private static BootstrapInterval Undefined(double confidence, UndefinedReason reason) =>
        new(ConfidenceInterval.Undefined(reason, confidence, RaterBootstrap.Method), 0);
}
