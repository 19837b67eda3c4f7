using System.Security.Cryptography;

namespace FourPer1000.Collab.Studies;

/// <summary>One Delphi of one task force, from protocol to published rounds.</summary>
public class Study
{
    public Guid Id { get; init; } = Guid.NewGuid();

    public required string TaskForceCode { get; init; }

    public required Translated Title { get; set; }

    public Translated Introduction { get; set; } = Translated.None;

    /// <summary>The method. Fixed when round 1 opens; see <see cref="Lock"/>.</summary>
    public required Protocol Protocol { get; set; }

    /// <summary>When the protocol was locked and the SHA-256 of its canonical text; null before round 1 opens.</summary>
    public ProtocolLock? Lock { get; private set; }

    /// <summary>Demonstration data, marked as such wherever it is shown.</summary>
    public bool IsDemonstration { get; init; }

    /// <summary>
    /// Goes into every pseudonym of this study. Destroying it after the study cuts the way from accounts to answers for good.
    /// </summary>
    public byte[] PseudonymSalt { get; private set; } = RandomNumberGenerator.GetBytes(16);

    /// <summary>The version of the consent text that panelists are asked to agree to; 0 while there is none.</summary>
    public int ConsentNumber { get; private set; }

    public required DateTimeOffset CreatedAt { get; init; }

    public List<Round> Rounds { get; } = [];

    public List<Item> Items { get; } = [];

    public List<Amendment> Amendments { get; } = [];

    public Guid Version { get; set; }

    /// <summary>Locks the protocol; nothing happens if it is locked already.</summary>
    public void LockProtocol(DateTimeOffset now) => Lock ??= new ProtocolLock(now, Protocol.Sha256());

    /// <summary>Changes title and introduction; what people were invited with stays as they read it.</summary>
    public void Describe(Translated title, Translated introduction)
    {
        StudyRules.ProtocolIsFixedBeforeAnswers.Enforce(Lock is null);
        StudyRules.NeedsTitle.Enforce(!title.IsEmpty);
        (Title, Introduction) = (title, introduction);
    }

    /// <summary>The number of a new consent text, which every panelist is asked for from now on.</summary>
    public int AskConsentAnew() => ++ConsentNumber;

    /// <summary>Replaces the protocol before it is locked.</summary>
    public void Plan(Protocol protocol)
    {
        StudyRules.ProtocolIsFixedBeforeAnswers.Enforce(Lock is null);
        Protocol = protocol;
    }

    /// <summary>Changes a locked protocol, with a dated reason that every report shows.</summary>
    public Amendment Amend(Protocol protocol, Guid by, DateTimeOffset now, string reason)
    {
        StudyRules.AmendmentNeedsLock.Enforce(Lock is not null);
        StudyRules.AmendmentNeedsReason.Enforce(!string.IsNullOrWhiteSpace(reason));
        StudyRules.AmendmentKeepsScalesAndK.Enforce(protocol.Keeps(Protocol));
        var amendment = new Amendment { StudyId = Id, At = now, By = by, Reason = reason.Trim(), Before = Protocol, After = protocol };
        Protocol = protocol;
        Amendments.Add(amendment);
        return amendment;
    }
}

/// <summary>The moment the protocol was fixed, and its hash.</summary>
public sealed record ProtocolLock(DateTimeOffset At, string Sha256);

/// <summary>A dated, reasoned change to a locked protocol.</summary>
public class Amendment
{
    public Guid Id { get; init; } = Guid.NewGuid();

    public required Guid StudyId { get; init; }

    public required DateTimeOffset At { get; init; }

    public required Guid By { get; init; }

    public required string Reason { get; init; }

    public required Protocol Before { get; init; }

    public required Protocol After { get; init; }
}
