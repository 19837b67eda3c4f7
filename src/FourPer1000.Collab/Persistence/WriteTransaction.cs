using FourPer1000.Collab.Persistence.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace FourPer1000.Collab.Persistence;

/// <summary>How every use case writes: one transaction, changes saved at its end, in turn on SQLite.</summary>
public static class WriteTransaction
{
    /// <summary>Runs the act in a transaction, saves what it changed and commits.</summary>
    /// <remarks>
    /// Announce and send after this returns: nothing may be told that is not stored. The act begins with nothing in memory: what an
    /// earlier act of the same request read may be out of date, and what a failed one changed must not be saved with this one.
    /// </remarks>
    public static async Task<T> Write<T>(this CollabDb db, Func<Task<T>> act, CancellationToken cancel = default)
    {
        using var turn = await Turn(db, cancel);
        db.ChangeTracker.Clear();
        await using var transaction = await db.Database.BeginTransactionAsync(cancel);
        var result = await act();
        await db.SaveChangesAsync(cancel);
        await transaction.CommitAsync(cancel);
        return result;
    }

    /// <inheritdoc cref="Write{T}"/>
    public static Task Write(this CollabDb db, Func<Task> act, CancellationToken cancel = default) => db.Write(
        async () =>
        {
            await act();
            return true;
        },
        cancel);

    /// <summary>
    /// Locks a round against saves in flight: they are committed before this returns, later ones see what this transaction does.
    /// A SQLite transaction holds the write lock from its beginning, so there is nothing to do.
    /// </summary>
    internal static Task LockRound(this CollabDb db, Guid roundId, CancellationToken cancel) => db.Database.IsNpgsql()
        ? db.Database.ExecuteSqlAsync($"SELECT 1 FROM rounds WHERE id = {roundId} FOR UPDATE", cancel)
        : Task.CompletedTask;

    /// <summary>One planner of rounds after another in a study.</summary>
    internal static Task LockStudy(this CollabDb db, Guid studyId, CancellationToken cancel) => db.Database.IsNpgsql()
        ? db.Database.ExecuteSqlAsync($"SELECT 1 FROM studies WHERE id = {studyId} FOR NO KEY UPDATE", cancel)
        : Task.CompletedTask;

    /// <summary>One count of a reason after another.</summary>
    internal static Task LockReason(this CollabDb db, Guid reasonId, CancellationToken cancel) => db.Database.IsNpgsql()
        ? db.Database.ExecuteSqlAsync($"SELECT 1 FROM panel_reasons WHERE id = {reasonId} FOR NO KEY UPDATE", cancel)
        : Task.CompletedTask;

    /// <summary>One maker of accounts and roles after another, so that two who look for the same one do not both add it.</summary>
    internal static Task LockAccounts(this CollabDb db, CancellationToken cancel) => db.Database.IsNpgsql()
        ? db.Database.ExecuteSqlAsync($"SELECT pg_advisory_xact_lock(41002)", cancel)
        : Task.CompletedTask;

    /// <summary>One change of the plan after another, so that its Activities are numbered without gaps. Taken before the journal's lock.</summary>
    internal static Task LockPlan(this CollabDb db, CancellationToken cancel) => db.Database.IsNpgsql()
        ? db.Database.ExecuteSqlAsync($"SELECT pg_advisory_xact_lock(41001)", cancel)
        : Task.CompletedTask;

    /// <summary>One journal entry after another; the number that PostgreSQL locks is arbitrary and only has to be the same everywhere.</summary>
    internal static Task LockJournal(this CollabDb db, CancellationToken cancel) => db.Database.IsNpgsql()
        ? db.Database.ExecuteSqlAsync($"SELECT pg_advisory_xact_lock(41000)", cancel)
        : Task.CompletedTask;

    private static async Task<IDisposable?> Turn(CollabDb db, CancellationToken cancel)
    {
        if (!db.Database.IsSqlite())
        {
            return null;
        }

        var gate = SqliteWriteGate.Of(db.Database.GetConnectionString()!);
        await gate.WaitAsync(cancel);
        return new Release(gate);
    }

    private sealed class Release(SemaphoreSlim gate) : IDisposable
    {
        public void Dispose() => gate.Release();
    }
}
