using FourPer1000.Collab.Answers;
using Npgsql;

namespace FourPer1000.Collab.Persistence.PostgreSql;

/// <summary>
/// The same groups as on SQLite, each written by one statement over arrays. The rounds of a group are share-locked first: a closing
/// waits for the group, or the group sees the closing.
/// </summary>
internal sealed class PostgreSqlAnswerStore : IAnswerStore
{
    private readonly TimeProvider clock;
    private readonly NpgsqlDataSource database;
    private readonly SaveQueue queue;

    public PostgreSqlAnswerStore(string connectionString, TimeProvider clock)
    {
        this.clock = clock;
        database = NpgsqlDataSource.Create(connectionString);
        // Blocks the queue's own thread and no other; the driver's answer comes on the pool.
        queue = new SaveQueue(group => Commit(group).GetAwaiter().GetResult());
    }

    public ValueTask<SaveOutcome> Save(AnswerSave save, CancellationToken cancel = default) => queue.Enqueue(save, cancel);

    public async ValueTask DisposeAsync()
    {
        await queue.DisposeAsync();
        await database.DisposeAsync();
    }

    /// <summary>
    /// When the server was away, the connections that lie ready are broken, and the first group after its return would fail for it. So a
    /// broken connection is tried again once on a new one; that is safe because a save that was stored is found by its id.
    /// </summary>
    private async Task<SaveOutcome[]> Commit(IReadOnlyList<AnswerSave> group)
    {
        try
        {
            return await CommitAll(group);
        }
        catch (NpgsqlException failure) when (failure.IsDatabaseAway())
        {
            database.Clear();
            return await CommitAll(group);
        }
    }

    /// <summary>One statement cannot write the same row twice, so a second save of the same answer waits for the next statement.</summary>
    private async Task<SaveOutcome[]> CommitAll(IReadOnlyList<AnswerSave> group)
    {
        var outcomes = new SaveOutcome[group.Count];
        var waiting = Enumerable.Range(0, group.Count).ToList();
        while (waiting.Count > 0)
        {
            var taken = new HashSet<(Guid Item, Guid Panelist)>();
            var now = waiting.ConvertAll(i => (Index: i, First: taken.Add((group[i].RoundItemId, group[i].PanelistId))));
            await CommitDistinct(group, now.Where(entry => entry.First).Select(entry => entry.Index).ToArray(), outcomes);
            waiting = now.Where(entry => !entry.First).Select(entry => entry.Index).ToList();
        }

        return outcomes;
    }

    private async Task CommitDistinct(IReadOnlyList<AnswerSave> group, int[] indexes, SaveOutcome[] outcomes)
    {
        // In the order of keys, so that two instances writing the same rows cannot wait for each other.
        Array.Sort(indexes, (left, right) => group[left].RoundItemId.CompareTo(group[right].RoundItemId) is var byItem and not 0
            ? byItem
            : group[left].PanelistId.CompareTo(group[right].PanelistId));
        await using var connection = await database.OpenConnectionAsync();
        var now = clock.GetUtcNow();
        await foreach (var row in AnswerGroupCommand.Run(connection, indexes, i => group[i], now))
        {
            outcomes[row.Index] = Outcome(row, now);
        }

        foreach (var index in indexes.Where(i => outcomes[i] is null))
        {
            outcomes[index] = await AnswerLookup.ReplayOrCurrent(connection, group[index]);
        }
    }

    /// <summary>Null stands for "not written": the save came before, or the stored revision is another one.</summary>
    private static SaveOutcome Outcome(AnswerGroupRow row, DateTimeOffset now) => row switch
    {
        { Opened: false } or { IsPanelist: false } => new SaveOutcome.NotFound(),
        { Replayed: { } revision, ReplayedAt: { } at } => new SaveOutcome.Saved(revision, at),
        { Accepts: false } => new SaveOutcome.Closed(row.ClosedSince),
        { Consented: false } => new SaveOutcome.ConsentMissing(),
        { Revision: { } revision } => new SaveOutcome.Saved(revision, now.ToUnixTimeSeconds()),
        _ => null!,
    };
}
