using System.Collections.Concurrent;
using FourPer1000.Collab.Live;

namespace FourPer1000.Collab.Tests.Fixture;

/// <summary>Keeps what open pages would have been told.</summary>
public sealed class RecordedAnnouncements : IAnnouncer
{
    private readonly ConcurrentQueue<Topic> topics = new();

    public IReadOnlyCollection<Topic> Topics => topics;

    public ValueTask Announce(IReadOnlyCollection<Topic> topics, CancellationToken cancel = default)
    {
        foreach (var topic in topics)
        {
            this.topics.Enqueue(topic);
        }

        return ValueTask.CompletedTask;
    }
}
