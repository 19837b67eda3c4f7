using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Text;

namespace FourPer1000.Collab.Benchmarks.Load;

/// <summary>
/// One kept-alive HTTP/1.1 connection that sends ready-made bytes and reads replies with a length. The usual client costs as much
/// processor time for a request as the server does, and would measure itself on two cores.
/// </summary>
internal sealed class HttpConnection(int port) : IDisposable
{
    private readonly Socket socket = Connect(port);
    private byte[] buffer = new byte[64 * 1024];

    /// <summary>Sends a request and waits for the whole reply.</summary>
    public async ValueTask<HttpReply> Send(ReadOnlyMemory<byte> request)
    {
        await socket.SendAsync(request);
        var filled = 0;
        var head = -1;
        while (head < 0)
        {
            filled += await Receive(filled);
            head = buffer.AsSpan(0, filled).IndexOf("\r\n\r\n"u8);
        }

        var headers = Encoding.ASCII.GetString(buffer, 0, head);
        var body = head + 4;
        return headers.Contains("chunked", StringComparison.OrdinalIgnoreCase)
            ? await Chunked(headers, body, filled)
            : await Sized(headers, body, filled, Length(headers));
    }

    public static byte[] Request(string method, string path, string? cookies, string? body, string? contentType = null, string extra = "")
    {
        var bytes = body is null ? 0 : Encoding.UTF8.GetByteCount(body);
        return Encoding.UTF8.GetBytes(string.Create(
            CultureInfo.InvariantCulture,
            $"{method} {path} HTTP/1.1\r\nHost: localhost\r\n{(cookies is null ? "" : $"Cookie: {cookies}\r\n")}{extra}{(body is null ? "" : $"Content-Type: {contentType}\r\nContent-Length: {bytes}\r\n")}\r\n{body}"));
    }

    public void Dispose() => socket.Dispose();

    private static Socket Connect(int port)
    {
        var socket = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
        socket.Connect(new IPEndPoint(IPAddress.Loopback, port));
        return socket;
    }

    private async ValueTask<int> Receive(int filled)
    {
        if (filled == buffer.Length)
        {
            Array.Resize(ref buffer, buffer.Length * 2);
        }

        var read = await socket.ReceiveAsync(buffer.AsMemory(filled));
        return read > 0 ? read : throw new IOException("The server closed the connection.");
    }

    private async ValueTask<HttpReply> Sized(string headers, int body, int filled, int length)
    {
        while (filled < body + length)
        {
            filled += await Receive(filled);
        }

        return new HttpReply(Status(headers), headers, Encoding.UTF8.GetString(buffer, body, length), filled);
    }

    private async ValueTask<HttpReply> Chunked(string headers, int body, int filled)
    {
        while (!buffer.AsSpan(body, filled - body).EndsWith("0\r\n\r\n"u8))
        {
            filled += await Receive(filled);
        }

        return new HttpReply(Status(headers), headers, Unchunk(buffer.AsSpan(body, filled - body)), filled);
    }

    private static string Unchunk(ReadOnlySpan<byte> chunks)
    {
        var text = new StringBuilder();
        while (true)
        {
            var end = chunks.IndexOf("\r\n"u8);
            var size = int.Parse(Encoding.ASCII.GetString(chunks[..end]), NumberStyles.HexNumber, CultureInfo.InvariantCulture);
            if (size == 0)
            {
                return text.ToString();
            }

            text.Append(Encoding.UTF8.GetString(chunks.Slice(end + 2, size)));
            chunks = chunks[(end + 2 + size + 2)..];
        }
    }

    private static int Status(string headers) => int.Parse(headers.AsSpan(9, 3), CultureInfo.InvariantCulture);

    private static int Length(string headers)
    {
        var at = headers.IndexOf("Content-Length:", StringComparison.OrdinalIgnoreCase);
        return at < 0 ? 0 : int.Parse(headers.AsSpan(at + 15).TrimStart().ToString().Split('\r')[0], CultureInfo.InvariantCulture);
    }
}

/// <summary>A reply, with all bytes it took on the wire.</summary>
internal sealed record HttpReply(int Status, string Headers, string Body, int Bytes)
{
    /// <summary>The cookies that the reply sets, as name and value.</summary>
    public IEnumerable<(string Name, string Value)> Cookies => Headers.Split("\r\n")
        .Where(line => line.StartsWith("Set-Cookie:", StringComparison.OrdinalIgnoreCase))
        .Select(line => line["Set-Cookie:".Length..].Trim().Split(';')[0].Split('=', 2))
        .Select(pair => (pair[0], pair[1]));

    public string? Location => Headers.Split("\r\n")
        .FirstOrDefault(line => line.StartsWith("Location:", StringComparison.OrdinalIgnoreCase))?["Location:".Length..].Trim();
}
