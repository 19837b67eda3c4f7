using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;
using System.Text;

namespace FourPer1000.Collab.Browser.Tests.Lines;

/// <summary>
/// What lies between a browser and the program far from a city: a line that carries bytes both ways, loses some, can be cut, and on which
/// the reply to a save can be held up, broken off, replaced or damaged. The program has done its part by then.
/// </summary>
internal sealed class PoorLine : IAsyncDisposable
{
    private readonly TcpListener listener = new(IPAddress.Loopback, 0);
    private readonly ConcurrentBag<Task> connections = [];
    private readonly CancellationTokenSource end = new();
    private readonly Uri program;
    private readonly Task accepting;

    public PoorLine(Uri program)
    {
        this.program = program;
        listener.Start();
        accepting = Accept();
    }

    public Uri Address => new($"http://localhost:{((IPEndPoint)listener.LocalEndpoint).Port}");

    /// <summary>No connection comes through.</summary>
    public bool IsCut { get; set; }

    /// <summary>What happens to the replies to saves.</summary>
    public Fault Replies { get; set; } = Fault.None;

    /// <summary>What gets lost of everything, in both directions.</summary>
    public Loss Loss { get; set; } = Loss.None;

    public async ValueTask DisposeAsync()
    {
        await end.CancelAsync();
        listener.Stop();
        await accepting;
        await Task.WhenAll(connections);
        end.Dispose();
    }

    private async Task Accept()
    {
        while (!end.IsCancellationRequested)
        {
            try
            {
                connections.Add(Carry(await listener.AcceptTcpClientAsync(end.Token)));
            }
            catch (Exception over) when (over is OperationCanceledException or SocketException)
            {
                return;
            }
        }
    }

    /// <summary>One connection; either side may leave at any moment.</summary>
    private async Task Carry(TcpClient browser)
    {
        using (browser)
        {
            try
            {
                await Carry(browser, await Head(browser.GetStream()));
            }
            catch (Exception left) when (left is IOException or SocketException or OperationCanceledException)
            {
                // The browser closed the page, or the line is being taken down.
            }
        }
    }

    private async Task Carry(TcpClient browser, string head)
    {
        if (IsCut || head.Length == 0)
        {
            return;
        }

        using var server = new TcpClient();
        await server.ConnectAsync(program.Host, program.Port, end.Token);
        var stream = server.GetStream();
        await stream.WriteAsync(Encoding.Latin1.GetBytes(head), end.Token);
        var (there, back) = (Loss.Carry(browser.GetStream(), stream, end.Token), Return(head, stream, browser.GetStream()));
        await Task.WhenAny(there, back);
        server.Close();
        browser.Close();
        await Task.WhenAll(Settled(there), Settled(back));
    }

    private async Task Return(string head, NetworkStream server, NetworkStream browser)
    {
        if (!head.StartsWith("PUT ", StringComparison.Ordinal) || Replies == Fault.None)
        {
            await Loss.Carry(server, browser, end.Token);
            return;
        }

        using var reply = new MemoryStream();
        await server.CopyToAsync(reply, end.Token);
        await Replies.Deliver(reply.ToArray(), browser, end.Token);
    }

    /// <summary>The first bytes of a connection, to the end of the head; one request each, so that a reply ends where its connection ends.</summary>
    private async Task<string> Head(NetworkStream browser)
    {
        var head = new StringBuilder();
        var some = new byte[4096];
        while (!head.ToString().Contains("\r\n\r\n", StringComparison.Ordinal))
        {
            var read = await browser.ReadAsync(some, end.Token);
            if (read == 0)
            {
                return "";
            }

            head.Append(Encoding.Latin1.GetString(some, 0, read));
        }

        return head.ToString().Replace("Connection: keep-alive", "Connection: close", StringComparison.OrdinalIgnoreCase);
    }

    private static async Task Settled(Task task) => await task.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
}
