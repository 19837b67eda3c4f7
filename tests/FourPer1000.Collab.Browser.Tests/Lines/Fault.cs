using System.Net.Sockets;
using System.Text;

namespace FourPer1000.Collab.Browser.Tests.Lines;

/// <summary>What happens to a reply on its way back.</summary>
internal sealed class Fault(Func<byte[], byte[]> damage, Task? until = null)
{
    private const string EndOfHead = "\r\n\r\n";

    public static Fault None { get; } = new(reply => reply);

    /// <summary>The page on which a hotel asks for the number of the room.</summary>
    public static Fault CaptivePortal { get; } = Instead("200 OK", "text/html", "<!DOCTYPE html><title>Welcome</title><p>Saved you a seat. Sign in to our network.");

    /// <summary>The same, by a portal that claims to send what was asked for.</summary>
    public static Fault PortalInDisguise { get; } = Instead("200 OK", "application/json", "<!DOCTYPE html><title>Welcome</title>");

    public static Fault ServerError { get; } = Instead("500 Internal Server Error", "application/problem+json", """{"code":"error","title":"Something broke"}""");

    public static Fault GatewayError { get; } = Instead("502 Bad Gateway", "text/html", "<h1>502 Bad Gateway</h1>");

    /// <summary>Nothing arrives, but how long it would have been is told.</summary>
    public static Fault Watched(TaskCompletionSource<int> length) => new(reply =>
    {
        length.TrySetResult(reply.Length);
        return [];
    });

    /// <summary>The right length and not one right byte.</summary>
    public static Fault Corrupted { get; } = new(reply =>
        [.. reply[..HeadOf(reply)], .. reply[HeadOf(reply)..].Select(letter => (byte)(letter ^ 0x15))]);

    /// <summary>The line is cut after so many bytes.</summary>
    public static Fault CutAfter(int bytes) => new(reply => reply[..Math.Min(bytes, reply.Length)]);

    /// <summary>The line is cut one byte later each time, from before the first to before the last.</summary>
    public static Fault CutLaterEachTime()
    {
        var arrives = -1;
        return new(reply => reply[..Math.Min(Interlocked.Increment(ref arrives), reply.Length - 1)]);
    }

    /// <summary>The reply is on its way until something happens.</summary>
    public static Fault HeldUntil(Task released) => new(reply => reply, released);

    public async Task Deliver(byte[] reply, NetworkStream browser, CancellationToken end)
    {
        if (until is not null)
        {
            await until.WaitAsync(end);
        }

        await browser.WriteAsync(damage(reply), end);
    }

    private static int HeadOf(byte[] reply) => Encoding.Latin1.GetString(reply).IndexOf(EndOfHead, StringComparison.Ordinal) + EndOfHead.Length;

    private static Fault Instead(string status, string type, string body) => new(_ =>
        Encoding.UTF8.GetBytes($"HTTP/1.1 {status}\r\nContent-Type: {type}\r\nContent-Length: {Encoding.UTF8.GetByteCount(body)}\r\nConnection: close{EndOfHead}{body}"));
}
