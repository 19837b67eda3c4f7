using FourPer1000.Collab.Accounts;
using FourPer1000.Collab.Persistence;
using FourPer1000.Collab.Visibility;
using Microsoft.EntityFrameworkCore;

namespace FourPer1000.Collab.Web.Features.Dashboard;

/// <summary>How many took part in a published round. Counts below k are not shown.</summary>
public sealed record RoundParticipation(
    Guid StudyId, Guid RoundId, string ObjectiveCode, int Number, DateTimeOffset PublishedAt, int K, int PanelSize, int Responded, int Submitted)
{
    public double ResponseRate => PanelSize == 0 ? 0 : (double)Responded / PanelSize;

    /// <summary>Whether a count of this round may be told.</summary>
    public bool Tells(int count) => count == 0 || count >= K;

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
                row.Id, row.RoundId, row.TaskForceCode, row.Number, row.At, row.Protocol.K, row.PanelSize, row.Responded, row.Submitted)),
        ];
    }
}
