using System.Net.WebSockets;
using System.Text;
using FourPer1000.Collab.Persistence;

namespace FourPer1000.Collab.Benchmarks.Load;

/// <summary>Memory of the process with 350 people live: each with an open hub connection that watches the round, and each answering.</summary>
internal static class MemoryBenchmark
{
    private const int People = 350;
    private const int Items = 40;
    private const char RecordEnd = '\u001e';

    public static async Task<int> Run()
    {
        await using var scene = await Scene.Set(DatabaseProvider.Sqlite, People, Items);
        var tokens = await scene.SignInTokens(People);
        await using var server = await Server.Start(scene);
        var idle = server.MemoryMiB;
        var panel = await Answering.SignIn(scene, server, tokens);
        var sockets = await Task.WhenAll(panel.Select(one => Watch(scene, server, one.Client)));
        var live = server.MemoryMiB;
        await Task.WhenAll(panel.Select(one => Task.Run(() => Answer(one))));
        Report.Print(new { benchmark = "memory", variant = $"{People} live people", startedMiB = idle, liveMiB = live, afterAnsweringMiB = server.MemoryMiB });
        foreach (var socket in sockets)
        {
            socket.Dispose();
        }

        panel.ForEach(one => one.Dispose());
        return 0;
    }

    private static async Task<ClientWebSocket> Watch(Scene scene, Server server, Client client)
    {
        var socket = new ClientWebSocket();
        socket.Options.SetRequestHeader("Cookie", client.CookieHeader);
        await socket.ConnectAsync(new Uri($"ws://localhost:{server.Port}/live"), CancellationToken.None);
        await Send(socket, """{"protocol":"json","version":1}""");
        await Send(socket, $$"""{"type":1,"invocationId":"1","target":"Watch","arguments":[["round/{{scene.RoundId:N}}"]]}""");
        return socket;
    }

    private static Task Send(ClientWebSocket socket, string message) =>
        socket.SendAsync(Encoding.UTF8.GetBytes(message + RecordEnd), WebSocketMessageType.Text, endOfMessage: true, CancellationToken.None);

    private static async Task Answer(Answering one)
    {
        for (var i = 0; i < Items; i++)
        {
            Answering.MustBeSaved(await one.Connection.Send(one.NextSave()));
        }
    }
}
