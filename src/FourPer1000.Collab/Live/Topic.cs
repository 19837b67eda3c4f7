namespace FourPer1000.Collab.Live;

/// <summary>What a page can watch. A ping says that a topic changed, never what; the page re-reads as anyone would.</summary>
public readonly record struct Topic(string Name)
{
    /// <summary>The board of proposals.</summary>
    public static Topic Board { get; } = new("board");

    /// <summary>The public numbers of the programme.</summary>
    public static Topic Programme { get; } = new("programme");

    /// <summary>A round as its panel sees it: opened, extended, closed, published.</summary>
    public static Topic Round(Guid id) => new($"round/{id:N}");

    /// <summary>A study as its moderators see it: participation, invitations, everything about its rounds.</summary>
    public static Topic Moderation(Guid studyId) => new($"moderation/{studyId:N}");
}

/// <summary>Tells open pages that something changed, after the commit that changed it.</summary>
public interface IAnnouncer
{
    ValueTask Announce(IReadOnlyCollection<Topic> topics, CancellationToken cancel = default);
}

/// <summary>For commands and tests that have no open pages.</summary>
public sealed class SilentAnnouncer : IAnnouncer
{
    public ValueTask Announce(IReadOnlyCollection<Topic> topics, CancellationToken cancel = default) => ValueTask.CompletedTask;
}
