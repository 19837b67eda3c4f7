namespace FourPer1000.Collab.Journal;

/// <summary>One act, written in the transaction that did it. Entries are chained by hash; none is changed or removed.</summary>
public class JournalEntry
{
    /// <summary>1, 2, 3, … without gaps.</summary>
    public required long Number { get; init; }

    public required DateTimeOffset At { get; init; }

    /// <summary>The account that acted; null for the clock and the platform itself.</summary>
    public Guid? Actor { get; init; }

    /// <summary>What was done, such as <c>round.closed</c>.</summary>
    public required string Act { get; init; }

    /// <summary>What it was done to, such as <c>round/…</c>.</summary>
    public required string Subject { get; init; }

    /// <summary>The details as JSON; never an answer, a mail address or a token.</summary>
    public required string Details { get; init; }

    /// <summary>The <see cref="Hash"/> of the entry before; 64 zeros for the first.</summary>
    public required string PreviousHash { get; init; }

    /// <summary>SHA-256 over all fields above.</summary>
    public required string Hash { get; init; }
}
