using System.Threading.Channels;

namespace FourPer1000.Collab.Answers;

/// <summary>
/// Gathers saves and hands them to <c>commit</c> in groups, one group at a time: while one group is being written to disk the next
/// one forms, so the group grows with the load and a lone save waits for nobody.
/// </summary>
/// <remarks>A group that fails is tried again one save at a time: one bad row must not fail the others it travelled with.</remarks>
internal sealed class SaveQueue : IAsyncDisposable
{
    private const int Capacity = 8192;
    private const int LargestGroup = 512;

    private readonly Channel<Pending> channel = Channel.CreateBounded<Pending>(new BoundedChannelOptions(Capacity) { SingleReader = true });
    private readonly Func<IReadOnlyList<AnswerSave>, ValueTask<SaveOutcome[]>> commit;
    private readonly Task loop;

    public SaveQueue(Func<IReadOnlyList<AnswerSave>, ValueTask<SaveOutcome[]>> commit)
    {
        this.commit = commit;
        loop = Task.Run(Run);
    }

    public async ValueTask<SaveOutcome> Enqueue(AnswerSave save, CancellationToken cancel)
    {
        var pending = new Pending(save);
        await channel.Writer.WriteAsync(pending, cancel);
        return await pending.Done.Task;
    }

    public async ValueTask DisposeAsync()
    {
        channel.Writer.TryComplete();
        await loop;
    }

    private async Task Run()
    {
        var group = new List<Pending>(LargestGroup);
        while (await channel.Reader.WaitToReadAsync())
        {
            while (group.Count < LargestGroup && channel.Reader.TryRead(out var pending))
            {
                group.Add(pending);
            }

            await Commit(group);
            group.Clear();
        }
    }

    private async ValueTask Commit(List<Pending> group)
    {
        try
        {
            var outcomes = await commit(group.ConvertAll(pending => pending.Save));
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
            foreach (var pending in group)
            {
                await Commit([pending]);
            }
        }
    }

    private sealed class Pending(AnswerSave save)
    {
        public AnswerSave Save { get; } = save;

        public TaskCompletionSource<SaveOutcome> Done { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);
    }
}
