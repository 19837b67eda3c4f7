namespace FourPer1000.Collab.Reference;

/// <summary>A body of the Initiative: who belongs to it, what it does, how it votes. No names of office holders; they change.</summary>
public class GovernanceBody
{
    public required string Key { get; init; }

    public required int Order { get; init; }

    public required Translated Name { get; init; }

    public required Translated Role { get; init; }

    public required IReadOnlyList<Translated> Does { get; init; }

    public required Translated WhoBelongs { get; init; }

    public BodySeats? Seats { get; init; }

    /// <summary>Null where no voting rule was found.</summary>
    public VotingRule? Votes { get; init; }

    /// <summary>The role of this platform that its people hold; null for none.</summary>
    public string? PlatformRole { get; init; }

    public required IReadOnlyList<string> Sources { get; init; }
}

/// <summary>The seats of a body and how they are filled; null where it was not found.</summary>
public sealed record BodySeats(
    int? AtStart,
    int? Total,
    int? Titular,
    int? Alternate,
    int? TermYears,
    int? MostTerms,
    string? ElectedBy,
    string? FirstElection,
    string? DecidedAt);

/// <summary>Who votes. Weight, quorum and majority were not found; they are settings of a consultation.</summary>
public sealed record VotingRule(string Eligible, bool CompaniesEligible, double? Weight, double? Quorum, double? Majority, string Remark);

/// <summary>Partner, member or friend.</summary>
public class MembershipStatus
{
    public required string Key { get; init; }

    public required int Order { get; init; }

    public required Translated Name { get; init; }

    /// <summary>The body it gives a seat in; null for a friend.</summary>
    public string? BodyKey { get; init; }

    public required Translated OpenTo { get; init; }

    public Translated? ValidatedBy { get; init; }

    public required IReadOnlyList<string> Sources { get; init; }
}

/// <summary>What a person can be in a task force.</summary>
public class TaskForceRole
{
    public required string Key { get; init; }

    public required int Order { get; init; }

    public required Translated Name { get; init; }

    public required Translated Eligible { get; init; }

    /// <summary>The role of this platform that corresponds; a mapping of this project.</summary>
    public string? PlatformRole { get; init; }

    public required IReadOnlyList<string> Sources { get; init; }
}
