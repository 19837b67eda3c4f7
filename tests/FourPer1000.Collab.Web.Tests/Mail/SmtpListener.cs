using System.Net;
using System.Net.Sockets;
using System.Text;

namespace FourPer1000.Collab.Web.Tests.Mail;

/// <summary>A mail server of a few lines: it takes every mail but those to "nobody", and keeps what it was told.</summary>
internal sealed class SmtpListener : IAsyncDisposable
{
    private readonly TcpListener listener = new(IPAddress.Loopback, 0);
    private readonly Task serving;

    public SmtpListener()
    {
        listener.Start();
        serving = Serve();
    }

    public int Port => ((IPEndPoint)listener.LocalEndpoint).Port;

    /// <summary>The mails as they came over the wire, headers and all.</summary>
    public List<string> Received { get; } = [];

    public async ValueTask DisposeAsync()
    {
        listener.Stop();
        await serving;
    }

    private async Task Serve()
    {
        try
        {
            while (true)
            {
                using var client = await listener.AcceptTcpClientAsync();
                await Converse(client);
            }
        }
        catch (Exception stopped) when (stopped is SocketException or InvalidOperationException)
        {
            // The listener was stopped.
        }
    }

    private async Task Converse(TcpClient client)
    {
        using var reader = new StreamReader(client.GetStream(), Encoding.Latin1);
        await using var writer = new StreamWriter(client.GetStream(), Encoding.Latin1) { NewLine = "\r\n", AutoFlush = true };
        await writer.WriteLineAsync("220 listener ready");
        while (await reader.ReadLineAsync() is { } line && !line.StartsWith("QUIT", StringComparison.OrdinalIgnoreCase))
        {
            await writer.WriteLineAsync(await Answer(line, reader, writer));
        }
    }

    private async Task<string> Answer(string line, StreamReader reader, StreamWriter writer)
    {
        if (line.StartsWith("RCPT TO:<nobody", StringComparison.OrdinalIgnoreCase))
        {
            return "550 no such mailbox";
        }

        if (!line.StartsWith("DATA", StringComparison.OrdinalIgnoreCase))
        {
            return "250 ok";
        }

        await writer.WriteLineAsync("354 go on");
        Received.Add(await Message(reader));
        return "250 taken";
    }

    private static async Task<string> Message(StreamReader reader)
    {
        var message = new StringBuilder();
        while (await reader.ReadLineAsync() is { } line && line != ".")
        {
            message.Append(line).Append('\n');
        }

        return message.ToString();
    }
}
