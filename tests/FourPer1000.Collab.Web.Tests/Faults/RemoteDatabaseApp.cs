using FourPer1000.Collab.Tests.Fixture;
using FourPer1000.Collab.Web.Tests.Host;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.Logging;

namespace FourPer1000.Collab.Web.Tests.Faults;

/// <summary>The program with its PostgreSQL server at the other end of a line that a test cuts.</summary>
public sealed class RemoteDatabaseApp : CollabApp
{
    private readonly PostgreSqlDatabase database;
    private DatabaseLine? line;

    public RemoteDatabaseApp()
        : this(new PostgreSqlDatabase())
    {
    }

    private RemoteDatabaseApp(PostgreSqlDatabase database)
        : base(database) => this.database = database;

    internal DatabaseLine Line => line!;

    public override async ValueTask DisposeAsync()
    {
        await base.DisposeAsync();
        line?.Dispose();
    }

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        base.ConfigureWebHost(builder);
        line = new DatabaseLine(database.ConnectionString);
        builder.UseSetting("Database:ConnectionString", line.ConnectionString);
        builder.ConfigureLogging(logging => logging.ClearProviders());
    }
}
