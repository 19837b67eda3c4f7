using FourPer1000.Collab.Accounts;
using FourPer1000.Collab.Persistence;
using FourPer1000.Collab.Studies;
using FourPer1000.Collab.Visibility;
using Microsoft.EntityFrameworkCore;

namespace FourPer1000.Collab.Web.Features.Objectives;

/// <summary>Where a study stands, as anybody may know it.</summary>
public enum StudyStage
{
    Open,

    /// <summary>The round accepts no more answers, and its results are not published yet.</summary>
    Evaluating,

    BetweenRounds,

    /// <summary>The last round of the protocol is published.</summary>
    Finished,
}

/// <summary>
/// A study as anybody may know it: its rounds so far and what they are doing, nothing of what was answered. Public pages show
/// everybody the same, so they ask as a visitor whoever reads them.
/// </summary>
/// <param name="Id">The study.</param>
/// <param name="ObjectiveCode">The objective it serves.</param>
/// <param name="Title">Its title.</param>
/// <param name="MostRounds">The most rounds by its protocol; null until the protocol is public.</param>
/// <param name="IsDemonstration">Whether it is marked as demonstration.</param>
/// <param name="Rounds">The rounds that have been opened, in order; at least one.</param>
public sealed record PublicStudy(
    Guid Id, string ObjectiveCode, Translated Title, int? MostRounds, bool IsDemonstration, IReadOnlyList<PublicRound> Rounds)
{
    public PublicRound Latest => Rounds[^1];

    public StudyStage Stage => Latest.State switch
    {
        RoundState.Open => StudyStage.Open,
        RoundState.Published when Latest.Number >= MostRounds => StudyStage.Finished,
        RoundState.Published => StudyStage.BetweenRounds,
        _ => StudyStage.Evaluating,
    };

    public int PublishedRounds => Rounds.Count(round => round.State == RoundState.Published);

    /// <summary>All public studies, the oldest first.</summary>
    public static async Task<IReadOnlyList<PublicStudy>> All(CollabDb db, DateTimeOffset now, CancellationToken cancel = default)
    {
        var studies = await db.Studies.AsNoTracking().VisibleTo(db, Person.Visitor)
            .OrderBy(study => study.CreatedAt)
            .Select(study => new { study.Id, study.TaskForceCode, study.Title, study.Protocol, study.IsDemonstration, Rounds = study.Rounds.ToList() })
            .ToListAsync(cancel);
        return
        [
            .. from study in studies
               let rounds = Visible(study.Rounds, now)
               where rounds.Count > 0
               select new PublicStudy(
                   study.Id, study.TaskForceCode, study.Title, MethodIsPublic(rounds) ? study.Protocol.Rounds : null, study.IsDemonstration, rounds),
        ];
    }

    private static IReadOnlyList<PublicRound> Visible(List<Round> rounds, DateTimeOffset now) =>
    [
        .. rounds.OrderBy(round => round.Number)
            .Select(round => new PublicRound(round.Id, round.Number, round.Title, round.StateAt(now), round.Deadline, round.Publication?.At))
            .Where(round => Standing.Public.May(Sight.Existence, round.State)),
    ];

    private static bool MethodIsPublic(IReadOnlyList<PublicRound> rounds) => rounds.Any(round => Standing.Public.May(Sight.Protocol, round.State));
}

/// <summary>A round as anybody may know it.</summary>
public sealed record PublicRound(Guid Id, int Number, Translated Title, RoundState State, DateTimeOffset? Deadline, DateTimeOffset? PublishedAt);
