using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;

namespace FourPer1000.Collab.Benchmarks.Load;

/// <summary>This program again, serving the endpoint that does nothing.</summary>
internal sealed class BareServer : IDisposable
{
    private readonly Process process;

    private BareServer(Process process, int port)
    {
        this.process = process;
        Port = port;
    }

    public int Port { get; }

    public static BareServer Start()
    {
        var port = FreePort();
        var process = Process.Start(new ProcessStartInfo(
            "dotnet", [typeof(BareServer).Assembly.Location, "serve-nothing", port.ToString(CultureInfo.InvariantCulture)]))!;
        WaitFor(port);
        return new BareServer(process, port);
    }

    public void Dispose()
    {
        process.Kill();
        process.WaitForExit();
        process.Dispose();
    }

    private static void WaitFor(int port)
    {
        for (var attempt = 0; attempt < 100; attempt++)
        {
            try
            {
                using var socket = new TcpClient("127.0.0.1", port);
                return;
            }
            catch (SocketException)
            {
                Thread.Sleep(100);
            }
        }

        throw new InvalidOperationException("The bare server did not start.");
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
