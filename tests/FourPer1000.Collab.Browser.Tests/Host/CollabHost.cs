using System.Net;
using System.Net.Sockets;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;

namespace FourPer1000.Collab.Browser.Tests.Host;

/// <summary>
/// The real program on a real port: Kestrel, a SQLite file in a folder of its own, the demonstration programme. One per test class.
/// </summary>
public sealed class CollabHost : WebApplicationFactory<Program>, IAsyncLifetime
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("collab-browser-");

    public CollabHost()
    {
        var port = FreePort();
        Address = new Uri($"http://localhost:{port}");
        UseKestrel(port);
    }

    public Uri Address { get; }

    public ValueTask InitializeAsync()
    {
        StartServer();
        return ValueTask.CompletedTask;
    }

    public override async ValueTask DisposeAsync()
    {
        await base.DisposeAsync();
        folder.Delete(recursive: true);
    }

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        // Built, not published: in any environment but Development the static assets would be empty without this.
        builder.UseEnvironment("Production").UseStaticWebAssets();
        builder.UseSetting("Site:Address", Address.GetLeftPart(UriPartial.Authority));
        builder.UseSetting("Data:Directory", folder.FullName);
        builder.UseSetting("Demonstration:Enabled", "true");
        builder.UseSetting("Logging:LogLevel:Default", "Warning");
    }

    private static int FreePort()
    {
        using var probe = new TcpListener(IPAddress.Loopback, 0);
        probe.Start();
        return ((IPEndPoint)probe.LocalEndpoint).Port;
    }
}
