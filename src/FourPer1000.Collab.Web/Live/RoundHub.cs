using FourPer1000.Collab.Live;
using FourPer1000.Collab.Panels;
using FourPer1000.Collab.Persistence;
using FourPer1000.Collab.Visibility;
using FourPer1000.Collab.Web.Features.Accounts;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.SignalR;
using Microsoft.EntityFrameworkCore;

namespace FourPer1000.Collab.Web.Live;

/// <summary>Lets open pages watch topics. Signed-in people only; what a person may watch is decided on the server, each time.</summary>
[Authorize]
public sealed class RoundHub(Watchers watchers, IDbContextFactory<CollabDb> databases, Pseudonyms pseudonyms) : Hub<IRoundClient>
{
    public const string Address = "/live";

    /// <summary>No page of ours watches more than a handful.</summary>
    private const int MostTopics = 16;

    private SignedIn Someone => (SignedIn)Context.User!;

    /// <summary>Watches the topics of a page in place of those before.</summary>
    /// <returns>Those that the person may watch; the others look as if they did not exist.</returns>
    [DecidedBy(typeof(TopicAccess))]
    public async Task<IReadOnlyList<string>> Watch(string[] topics)
    {
        // Not cancelled with the connection: people leave pages all the time, and a broken off query is no failure worth a line in the log.
        await using var db = await databases.CreateDbContextAsync(CancellationToken.None);
        var account = Someone.Person.AccountId!.Value;
        var allowed = new List<Topic>();
        foreach (var topic in topics.Take(MostTopics).Select(name => new Topic(name)).Distinct())
        {
            if ((await db.Hearers(topic, [account], pseudonyms, CancellationToken.None)).Contains(account))
            {
                allowed.Add(topic);
            }
        }

        watchers.Set(Context, Someone, allowed);
        return allowed.ConvertAll(topic => topic.Name);
    }

    public override Task OnDisconnectedAsync(Exception? exception)
    {
        watchers.Remove(Context.ConnectionId);
        return base.OnDisconnectedAsync(exception);
    }
}
