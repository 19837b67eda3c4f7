namespace FourPer1000.Collab.TaskForces;

/// <summary>The people who work on one Strategic Objective; there is one per objective and it carries the objective's code.</summary>
public class TaskForce
{
    /// <summary>The code of the objective, A1 to F3.</summary>
    public required string Code { get; init; }

    public required Translated Name { get; set; }
}

/// <summary>The right of an account to moderate the studies of one task force.</summary>
public class Moderation
{
    public required Guid AccountId { get; init; }

    public required string TaskForceCode { get; init; }

    public required DateTimeOffset Since { get; init; }
}
