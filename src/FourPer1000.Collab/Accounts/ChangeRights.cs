using FourPer1000.Collab.Journal;
using FourPer1000.Collab.Persistence;
using FourPer1000.Collab.Rules;
using FourPer1000.Collab.TaskForces;
using Microsoft.EntityFrameworkCore;

namespace FourPer1000.Collab.Accounts;

/// <summary>What a person may do on the platform.</summary>
/// <param name="Roles">Their roles.</param>
/// <param name="TaskForces">The task forces they moderate; the role of moderator alone moderates nothing.</param>
/// <param name="Disabled">Whether they are shut out.</param>
public sealed record Rights(IReadOnlyCollection<string> Roles, IReadOnlyCollection<string> TaskForces, bool Disabled);

/// <summary>Gives and takes roles and moderations. What was taken ends within seconds, in open pages and connections too.</summary>
public sealed class ChangeRights(CollabDb db, AccountBook accounts, TimeProvider clock)
{
    /// <exception cref="Absent">The person is no administrator, or there is no such account.</exception>
    public Task Now(Guid accountId, Rights rights, Person by, CancellationToken cancel = default) => db.Write(
        async () =>
        {
            by.MustAdminister();
            var now = clock.GetUtcNow();
            var account = await db.Users.Where(account => account.Id == accountId).OrAbsent(cancel);
            await ChangeRoles(account, rights.Roles, cancel);
            await ChangeModerations(account, rights.TaskForces, now, cancel);
            Disable(account, rights.Disabled);
            await db.SaveChangesAsync(cancel);
            AccountRules.SomebodyAdministers.Enforce(await SomebodyAdministers(now, cancel));
            await db.Record(now, by.AccountId, "account.rights-changed", Subjects.Account(accountId), rights, cancel);
        },
        cancel);

    private async Task ChangeRoles(Account account, IReadOnlyCollection<string> roles, CancellationToken cancel)
    {
        var superfluous = await db.UserRoles
            .Where(given => given.UserId == account.Id && !db.Roles.Any(role => role.Id == given.RoleId && roles.Contains(role.Name!)))
            .ToListAsync(cancel);
        db.UserRoles.RemoveRange(superfluous);
        foreach (var role in roles.Intersect(Roles.All))
        {
            await accounts.Give(account, role, cancel);
        }
    }

    private async Task ChangeModerations(Account account, IReadOnlyCollection<string> taskForces, DateTimeOffset now, CancellationToken cancel)
    {
        var present = await db.Moderations.Where(moderation => moderation.AccountId == account.Id).ToListAsync(cancel);
        db.Moderations.RemoveRange(present.Where(moderation => !taskForces.Contains(moderation.TaskForceCode)));
        db.Moderations.AddRange(taskForces
            .Except(present.Select(moderation => moderation.TaskForceCode))
            .Select(code => new Moderation { AccountId = account.Id, TaskForceCode = code, Since = now }));
    }

    /// <summary>A new security stamp ends every session of the account.</summary>
    private static void Disable(Account account, bool disabled)
    {
        account.LockoutEnabled = true;
        account.LockoutEnd = disabled ? DateTimeOffset.MaxValue : null;
        account.SecurityStamp = disabled ? Guid.NewGuid().ToString("N") : account.SecurityStamp;
    }

    private Task<bool> SomebodyAdministers(DateTimeOffset now, CancellationToken cancel) => (
        from given in db.UserRoles
        join role in db.Roles on given.RoleId equals role.Id
        join account in db.Users on given.UserId equals account.Id
        where role.Name == Roles.Administrator && (account.LockoutEnd == null || account.LockoutEnd <= now)
        select account).AnyAsync(cancel);
}
