using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Runtime.InteropServices;
using FourPer1000.Collab.Persistence;

namespace FourPer1000.Collab.Benchmarks.Load;

/// <summary>The program as it is published, in a process of its own, on the scene's database.</summary>
internal sealed class Server : IAsyncDisposable
{
    private static readonly Lazy<string> Published = new(Publish);

    private readonly Process process;

    private Server(Process process, int port)
    {
        this.process = process;
        Port = port;
    }

    public int Port { get; }

    /// <summary>Resident memory now, in MiB.</summary>
    public double MemoryMiB => Math.Round(Process.GetProcessById(process.Id).WorkingSet64 / 1048576.0, 1);

    /// <summary>Processor time used so far.</summary>
    public TimeSpan ProcessorTime
    {
        get
        {
            process.Refresh();
            return process.TotalProcessorTime;
        }
    }

    public static async Task<Server> Start(Scene scene)
    {
        var port = FreePort();
        var start = new ProcessStartInfo("dotnet", [Path.Combine(Published.Value, "FourPer1000.Collab.Web.dll")])
        {
            WorkingDirectory = Published.Value,
            RedirectStandardOutput = true,
            Environment =
            {
                ["ASPNETCORE_ENVIRONMENT"] = "Production",
                ["ASPNETCORE_URLS"] = string.Create(CultureInfo.InvariantCulture, $"http://127.0.0.1:{port}"),
                ["Site__Address"] = string.Create(CultureInfo.InvariantCulture, $"http://localhost:{port}"),
                ["Demonstration__Enabled"] = "false",
                ["Data__Directory"] = scene.Folder,
                ["Database__Provider"] = scene.Provider.ToString(),
                ["Database__ConnectionString"] = scene.Provider == DatabaseProvider.Sqlite ? "" : scene.ConnectionString,
                ["Limits__SignInsPerMinute"] = "1000",
            },
        };
        var process = Process.Start(start)!;
        process.OutputDataReceived += (_, _) => { };
        process.BeginOutputReadLine();
        var server = new Server(process, port);
        await server.UntilReady();
        return server;
    }

    public async ValueTask DisposeAsync()
    {
        process.Kill(entireProcessTree: true);
        await process.WaitForExitAsync();
        process.Dispose();
    }

    private async Task UntilReady()
    {
        for (var attempt = 0; attempt < 300 && !process.HasExited; attempt++)
        {
            try
            {
                using var connection = new HttpConnection(Port);
                if ((await connection.Send(HttpConnection.Request("GET", "/health/ready", cookies: null, body: null))).Status == 200)
                {
                    return;
                }
            }
            catch (Exception failure) when (failure is SocketException or IOException)
            {
                // Not listening yet.
            }

            await Task.Delay(200);
        }

        throw new InvalidOperationException("The server did not become ready within a minute.");
    }

    private static string Publish()
    {
        var folder = Path.Combine(Path.GetTempPath(), "collab-benchmark-published");
        var project = Path.Combine(Root(), "src", "FourPer1000.Collab.Web");
        using var publish = Process.Start(new ProcessStartInfo("dotnet", ["publish", project, "-c", "Release", $"-p:For={RuntimeInformation.RuntimeIdentifier}", "-o", folder, "-v", "quiet"]))!;
        publish.WaitForExit();
        return publish.ExitCode == 0 ? folder : throw new InvalidOperationException("The program could not be published.");
    }

    private static string Root()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "FourPer1000.Collab.sln")))
        {
            folder = folder.Parent ?? throw new InvalidOperationException("Run this from inside the repository.");
        }

        return folder.FullName;
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
