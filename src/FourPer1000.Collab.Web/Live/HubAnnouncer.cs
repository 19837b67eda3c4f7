using FourPer1000.Collab.Live;
using FourPer1000.Collab.Persistence;
using FourPer1000.Collab.Visibility;
using Microsoft.AspNetCore.SignalR;
using Microsoft.EntityFrameworkCore;

namespace FourPer1000.Collab.Web.Live;

/// <summary>Pings the connections of this instance that watch a topic and may still hear of it.</summary>
public sealed class HubAnnouncer(IHubContext<RoundHub, IRoundClient> hub, Watchers watchers, IDbContextFactory<CollabDb> databases) : IAnnouncer
{
    public async ValueTask Announce(IReadOnlyCollection<Topic> topics, CancellationToken cancel = default)
    {
        foreach (var topic in topics)
        {
            await Announce(topic, cancel);
        }
    }

    /// <summary>Rights are asked again here: somebody who lost a role hears nothing from this moment on.</summary>
    private async Task Announce(Topic topic, CancellationToken cancel)
    {
        var watching = watchers.Of(topic);
        if (watching.Count == 0)
        {
            return;
        }

        await using var db = await databases.CreateDbContextAsync(cancel);
        var hearers = await db.Hearers(topic, watching.Select(watcher => watcher.Account).ToHashSet(), cancel);
        var connections = watching.Where(watcher => hearers.Contains(watcher.Account)).Select(watcher => watcher.Connection).ToList();
        await hub.Clients.Clients(connections).Changed(topic.Name);
    }
}
