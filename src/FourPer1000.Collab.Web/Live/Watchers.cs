using System.Collections.Concurrent;
using FourPer1000.Collab.Live;
using Microsoft.AspNetCore.SignalR;

namespace FourPer1000.Collab.Web.Live;

/// <summary>The open connections of this instance: whose they are and what they watch. Lost with the instance and rebuilt by reconnecting.</summary>
public sealed class Watchers
{
    private readonly ConcurrentDictionary<string, Watcher> connections = new(StringComparer.Ordinal);

    public void Set(HubCallerContext connection, Guid account, IReadOnlyCollection<Topic> topics) =>
        connections[connection.ConnectionId] = new Watcher(connection, account, topics.ToHashSet());

    public void Remove(string connectionId) => connections.TryRemove(connectionId, out _);

    /// <summary>The connections that watch a topic, with the account of each.</summary>
    public IReadOnlyList<(string Connection, Guid Account)> Of(Topic topic) =>
        [.. connections.Where(pair => pair.Value.Topics.Contains(topic)).Select(pair => (pair.Key, pair.Value.Account))];

    /// <summary>Ends all connections of an account, as signing out does.</summary>
    public void End(Guid account)
    {
        foreach (var watcher in connections.Values.Where(watcher => watcher.Account == account))
        {
            watcher.Connection.Abort();
        }
    }

    private sealed record Watcher(HubCallerContext Connection, Guid Account, IReadOnlySet<Topic> Topics);
}
