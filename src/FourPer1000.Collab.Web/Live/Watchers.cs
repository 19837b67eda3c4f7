using System.Collections.Concurrent;
using FourPer1000.Collab.Live;
using FourPer1000.Collab.Web.Features.Accounts;
using Microsoft.AspNetCore.SignalR;

namespace FourPer1000.Collab.Web.Live;

/// <summary>An open page: its connection, whose it is and what it watches.</summary>
public sealed record Watcher(HubCallerContext Connection, SignedIn Someone, IReadOnlySet<Topic> Topics)
{
    public Guid Account => Someone.Person.AccountId!.Value;
}

/// <summary>The open pages of this instance. Lost with the instance and rebuilt by reconnecting.</summary>
public sealed class Watchers
{
    private readonly ConcurrentDictionary<string, Watcher> open = new(StringComparer.Ordinal);

    /// <summary>Everything that is watched here.</summary>
    public IReadOnlyCollection<Topic> Topics => [.. open.Values.SelectMany(watcher => watcher.Topics).Distinct()];

    public void Set(HubCallerContext connection, SignedIn someone, IReadOnlyCollection<Topic> topics) =>
        open[connection.ConnectionId] = new Watcher(connection, someone, topics.ToHashSet());

    public void Remove(string connectionId) => open.TryRemove(connectionId, out _);

    /// <summary>The pages that watch a topic.</summary>
    public IReadOnlyList<Watcher> Of(Topic topic) => [.. open.Values.Where(watcher => watcher.Topics.Contains(topic))];

    /// <summary>Ends the connections of a session, as signing out does.</summary>
    public void End(Guid sessionId)
    {
        foreach (var watcher in open.Values.Where(watcher => watcher.Someone.SessionId == sessionId))
        {
            watcher.Connection.Abort();
        }
    }
}
