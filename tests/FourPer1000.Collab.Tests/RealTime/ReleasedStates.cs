using FourPer1000.Collab.Statistics;
using FourPer1000.Collab.Studies.RealTime;

namespace FourPer1000.Collab.Tests.RealTime;

/// <summary>What somebody holds who has written down every state that was released of one part of an item.</summary>
internal sealed class ReleasedStates
{
    private readonly List<Dictionary<Guid, string>> states = [];

    public int Count => states.Count;

    /// <summary>Of a part with fewer than k answers nothing is shown, and nothing can be written down.</summary>
    public void WriteDown(IReadOnlyDictionary<Guid, IReadOnlyList<Contribution>> state, string part, int k)
    {
        var seen = state
            .Select(pair => (pair.Key, Contribution: pair.Value.FirstOrDefault(contribution => contribution.Part == part)))
            .Where(pair => pair.Contribution is not null)
            .ToDictionary(pair => pair.Key, pair => pair.Contribution!.Value);
        if (seen.Count >= k && !(states.Count > 0 && Difference(states[^1], seen) == 0))
        {
            states.Add(seen);
        }
    }

    /// <summary>Of any two states: how few people the difference rests on. Two equal states say nothing.</summary>
    public int SmallestDifference() => Enumerable.Range(0, states.Count)
        .SelectMany(later => Enumerable.Range(0, later).Select(earlier => Difference(states[earlier], states[later])))
        .Where(people => people > 0)
        .DefaultIfEmpty(int.MaxValue)
        .Min();

    /// <summary>
    /// Whether some weighted sum of the states is zero for everybody but these people: if so, it isolates them. It does when leaving them
    /// out makes the states dependent on each other.
    /// </summary>
    public bool Isolate(IReadOnlySet<Guid> people) => Rank(Columns(people)) < states.Count;

    private static int Difference(Dictionary<Guid, string> one, Dictionary<Guid, string> other) =>
        one.Keys.Union(other.Keys).Count(panelist => one.GetValueOrDefault(panelist) != other.GetValueOrDefault(panelist));

    /// <summary>A row for each state, a column for each value that somebody else contributed at some time.</summary>
    private Rational[][] Columns(IReadOnlySet<Guid> leftOut)
    {
        var columns = states.SelectMany(state => state.Select(pair => (pair.Key, pair.Value))).Distinct().Where(column => !leftOut.Contains(column.Key)).ToList();
        return [.. states.Select(state => columns.Select(column => new Rational(state.GetValueOrDefault(column.Key) == column.Value ? 1 : 0, 1)).ToArray())];
    }

    private static int Rank(Rational[][] rows)
    {
        var rank = 0;
        for (var column = 0; rows.Length > 0 && column < rows[0].Length && rank < rows.Length; column++)
        {
            var pivot = Array.FindIndex(rows, rank, row => row[column] != new Rational(0, 1));
            if (pivot >= 0)
            {
                (rows[rank], rows[pivot]) = (rows[pivot], rows[rank]);
                Eliminate(rows, rank++, column);
            }
        }

        return rank;
    }

    private static void Eliminate(Rational[][] rows, int pivot, int column)
    {
        for (var row = pivot + 1; row < rows.Length; row++)
        {
            var factor = rows[row][column] / rows[pivot][column];
            rows[row] = [.. rows[row].Zip(rows[pivot], (value, above) => value - (factor * above))];
        }
    }
}
