using System.Net;
using System.Net.WebSockets;
using System.Threading.Channels;
using Microsoft.AspNetCore.Connections;
using Microsoft.AspNetCore.SignalR.Client;
using Microsoft.Extensions.DependencyInjection;

namespace FourPer1000.Collab.Web.Tests.Live;

/// <summary>An open page's connection to the hub: what it watches and what it heard.</summary>
internal sealed class LiveConnection : IAsyncDisposable
{
    /// <summary>How long a test waits before it gives up; nothing takes nearly as long.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    private readonly Channel<string> heard = Channel.CreateUnbounded<string>();
    private readonly TaskCompletionSource ended = new();
    private readonly List<string> frames = [];
    private readonly HubConnection hub;

    private LiveConnection(Uri address, Action<ClientWebSocketOptions> configure)
    {
        var builder = new HubConnectionBuilder();
        builder.Services.AddSingleton<EndPoint>(new UriEndPoint(new UriBuilder(address) { Scheme = "ws", Path = "/live" }.Uri));
        builder.Services.AddSingleton<IConnectionFactory>(new WebSockets(configure, frames));
        hub = builder.Build();
        hub.On<string>("Changed", topic => heard.Writer.TryWrite(topic));
        hub.Closed += _ =>
        {
            ended.TrySetResult();
            return Task.CompletedTask;
        };
    }

    /// <summary>Every frame that came from the server, as it came.</summary>
    public IReadOnlyList<string> Frames
    {
        get
        {
            lock (frames)
            {
                return [.. frames];
            }
        }
    }

    public static async Task<LiveConnection> Open(Uri address, Action<ClientWebSocketOptions> configure)
    {
        var connection = new LiveConnection(address, configure);
        await connection.hub.StartAsync();
        return connection;
    }

    /// <summary>Asks to watch; what it may watch comes back.</summary>
    public Task<IReadOnlyList<string>> Watch(params string[] topics) => hub.InvokeAsync<IReadOnlyList<string>>("Watch", topics);

    /// <summary>The next topic that changed.</summary>
    public async Task<string> Next() => await heard.Reader.ReadAsync().AsTask().WaitAsync(Patience);

    /// <summary>Waits until the server has ended the connection.</summary>
    public Task Ended() => ended.Task.WaitAsync(Patience);

    public ValueTask DisposeAsync() => hub.DisposeAsync();

    private sealed class WebSockets(Action<ClientWebSocketOptions> configure, List<string> frames) : IConnectionFactory
    {
        public async ValueTask<ConnectionContext> ConnectAsync(EndPoint endpoint, CancellationToken cancellationToken = default)
        {
            var socket = new ClientWebSocket();
            configure(socket.Options);
            await socket.ConnectAsync(((UriEndPoint)endpoint).Uri, cancellationToken);
            return new WebSocketTransport(socket, frames);
        }
    }
}
