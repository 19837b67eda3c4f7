namespace FourPer1000.Collab.Studies;

/// <summary>
/// What a panelist agrees to before the first answer: one version of it, never changed. A new version is asked for again; consent to an
/// earlier one stays on record with the words that it was given to.
/// </summary>
public class ConsentText
{
    public required Guid StudyId { get; init; }

    /// <summary>1, 2, …; unique in the study.</summary>
    public required int Number { get; init; }

    public required Translated Text { get; init; }

    public required DateTimeOffset At { get; init; }

    public required Guid By { get; init; }
}
