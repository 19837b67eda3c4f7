using FourPer1000.Collab.Persistence;
using Microsoft.EntityFrameworkCore;

namespace FourPer1000.Collab.Accounts;

/// <summary>Makes the first administrator of a new installation; refuses as soon as there is one.</summary>
public sealed class AddFirstAdministrator(CollabDb db, GiveRole give)
{
    public async Task<Account> Now(Contact contact, CancellationToken cancel = default)
    {
        AccountRules.NoAdministratorYet.Enforce(await IsNeeded(cancel));
        return await give.Now(contact, Roles.Administrator, Person.Platform, cancel);
    }

    public async Task<bool> IsNeeded(CancellationToken cancel = default) => !await (
        from given in db.UserRoles
        join role in db.Roles on given.RoleId equals role.Id
        where role.Name == Roles.Administrator
        select given).AnyAsync(cancel);
}
