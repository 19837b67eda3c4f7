using System.Security.Claims;
using FourPer1000.Collab.Live;
using FourPer1000.Collab.Persistence;
using FourPer1000.Collab.Visibility;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.SignalR;
using Microsoft.EntityFrameworkCore;

namespace FourPer1000.Collab.Web.Live;

/// <summary>What a page can hear.</summary>
public interface IRoundClient
{
    /// <summary>A topic changed. The message says no more than its name: the page reads again what it may see.</summary>
    Task Changed(string topic);
}

/// <summary>Names the rule that decides about a hub method; a test fails on a method without one.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class DecidedByAttribute(Type rule) : Attribute
{
    public Type Rule { get; } = rule;
}

/// <summary>Lets open pages watch topics. Signed-in people only; what a person may watch is decided on the server, each time.</summary>
[Authorize]
public sealed class RoundHub(Watchers watchers, IDbContextFactory<CollabDb> databases) : Hub<IRoundClient>
{
    private const int MostTopics = 16;

    /// <summary>Watches the topics of a page in place of those before.</summary>
    /// <returns>Those that the person may watch; the others look as if they did not exist.</returns>
    [DecidedBy(typeof(TopicAccess))]
    public async Task<IReadOnlyList<string>> Watch(string[] topics)
    {
        await using var db = await databases.CreateDbContextAsync(Context.ConnectionAborted);
        var allowed = new List<Topic>();
        foreach (var topic in topics.Take(MostTopics).Select(name => new Topic(name)).Distinct())
        {
            if ((await db.Hearers(topic, [Account], Context.ConnectionAborted)).Contains(Account))
            {
                allowed.Add(topic);
            }
        }

        watchers.Set(Context, Account, allowed);
        return allowed.ConvertAll(topic => topic.Name);
    }

    public override Task OnDisconnectedAsync(Exception? exception)
    {
        watchers.Remove(Context.ConnectionId);
        return base.OnDisconnectedAsync(exception);
    }

    private Guid Account => Guid.Parse(Context.User!.FindFirstValue(ClaimTypes.NameIdentifier)!);
}
