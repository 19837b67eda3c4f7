namespace FourPer1000.Collab.Plan;

/// <summary>One version of the Implementation Plan; a draft until it is published, frozen and hashed from then on.</summary>
public class PlanVersion
{
    public Guid Id { get; init; } = Guid.NewGuid();

    /// <summary>1, 2, …</summary>
    public required int Number { get; init; }

    public required Translated Title { get; set; }

    public required DateTimeOffset CreatedAt { get; init; }

    public DateTimeOffset? PublishedAt { get; set; }

    public string? Sha256 { get; set; }

    public bool IsDemonstration { get; init; }

    public List<Activity> Activities { get; } = [];
}

/// <summary>An accepted proposal in a plan version; leads back to its proposal and so to the answers.</summary>
public class Activity
{
    public Guid Id { get; init; } = Guid.NewGuid();

    public required Guid PlanVersionId { get; init; }

    /// <summary>The number within the objective: A1.1, A1.2, …</summary>
    public required int Number { get; init; }

    public required string ObjectiveCode { get; init; }

    public required Translated Title { get; init; }

    public Translated Description { get; init; } = Translated.None;

    public string? Category { get; init; }

    public string? Facility { get; init; }

    public string? Lead { get; init; }

    public string? Period { get; init; }

    public string? Indicator { get; init; }

    public required Guid ProposalId { get; init; }

    public required Guid DecisionId { get; init; }

    public required DateTimeOffset AcceptedAt { get; init; }

    /// <summary>What people call it, such as A1.3.</summary>
    public string Code => string.Create(CultureInfo.InvariantCulture, $"{ObjectiveCode}.{Number}");
}

/// <summary>An accepted change of an objective's baseline or target in a plan version.</summary>
public class ObjectiveRevision
{
    public Guid Id { get; init; } = Guid.NewGuid();

    public required Guid PlanVersionId { get; init; }

    public required string ObjectiveCode { get; init; }

    public required Proposals.ProposedTarget Target { get; init; }

    public required Translated Text { get; init; }

    public required Guid ProposalId { get; init; }

    public required Guid DecisionId { get; init; }

    public required DateTimeOffset AcceptedAt { get; init; }
}
