using System.Net;
using System.Net.Sockets;
using FourPer1000.Collab.Browser.Tests.Host;
using FourPer1000.Collab.Tests.Fixture;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

[assembly: AssemblyFixture(typeof(CollabHost))]

namespace FourPer1000.Collab.Browser.Tests.Host;

/// <summary>
/// The real program on a real port: Kestrel, a SQLite file in a folder of its own, the demonstration programme, a clock that goes. One for
/// all tests: each brings the people and the study that it changes.
/// </summary>
public sealed class CollabHost : WebApplicationFactory<Program>, IAsyncLifetime
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("collab-browser-");
    private Platform? platform;

    private readonly bool demonstration;

    public CollabHost()
        : this(demonstration: true)
    {
    }

    private CollabHost(bool demonstration)
    {
        this.demonstration = demonstration;
        Sessions = new Sessions(this);
        var port = FreePort();
        Address = new Uri($"http://localhost:{port}");
        UseKestrel(port);
    }

    /// <summary>One without the demonstration, for a test whose doings would show on everybody's pages.</summary>
    public static async Task<CollabHost> Empty()
    {
        var host = new CollabHost(demonstration: false);
        await host.InitializeAsync();
        return host;
    }

    public Uri Address { get; }

    /// <summary>The use cases and the database behind the pages.</summary>
    public Platform Platform => platform!;

    public Given Given => Platform.Given;

    public Sessions Sessions { get; }

    public ValueTask InitializeAsync()
    {
        StartServer();
        platform = new Platform(new SettableClock { Now = TimeProvider.System.GetUtcNow() }, Services);
        return ValueTask.CompletedTask;
    }

    public override async ValueTask DisposeAsync()
    {
        await base.DisposeAsync();
        folder.Delete(recursive: true);
    }

    /// <summary>Lets nobody write to the database until the result is disposed of, as a disk that hangs does.</summary>
    public async Task<IAsyncDisposable> TakeAwayDatabase()
    {
        // Not pooled: the program would be given the connection with its transaction.
        var connection = new SqliteConnection($"{await Platform.Read(db => Task.FromResult(db.Database.GetConnectionString()))};Pooling=False");
        await connection.OpenAsync();
        await using var take = connection.CreateCommand();
        take.CommandText = "BEGIN IMMEDIATE";
        await take.ExecuteNonQueryAsync();
        return connection;
    }

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        // Built, not published: the static assets would be empty without the first, and not compressed without the second, which
        // serves them as they were built instead of looking for changes.
        builder.UseEnvironment("Production").UseStaticWebAssets();
        builder.UseSetting("ReloadStaticAssetsAtRuntime", "false");
        builder.UseSetting("Site:Address", Address.GetLeftPart(UriPartial.Authority));
        builder.UseSetting("Data:Directory", folder.FullName);
        builder.UseSetting("Demonstration:Enabled", demonstration ? "true" : "false");
        builder.UseSetting("Limits:SignInsPerMinute", "1000");
        builder.UseSetting("Logging:LogLevel:Default", "Warning");
        builder.UseSetting("Logging:LogLevel:Microsoft.Hosting.Lifetime", "Warning");
    }

    private static int FreePort()
    {
        using var probe = new TcpListener(IPAddress.Loopback, 0);
        probe.Start();
        return ((IPEndPoint)probe.LocalEndpoint).Port;
    }
}
