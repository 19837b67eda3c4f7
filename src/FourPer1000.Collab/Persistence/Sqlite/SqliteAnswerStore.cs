using FourPer1000.Collab.Answers;

namespace FourPer1000.Collab.Persistence.Sqlite;

/// <summary>
/// One connection, prepared statements, one transaction for each group of saves. A commit waits for the disk; a group shares that
/// wait.
/// </summary>
internal sealed class SqliteAnswerStore : IAnswerStore
{
    private readonly TimeProvider clock;
    private readonly SemaphoreSlim gate;
    private readonly Lazy<SqliteAnswerStatements> statements;
    private readonly SaveQueue queue;

    public SqliteAnswerStore(string connectionString, TimeProvider clock)
    {
        this.clock = clock;
        gate = SqliteWriteGate.Of(connectionString);
        statements = new Lazy<SqliteAnswerStatements>(() => new SqliteAnswerStatements(connectionString));
        queue = new SaveQueue(Commit);
    }

    public ValueTask<SaveOutcome> Save(AnswerSave save, CancellationToken cancel = default) => queue.Enqueue(save, cancel);

    public async ValueTask DisposeAsync()
    {
        await queue.DisposeAsync();
        if (statements.IsValueCreated)
        {
            statements.Value.Dispose();
        }
    }

    private SaveOutcome[] Commit(IReadOnlyList<AnswerSave> group)
    {
        gate.Wait();
        try
        {
            using var transaction = statements.Value.Begin();
            var outcomes = WriteAll(group);
            transaction.Commit();
            return outcomes;
        }
        finally
        {
            gate.Release();
        }
    }

    private SaveOutcome[] WriteAll(IReadOnlyList<AnswerSave> group)
    {
        // The clock is read inside the transaction: whoever closes the round later sees every answer that was still in time.
        var now = clock.GetUtcNow();
        var rounds = new Dictionary<Guid, RoundGate>();
        var outcomes = new SaveOutcome[group.Count];
        for (var i = 0; i < group.Count; i++)
        {
            outcomes[i] = Write(group[i], rounds, now);
        }

        return outcomes;
    }

    private SaveOutcome Write(AnswerSave save, Dictionary<Guid, RoundGate> rounds, DateTimeOffset now)
    {
        if (!rounds.TryGetValue(save.RoundId, out var round))
        {
            rounds[save.RoundId] = round = statements.Value.Round(save.RoundId);
        }

        if (!round.IsOpened || statements.Value.ConsentOf(save.PanelistId) is not { } consent)
        {
            return new SaveOutcome.NotFound();
        }

        if (!round.AcceptsAt(now))
        {
            return statements.Value.Replay(save) is { } earlier ? earlier : new SaveOutcome.Closed(round.ClosedSince);
        }

        if (consent < round.Consent)
        {
            return statements.Value.Replay(save) ?? new SaveOutcome.ConsentMissing();
        }

        var savedAt = now.ToUnixTimeSeconds();
        return statements.Value.Write(save, savedAt) is { } revision
            ? new SaveOutcome.Saved(revision, savedAt)
            : statements.Value.Replay(save) ?? new SaveOutcome.Stale(statements.Value.Current(save));
    }
}

/// <summary>What the writer needs to know of a round.</summary>
/// <param name="Consent">The version of the consent text that its panel has to agree to; 0 for none.</param>
internal readonly record struct RoundGate(bool IsOpened, DateTimeOffset? Deadline, DateTimeOffset? ClosedAt, int Consent)
{
    public DateTimeOffset? ClosedSince => ClosedAt ?? Deadline;

    public bool AcceptsAt(DateTimeOffset now) => IsOpened && ClosedAt is null && now < Deadline;
}
