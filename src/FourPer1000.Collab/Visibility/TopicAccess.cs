using FourPer1000.Collab.Accounts;
using FourPer1000.Collab.Live;
using FourPer1000.Collab.Panels;
using FourPer1000.Collab.Persistence;
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
        this CollabDb db, Topic topic, IReadOnlyCollection<Guid> accounts, CancellationToken cancel = default)
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
            _ when Id(topic, "round/") is { } round => await RoundHearers(db, active, round, cancel),
            _ => new HashSet<Guid>(),
        };
    }

    private static async Task<IReadOnlySet<Guid>> RoundHearers(CollabDb db, IQueryable<Account> active, Guid round, CancellationToken cancel)
    {
        var study = await db.Rounds.Where(r => r.Id == round).Select(r => (Guid?)r.StudyId).FirstOrDefaultAsync(cancel);
        return study is not { } id
            ? new HashSet<Guid>()
            : await active
                .Where(account => ModeratorsOf(db, id).Contains(account.Id)
                    || Secretaries(db).Contains(account.Id)
                    || db.Invitations.Any(i => i.StudyId == id && i.AccountId == account.Id && i.State == InvitationState.Accepted))
                .Select(account => account.Id).ToHashSetAsync(cancel);
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
