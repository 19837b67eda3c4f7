using FourPer1000.Collab.Persistence;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace FourPer1000.Collab.Accounts;

/// <summary>Finds accounts by mail address, and makes those of people who are invited or given a role.</summary>
public sealed class AccountBook(CollabDb db)
{
    public static string Normalize(string mail) => mail.Trim().ToUpperInvariant();

    public Task<Account?> Find(string mail, CancellationToken cancel = default)
    {
        var normalized = Normalize(mail);
        return db.Users.FirstOrDefaultAsync(account => account.NormalizedEmail == normalized, cancel);
    }

    /// <summary>The account with this address; a new one if there is none. Saved with the caller's transaction.</summary>
    public async Task<Account> FindOrAdd(string mail, string name, Tongue tongue, CancellationToken cancel = default)
    {
        await db.LockAccounts(cancel);
        return await Find(mail, cancel)
            ?? db.Users.Local.FirstOrDefault(account => account.NormalizedEmail == Normalize(mail))
            ?? Add(mail.Trim(), name, tongue);
    }

    /// <summary>Gives a role; nothing happens if the account has it.</summary>
    public async Task Give(Account account, string role, CancellationToken cancel = default)
    {
        await db.LockAccounts(cancel);
        var row = await FindOrAddRole(role, cancel);
        var has = db.UserRoles.Local.Any(given => given.UserId == account.Id && given.RoleId == row.Id)
            || await db.UserRoles.AnyAsync(given => given.UserId == account.Id && given.RoleId == row.Id, cancel);
        if (!has)
        {
            db.UserRoles.Add(new IdentityUserRole<Guid> { UserId = account.Id, RoleId = row.Id });
        }
    }

    private async Task<Role> FindOrAddRole(string name, CancellationToken cancel)
    {
        var known = db.Roles.Local.FirstOrDefault(role => role.Name == name) ?? await db.Roles.FirstOrDefaultAsync(role => role.Name == name, cancel);
        if (known is not null)
        {
            return known;
        }

        var added = new Role(name) { Id = Guid.NewGuid(), NormalizedName = name.ToUpperInvariant() };
        db.Roles.Add(added);
        return added;
    }

    private Account Add(string mail, string name, Tongue tongue)
    {
        var account = new Account
        {
            Id = Guid.NewGuid(),
            UserName = mail,
            NormalizedUserName = Normalize(mail),
            Email = mail,
            NormalizedEmail = Normalize(mail),
            DisplayName = string.IsNullOrWhiteSpace(name) ? mail : name.Trim(),
            Tongue = tongue,
            SecurityStamp = Guid.NewGuid().ToString("N"),
        };
        db.Users.Add(account);
        return account;
    }
}
