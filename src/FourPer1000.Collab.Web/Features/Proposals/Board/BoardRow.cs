using FourPer1000.Collab.Accounts;
using FourPer1000.Collab.Persistence;
using FourPer1000.Collab.Proposals;
using FourPer1000.Collab.Studies;
using FourPer1000.Collab.Visibility;
using Microsoft.EntityFrameworkCore;

namespace FourPer1000.Collab.Web.Features.Proposals.Board;

/// <summary>A proposal on the board with the latest result it rests on, as far as it may be shown.</summary>
public sealed record BoardRow(Proposal Proposal, DateTimeOffset Since, ItemFigures? Figures)
{
    /// <summary>The first scale of a rating, unless it is withheld.</summary>
    public ScaleFigures? Scale => Figures is RatingFigures { Scales: [var first, ..] } && !first.IsWithheld() ? first : null;

    public Summary? Summary => Scale?.Summary ?? (Figures as EstimateFigures)?.Summary;

    public int? Answers => Scale?.Answered ?? Figures?.Answered;
}

/// <summary>Reads the board, beginning with what the person may see.</summary>
internal static class BoardQueries
{
    /// <summary>All visible proposals, light: the filters count them.</summary>
    public static async Task<IReadOnlyList<BoardEntry>> BoardEntries(this CollabDb db, Person person, CancellationToken cancel)
    {
        var rows = await db.Proposals.AsNoTracking().VisibleTo(db, person)
            .Select(p => new
            {
                p.Id,
                p.State,
                p.ObjectiveCode,
                p.Category,
                p.DraftedAt,
                p.SubmittedAt,
                Decided = p.Decisions.Max(decision => (DateTimeOffset?)decision.At),
            })
            .ToListAsync(cancel);
        return
        [
            .. rows
                .Select(row => new BoardEntry(
                    row.Id, row.State, row.ObjectiveCode, row.Category, Latest(row.DraftedAt, row.SubmittedAt, row.Decided)))
                .OrderBy(entry => Order(entry.State)).ThenBy(entry => entry.Since).ThenBy(entry => entry.Id),
        ];
    }

    /// <summary>The proposals of one page with their evidence, in the order of the entries.</summary>
    public static async Task<IReadOnlyList<BoardRow>> BoardRows(this CollabDb db, IReadOnlyList<BoardEntry> entries, CancellationToken cancel)
    {
        var ids = entries.Select(entry => entry.Id).ToList();
        var proposals = await db.Proposals.AsNoTracking().Where(p => ids.Contains(p.Id)).ToDictionaryAsync(p => p.Id, cancel);
        var figures = await LatestFigures(db, ids, cancel);
        return [.. entries.Select(entry => new BoardRow(proposals[entry.Id], entry.Since, figures.GetValueOrDefault(entry.Id)))];
    }

    /// <summary>The figures of the latest round behind each proposal. Numbers leave through the release rule.</summary>
    private static async Task<Dictionary<Guid, ItemFigures?>> LatestFigures(CollabDb db, List<Guid> ids, CancellationToken cancel)
    {
        var rows = await (
            from evidence in db.Evidence.AsNoTracking()
            join result in db.ItemResults on evidence.ItemResultId equals result.Id
            join round in db.Rounds on result.RoundId equals round.Id
            join study in db.Studies on round.StudyId equals study.Id
            where ids.Contains(evidence.ProposalId) && round.Publication != null
            select new { evidence.ProposalId, round.Number, result.Figures, study.Protocol }).ToListAsync(cancel);
        return rows.GroupBy(row => row.ProposalId)
            .Select(group => group.MaxBy(row => row.Number)!)
            .ToDictionary(row => row.ProposalId, row => ResultRelease.Of(row.Figures, row.Protocol.K));
    }

    /// <summary>What waits for somebody comes first.</summary>
    private static int Order(ProposalState state) => state switch
    {
        ProposalState.Submitted => 0,
        ProposalState.Drafted => 1,
        ProposalState.Returned => 2,
        ProposalState.Accepted or ProposalState.AcceptedWithChanges => 3,
        _ => 4,
    };

    private static DateTimeOffset Latest(params ReadOnlySpan<DateTimeOffset?> moments)
    {
        var latest = DateTimeOffset.MinValue;
        foreach (var moment in moments)
        {
            latest = moment > latest ? moment.Value : latest;
        }

        return latest;
    }
}
