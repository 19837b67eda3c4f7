using System.Text.Json.Serialization;
using FourPer1000.Collab.Answers;
using FourPer1000.Collab.Exports;
using FourPer1000.Collab.Suggestions;

namespace FourPer1000.Collab.Panels;

/// <summary>Everything that the platform keeps of one person in one study, as that person takes it home; nobody else's is in it.</summary>
/// <param name="PanelistNumber">The number of the pseudonym.</param>
/// <param name="LeftOn">When the person left the panel; null for a member of it.</param>
public sealed record OwnRecord(
    string TaskForce,
    string Study,
    int PanelistNumber,
    DateOnly? LeftOn,
    OwnProfile Profile,
    OwnInvitation Invitation,
    IReadOnlyList<OwnConsent> Consents,
    IReadOnlyList<OwnRound> Rounds);

/// <summary>What the account says, and what the person said for this study.</summary>
public sealed record OwnProfile(string Name, string Mail, Tongue Language, string TimeZone, string? College, string? Region, StudyProfile Study);

/// <param name="AnsweredOn">The day on which the person joined.</param>
public sealed record OwnInvitation(DateTimeOffset At, InvitationState State, DateOnly? AnsweredOn);

/// <summary>A consent with the words that it was given to.</summary>
public sealed record OwnConsent(int Version, DateOnly On, string Text);

/// <param name="SentAt">When the sheet was sent; null if it was not.</param>
/// <param name="Receipt">The code of the sheet as it is now; null if it was not sent.</param>
public sealed record OwnRound(
    int Number,
    string Title,
    DateTimeOffset? Deadline,
    DateTimeOffset? SentAt,
    string? Receipt,
    string? ReceiptSecret,
    IReadOnlyList<OwnItem> Items,
    OwnVoices Voices);

/// <summary>An item that was answered, in the wording that was answered, with every revision of the answer in order; the last one stands.</summary>
public sealed record OwnItem(string Item, int Version, string Form, string Heading, string Statement, IReadOnlyList<OwnRevision> Revisions);

/// <param name="Value">Null where the answer was taken back.</param>
/// <param name="Language">The language of what was written; null where nothing was.</param>
/// <param name="Shown">The result or batch of the group that was on the page; null for none.</param>
/// <param name="Parts">The answer as cells of a table.</param>
public sealed record OwnRevision(
    int Number,
    DateTimeOffset SavedAt,
    AnswerValue? Value,
    string? Reason,
    ReasonSide? Side,
    Tongue? Language,
    Guid? Shown,
    [property: JsonIgnore] IReadOnlyList<LongRow> Parts);

/// <summary>What a person gave in a round beside the answers.</summary>
/// <param name="Suggestions">Items that the person proposed.</param>
/// <param name="Support">Reasons of others that the person agreed with.</param>
/// <param name="Hidden">Own reasons that a moderator has hidden.</param>
public sealed record OwnVoices(IReadOnlyList<OwnSuggestion> Suggestions, IReadOnlyList<OwnSupport> Support, IReadOnlyList<OwnHiding> Hidden);

/// <param name="Fate">What became of it; null until a moderator has decided.</param>
/// <param name="Answer">The moderator's words on it.</param>
public sealed record OwnSuggestion(string Text, string? Why, Tongue Language, FateKind? Fate, string? Answer);

/// <param name="Item">The item that the reason was given to.</param>
/// <param name="Reason">The words; null where they have been hidden since, for they are somebody else's.</param>
/// <param name="Agrees">Whether the person agrees now; false where it was taken back.</param>
public sealed record OwnSupport(string Item, string? Reason, bool Agrees);

/// <param name="Why">The moderator's words.</param>
public sealed record OwnHiding(string Item, string Reason, string Why);
