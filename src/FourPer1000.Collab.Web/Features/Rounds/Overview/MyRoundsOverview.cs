using FourPer1000.Collab.Statistics;
using FourPer1000.Collab.Studies;

namespace FourPer1000.Collab.Web.Features.Rounds.Overview;

/// <summary>Everything that waits for a panelist and everything that became of earlier answers.</summary>
public sealed record MyRoundsOverview(IReadOnlyList<MyRound> Rounds, IReadOnlyList<WaitingInvitation> Invitations)
{
    /// <summary>The one that closes first comes first.</summary>
    public IReadOnlyList<MyRound> Open => [.. Rounds.Where(round => round.State == RoundState.Open)];

    /// <summary>The latest first.</summary>
    public IReadOnlyList<MyRound> Past => [.. Rounds.Where(round => round.State != RoundState.Open).OrderByDescending(round => round.Since)];
}

/// <summary>A round of a panel that the reader has joined.</summary>
/// <param name="Items">How many items it asks.</param>
/// <param name="Answered">How many of them the reader has answered.</param>
/// <param name="Outcomes">Of a published round: how many items had which outcome.</param>
public sealed record MyRound(
    Round Round,
    string TaskForceCode,
    Translated TaskForce,
    RoundState State,
    int Items,
    int Answered,
    DateTimeOffset? SentAt,
    IReadOnlyDictionary<ConsensusOutcome, int> Outcomes)
{
    public DateTimeOffset Deadline => Round.Deadline!.Value;

    /// <summary>Since when it is in its present state.</summary>
    public DateTimeOffset Since => Round.Publication?.At ?? Round.Closing?.At ?? Deadline;
}

/// <summary>An invitation that has not been answered.</summary>
public sealed record WaitingInvitation(Guid Id, string TaskForceCode, Translated Title);
