using FourPer1000.Collab.Answers;

namespace FourPer1000.Collab.Panels;

/// <summary>Everything that the platform keeps of one person in one study, as that person takes it home; nobody else's is in it.</summary>
/// <param name="PanelistNumber">The number of the pseudonym.</param>
/// <param name="LeftAt">When the person left the panel; null for a member of it.</param>
public sealed record OwnRecord(
    string TaskForce,
    string Study,
    int PanelistNumber,
    DateTimeOffset? LeftAt,
    OwnProfile Profile,
    IReadOnlyList<OwnConsent> Consents,
    IReadOnlyList<OwnRound> Rounds);

/// <summary>What the account says, and what the person said for this study.</summary>
public sealed record OwnProfile(string Name, string Mail, Tongue Language, string TimeZone, string? College, string? Region, StudyProfile Study);

/// <summary>A consent with the words that it was given to.</summary>
public sealed record OwnConsent(int Version, DateOnly On, string Text);

/// <param name="SentAt">When the sheet was sent; null if it was not.</param>
/// <param name="Receipt">The code of the sheet as it is now; null if it was not sent.</param>
public sealed record OwnRound(
    int Number, string Title, DateTimeOffset? Deadline, DateTimeOffset? SentAt, string? Receipt, string? ReceiptSecret, IReadOnlyList<OwnItem> Items);

/// <summary>An item that was answered, in the wording that was answered, with every revision of the answer in order; the last one stands.</summary>
public sealed record OwnItem(string Item, int Version, string Heading, string Statement, IReadOnlyList<OwnRevision> Revisions);

/// <param name="Value">Null where the answer was taken back.</param>
public sealed record OwnRevision(int Number, DateTimeOffset SavedAt, AnswerValue? Value, string? Reason, ReasonSide? Side, Tongue Language);
