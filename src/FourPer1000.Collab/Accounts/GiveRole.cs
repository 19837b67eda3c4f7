using FourPer1000.Collab.Journal;
using FourPer1000.Collab.Persistence;
using FourPer1000.Collab.Rules;

namespace FourPer1000.Collab.Accounts;

/// <summary>How a person is named who may not have an account yet.</summary>
public sealed record Contact(string Mail, string Name, Tongue Tongue);

/// <summary>An administrator gives somebody a role that belongs to no task force.</summary>
public sealed class GiveRole(CollabDb db, TimeProvider clock, AccountBook accounts)
{
    /// <exception cref="Absent">The person is no administrator.</exception>
    public Task<Account> Now(Contact contact, string role, Person by, CancellationToken cancel = default) => db.Write(
        async () =>
        {
            by.MustAdminister();
            var account = await accounts.FindOrAdd(contact.Mail, contact.Name, contact.Tongue, cancel);
            await accounts.Give(account, role, cancel);
            await db.Record(clock.GetUtcNow(), by.AccountId, "role.given", Subjects.Account(account.Id), new { role }, cancel);
            return account;
        },
        cancel);
}

public static class Administration
{
    /// <exception cref="Absent">The person is no administrator.</exception>
    public static void MustAdminister(this Person person)
    {
        if (!person.IsAdministrator)
        {
            throw new Absent("account");
        }
    }
}
