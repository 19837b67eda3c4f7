namespace FourPer1000.Collab.Reference;

/// <summary>
/// One of the 24 Strategic Objectives as the plan words it. What is null was not found in any public source: pages say
/// "not available" and nobody guesses.
/// </summary>
public class Objective
{
    public required string Code { get; init; }

    public required string GoalCode { get; init; }

    /// <summary>The place within the goal, from 1.</summary>
    public required int Order { get; init; }

    public required string TaskForceCode { get; init; }

    public required string FacilityKey { get; init; }

    public required IReadOnlyList<string> FacilitySources { get; init; }

    public required Translated ShortTitle { get; init; }

    public required IReadOnlyList<string> ShortTitleSources { get; init; }

    /// <summary>Other short titles that read better than the published ones, kept aside.</summary>
    public required IReadOnlyList<AlternativeTitle> Alternatives { get; init; }

    public Passage? Title { get; init; }

    public Passage? Description { get; init; }

    public Passage? Baseline2020 { get; init; }

    public Passage? Target2030 { get; init; }

    public Passage? Target2050 { get; init; }

    public Passage? Context { get; init; }

    /// <summary>The numbers in baseline and targets.</summary>
    public required IReadOnlyList<Figure> Figures { get; init; }

    /// <summary>The version of the Strategic Plan the wording was taken from; null when there is none.</summary>
    public string? PlanVersion { get; init; }

    /// <summary>How version 1 of the plan differed.</summary>
    public Passage? FirstVersionRemark { get; init; }

    /// <summary>How many of the 162 Activities of 2022 serve this objective; not published so far.</summary>
    public int? ActivityCount { get; init; }

    /// <summary>The parts of the wording that are not available.</summary>
    public IReadOnlyList<string> Missing =>
    [
        .. Parts.Where(part => part.Text is null).Select(part => part.Name),
    ];

    private IEnumerable<(string Name, Passage? Text)> Parts =>
    [
        ("title", Title), ("description", Description), ("baseline2020", Baseline2020), ("target2030", Target2030), ("target2050", Target2050),
    ];
}

/// <summary>A short title beside the published one, in one language, and why.</summary>
public sealed record AlternativeTitle(Tongue Tongue, Wording Wording, string Why);

/// <summary>What a figure of an objective measures.</summary>
public enum FigureRole
{
    Baseline,
    Target2030,
    Target2050,
}

/// <summary>A number in a baseline or target: a value, or a range from low to high.</summary>
public sealed record Figure(
    FigureRole Role, Translated Label, Translated Unit, double? Value = null, double? Low = null, double? High = null, double? Of = null, int? Year = null);
