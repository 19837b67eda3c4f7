namespace FourPer1000.Collab.Panels;

/// <summary>
/// A panelist has agreed to a version of the study's consent text. Kept with the pseudonym, so that nothing beside the key says who it was;
/// and with the day only, because the minute would, when it is laid beside the minute in which somebody joined.
/// </summary>
public class Consent
{
    public required Guid PanelistId { get; init; }

    /// <summary>The <see cref="Studies.ConsentText.Number"/> of the text that was agreed to.</summary>
    public required int Number { get; init; }

    /// <summary>The day in UTC.</summary>
    public required DateOnly On { get; init; }
}
