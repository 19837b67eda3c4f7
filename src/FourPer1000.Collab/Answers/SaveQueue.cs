using System.Threading.Channels;

namespace FourPer1000.Collab.Answers;

/// <summary>
/// Gathers saves and hands them to <c>commit</c> in groups, one group at a time: while one group is being written to disk the next
/// one forms, so the group grows with the load and a lone save waits for nobody.
/// </summary>
/// <remarks>
/// The groups are written on a thread of their own: it waits for the disk most of the time, and in the pool it would wait behind the
/// very requests whose answers it holds. A group that fails is tried again one save at a time: one bad row must not fail the others
/// it travelled with.
/// </remarks>
internal sealed class SaveQueue : IAsyncDisposable
{
    private const int Capacity = 8192;
    private const int LargestGroup = 512;

    private readonly Channel<Pending> channel = Channel.CreateBounded<Pending>(new BoundedChannelOptions(Capacity) { SingleReader = true });
    private readonly ManualResetEventSlim arrived = new(initialState: false, spinCount: 0);
    private readonly Func<IReadOnlyList<AnswerSave>, SaveOutcome[]> commit;
    private readonly Task loop;

    public SaveQueue(Func<IReadOnlyList<AnswerSave>, SaveOutcome[]> commit)
    {
        this.commit = commit;
        loop = Task.Factory.StartNew(Run, CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default);
    }

    public async ValueTask<SaveOutcome> Enqueue(AnswerSave save, CancellationToken cancel)
    {
        var pending = new Pending(save);
        await channel.Writer.WriteAsync(pending, cancel);
        arrived.Set();
        return await pending.Done.Task;
    }

    /// <summary>Writes what has been taken in, then ends.</summary>
    public async ValueTask DisposeAsync()
    {
        channel.Writer.TryComplete();
        arrived.Set();
        await loop;
        arrived.Dispose();
    }

    private void Run()
    {
        var group = new List<Pending>(LargestGroup);
        while (!channel.Reader.Completion.IsCompleted)
        {
            arrived.Wait();
            arrived.Reset();
            while (Gather(group))
            {
                Commit(group);
                group.Clear();
            }
        }
    }

    private bool Gather(List<Pending> group)
    {
        while (group.Count < LargestGroup && channel.Reader.TryRead(out var pending))
        {
            group.Add(pending);
        }

        return group.Count > 0;
    }

    private void Commit(List<Pending> group)
    {
        try
        {
            var outcomes = commit(group.ConvertAll(pending => pending.Save));
            for (var i = 0; i < group.Count; i++)
            {
                group[i].Done.TrySetResult(outcomes[i]);
            }
        }
        catch (Exception failure) when (group.Count == 1)
        {
            group[0].Done.TrySetException(failure);
        }
        catch (Exception)
        {
            group.ForEach(pending => Commit([pending]));
        }
    }

    private sealed class Pending(AnswerSave save)
    {
        public AnswerSave Save { get; } = save;

        public TaskCompletionSource<SaveOutcome> Done { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);
    }
}
