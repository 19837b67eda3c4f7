using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;
using Npgsql;

namespace FourPer1000.Collab.Web.Tests.Faults;

/// <summary>
/// The line between the program and its PostgreSQL server. It can be cut, and then it is as if the server were away: what is under way
/// breaks off, and nobody answers a new connection.
/// </summary>
internal sealed class DatabaseLine : IDisposable
{
    private const int Port = 5432;

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("collab-line-");
    private readonly ConcurrentBag<Socket> open = [];
    private readonly EndPoint server;
    private Socket listener;

    public DatabaseLine(string connectionString)
    {
        var settings = new NpgsqlConnectionStringBuilder(connectionString);
        server = settings.Host!.StartsWith('/')
            ? new UnixDomainSocketEndPoint($"{settings.Host}/.s.PGSQL.{settings.Port}")
            : new DnsEndPoint(settings.Host, settings.Port);
        (settings.Host, settings.Port) = (folder.FullName, Port);
        ConnectionString = settings.ConnectionString;
        listener = Listen();
    }

    /// <summary>To the server by way of this line.</summary>
    public string ConnectionString { get; }

    private string Name => $"{folder.FullName}/.s.PGSQL.{Port}";

    public void Cut()
    {
        listener.Dispose();
        File.Delete(Name);
        while (open.TryTake(out var end))
        {
            end.Dispose();
        }
    }

    public void Mend() => listener = Listen();

    public void Dispose()
    {
        Cut();
        folder.Delete(recursive: true);
    }

    private Socket Listen()
    {
        var socket = new Socket(AddressFamily.Unix, SocketType.Stream, ProtocolType.Unspecified);
        socket.Bind(new UnixDomainSocketEndPoint(Name));
        socket.Listen();
        _ = Accept(socket);
        return socket;
    }

    private async Task Accept(Socket at)
    {
        try
        {
            while (true)
            {
                var near = await at.AcceptAsync();
                var far = new Socket(server.AddressFamily == AddressFamily.Unix ? AddressFamily.Unix : AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Unspecified);
                open.Add(near);
                open.Add(far);
                await far.ConnectAsync(server);
                _ = Carry(near, far);
                _ = Carry(far, near);
            }
        }
        catch (Exception cut) when (cut is SocketException or ObjectDisposedException)
        {
            // The line was cut.
        }
    }

    private static async Task Carry(Socket from, Socket to)
    {
        try
        {
            await using var source = new NetworkStream(from);
            await using var target = new NetworkStream(to);
            await source.CopyToAsync(target);
        }
        catch (Exception cut) when (cut is IOException or ObjectDisposedException)
        {
            // Both ends are closed below.
        }

        from.Dispose();
        to.Dispose();
    }
}
