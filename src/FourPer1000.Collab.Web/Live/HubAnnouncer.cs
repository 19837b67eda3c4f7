using FourPer1000.Collab.Live;
using FourPer1000.Collab.Panels;
using FourPer1000.Collab.Persistence;
using FourPer1000.Collab.Visibility;
using FourPer1000.Collab.Web.Features.Accounts;
using Microsoft.AspNetCore.SignalR;
using Microsoft.EntityFrameworkCore;

namespace FourPer1000.Collab.Web.Live;

/// <summary>
/// Pings the open pages of this instance that watch a topic and may still hear of it. Rights are asked again here, and so is the
/// session: somebody who lost a role or signed out elsewhere hears nothing from this moment on.
/// </summary>
public sealed partial class HubAnnouncer(
    IHubContext<RoundHub, IRoundClient> hub,
    Watchers watchers,
    SessionRegister sessions,
    IDbContextFactory<CollabDb> databases,
    Pseudonyms pseudonyms,
    ILogger<HubAnnouncer> log)
    : IAnnouncer
{
    /// <summary>A ping that cannot be sent is no reason to fail what has been committed; pages read again when they reconnect.</summary>
    public async ValueTask Announce(IReadOnlyCollection<Topic> topics, CancellationToken cancel = default)
    {
        try
        {
            foreach (var topic in topics)
            {
                await Announce(topic, cancel);
            }
        }
        catch (Exception failure) when (failure is not OperationCanceledException)
        {
            Failed(log, failure);
        }
    }

    private async Task Announce(Topic topic, CancellationToken cancel)
    {
        var watching = await StillSignedIn(watchers.Of(topic), cancel);
        if (watching.Count == 0)
        {
            return;
        }

        await using var db = await databases.CreateDbContextAsync(cancel);
        var hearers = await db.Hearers(topic, watching.Select(watcher => watcher.Account).ToHashSet(), pseudonyms, cancel);
        var connections = watching.Where(watcher => hearers.Contains(watcher.Account)).Select(watcher => watcher.Connection.ConnectionId).ToList();
        await hub.Clients.Clients(connections).Changed(topic.Name);
    }

    private async Task<List<Watcher>> StillSignedIn(IReadOnlyList<Watcher> watching, CancellationToken cancel)
    {
        if (watching.Count == 0)
        {
            return [];
        }

        var alive = await sessions.FindAll([.. watching.Select(watcher => watcher.Someone)], cancel);
        foreach (var gone in watching.Where(watcher => !alive.ContainsKey(watcher.Someone.SessionId)))
        {
            gone.Connection.Abort();
        }

        return [.. watching.Where(watcher => alive.ContainsKey(watcher.Someone.SessionId))];
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "Open pages could not all be told of a change.")]
    private static partial void Failed(ILogger log, Exception failure);
}
