using System.Buffers;
using System.IO.Pipelines;
using System.Net;
using System.Net.WebSockets;
using System.Text;
using Microsoft.AspNetCore.Connections;
using Microsoft.AspNetCore.Http.Features;

namespace FourPer1000.Collab.Web.Tests.Live;

/// <summary>
/// Carries SignalR's messages over a WebSocket, as the browser's client does, and keeps every frame that came from the server.
/// </summary>
internal sealed class WebSocketTransport : ConnectionContext, IDuplexPipe
{
    private readonly WebSocket socket;
    private readonly Pipe fromServer = new();
    private readonly Pipe toServer = new();
    private readonly List<string> frames;
    private readonly Task receiving;
    private readonly Task sending;

    public WebSocketTransport(WebSocket socket, List<string> frames)
    {
        this.socket = socket;
        this.frames = frames;
        Transport = this;
        receiving = Receive();
        sending = Send();
    }

    public override string ConnectionId { get; set; } = "";

    public override IFeatureCollection Features { get; } = new FeatureCollection();

    public override IDictionary<object, object?> Items { get; set; } = new Dictionary<object, object?>();

    public override IDuplexPipe Transport { get; set; }

    public PipeReader Input => fromServer.Reader;

    public PipeWriter Output => toServer.Writer;

    public override async ValueTask DisposeAsync()
    {
        await toServer.Writer.CompleteAsync();
        await sending;
        socket.Abort();
        await receiving;
        socket.Dispose();
    }

    private async Task Receive()
    {
        try
        {
            while (await ReceiveFrame())
            {
                await fromServer.Writer.FlushAsync();
            }

            await fromServer.Writer.CompleteAsync();
        }
        catch (Exception ended) when (ended is WebSocketException or OperationCanceledException or ObjectDisposedException)
        {
            await fromServer.Writer.CompleteAsync(ended);
        }
    }

    private async Task<bool> ReceiveFrame()
    {
        var frame = new ArrayBufferWriter<byte>();
        ValueWebSocketReceiveResult part;
        do
        {
            part = await socket.ReceiveAsync(frame.GetMemory(4096), CancellationToken.None);
            frame.Advance(part.Count);
        }
        while (!part.EndOfMessage);

        lock (frames)
        {
            frames.Add(Encoding.UTF8.GetString(frame.WrittenSpan));
        }

        fromServer.Writer.Write(frame.WrittenSpan);
        return part.MessageType != WebSocketMessageType.Close;
    }

    private async Task Send()
    {
        for (var read = await toServer.Reader.ReadAsync(); !(read.IsCompleted && read.Buffer.IsEmpty); read = await toServer.Reader.ReadAsync())
        {
            if (socket.State == WebSocketState.Open)
            {
                await socket.SendAsync(read.Buffer.ToArray(), WebSocketMessageType.Text, endOfMessage: true, CancellationToken.None);
            }

            toServer.Reader.AdvanceTo(read.Buffer.End);
        }
    }
}
