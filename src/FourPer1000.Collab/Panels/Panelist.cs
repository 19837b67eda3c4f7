namespace FourPer1000.Collab.Panels;

/// <summary>
/// A pseudonym in one study. Holds no account: <see cref="Id"/> is computed from the account with a key that is kept outside
/// the database (<see cref="Pseudonyms"/>), so a copy of the database alone cannot say who answered what.
/// For the same reason it says nothing about the person: in a panel of twelve, language, college and region together are as good as
/// a name.
/// </summary>
public class Panelist
{
    /// <summary>From <see cref="Pseudonyms.PanelistId"/>; tells neither a time nor an order.</summary>
    public required Guid Id { get; init; }

    public required Guid StudyId { get; init; }

    /// <summary>A number to be called by ("Panelist 04"), drawn at random within the study.</summary>
    public required int Number { get; init; }

    /// <summary>The beginning of the day in UTC: the day, and no moment that could be laid beside another one.</summary>
    public DateTimeOffset? WithdrawnAt { get; private set; }

    public void Withdraw(DateTimeOffset now) => WithdrawnAt ??= new DateTimeOffset(now.UtcDateTime.Date, TimeSpan.Zero);
}
