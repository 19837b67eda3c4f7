using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using FourPer1000.Collab.Panels;
using FourPer1000.Collab.Tests.Fixture;
using FourPer1000.Collab.Web.Operations;

namespace FourPer1000.Collab.Web.Tests.Host;

/// <summary>The program in a process of its own, on a port that it keeps over restarts. It can be killed as a power cut kills it.</summary>
internal sealed class RunningProgram(TestDatabase database) : IAsyncDisposable
{
    private static readonly string Key = Convert.ToBase64String([.. Enumerable.Range(101, 32).Select(i => (byte)i)]);

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("collab-program-");
    private readonly int port = FreePort();
    private Process? process;

    public Uri Address => new($"http://localhost:{port}");

    /// <summary>What the process reads apart from the usual settings, such as TZ or Demonstration__Enabled.</summary>
    public Dictionary<string, string> Settings { get; } = [];

    /// <summary>The use cases on the same database, with the same way from people to panelists.</summary>
    public static Platform Beside(TestDatabase database) => new(
        database,
        new SettableClock { Now = TimeProvider.System.GetUtcNow() },
        new Pseudonyms(SecretKey.Of(Key, file: "").For("pseudonyms")));

    /// <summary>Starts the process and returns when it is ready to answer.</summary>
    public async Task Start()
    {
        process = Process.Start(Command()) ?? throw new InvalidOperationException("The program did not start.");
        var said = new List<string>();
        while (await process.StandardOutput.ReadLineAsync() is { } line)
        {
            said.Add(line);
            if (line.Contains(" is ready at ", StringComparison.Ordinal))
            {
                _ = process.StandardOutput.BaseStream.CopyToAsync(Stream.Null);
                return;
            }
        }

        throw new InvalidOperationException($"The program ended before it was ready: {string.Join('\n', said)}");
    }

    /// <summary>What <c>kill -9</c> does: no handler runs, nothing is flushed.</summary>
    public void Kill() => process!.Kill();

    public Task HasEnded() => process!.WaitForExitAsync();

    public async ValueTask DisposeAsync()
    {
        if (process is { HasExited: false })
        {
            process.Kill();
            await process.WaitForExitAsync();
        }

        process?.Dispose();
        folder.Delete(recursive: true);
    }

    private ProcessStartInfo Command()
    {
        var command = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "FourPer1000.Collab.Web.dll")])
        {
            WorkingDirectory = AppContext.BaseDirectory,
            RedirectStandardOutput = true,
            Environment =
            {
                ["ASPNETCORE_ENVIRONMENT"] = "Production",
                ["ASPNETCORE_URLS"] = $"http://127.0.0.1:{port}",
                ["Site__Address"] = $"http://localhost:{port}",
                ["Data__Directory"] = folder.FullName,
                ["Data__Key"] = Key,
                ["Database__Provider"] = database.Provider.ToString(),
                ["Database__ConnectionString"] = database.ConnectionString,
                ["Demonstration__Enabled"] = "false",
                ["Limits__SignInsPerMinute"] = "1000",
                ["Mail__SweepSeconds"] = "3600",
                ["Logging__LogLevel__Default"] = "Error",
                ["Logging__LogLevel__Microsoft"] = "Error",
            },
        };
        foreach (var (name, value) in Settings)
        {
            command.Environment[name] = value;
        }

        return command;
    }

    private static int FreePort()
    {
        using var probe = new TcpListener(IPAddress.Loopback, 0);
        probe.Start();
        return ((IPEndPoint)probe.LocalEndpoint).Port;
    }
}
