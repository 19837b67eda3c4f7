namespace FourPer1000.Collab.Panels;

/// <summary>
/// How well a person knows a group of a study's items and how much it matters to him or her, in the person's own judgement. It belongs to
/// the person, never to the pseudonym: in a panel of twelve, "the one expert on peat" is as good as a name beside an answer.
/// </summary>
public class SelfRating
{
    /// <summary>1 to 5: from "new to me" to "I work on it".</summary>
    public const int Highest = 5;

    public required Guid StudyId { get; init; }

    public required Guid AccountId { get; init; }

    /// <summary>The key of the group: a category of Activities, or what the items are for.</summary>
    public required string Group { get; init; }

    /// <summary>1 to <see cref="Highest"/>; null where it was left open.</summary>
    public required int? Expertise { get; init; }

    /// <summary>1 to <see cref="Highest"/>; null where it was left open.</summary>
    public required int? Interest { get; init; }
}
