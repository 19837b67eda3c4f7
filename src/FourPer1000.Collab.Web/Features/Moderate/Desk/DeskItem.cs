using FourPer1000.Collab.Persistence;
using FourPer1000.Collab.Statistics;
using FourPer1000.Collab.Studies;
using FourPer1000.Collab.Visibility;
using Microsoft.EntityFrameworkCore;

namespace FourPer1000.Collab.Web.Features.Moderate.Desk;

/// <summary>A result as far as it may be shown: the decision, and the figures of the first scale if k allows.</summary>
/// <param name="Round">The number of the round it is from.</param>
public sealed record DeskResult(int Round, ConsensusOutcome? Outcome, ItemFigures? Figures)
{
    /// <summary>The first scale, unless it is withheld.</summary>
    public ScaleFigures? FirstScale => Figures is RatingFigures { Scales: [var first, ..] } && !first.IsWithheld() ? first : null;
}

/// <summary>An item of a round as its moderator sees it.</summary>
/// <param name="Asked">The item with its wording.</param>
/// <param name="Before">The result of the round before, on which its feedback rests.</param>
/// <param name="Result">The result of this round, once it is closed.</param>
public sealed record DeskItem(RoundItem Asked, DeskResult? Before, DeskResult? Result)
{
    public bool IsAskedAgain => Asked.Lineage == Lineage.CarriedOver;

    /// <summary>Whether a second look may help: not settled, split, too few answers, or no rule at all.</summary>
    public bool DeservesSecondLook => Result?.Outcome is ConsensusOutcome.NotSettled or ConsensusOutcome.Split or ConsensusOutcome.TooFew;

    /// <summary>The items of a round in order; no number of it before it is closed.</summary>
    public static async Task<IReadOnlyList<DeskItem>> AllOf(CollabDb db, Round round, Protocol protocol, DateTimeOffset now, CancellationToken cancel)
    {
        var asked = await db.RoundItems.AsNoTracking()
            .Include(item => item.ItemVersion.Item)
            .Where(item => item.RoundId == round.Id)
            .OrderBy(item => item.Position)
            .ToListAsync(cancel);
        var seesResults = Standing.Moderator.May(Sight.Results, round.StateAt(now));
        var wanted = asked.Select(item => item.PreviousRoundItemId).OfType<Guid>().Concat(seesResults ? asked.Select(item => item.Id) : []).ToList();
        var results = await Results(db, wanted, protocol.K, cancel);
        return asked.ConvertAll(item => new DeskItem(
            item,
            item.PreviousRoundItemId is { } before ? results.GetValueOrDefault(before) : null,
            results.GetValueOrDefault(item.Id)));
    }

    private static async Task<Dictionary<Guid, DeskResult>> Results(CollabDb db, List<Guid> items, int k, CancellationToken cancel)
    {
        var rows = await (
            from result in db.ItemResults.AsNoTracking()
            join round in db.Rounds on result.RoundId equals round.Id
            where items.Contains(result.RoundItemId)
            select new { result.RoundItemId, round.Number, result.Outcome, result.Figures }).ToListAsync(cancel);
        return rows.ToDictionary(row => row.RoundItemId, row => new DeskResult(row.Number, row.Outcome, ResultRelease.Of(row.Figures, k)));
    }
}
