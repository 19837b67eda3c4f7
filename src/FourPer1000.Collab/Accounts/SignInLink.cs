namespace FourPer1000.Collab.Accounts;

/// <summary>
/// A mailed way in: a link and a typed code, each once, for a short time. Only hashes are kept. A GET of the link shows a button
/// and consumes nothing, because mail scanners follow links.
/// </summary>
public class SignInLink
{
    public Guid Id { get; init; } = Guid.NewGuid();

    public required Guid AccountId { get; init; }

    public required byte[] TokenHash { get; init; }

    public required byte[] CodeHash { get; init; }

    public required DateTimeOffset CreatedAt { get; init; }

    public required DateTimeOffset ExpiresAt { get; init; }

    public DateTimeOffset? UsedAt { get; set; }

    /// <summary>Wrong codes typed for this link; it is dead after <see cref="MostAttempts"/>.</summary>
    public int Attempts { get; set; }

    public const int MostAttempts = 5;
}
