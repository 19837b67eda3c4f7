namespace FourPer1000.Collab.Statistics;

/// <summary>Three-valued and/or: a decisive member decides even if another is undefined.</summary>
internal static class Combination
{
    internal static Finding<bool> Decide(IReadOnlyList<Condition> conditions, Histogram answers, QuantileType type, bool decisive)
    {
        UndefinedReason? reason = null;
        foreach (var condition in conditions)
        {
            var finding = condition.Holds(answers, type);
            if (finding.IsDefined && finding.Value == decisive)
                return finding;
            if (!finding.IsDefined)
                reason ??= finding.Reason;
        }

        return reason is { } missing ? Finding.Undefined<bool>(missing) : Finding.Of(!decisive);
    }

    internal static int Hash(IReadOnlyList<Condition> conditions)
    {
        var hash = default(HashCode);
        foreach (var condition in conditions)
            hash.Add(condition);

        return hash.ToHashCode();
    }
}
