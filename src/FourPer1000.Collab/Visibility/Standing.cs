using FourPer1000.Collab.Accounts;
using FourPer1000.Collab.Panels;
using FourPer1000.Collab.Persistence;
using FourPer1000.Collab.Proposals;
using FourPer1000.Collab.Studies;
using Microsoft.EntityFrameworkCore;

namespace FourPer1000.Collab.Visibility;

/// <summary>How a person stands to a study; a person may stand in several ways at once.</summary>
[Flags]
public enum Standing
{
    Public = 0,
    Panelist = 1,
    Moderator = 2,
    Secretariat = 4,
}

/// <summary>What there is to see of a round.</summary>
public enum Sight
{
    /// <summary>That the round exists, its title and its deadline.</summary>
    Existence,

    /// <summary>The method: scales, rules, k.</summary>
    Protocol,

    /// <summary>The wording of its items.</summary>
    Items,

    /// <summary>One's own answers.</summary>
    OwnAnswers,

    /// <summary>How many were invited, have started, have finished.</summary>
    Participation,

    /// <summary>Numbers and reasons of the panel, as far as k allows.</summary>
    Results,

    /// <summary>The receipts of the sheets that were sealed.</summary>
    Receipts,

    /// <summary>In a real-time study: the released batches. A panelist sees those of the items that he or she has answered.</summary>
    GroupSoFar,
}

/// <summary>
/// The one rule of who may see what when. Pages, API, hub, mails and exports all ask it; what it refuses looks absent.
/// </summary>
public static class VisibilityRule
{
    /// <summary>Whether somebody of this standing may see this of a round in this state.</summary>
    public static bool May(this Standing standing, Sight sight, RoundState state) =>
        PublicMay(sight, state)
        || (standing.HasFlag(Standing.Panelist) && PanelistMay(sight, state))
        || (standing.HasFlag(Standing.Moderator) && ModeratorMay(sight, state))
        || (standing.HasFlag(Standing.Secretariat) && SecretariatMay(sight, state));

    /// <summary>Whether somebody of this standing may read the panel's reasons: with the results, in real time with the batches.</summary>
    public static bool MayReadReasons(this Standing standing, Round round, DateTimeOffset now) =>
        standing.May(Sight.Results, round.StateAt(now))
        || (round.Study.Protocol.Kind == StudyKind.RealTime && standing.May(Sight.GroupSoFar, round.StateAt(now)));

    private static bool PublicMay(Sight sight, RoundState state) => sight switch
    {
        Sight.Existence => state != RoundState.Draft,
        Sight.Protocol or Sight.Items or Sight.Results or Sight.Receipts => state == RoundState.Published,
        _ => false,
    };

    /// <summary>A panelist finds the own receipt as soon as the round is sealed: a list that could still change proves nothing.</summary>
    private static bool PanelistMay(Sight sight, RoundState state) => sight switch
    {
        Sight.Existence or Sight.Protocol or Sight.Items or Sight.OwnAnswers or Sight.GroupSoFar => state != RoundState.Draft,
        Sight.Receipts => state is RoundState.Closed or RoundState.Published,
        _ => false,
    };

    /// <summary>
    /// Even a moderator sees no number of an open round, and never an answer with its author. In real time it is the panel's own batches
    /// that a moderator follows, to know when to stop.
    /// </summary>
    private static bool ModeratorMay(Sight sight, RoundState state) => sight switch
    {
        Sight.Existence or Sight.Protocol or Sight.Items or Sight.Participation => true,
        Sight.Results or Sight.Receipts => state is RoundState.Closed or RoundState.Published,
        Sight.GroupSoFar => state != RoundState.Draft,
        _ => false,
    };

    private static bool SecretariatMay(Sight sight, RoundState state) =>
        state != RoundState.Draft && sight is (Sight.Existence or Sight.Protocol or Sight.Participation);
}

/// <summary>Reads begin here, so that what a person may not see is not found in the first place.</summary>
public static class Access
{
    /// <summary>The studies of the task forces that the person moderates now.</summary>
    public static IQueryable<Study> ModeratedBy(this IQueryable<Study> studies, CollabDb db, Person person) =>
        studies.Where(study => db.Moderations.Any(m => m.AccountId == person.AccountId && m.TaskForceCode == study.TaskForceCode));

    /// <summary>The rounds of studies whose task force the person moderates now.</summary>
    public static IQueryable<Round> ModeratedBy(this IQueryable<Round> rounds, CollabDb db, Person person) =>
        rounds.Where(round => db.Moderations.Any(m => m.AccountId == person.AccountId && m.TaskForceCode == round.Study.TaskForceCode));

    /// <summary>The opened rounds of these panels; ask <see cref="OwnPanels.PanelsOf"/> which ones are the person's.</summary>
    public static IQueryable<Round> AnswerableBy(this IQueryable<Round> rounds, IReadOnlyDictionary<Guid, Guid> panels)
    {
        var studies = panels.Keys.ToList();
        return rounds.Where(round => round.Opening != null && studies.Contains(round.StudyId));
    }

    /// <summary>Every study of which the person may see at least one thing: public ones with an opened round, and one's own.</summary>
    public static IQueryable<Study> VisibleTo(this IQueryable<Study> studies, CollabDb db, Person person) =>
        studies.Where(study =>
            study.Rounds.Any(round => round.Opening != null)
            || db.Moderations.Any(m => m.AccountId == person.AccountId && m.TaskForceCode == study.TaskForceCode));

    /// <summary>The proposals of the task forces that the person moderates now, drafts included.</summary>
    public static IQueryable<Proposal> ModeratedBy(this IQueryable<Proposal> proposals, CollabDb db, Person person) =>
        proposals.Where(proposal => db.Moderations.Any(m => m.AccountId == person.AccountId && m.TaskForceCode == proposal.ObjectiveCode));

    /// <summary>The proposals that the Secretariat reviews: those handed in. A draft belongs to its task force alone.</summary>
    public static IQueryable<Proposal> ReviewableBy(this IQueryable<Proposal> proposals, Person person) =>
        person.IsSecretariat ? proposals.Where(proposal => proposal.SubmittedAt != null) : proposals.Where(_ => false);

    /// <summary>Every proposal the person may read on the board.</summary>
    public static IQueryable<Proposal> VisibleTo(this IQueryable<Proposal> proposals, CollabDb db, Person person)
    {
        var isSecretariat = person.IsSecretariat;
        return proposals.Where(proposal =>
            (isSecretariat && proposal.SubmittedAt != null)
            || db.Moderations.Any(m => m.AccountId == person.AccountId && m.TaskForceCode == proposal.ObjectiveCode));
    }

    /// <summary>How a person stands to a study at this moment.</summary>
    public static async Task<Standing> StandingOf(
        this CollabDb db, Person person, Guid studyId, Pseudonyms pseudonyms, CancellationToken cancel = default)
    {
        if (!person.IsSignedIn)
        {
            return Standing.Public;
        }

        var moderates = await db.Studies.ModeratedBy(db, person).AnyAsync(study => study.Id == studyId, cancel);
        var panels = await db.PanelsOf(person, pseudonyms, cancel);
        return (moderates ? Standing.Moderator : Standing.Public)
            | (panels.ContainsKey(studyId) ? Standing.Panelist : Standing.Public)
            | (person.IsSecretariat ? Standing.Secretariat : Standing.Public);
    }
}
