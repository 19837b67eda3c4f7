using FourPer1000.Collab.Accounts;
using FourPer1000.Collab.Persistence;
using FourPer1000.Collab.Visibility;
using Microsoft.EntityFrameworkCore;

namespace FourPer1000.Collab.Web.Features.Dashboard;

/// <summary>How many took part in a published round, as far as it is told.</summary>
public sealed record RoundParticipation(
    Guid StudyId, Guid RoundId, string ObjectiveCode, int Number, DateTimeOffset PublishedAt, ParticipationRelease Told)
{
    /// <summary>Null where one of its two numbers is not told.</summary>
    public double? ResponseRate => Told is { Responded: { } responded, PanelSize: > 0 and var panel } ? (double)responded / panel : null;

    /// <summary>The people that are known to have been there: the panel, or those of it who answered.</summary>
    public int People => Told.PanelSize ?? Told.Responded ?? 0;

    /// <summary>All published rounds, the latest publication first.</summary>
    public static async Task<IReadOnlyList<RoundParticipation>> All(CollabDb db, CancellationToken cancel = default)
    {
        var rows = await (
            from study in db.Studies.VisibleTo(db, Person.Visitor)
            join round in db.Rounds on study.Id equals round.StudyId
            where round.Publication != null
            join result in db.RoundResults on round.Id equals result.RoundId
            orderby round.Publication!.At descending
            select new { study.Id, study.TaskForceCode, study.Protocol, RoundId = round.Id, round.Number, round.Publication!.At, result.PanelSize, result.Responded, result.Submitted })
            .ToListAsync(cancel);
        return
        [
            .. rows.Select(row => new RoundParticipation(
                row.Id,
                row.RoundId,
                row.TaskForceCode,
                row.Number,
                row.At,
                ParticipationRelease.Of(row.PanelSize, row.Responded, row.Submitted, row.Protocol.K))),
        ];
    }
}
