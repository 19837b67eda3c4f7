namespace FourPer1000.Collab.Statistics.Tests;

/// <summary>Seeded data for properties that hold for all data: the same on every run, so that a failure can be looked at.</summary>
internal static class Draws
{
    /// <summary>Distributions of many forms: none, one and many answers; flat, narrow and two-peaked; 1 to 11 categories.</summary>
    internal static IEnumerable<Histogram> Histograms(int count, int? categories = null, int seed = 1)
    {
        var source = new Xoshiro256(seed);
        for (var i = 0; i < count; i++)
        {
            var counts = new int[categories ?? (1 + source.NextBelow(11))];
            var greatest = 1 + source.NextBelow(i % 3 == 0 ? 2 : 9);
            for (var k = 0; k < counts.Length; k++)
                counts[k] = source.NextBelow(3) == 0 ? 0 : source.NextBelow(greatest);

            yield return Histogram.FromCounts(counts, source.NextBelow(4));
        }
    }

    /// <summary>Estimates with ties and missing answers.</summary>
    internal static IEnumerable<double?[]> Estimates(int count, int seed = 2)
    {
        var source = new Xoshiro256(seed);
        for (var i = 0; i < count; i++)
        {
            var values = new double?[source.NextBelow(25)];
            for (var j = 0; j < values.Length; j++)
                values[j] = source.NextBelow(10) == 0 ? null : Math.Round((source.NextUnit() * 40) - 10, source.NextBelow(3));

            yield return values;
        }
    }

    internal static double[] Expand(Histogram answers) =>
        [.. answers.Counts.ToArray().SelectMany((count, i) => Enumerable.Repeat((double)(answers.Lowest + i), count))];

    internal static IEnumerable<double?> Raw(Histogram answers) =>
        Expand(answers).Select(value => (double?)value).Concat(Enumerable.Repeat<double?>(null, answers.Dropped));

    /// <summary>The scale turned round: the lowest category becomes the highest.</summary>
    internal static Histogram Mirror(Histogram answers)
    {
        var counts = answers.Counts.ToArray();
        Array.Reverse(counts);
        return Histogram.FromCounts(counts, answers.Dropped, answers.Lowest);
    }

    internal static T[] Shuffle<T>(IEnumerable<T> items, int seed)
    {
        var source = new Xoshiro256(seed);
        var shuffled = items.ToArray();
        for (var i = shuffled.Length - 1; i > 0; i--)
        {
            var j = source.NextBelow(i + 1);
            (shuffled[i], shuffled[j]) = (shuffled[j], shuffled[i]);
        }

        return shuffled;
    }
}
