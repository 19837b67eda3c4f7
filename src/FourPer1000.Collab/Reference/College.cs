namespace FourPer1000.Collab.Reference;

/// <summary>A group of stakeholders of one kind; the six colleges elect the Bureau.</summary>
public class College
{
    public required string Key { get; init; }

    public required int Order { get; init; }

    public required Translated Name { get; init; }

    public required IReadOnlyList<string> Sources { get; init; }
}

/// <summary>A kind of organisation that can join the Initiative.</summary>
public class JoinCategory
{
    public required string Key { get; init; }

    public required int Order { get; init; }

    public required Translated Name { get; init; }

    /// <summary>Null where the list of colleges has no place for it; the Secretariat assigns one.</summary>
    public string? CollegeKey { get; init; }

    /// <summary>Members vote in the Consortium; companies can be partners only.</summary>
    public required bool MayBeMember { get; init; }

    public string? Remark { get; init; }

    public required IReadOnlyList<string> Sources { get; init; }
}
