using System.Runtime.InteropServices;

namespace FourPer1000.Collab.Statistics;

/// <summary>
/// Distinct values in ascending order with their counts: what a histogram and a list of values have in common. Statistics computed from it
/// give the same bits for both, and for every order of the panelists.
/// </summary>
internal sealed class Tally
{
    private Tally(double[] values, int[] counts, int dropped)
    {
        Values = values;
        Counts = counts;
        Dropped = dropped;
        foreach (var count in counts)
            Used += count;
    }

    internal double[] Values { get; }

    internal int[] Counts { get; }

    internal int Used { get; }

    internal int Dropped { get; }

    internal static Tally Of(Histogram answers)
    {
        var values = new List<double>();
        var counts = new List<int>();
        for (var i = 0; i < answers.Categories; i++)
        {
            if (answers.Counts[i] == 0)
                continue;

            values.Add(answers.Lowest + i);
            counts.Add(answers.Counts[i]);
        }

        return new Tally([.. values], [.. counts], answers.Dropped);
    }

    internal static Tally Of(IEnumerable<double?> answers)
    {
        var (sorted, dropped) = Sample.Sorted(answers);
        return Of(sorted, dropped);
    }

    /// <summary>The distances of all values from a centre.</summary>
    internal Tally DistancesFrom(double centre)
    {
        var distances = Array.ConvertAll(Values, value => Math.Abs(value - centre));
        var counts = (int[])Counts.Clone();
        Array.Sort(distances, counts);
        return new Tally(distances, counts, Dropped);
    }

    /// <summary>The value in a place from 1 to n.</summary>
    internal double ValueAt(int rank)
    {
        var index = 0;
        for (var passed = Counts[0]; passed < rank; passed += Counts[index])
            index++;

        return Values[index];
    }

    internal double Median()
    {
        var low = ValueAt((Used + 1) / 2);
        return Used % 2 == 1 ? low : low + ((ValueAt((Used / 2) + 1) - low) / 2);
    }

    /// <summary>The sum over all answers of a function of the value, compensated (Neumaier 1974).</summary>
    internal double Sum(Func<double, double> term)
    {
        double sum = 0, lost = 0;
        for (var i = 0; i < Values.Length; i++)
        {
            var next = term(Values[i]) * Counts[i];
            var total = sum + next;
            lost += Math.Abs(sum) >= Math.Abs(next) ? sum - total + next : next - total + sum;
            sum = total;
        }

        return sum + lost;
    }

    private static Tally Of(double[] sorted, int dropped)
    {
        var values = new List<double>();
        var counts = new List<int>();
        foreach (var value in sorted)
        {
            if (values.Count == 0 || !values[^1].Equals(value))
            {
                values.Add(value);
                counts.Add(0);
            }

            CollectionsMarshal.AsSpan(counts)[^1]++;
        }

        return new Tally([.. values], [.. counts], dropped);
    }
}
