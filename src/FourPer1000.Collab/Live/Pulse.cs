using System.Collections.Concurrent;

namespace FourPer1000.Collab.Live;

/// <summary>
/// Topics that change with every answer are announced together, at most once a second: a page that shows participation needs no
/// ping for each of a thousand saves, and single pings would tell when somebody answered.
/// </summary>
public sealed class Pulse(IAnnouncer announcer, TimeProvider clock) : IAsyncDisposable
{
    private static readonly TimeSpan Beat = TimeSpan.FromSeconds(1);

    private readonly ConcurrentDictionary<Topic, byte> waiting = new();
    private readonly Lock starting = new();
    private ITimer? timer;

    /// <summary>Announces the topic with the next beat.</summary>
    public void Soon(Topic topic)
    {
        if (waiting.TryAdd(topic, 0) && timer is null)
        {
            lock (starting)
            {
                timer ??= clock.CreateTimer(_ => _ = Flush(), state: null, Beat, Beat);
            }
        }
    }

    public async ValueTask DisposeAsync()
    {
        if (timer is not null)
        {
            await timer.DisposeAsync();
        }
    }

    private async Task Flush()
    {
        var topics = waiting.Keys.ToArray();
        foreach (var topic in topics)
        {
            waiting.TryRemove(topic, out _);
        }

        if (topics.Length > 0)
        {
            await announcer.Announce(topics);
        }
    }
}
