using FourPer1000.Collab.Accounts;
using FourPer1000.Collab.Journal;
using FourPer1000.Collab.Persistence;
using FourPer1000.Collab.Rules;
using Microsoft.EntityFrameworkCore;

namespace FourPer1000.Collab.TaskForces;

/// <summary>An administrator gives somebody the right to moderate the studies of one task force.</summary>
public sealed class AppointModerator(CollabDb db, TimeProvider clock, AccountBook accounts)
{
    /// <summary>Appointing twice is appointing once.</summary>
    /// <exception cref="Absent">The person is no administrator, or there is no such task force.</exception>
    public Task<Account> Now(Contact contact, string taskForceCode, Person by, CancellationToken cancel = default) => db.Write(
        async () =>
        {
            by.MustAdminister();
            var taskForce = await db.TaskForces.Where(t => t.Code == taskForceCode).OrAbsent(cancel);
            var account = await accounts.FindOrAdd(contact.Mail, contact.Name, contact.Tongue, cancel);
            await accounts.Give(account, Roles.Moderator, cancel);
            await Appoint(account, taskForce, cancel);
            await db.Record(clock.GetUtcNow(), by.AccountId, "moderator.appointed", Subjects.Account(account.Id), new { taskForceCode }, cancel);
            return account;
        },
        cancel);

    private async Task Appoint(Account account, TaskForce taskForce, CancellationToken cancel)
    {
        if (!await db.Moderations.AnyAsync(m => m.AccountId == account.Id && m.TaskForceCode == taskForce.Code, cancel))
        {
            db.Moderations.Add(new Moderation { AccountId = account.Id, TaskForceCode = taskForce.Code, Since = clock.GetUtcNow() });
        }
    }
}
