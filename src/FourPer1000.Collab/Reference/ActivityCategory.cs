namespace FourPer1000.Collab.Reference;

/// <summary>One of the twelve categories of Activities. Their published names were not found; see the remark "activity-categories".</summary>
public class ActivityCategory
{
    public required string Key { get; init; }

    public required int Order { get; init; }

    public required Translated Name { get; init; }

    public required IReadOnlyList<string> Sources { get; init; }
}
