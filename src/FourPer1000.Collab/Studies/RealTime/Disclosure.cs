namespace FourPer1000.Collab.Studies.RealTime;

/// <summary>
/// The states of one item that were released so far, and whether a further one may follow.
/// </summary>
/// <remarks>
/// <para>
/// It may when, in every part that is shown and has moved, at least k panelists contribute something <em>new</em>: a value that they have
/// not contributed to any released state before. Reversals and withdrawals ride along and do not count.
/// </para>
/// <para>
/// Why this is enough. Write what a panelist contributed to the released states as a table with a column for each state. Leave out any
/// k − 1 panelists. For each state somebody is left whose contribution was new in it, and so a row that is zero before that state and not
/// in it. These rows are triangular, hence independent: no weighted sum of the states is zero for everybody who is left. So whatever is
/// added to and subtracted from the released states, the contributions of at least k panelists stay in the result. Counting mere changes
/// is not enough: people who change their answer and back again cancel out (docs/adr/0016).
/// </para>
/// </remarks>
public sealed class Disclosure(int k)
{
    private readonly Dictionary<string, PartHistory> parts = new(StringComparer.Ordinal);

    /// <summary>Whether the state says anything beyond the last one and isolates nobody.</summary>
    /// <param name="state">By panelist, what each contributes.</param>
    public bool Admits(IReadOnlyDictionary<Guid, IReadOnlyList<Contribution>> state)
    {
        var next = Parts(state);
        return parts.Keys.Union(next.Keys).All(part => History(part).Admits(Of(next, part), k))
            && next.Any(part => part.Value.Count >= k && History(part.Key).IsMovedBy(part.Value));
    }

    /// <summary>Notes a state that is released.</summary>
    public void Release(IReadOnlyDictionary<Guid, IReadOnlyList<Contribution>> state)
    {
        foreach (var (part, contributions) in Parts(state).Where(part => part.Value.Count >= k))
        {
            parts[part] = History(part);
            parts[part].Release(contributions);
        }
    }

    private PartHistory History(string part) => parts.GetValueOrDefault(part) ?? new PartHistory();

    private static Dictionary<Guid, Contribution> Of(Dictionary<string, Dictionary<Guid, Contribution>> parts, string part) =>
        parts.GetValueOrDefault(part) ?? [];

    private static Dictionary<string, Dictionary<Guid, Contribution>> Parts(IReadOnlyDictionary<Guid, IReadOnlyList<Contribution>> state) => state
        .SelectMany(pair => pair.Value.Select(contribution => (Panelist: pair.Key, Contribution: contribution)))
        .GroupBy(pair => pair.Contribution.Part, StringComparer.Ordinal)
        .ToDictionary(part => part.Key, part => part.ToDictionary(pair => pair.Panelist, pair => pair.Contribution), StringComparer.Ordinal);
}

/// <summary>What was released of one part of the figures.</summary>
internal sealed class PartHistory
{
    private readonly Dictionary<Guid, HashSet<string>> contributed = [];
    private Dictionary<Guid, Contribution> last = [];

    /// <summary>A part with fewer than k answers is not shown and so says nothing, unless it was shown: then its going would say something.</summary>
    public bool Admits(Dictionary<Guid, Contribution> next, int k) =>
        next.Count < k ? last.Count == 0 : !IsMovedBy(next) || next.Count(pair => IsNew(pair.Key, pair.Value)) >= k;

    public bool IsMovedBy(Dictionary<Guid, Contribution> next) =>
        next.Count != last.Count || next.Any(pair => !last.TryGetValue(pair.Key, out var before) || before.Value != pair.Value.Value);

    public void Release(Dictionary<Guid, Contribution> next)
    {
        last = next;
        foreach (var (panelist, contribution) in next)
        {
            (contributed.TryGetValue(panelist, out var values) ? values : contributed[panelist] = new(StringComparer.Ordinal)).Add(contribution.Value);
        }
    }

    private bool IsNew(Guid panelist, Contribution contribution) =>
        !contributed.TryGetValue(panelist, out var values)
        || (!values.Contains(contribution.Value) && values.Count < contribution.Independent);
}
