using FourPer1000.Collab.Accounts;
using FourPer1000.Collab.Live;
using FourPer1000.Collab.Panels;
using FourPer1000.Collab.Persistence;
using FourPer1000.Collab.Studies;
using Microsoft.EntityFrameworkCore;

namespace FourPer1000.Collab.Visibility;

/// <summary>
/// Who may hear that a topic changed. Asked when a page begins to watch and again before every ping, so a person who has lost a right
/// hears nothing more.
/// </summary>
public static class TopicAccess
{
    /// <summary>Those of the accounts that may hear of the topic at this moment.</summary>
    public static async Task<IReadOnlySet<Guid>> Hearers(
        this CollabDb db, Topic topic, IReadOnlyCollection<Guid> accounts, Pseudonyms pseudonyms, CancellationToken cancel = default)
    {
        var active = db.Users.Where(account => accounts.Contains(account.Id) && (account.LockoutEnd == null || !account.LockoutEnabled));
        return topic switch
        {
            _ when topic == Topic.Programme => await active.Select(account => account.Id).ToHashSetAsync(cancel),
            _ when topic == Topic.Board => await active
                .Where(account => Secretaries(db).Contains(account.Id) || db.Moderations.Any(m => m.AccountId == account.Id))
                .Select(account => account.Id).ToHashSetAsync(cancel),
            _ when Id(topic, "moderation/") is { } study => await active
                .Where(account => ModeratorsOf(db, study).Contains(account.Id))
                .Select(account => account.Id).ToHashSetAsync(cancel),
            _ when Id(topic, "round/") is { } round => await RoundHearers(db, active, round, pseudonyms, cancel),
            _ => new HashSet<Guid>(),
        };
    }

    private static async Task<IReadOnlySet<Guid>> RoundHearers(
        CollabDb db, IQueryable<Account> active, Guid round, Pseudonyms pseudonyms, CancellationToken cancel)
    {
        if (await db.Rounds.Where(r => r.Id == round).Select(r => r.Study).FirstOrDefaultAsync(cancel) is not { } study)
        {
            return new HashSet<Guid>();
        }

        var hearers = await active
            .Where(account => ModeratorsOf(db, study.Id).Contains(account.Id) || Secretaries(db).Contains(account.Id))
            .Select(account => account.Id).ToHashSetAsync(cancel);
        hearers.UnionWith(await Panel(db, active, study, pseudonyms, cancel));
        return hearers;
    }

    /// <summary>Those who joined and have not left; only the pseudonym knows who has.</summary>
    private static async Task<IEnumerable<Guid>> Panel(
        CollabDb db, IQueryable<Account> active, Study study, Pseudonyms pseudonyms, CancellationToken cancel)
    {
        var joined = await active
            .Where(account => db.Invitations.Any(i => i.StudyId == study.Id && i.AccountId == account.Id && i.State == InvitationState.Accepted))
            .Select(account => account.Id).ToListAsync(cancel);
        var left = await db.Panelists.Where(p => p.StudyId == study.Id && p.WithdrawnAt != null).Select(p => p.Id).ToHashSetAsync(cancel);
        return joined.Where(account => !left.Contains(pseudonyms.PanelistId(study.PseudonymSalt, account)));
    }

    private static IQueryable<Guid> ModeratorsOf(CollabDb db, Guid study) =>
        from moderation in db.Moderations
        join s in db.Studies on moderation.TaskForceCode equals s.TaskForceCode
        where s.Id == study
        select moderation.AccountId;

    private static IQueryable<Guid> Secretaries(CollabDb db) =>
        from given in db.UserRoles
        join role in db.Roles on given.RoleId equals role.Id
        where role.Name == Roles.Secretariat
        select given.UserId;

    private static Guid? Id(Topic topic, string prefix) =>
        topic.Name.StartsWith(prefix, StringComparison.Ordinal) && Guid.TryParseExact(topic.Name[prefix.Length..], "N", out var id) ? id : null;
}
