namespace FourPer1000.Collab.Statistics;

/// <summary>
/// The exact distribution of the rank sums when each panelist's ranks stand in random order. Which item has which sum does not matter
/// for S, so states are kept as sorted sums: that is what makes small panels computable.
/// </summary>
internal sealed class RankSumDistribution
{
    /// <summary>Sums of 16 bits in a key of 128.</summary>
    private const int MostItems = 8;

    private const int MostSteps = 5_000_000;

    private readonly int objects;
    private readonly int raters;
    private readonly Dictionary<UInt128, double> probabilities;

    private RankSumDistribution(int objects, int raters, Dictionary<UInt128, double> probabilities)
    {
        this.objects = objects;
        this.raters = raters;
        this.probabilities = probabilities;
    }

    /// <summary>The distribution, or null when it would take too long.</summary>
    internal static RankSumDistribution? Of(IReadOnlyList<int[]> ranks)
    {
        var items = ranks[0].Length;
        if (items > MostItems || ranks.Count * 2 * items > ushort.MaxValue)
            return null;

        var states = new Dictionary<UInt128, double> { [Pack(Sorted(ranks[0]))] = 1 };
        var steps = 0L;
        foreach (var row in ranks.Skip(1))
        {
            var orders = Orders(row);
            steps += (long)states.Count * orders.Count;
            if (steps > MostSteps)
                return null;

            states = Add(states, orders, items);
        }

        return new RankSumDistribution(items, ranks.Count, states);
    }

    /// <summary>The probability that 4 S is at least this large.</summary>
    internal double AtLeast(Int128 fourSquares)
    {
        var (sums, total) = (new long[objects], 0d);
        foreach (var (state, probability) in probabilities.OrderBy(entry => entry.Key))
        {
            for (var item = 0; item < objects; item++)
                sums[item] = Sum(state, item);

            if (RankSums.Squares(sums, raters) >= fourSquares)
                total += probability;
        }

        return Math.Min(1, total);
    }

    /// <summary>In the order of the keys, so that probabilities add up to the same digits every time.</summary>
    private static Dictionary<UInt128, double> Add(Dictionary<UInt128, double> states, List<int[]> orders, int items)
    {
        var next = new Dictionary<UInt128, double>(states.Count);
        var sums = new int[items];
        foreach (var (state, probability) in states.OrderBy(entry => entry.Key))
        {
            foreach (var order in orders)
            {
                for (var item = 0; item < items; item++)
                    sums[item] = Sum(state, item) + order[item];

                var key = Pack(Sorted(sums));
                next[key] = next.GetValueOrDefault(key) + (probability / orders.Count);
            }
        }

        return next;
    }

    /// <summary>All different orders of a row in which values may repeat.</summary>
    private static List<int[]> Orders(int[] row)
    {
        var orders = new List<int[]>();
        var current = Sorted(row);
        do
        {
            orders.Add([.. current]);
        }
        while (NextOrder(current));

        return orders;
    }

    /// <summary>The next order in the alphabet of the values; false after the last.</summary>
    private static bool NextOrder(int[] row)
    {
        var pivot = row.Length - 2;
        while (pivot >= 0 && row[pivot] >= row[pivot + 1])
            pivot--;

        if (pivot < 0)
            return false;

        var successor = row.Length - 1;
        while (row[successor] <= row[pivot])
            successor--;

        (row[pivot], row[successor]) = (row[successor], row[pivot]);
        Array.Reverse(row, pivot + 1, row.Length - pivot - 1);
        return true;
    }

    private static int[] Sorted(int[] row)
    {
        int[] sorted = [.. row];
        Array.Sort(sorted);
        return sorted;
    }

    private static UInt128 Pack(int[] sorted)
    {
        UInt128 key = 0;
        foreach (var sum in sorted)
            key = (key << 16) | (UInt128)sum;

        return key;
    }

    private static int Sum(UInt128 state, int item) => (int)((state >> (16 * item)) & ushort.MaxValue);
}
