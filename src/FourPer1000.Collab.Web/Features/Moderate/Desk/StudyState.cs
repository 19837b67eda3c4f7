using FourPer1000.Collab.Accounts;
using FourPer1000.Collab.Persistence;
using FourPer1000.Collab.Proposals;
using FourPer1000.Collab.Rules;
using FourPer1000.Collab.Studies;
using FourPer1000.Collab.TaskForces;
using FourPer1000.Collab.Visibility;
using Microsoft.EntityFrameworkCore;

namespace FourPer1000.Collab.Web.Features.Moderate.Desk;

/// <summary>How far a study is: what a list of studies and the next step need.</summary>
/// <param name="Study">The study with its rounds, in order.</param>
/// <param name="Invitations">How many people were invited.</param>
/// <param name="Items">How many items each round asks.</param>
/// <param name="Proposals">How many proposals came of it, by state.</param>
internal sealed record StudyState(
    Study Study, int Invitations, IReadOnlyDictionary<Guid, int> Items, IReadOnlyDictionary<ProposalState, int> Proposals)
{
    /// <summary>The latest round; null when none is planned.</summary>
    public Round? Current => Study.Rounds.MaxBy(round => round.Number);

    public bool HasFurtherRound => Study.Rounds.Count < Study.Protocol.Rounds;

    /// <summary>The proposals that wait for the task force: drafts and those returned with a question.</summary>
    public int WaitingProposals => Proposals.GetValueOrDefault(ProposalState.Drafted) + Proposals.GetValueOrDefault(ProposalState.Returned);

    /// <summary>The task forces that a person moderates, each with its studies.</summary>
    /// <exception cref="Absent">The person moderates none.</exception>
    public static async Task<IReadOnlyList<(TaskForce Force, IReadOnlyList<StudyState> Studies)>> AllOf(
        CollabDb db, Person person, CancellationToken cancel)
    {
        var forces = await db.TaskForces.AsNoTracking()
            .Where(force => db.Moderations.Any(m => m.AccountId == person.AccountId && m.TaskForceCode == force.Code))
            .OrderBy(force => force.Code)
            .ToListAsync(cancel);
        var studies = await Read(db, db.Studies.ModeratedBy(db, person), cancel);
        return forces.Count == 0
            ? throw new Absent("moderation")
            : [.. forces.Select(force => (force, (IReadOnlyList<StudyState>)[.. studies.Where(study => study.Study.TaskForceCode == force.Code)]))];
    }

    /// <exception cref="Absent">There is no such study, or not for this person.</exception>
    public static async Task<StudyState> Find(CollabDb db, Guid studyId, Person person, CancellationToken cancel) =>
        (await Read(db, db.Studies.ModeratedBy(db, person).Where(study => study.Id == studyId), cancel)).SingleOrDefault() ?? throw new Absent("study");

    private static async Task<List<StudyState>> Read(CollabDb db, IQueryable<Study> found, CancellationToken cancel)
    {
        var studies = await found.AsNoTracking().AsSplitQuery()
            .Include(study => study.Rounds.OrderBy(round => round.Number)).ThenInclude(round => round.Extensions)
            .Include(study => study.Amendments)
            .OrderByDescending(study => study.CreatedAt)
            .ToListAsync(cancel);
        var ids = studies.ConvertAll(study => study.Id);
        var invitations = await db.Invitations.Where(i => ids.Contains(i.StudyId)).GroupBy(i => i.StudyId)
            .Select(group => new { group.Key, Count = group.Count() }).ToDictionaryAsync(group => group.Key, group => group.Count, cancel);
        var items = await db.RoundItems.Where(item => db.Rounds.Any(round => round.Id == item.RoundId && ids.Contains(round.StudyId)))
            .GroupBy(item => item.RoundId)
            .Select(group => new { group.Key, Count = group.Count() }).ToDictionaryAsync(group => group.Key, group => group.Count, cancel);
        var proposals = await db.Proposals.Where(p => ids.Contains(p.StudyId)).GroupBy(p => new { p.StudyId, p.State })
            .Select(group => new { group.Key.StudyId, group.Key.State, Count = group.Count() }).ToListAsync(cancel);
        return studies.ConvertAll(study => new StudyState(
            study,
            invitations.GetValueOrDefault(study.Id),
            items,
            proposals.Where(row => row.StudyId == study.Id).ToDictionary(row => row.State, row => row.Count)));
    }
}
