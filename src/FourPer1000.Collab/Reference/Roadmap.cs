namespace FourPer1000.Collab.Reference;

/// <summary>The Secretariat's programme for one year: one chapter per Core Facility.</summary>
public class Roadmap
{
    public required int Year { get; init; }

    public required string PresentedBy { get; init; }

    /// <summary>The month of the deck.</summary>
    public required string AsOf { get; init; }

    public List<RoadmapChapter> Chapters { get; } = [];
}

public class RoadmapChapter
{
    /// <summary>Year and facility: 2023-CF1.</summary>
    public required string Key { get; init; }

    public required int Year { get; init; }

    public required int Order { get; init; }

    public required string FacilityKey { get; init; }

    public required Translated Title { get; init; }

    /// <summary>The Roman numbers the deck prints beside it; they do not agree with each other.</summary>
    public required IReadOnlyList<string> PrintedAs { get; init; }

    public required IReadOnlyList<string> ObjectiveCodes { get; init; }

    public required IReadOnlyList<string> Sources { get; init; }

    public List<RoadmapAction> Actions { get; } = [];
}

public enum RoadmapActionKind
{
    Milestone,
    Ongoing,
    Action,
}

public enum RoadmapActionState
{
    Planned,
    Done,
}

public class RoadmapAction
{
    public required string Id { get; init; }

    public required string ChapterKey { get; init; }

    public required int Order { get; init; }

    public required Translated Title { get; init; }

    public required RoadmapActionKind Kind { get; init; }

    /// <summary>Null where the deck says neither.</summary>
    public RoadmapActionState? State { get; init; }

    public required IReadOnlyList<string> ObjectiveCodes { get; init; }

    public required IReadOnlyList<Translated> Details { get; init; }

    /// <summary>What is doubtful about it, for the Secretariat.</summary>
    public string? Remark { get; init; }

    public required IReadOnlyList<string> Sources { get; init; }

    public List<RoadmapMeeting> Meetings { get; } = [];
}

/// <summary>A meeting as planned; whether it took place so was not checked.</summary>
public class RoadmapMeeting
{
    public required string Id { get; init; }

    public required string ActionId { get; init; }

    public required Translated Name { get; init; }

    public required string PrintedRegion { get; init; }

    public required string RegionKey { get; init; }

    public required DateOnly Start { get; init; }

    public required DateOnly End { get; init; }

    public required string City { get; init; }

    public required Translated Country { get; init; }

    public required string CountryIso2 { get; init; }

    public required Translated Topic { get; init; }

    public required IReadOnlyList<string> Organisers { get; init; }

    public string? Remark { get; init; }

    public required IReadOnlyList<string> Sources { get; init; }
}
