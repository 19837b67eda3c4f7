namespace FourPer1000.Collab.Statistics;

/// <summary>The answers of those who rated an item in both of two rounds.</summary>
internal sealed class RoundPairs
{
    private readonly List<(int First, int Second)> pairs = [];

    internal RoundPairs(IReadOnlyList<int?> round1, IReadOnlyList<int?> round2)
    {
        if (round1.Count != round2.Count)
            throw new ArgumentException("Both rounds list the same panelists in the same order.", nameof(round2));

        foreach (var (first, second) in round1.Zip(round2))
        {
            if (first is { } before && second is { } after)
                pairs.Add((before, after));
        }

        Dropped = round1.Count - pairs.Count;
    }

    internal int Used => pairs.Count;

    internal int Dropped { get; }

    /// <summary>Net person changes out of all pairs.</summary>
    internal Share NetChange
    {
        get
        {
            var difference = new Dictionary<int, int>();
            foreach (var (before, after) in pairs)
            {
                difference[before] = difference.GetValueOrDefault(before) - 1;
                difference[after] = difference.GetValueOrDefault(after) + 1;
            }

            return new Share(difference.Values.Sum(Math.Abs) / 2, Used);
        }
    }

    internal Share MovedAtMost(int points) => new(pairs.Count(pair => Math.Abs(pair.Second - pair.First) <= points), Used);
}
