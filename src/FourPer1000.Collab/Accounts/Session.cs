namespace FourPer1000.Collab.Accounts;

/// <summary>
/// A signed-in browser. Signing out removes the row, and with it every copy of its cookie and every open connection. It keeps no
/// time of signing in and its end is a whole day: with precise times a copy of the database could set sign-ins beside answers.
/// </summary>
public class Session
{
    public Guid Id { get; init; } = Guid.NewGuid();

    public required Guid AccountId { get; init; }

    /// <summary>A midnight (UTC) after which the session is over in any case.</summary>
    public required DateTimeOffset ExpiresAt { get; init; }
}
