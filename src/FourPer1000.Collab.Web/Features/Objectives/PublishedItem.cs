using FourPer1000.Collab.Persistence;
using FourPer1000.Collab.Statistics;
using FourPer1000.Collab.Studies;
using FourPer1000.Collab.Visibility;
using Microsoft.EntityFrameworkCore;

namespace FourPer1000.Collab.Web.Features.Objectives;

/// <summary>The result of an item in a published round, with what rests on fewer than k answers taken out.</summary>
/// <param name="ResultId">The item result.</param>
/// <param name="ItemId">The item through all its rounds.</param>
/// <param name="Study">The study, with its method.</param>
/// <param name="Round">The round.</param>
/// <param name="Position">The item's place in the round.</param>
/// <param name="Version">The wording that was asked.</param>
/// <param name="Purpose">What the item is for.</param>
/// <param name="Outcome">The decision; null where the item's kind has no rule.</param>
/// <param name="Figures">The released numbers; null when all of them are withheld.</param>
/// <param name="Answers">How many answered; null when the numbers are withheld.</param>
public sealed record PublishedItem(
    Guid ResultId,
    Guid ItemId,
    StudyMethod Study,
    PublishedRound Round,
    int Position,
    ItemVersion Version,
    ItemPurpose Purpose,
    ConsensusOutcome? Outcome,
    ItemFigures? Figures,
    int? Answers)
{
    /// <summary>The first scale of a rated item, where its numbers may be shown; null for other items.</summary>
    public ScaleFigures? FirstScale => Figures is RatingFigures { Scales: [var first, ..] } && !first.IsWithheld() ? first : null;

    /// <summary>The items of some rounds, as far as those are published; rounds in order of publication, items in their own.</summary>
    public static async Task<IReadOnlyList<PublishedItem>> Of(CollabDb db, IQueryable<Round> rounds, CancellationToken cancel = default)
    {
        var rows = await (
            from round in rounds
            where round.Publication != null
            join asked in db.RoundItems on round.Id equals asked.RoundId
            join result in db.ItemResults on asked.Id equals result.RoundItemId
            orderby round.Publication!.At, asked.Position
            select new
            {
                Result = result,
                asked.Position,
                Version = asked.ItemVersion,
                asked.ItemVersion.Item.Purpose,
                Round = new PublishedRound(round.Id, round.StudyId, round.Number, round.Publication!.At),
            }).AsNoTracking().ToListAsync(cancel);
        var studies = await StudyMethod.Of(db, rows.Select(row => row.Round.StudyId), cancel);
        return
        [
            .. from row in rows
               let study = studies[row.Round.StudyId]
               let figures = ResultRelease.Of(row.Result.Figures, study.Protocol.K)
               select new PublishedItem(
                   row.Result.Id,
                   row.Version.ItemId,
                   study,
                   row.Round,
                   row.Position,
                   row.Version,
                   row.Purpose,
                   Told(row.Result.Outcome, figures),
                   figures,
                   figures is null ? null : row.Result.Figures.Answered),
        ];
    }

    /// <summary>A decision that rests on numbers nobody may see is told as "too few".</summary>
    private static ConsensusOutcome? Told(ConsensusOutcome? outcome, ItemFigures? figures) =>
        outcome is not null && figures is null ? ConsensusOutcome.TooFew : outcome;
}

/// <summary>A published round.</summary>
public sealed record PublishedRound(Guid Id, Guid StudyId, int Number, DateTimeOffset At);

/// <summary>A study with a published round, and its method.</summary>
public sealed record StudyMethod(Guid Id, string ObjectiveCode, Protocol Protocol, bool IsDemonstration)
{
    public static async Task<IReadOnlyDictionary<Guid, StudyMethod>> Of(CollabDb db, IEnumerable<Guid> studies, CancellationToken cancel)
    {
        var ids = studies.Distinct().ToList();
        return await db.Studies.AsNoTracking()
            .Where(study => ids.Contains(study.Id))
            .Select(study => new StudyMethod(study.Id, study.TaskForceCode, study.Protocol, study.IsDemonstration))
            .ToDictionaryAsync(study => study.Id, cancel);
    }
}
