using System.Net;
using System.Net.WebSockets;
using System.Reflection;
using FourPer1000.Collab.Accounts;
using FourPer1000.Collab.Live;
using FourPer1000.Collab.Tests.Fixture;
using FourPer1000.Collab.Web.Live;
using FourPer1000.Collab.Web.Tests.Host;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.SignalR;

namespace FourPer1000.Collab.Web.Tests.Live;

/// <summary>Who gets into the hub, and what each may watch.</summary>
public sealed class HubAccessTests(CollabApp app) : IClassFixture<CollabApp>
{
    [Fact]
    public async Task Nobody_watches_what_is_not_theirs()
    {
        var (here, elsewhere) = (await app.Given.AnOpenRound("A1"), await app.Given.AnOpenRound("B4"));
        var topics = new[] { Topic.Programme, Topic.Board, Topic.Moderation(here.Study.Id), Topic.Round(here.Id) };
        await Watches(here.Study.Panel[0], topics, allowed: [Topic.Programme, Topic.Round(here.Id)]);
        await Watches(elsewhere.Study.Panel[0], topics, allowed: [Topic.Programme]);
        await Watches(here.Study.Moderator, topics, allowed: topics);
        await Watches(elsewhere.Study.Moderator, topics, allowed: [Topic.Programme, Topic.Board]);
        await Watches(await app.Given.ASecretary(), topics, allowed: [Topic.Programme, Topic.Board, Topic.Round(here.Id)]);
        await Watches(await app.Given.SomebodyWith(Roles.Member), topics, allowed: [Topic.Programme]);
        await Watches(await app.Given.SomebodyWith(Roles.Administrator), topics, allowed: [Topic.Programme]);
    }

    [Fact]
    public async Task A_topic_that_does_not_exist_looks_like_one_that_is_not_theirs()
    {
        var secretary = await app.Given.ASecretary();
        await Watches(secretary, [Topic.Round(Guid.NewGuid()), new Topic("round/"), new Topic("*"), new Topic(new string('x', 500))], allowed: []);
    }

    [Fact]
    public async Task Without_a_session_the_hub_is_closed()
    {
        Assert.Equal(HttpStatusCode.Unauthorized, await Refusal(_ => { }));
        using var visitor = app.Visitor();
        var negotiation = await visitor.Client.PostAsync("/live/negotiate?negotiateVersion=1", content: null);
        Assert.Equal(HttpStatusCode.Unauthorized, negotiation.StatusCode);
    }

    [Theory]
    [InlineData("https://elsewhere.example")]
    [InlineData("http://localhost.elsewhere.example")]
    [InlineData("http://localhost:1")]
    [InlineData("null")]
    public async Task A_page_of_another_site_does_not_get_in_with_the_cookies_of_its_visitor(string origin)
    {
        using var browser = await app.As(await app.Given.ASecretary());
        var cookies = browser.Cookies;
        Assert.Equal(HttpStatusCode.Forbidden, await Refusal(socket =>
        {
            socket.SetRequestHeader("Cookie", cookies);
            socket.SetRequestHeader("Origin", origin);
        }));
    }

    [Fact]
    public async Task Signing_out_ends_the_open_connection()
    {
        using var browser = await app.As(await app.Given.ASecretary());
        var cookies = browser.Cookies;
        await using var connection = await LiveConnection.Open(app.Address, socket => socket.SetRequestHeader("Cookie", cookies));
        await connection.Watch(Topic.Board.Name);
        using var gone = await browser.Post("/sign-out", form: null);
        await connection.Ended();
    }

    [Fact]
    public async Task A_message_above_the_limit_ends_the_connection()
    {
        await using var connection = await app.Connect(await app.Given.ASecretary());
        await Assert.ThrowsAnyAsync<Exception>(() => connection.Watch([.. Enumerable.Repeat(new string('x', 100), 100)]));
        await connection.Ended();
    }

    [Fact]
    public void Every_method_of_every_hub_names_the_rule_that_decides_about_it()
    {
        var hubs = typeof(RoundHub).Assembly.GetTypes().Where(type => type.IsSubclassOf(typeof(Hub))).ToList();
        Assert.NotEmpty(hubs);
        Assert.All(hubs, hub => Assert.NotNull(hub.GetCustomAttribute<AuthorizeAttribute>()));
        var methods = hubs.SelectMany(hub => hub.GetMethods(BindingFlags.Instance | BindingFlags.Public | BindingFlags.DeclaredOnly))
            .Where(method => method.GetBaseDefinition().DeclaringType == method.DeclaringType);
        Assert.All(methods, method => Assert.NotNull(method.GetCustomAttribute<DecidedByAttribute>()));
    }

    private async Task Watches(Person person, Topic[] topics, Topic[] allowed)
    {
        await using var connection = await app.Connect(person);
        Assert.Equal(allowed.Select(topic => topic.Name), await connection.Watch([.. topics.Select(topic => topic.Name)]));
    }

    /// <summary>With what status the handshake is refused.</summary>
    private async Task<HttpStatusCode> Refusal(Action<ClientWebSocketOptions> configure)
    {
        using var socket = new ClientWebSocket();
        socket.Options.CollectHttpResponseDetails = true;
        configure(socket.Options);
        var address = new UriBuilder(app.Address) { Scheme = "ws", Path = "/live" }.Uri;
        await Assert.ThrowsAsync<WebSocketException>(() => socket.ConnectAsync(address, TestContext.Current.CancellationToken));
        return socket.HttpStatusCode;
    }
}
