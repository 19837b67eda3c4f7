using FourPer1000.Collab.Accounts;
using FourPer1000.Collab.Panels;
using FourPer1000.Collab.Persistence;
using FourPer1000.Collab.Statistics;
using FourPer1000.Collab.Studies;
using FourPer1000.Collab.Visibility;
using Microsoft.EntityFrameworkCore;

namespace FourPer1000.Collab.Web.Features.Rounds.Overview;

/// <summary>Reads the rounds of the panels that the person who asks has joined, and the invitations that wait.</summary>
public sealed class MyRounds(CollabDb db, Pseudonyms pseudonyms, TimeProvider clock)
{
    public async Task<MyRoundsOverview> Of(Person person, CancellationToken cancel = default)
    {
        var panels = await db.PanelsOf(person, pseudonyms, cancel);
        var rounds = await Joined(panels, cancel);
        var own = rounds.ToDictionary(row => row.Round.Id, row => panels[row.Round.StudyId]);
        var answered = await Answered(own, cancel);
        var sent = await Sent(own, cancel);
        var outcomes = await Outcomes([.. rounds.Where(row => row.Round.Publication is not null).Select(row => row.Round.Id)], cancel);
        var now = clock.GetUtcNow();
        return new MyRoundsOverview(
            [.. rounds.Select(row => new MyRound(
                row.Round,
                row.TaskForceCode,
                row.TaskForce ?? Translated.None,
                row.Round.StateAt(now),
                row.Items,
                answered.GetValueOrDefault(row.Round.Id),
                sent.TryGetValue(row.Round.Id, out var at) ? at : null,
                outcomes.GetValueOrDefault(row.Round.Id) ?? new Dictionary<ConsensusOutcome, int>()))],
            await Invitations(person, cancel));
    }

    private async Task<List<JoinedRound>> Joined(IReadOnlyDictionary<Guid, Guid> panels, CancellationToken cancel) => await db.Rounds.AnswerableBy(panels).AsNoTracking()
        .OrderBy(round => round.Deadline)
        .Select(round => new JoinedRound(
            round,
            round.Study.TaskForceCode,
            db.TaskForces.Where(t => t.Code == round.Study.TaskForceCode).Select(t => t.Name).FirstOrDefault(),
            round.Items.Count(item => item.ItemVersion.Item.Purpose != ItemPurpose.Reading)))
        .ToListAsync(cancel);

    private async Task<Dictionary<Guid, int>> Answered(Dictionary<Guid, Guid> own, CancellationToken cancel)
    {
        var (rounds, panelists) = (own.Keys.ToList(), own.Values.Distinct().ToList());
        return await (
            from answer in db.Answers
            join item in db.RoundItems on answer.RoundItemId equals item.Id
            where rounds.Contains(item.RoundId) && panelists.Contains(answer.PanelistId) && answer.Value != null
            group item by item.RoundId into round
            select new { round.Key, Count = round.Count() }).ToDictionaryAsync(round => round.Key, round => round.Count, cancel);
    }

    private async Task<Dictionary<Guid, DateTimeOffset>> Sent(Dictionary<Guid, Guid> own, CancellationToken cancel)
    {
        var (rounds, panelists) = (own.Keys.ToList(), own.Values.Distinct().ToList());
        return await db.Submissions
            .Where(submission => rounds.Contains(submission.RoundId) && panelists.Contains(submission.PanelistId))
            .ToDictionaryAsync(submission => submission.RoundId, submission => submission.At, cancel);
    }

    private async Task<Dictionary<Guid, Dictionary<ConsensusOutcome, int>>> Outcomes(List<Guid> published, CancellationToken cancel)
    {
        var counted = await db.ItemResults
            .Where(result => published.Contains(result.RoundId) && result.Outcome != null)
            .GroupBy(result => new { result.RoundId, result.Outcome })
            .Select(group => new { group.Key.RoundId, group.Key.Outcome, Count = group.Count() })
            .ToListAsync(cancel);
        return counted.GroupBy(row => row.RoundId).ToDictionary(round => round.Key, round => round.ToDictionary(row => row.Outcome!.Value, row => row.Count));
    }

    private async Task<List<WaitingInvitation>> Invitations(Person person, CancellationToken cancel) => await (
        from invitation in db.Invitations
        join study in db.Studies on invitation.StudyId equals study.Id
        where invitation.AccountId == person.AccountId
            && invitation.State != InvitationState.Accepted
            && invitation.State != InvitationState.Declined
        orderby invitation.InvitedAt
        select new WaitingInvitation(invitation.Id, study.TaskForceCode, study.Title)).ToListAsync(cancel);

    private sealed record JoinedRound(Round Round, string TaskForceCode, Translated? TaskForce, int Items);
}
