namespace FourPer1000.Collab.Reference;

/// <summary>One of the six goals of the Strategic Plan, A to F.</summary>
public class Goal
{
    public required string Code { get; init; }

    public required int Order { get; init; }

    /// <summary>What pages call the goal: its title, or a working label while the title is not available.</summary>
    public required Translated Label { get; init; }

    public required IReadOnlyList<string> LabelSources { get; init; }

    /// <summary>The published title; null when it was not found.</summary>
    public Passage? Title { get; init; }

    public Passage? Statement { get; init; }

    /// <summary>The title in version 1 of the plan, where it was another.</summary>
    public Passage? FirstTitle { get; init; }

    /// <summary>Where a working label comes from.</summary>
    public Passage? LabelRemark { get; init; }

    public bool HasWorkingLabel => Title is null;
}
