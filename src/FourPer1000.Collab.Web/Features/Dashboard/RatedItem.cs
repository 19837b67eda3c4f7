using FourPer1000.Collab.Persistence;
using FourPer1000.Collab.Statistics;
using FourPer1000.Collab.Web.Features.Objectives;
using Microsoft.EntityFrameworkCore;

namespace FourPer1000.Collab.Web.Features.Dashboard;

/// <summary>The latest published decision on an item. Reads no numbers: there are thousands of items, and only decisions are counted.</summary>
public sealed record RatedItem(string ObjectiveCode, Guid ItemId, int Round, ConsensusOutcome Outcome)
{
    /// <summary>The latest of each item that has a rule, as far as it is published.</summary>
    public static async Task<IReadOnlyList<RatedItem>> Latest(CollabDb db, CancellationToken cancel)
    {
        var rows = await (
            from round in db.Rounds
            where round.Publication != null
            join asked in db.RoundItems on round.Id equals asked.RoundId
            join result in db.ItemResults on asked.Id equals result.RoundItemId
            where result.Outcome != null
            select new { round.StudyId, round.Number, asked.ItemVersion.ItemId, result.Answered, Outcome = result.Outcome!.Value }).ToListAsync(cancel);
        var studies = await StudyMethod.Of(db, rows.Select(row => row.StudyId), cancel);
        return
        [
            .. rows.GroupBy(row => row.ItemId).Select(item => item.MaxBy(row => row.Number)!).Select(row => new RatedItem(
                studies[row.StudyId].ObjectiveCode, row.ItemId, row.Number, Told(row.Outcome, row.Answered, studies[row.StudyId].Protocol.K))),
        ];
    }

    /// <summary>A decision that rests on numbers nobody may see is told as "too few".</summary>
    private static ConsensusOutcome Told(ConsensusOutcome outcome, int answered, int k) => answered < k ? ConsensusOutcome.TooFew : outcome;
}
