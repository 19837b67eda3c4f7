namespace FourPer1000.Collab.Mail;

public enum MailState
{
    Queued,
    Sent,
    Failed,
}

/// <summary>A mail to be sent, written in the transaction that caused it, so that none is lost and none is sent for nothing.</summary>
public class OutboxMail
{
    public Guid Id { get; init; } = Guid.NewGuid();

    public required string To { get; init; }

    public required Tongue Tongue { get; init; }

    public required string Subject { get; init; }

    /// <summary>The plain text; the HTML part is made from it.</summary>
    public required string Text { get; init; }

    public required DateTimeOffset QueuedAt { get; init; }

    /// <summary>The invitation whose delivery state follows this mail's, if any.</summary>
    public Guid? InvitationId { get; init; }

    /// <summary>
    /// Carries a way in, or tells by being there what somebody of a panel did, and when: sent a sheet, wrote what was hidden, left. The row
    /// goes as soon as the mail is sent; of one that could not be sent only the address and the day stay.
    /// </summary>
    public bool IsSecret { get; init; }

    public MailState State { get; set; } = MailState.Queued;

    public int Attempts { get; set; }

    /// <summary>Not to be tried before this moment; also the lease of the sender that is trying now.</summary>
    public DateTimeOffset NotBefore { get; set; }

    public DateTimeOffset? SentAt { get; set; }

    /// <summary>The last failure in one line.</summary>
    public string? Failure { get; set; }
}
