using FourPer1000.Collab.Studies;

namespace FourPer1000.Collab.Web.Features.Rounds.Sheets;

/// <summary>A round as one of its panelists meets it: its items with the panelist's own answers and what the group gave before.</summary>
/// <param name="Round">With its study and extensions.</param>
/// <param name="TaskForce">The name of the task force.</param>
/// <param name="State">At the moment of the request.</param>
/// <param name="Items">In their order in the round.</param>
/// <param name="SentAt">When the panelist sent the sheet; null if not yet.</param>
public sealed record AnswerSheet(Round Round, Translated TaskForce, RoundState State, IReadOnlyList<SheetItem> Items, DateTimeOffset? SentAt)
{
    /// <summary>Whether the panelist still has to agree to the study's consent text before an answer is taken.</summary>
    public bool AwaitsConsent { get; init; }

    public bool IsOpen => State == RoundState.Open;

    public bool IsRealTime => Protocol.Kind == StudyKind.RealTime;

    public Protocol Protocol => Round.Study.Protocol;

    /// <summary>The items that take an answer: those that progress counts.</summary>
    public IReadOnlyList<SheetItem> Questions => [.. Items.Where(item => item.Version.Form.TakesAnswer)];

    public int Answered => Items.Count(item => item.IsAnswered);

    public SheetItem? FirstOpen => Items.FirstOrDefault(item => item.IsOpen);

    /// <summary>The items whose answer was saved after the sheet was sent; such an answer counts, and the receipt has a new code.</summary>
    public IEnumerable<SheetItem> ChangedSinceSending => SentAt is { } sent
        ? Items.Where(item => item.Own is { } own && own.SavedAt.ToUnixTimeSeconds() > sent.ToUnixTimeSeconds())
        : [];

    /// <summary>How long the open items take, in minutes.</summary>
    public int MinutesLeft => Effort.Minutes(Items.Where(item => item.IsOpen));

    public int Minutes => Effort.Minutes(Items);
}
