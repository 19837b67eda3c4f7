namespace FourPer1000.Collab.Reference;

/// <summary>The Initiative and its plan as a whole; there is one row.</summary>
public class Programme
{
    public const string TheKey = "4per1000";

    public required string Key { get; init; }

    public required Initiative Initiative { get; init; }

    public required Passage PlanName { get; init; }

    public required Passage Vision { get; init; }

    /// <summary>The year the vision looks to.</summary>
    public required int Horizon { get; init; }

    public required Passage Mission { get; init; }

    public required IReadOnlyList<Passage> Ambitions { get; init; }

    public required IReadOnlyList<PlanDocument> Documents { get; init; }

    public required PlanCounts Counts { get; init; }

    public required FirstDelphi FirstDelphi { get; init; }

    /// <summary>How many organisations belong to the Initiative, each count with its date; they do not count the same thing.</summary>
    public required IReadOnlyList<MembershipCount> MembershipCounts { get; init; }

    public required IReadOnlyList<PastMeeting> Meetings { get; init; }
}

public sealed record Initiative(
    Translated Name,
    DateOnly LaunchedOn,
    string LaunchedAt,
    string LaunchedBy,
    IReadOnlyList<string> WorkingLanguages,
    string Seat,
    string Host,
    DateOnly HostSince,
    string HostBefore,
    IReadOnlyList<string> Sources);

/// <summary>A version of a plan document and what became of it. Dates are as exact as the source: a year, a month or a day.</summary>
public sealed record PlanDocument(
    string Document, int Version, string Status, string Date, string? DatePrecision, string? By, string? Conflict, IReadOnlyList<string> Sources);

/// <summary>The size of the programme as published; tests hold the loaded rows against it.</summary>
public sealed record PlanCounts(
    int Goals,
    int Objectives,
    int TaskForces,
    int Activities,
    int ActivityCategories,
    int CoreFacilities,
    int GlobalFacilities,
    int CoreObjectives,
    int GlobalObjectives,
    IReadOnlyList<string> Sources);

/// <summary>The Delphi study of 2021. What was not published (its rounds, scales and thresholds) is null.</summary>
public sealed record FirstDelphi(
    int Participants,
    int Interested,
    int ResponsesAtLeast,
    string PresentedAt,
    string PresentedIn,
    DateOnly PresentedOn,
    IReadOnlyList<string> Sources,
    ParticipantCount OtherCount,
    IReadOnlyList<DelphiStep> Steps,
    int? Rounds,
    string? Scales,
    string? ConsensusThreshold);

/// <summary>Another count of the same people, with its period.</summary>
public sealed record ParticipantCount(int Participants, string Period, IReadOnlyList<string> Sources);

public sealed record DelphiStep(int Number, IReadOnlyList<string> Asked, string? Outcome, IReadOnlyList<string> Sources);

public sealed record MembershipCount(string? Date, int Count, string Of, IReadOnlyList<string> Sources);

public sealed record PastMeeting(string Date, string Place, string What, IReadOnlyList<string> Sources);
