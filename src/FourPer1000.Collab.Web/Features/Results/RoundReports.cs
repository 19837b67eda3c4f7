using FourPer1000.Collab.Accounts;
using FourPer1000.Collab.Panels;
using FourPer1000.Collab.Persistence;
using FourPer1000.Collab.Rules;
using FourPer1000.Collab.Statistics;
using FourPer1000.Collab.Studies;
using FourPer1000.Collab.Studies.Subgroups;
using FourPer1000.Collab.Visibility;
using FourPer1000.Collab.Web.Features.Rounds.Sheets;
using Microsoft.EntityFrameworkCore;

namespace FourPer1000.Collab.Web.Features.Results;

/// <summary>Reads the results of a round for whoever asks; the visibility rule decides whether there are any.</summary>
public sealed class RoundReports(CollabDb db, Pseudonyms pseudonyms, TimeProvider clock)
{
    /// <param name="roundId">The round.</param>
    /// <param name="person">Who asks.</param>
    /// <param name="inFull">The items whose reasons are read whole however many there are.</param>
    /// <exception cref="Absent">There are no results, or not for this person.</exception>
    public async Task<RoundReport> Of(Guid roundId, Person person, Func<RoundItem, bool> inFull, CancellationToken cancel = default)
    {
        var round = await Round(roundId).OrAbsent(cancel);
        var standing = await db.StandingOf(person, round.StudyId, pseudonyms, cancel);
        var state = round.StateAt(clock.GetUtcNow());
        var snapshot = await db.RoundResults.AsNoTracking().Include(result => result.Items).Where(result => result.RoundId == roundId).OrAbsent(cancel);
        if (!standing.May(Sight.Results, state))
        {
            throw new Absent("results");
        }

        return new RoundReport(round, await TaskForce(round, cancel), state, standing, Facts(snapshot, round.Study.Protocol.K), await Items(round, snapshot, standing, person, inFull, cancel))
        {
            SubgroupNames = await db.SubgroupNamesOf(snapshot.Items.Find(item => item.Split is not null)?.Split!.By ?? SubgroupBy.Nothing, cancel),
        };
    }

    private IQueryable<Round> Round(Guid roundId) => db.Rounds.AsNoTracking().AsSplitQuery()
        .Include(round => round.Study).ThenInclude(study => study.Amendments)
        .Include(round => round.Extensions)
        .Where(round => round.Id == roundId && round.Closing != null);

    private async Task<Translated> TaskForce(Round round, CancellationToken cancel) =>
        await db.TaskForces.Where(t => t.Code == round.Study.TaskForceCode).Select(t => t.Name).FirstOrDefaultAsync(cancel) ?? Translated.None;

    private async Task<IReadOnlyList<ReportItem>> Items(Round round, RoundResult snapshot, Standing standing, Person person, Func<RoundItem, bool> inFull, CancellationToken cancel)
    {
        var asked = await db.RoundItems.AsNoTracking()
            .Include(item => item.ItemVersion).ThenInclude(version => version.Item)
            .Where(item => item.RoundId == round.Id && item.ItemVersion.Item.Purpose != ItemPurpose.Reading)
            .OrderBy(item => item.Position)
            .ToListAsync(cancel);
        var results = snapshot.Items.ToDictionary(result => result.RoundItemId);
        var before = await Before(asked, cancel);
        var panelist = standing.HasFlag(Standing.Panelist) ? pseudonyms.PanelistId(round.Study.PseudonymSalt, person.AccountId!.Value) : (Guid?)null;
        var whole = asked.Where(inFull).Select(item => item.Id).ToHashSet();
        var reasons = await db.FirstReasonsTo(asked.ConvertAll(item => item.Id), person, panelist, round.Study.Protocol.K, whole.Contains, cancel);
        var ideas = await Ideas(round, asked, standing, cancel);
        var own = panelist is not null ? await Own(asked, panelist!.Value, cancel) : [];
        var protocol = round.Study.Protocol;
        return [.. asked.Select(item => Item(
            item,
            protocol,
            results[item.Id],
            item.PreviousRoundItemId is { } id ? before.GetValueOrDefault(id) : null,
            own.GetValueOrDefault(item.Id),
            reasons.GetValueOrDefault(item.Id) ?? GroupReasons.None,
            Shuffle.For(person, [.. ideas[item.Id]])))];
    }

    private static ReportItem Item(
        RoundItem item, Protocol protocol, ItemResult result, ItemFigures? before, OwnAnswer? own, GroupReasons reasons, IReadOnlyList<GroupIdea> ideas)
    {
        var group = GroupFigures.Of(result.Figures, protocol.K);
        return new ReportItem(
            item,
            item.ItemVersion.Form is RatingForm rating ? [.. rating.Scales.Select(protocol.Scale)] : [],
            group,
            before is null ? null : GroupFigures.Of(before, protocol.K),
            own,
            Outcome(result.Figures, group),
            group is null ? GroupReasons.None : reasons)
        {
            Ideas = group is null ? [] : ideas,
            Split = group is null ? null : result.Split,
        };
    }

    /// <summary>Of the first scale or the number, from what is released; an item of which nothing is has too few answers.</summary>
    private static ConsensusOutcome? Outcome(ItemFigures figures, GroupFigures? group) => (group?.Figures ?? figures) switch
    {
        RatingFigures or EstimateFigures when group is null => ConsensusOutcome.TooFew,
        RatingFigures { Scales: [var first, ..] } => first.Outcome,
        EstimateFigures estimate => estimate.Outcome,
        _ => null,
    };

    private async Task<Dictionary<Guid, ItemFigures>> Before(List<RoundItem> asked, CancellationToken cancel)
    {
        var previous = asked.Select(item => item.PreviousRoundItemId).OfType<Guid>().ToList();
        return previous.Count == 0
            ? []
            : await db.ItemResults.AsNoTracking().Where(result => previous.Contains(result.RoundItemId))
                .ToDictionaryAsync(result => result.RoundItemId, result => result.Figures, cancel);
    }

    /// <summary>Whoever leads the study reads what the panel wrote; the others do where the protocol gives the group's words back.</summary>
    private Task<ILookup<Guid, PanelIdea>> Ideas(Round round, List<RoundItem> asked, Standing standing, CancellationToken cancel) =>
        db.IdeasTo(round.Study.Protocol.Feedback.Reasons || standing.HasFlag(Standing.Moderator) ? asked : [], cancel);

    private async Task<Dictionary<Guid, OwnAnswer>> Own(List<RoundItem> asked, Guid panelist, CancellationToken cancel)
    {
        var items = asked.ConvertAll(item => item.Id);
        var answers = await db.Answers.AsNoTracking().Where(a => a.PanelistId == panelist && items.Contains(a.RoundItemId)).ToListAsync(cancel);
        return answers.ToDictionary(answer => answer.RoundItemId, OwnAnswer.Of);
    }

    private static SnapshotFacts Facts(RoundResult result, int k) => new(
        result.ComputedAt,
        result.MethodVersion,
        result.AnswersSha256,
        result.ResultsSha256,
        result.ReceiptsSha256,
        ParticipationRelease.Of(result.PanelSize, result.Responded, result.Submitted, k));
}
