using FourPer1000.Collab.Accounts;
using FourPer1000.Collab.Live;
using FourPer1000.Collab.Web.Tests.Host;
using Microsoft.Extensions.DependencyInjection;

namespace FourPer1000.Collab.Web.Tests.Live;

/// <summary>Opens connections for people, and announces what no use case of a test announces.</summary>
internal static class Connections
{
    /// <summary>The connection of an open page that watches these topics and may.</summary>
    public static async Task<LiveConnection> Connect(this CollabApp app, Person person, params Topic[] topics)
    {
        var connection = await app.Connect(person);
        Assert.Equal(topics.Select(topic => topic.Name), await connection.Watch([.. topics.Select(topic => topic.Name)]));
        return connection;
    }

    public static async Task<LiveConnection> Connect(this CollabApp app, Person person)
    {
        using var browser = await app.As(person);
        var cookies = browser.Cookies;
        return await LiveConnection.Open(app.Address, socket => socket.SetRequestHeader("Cookie", cookies));
    }

    public static async Task Announce(this CollabApp app, params Topic[] topics) =>
        await app.Services.GetRequiredService<IAnnouncer>().Announce(topics);
}
