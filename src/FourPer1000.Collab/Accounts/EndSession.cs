using FourPer1000.Collab.Persistence;
using Microsoft.EntityFrameworkCore;

namespace FourPer1000.Collab.Accounts;

/// <summary>Signs out: this browser, or every browser of an account.</summary>
public sealed class EndSession(CollabDb db)
{
    public Task Now(Guid sessionId, CancellationToken cancel = default) =>
        db.Write(() => db.Sessions.Where(session => session.Id == sessionId).ExecuteDeleteAsync(cancel), cancel);

    public Task Everywhere(Guid accountId, CancellationToken cancel = default) =>
        db.Write(() => db.Sessions.Where(session => session.AccountId == accountId).ExecuteDeleteAsync(cancel), cancel);
}
