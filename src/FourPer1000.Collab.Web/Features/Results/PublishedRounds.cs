using FourPer1000.Collab.Accounts;
using FourPer1000.Collab.Persistence;
using FourPer1000.Collab.Statistics;
using FourPer1000.Collab.Studies;
using FourPer1000.Collab.Visibility;
using Microsoft.EntityFrameworkCore;

namespace FourPer1000.Collab.Web.Features.Results;

/// <summary>A round whose results the reader may see.</summary>
/// <param name="PublishedAt">Null for a closed round that only its moderators see.</param>
public sealed record ResultsEntry(
    Guid RoundId,
    string TaskForceCode,
    Translated TaskForce,
    Translated Study,
    int Number,
    Translated Title,
    DateTimeOffset ClosedAt,
    DateTimeOffset? PublishedAt,
    ParticipationRelease Participation,
    IReadOnlyDictionary<ConsensusOutcome, int> Outcomes);

/// <summary>Reads the list of results: published rounds for everybody, and for moderators the closed ones of their own task forces.</summary>
public sealed class PublishedRounds(CollabDb db)
{
    public async Task<IReadOnlyList<ResultsEntry>> VisibleTo(Person person, CancellationToken cancel = default)
    {
        var rows = await Rows(person).ToListAsync(cancel);
        var outcomes = await Outcomes(person, cancel);
        return [.. rows
            .OrderBy(row => row.TaskForceCode, StringComparer.Ordinal).ThenByDescending(row => row.Round.Number)
            .Select(row => new ResultsEntry(
                row.Round.Id,
                row.TaskForceCode,
                row.TaskForce ?? Translated.None,
                row.Study,
                row.Round.Number,
                row.Round.Title,
                row.Round.Closing!.At,
                row.Round.Publication?.At,
                ParticipationRelease.Of(row.PanelSize, row.Responded, row.Submitted, row.Protocol.K),
                outcomes.GetValueOrDefault(row.Round.Id) ?? []))];
    }

    /// <summary>The visibility rule of results as a query; a test holds the two against each other.</summary>
    private IQueryable<Round> Visible(Person person)
    {
        var moderated = db.Rounds.ModeratedBy(db, person).Select(round => round.Id);
        return db.Rounds.AsNoTracking().Where(round => round.Closing != null && (round.Publication != null || moderated.Contains(round.Id)));
    }

    private IQueryable<Row> Rows(Person person) =>
        from round in Visible(person)
        join result in db.RoundResults on round.Id equals result.RoundId
        select new Row(
            round,
            round.Study.TaskForceCode,
            db.TaskForces.Where(t => t.Code == round.Study.TaskForceCode).Select(t => t.Name).FirstOrDefault(),
            round.Study.Title,
            round.Study.Protocol,
            result.PanelSize,
            result.Responded,
            result.Submitted);

    private async Task<Dictionary<Guid, Dictionary<ConsensusOutcome, int>>> Outcomes(Person person, CancellationToken cancel)
    {
        var visible = Visible(person).Select(round => round.Id);
        var counted = await db.ItemResults
            .Where(result => result.Outcome != null && visible.Contains(result.RoundId))
            .GroupBy(result => new { result.RoundId, result.Outcome })
            .Select(group => new { group.Key.RoundId, group.Key.Outcome, Count = group.Count() })
            .ToListAsync(cancel);
        return counted.GroupBy(row => row.RoundId).ToDictionary(round => round.Key, round => round.ToDictionary(row => row.Outcome!.Value, row => row.Count));
    }

    private sealed record Row(Round Round, string TaskForceCode, Translated? TaskForce, Translated Study, Protocol Protocol, int PanelSize, int Responded, int Submitted);
}
