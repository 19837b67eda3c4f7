using FourPer1000.Collab.Tests.Fixture;
using FourPer1000.Collab.Web.Tests.Host;
using Microsoft.AspNetCore.Hosting;

namespace FourPer1000.Collab.Web.Tests.Faults;

/// <summary>Two instances of the program on one PostgreSQL database, with one secret key and one clock, as behind a proxy.</summary>
public sealed class TwoInstances : IAsyncLifetime
{
    private readonly PostgreSqlDatabase database = new();
    private readonly SettableClock clock = new() { Now = TimeProvider.System.GetUtcNow() };

    public TwoInstances() => (A, B) = (new Instance(database) { Clock = clock }, new Instance(database) { Clock = clock });

    public CollabApp A { get; }

    public CollabApp B { get; }

    public async ValueTask InitializeAsync()
    {
        await database.InitializeAsync();
        await A.InitializeAsync();
        await B.InitializeAsync();
    }

    public async ValueTask DisposeAsync()
    {
        await A.DisposeAsync();
        await B.DisposeAsync();
        await database.DisposeAsync();
    }

    private sealed class Instance(TestDatabase database) : CollabApp(database, isShared: true)
    {
        private static readonly string Key = Convert.ToBase64String([.. Enumerable.Range(51, 32).Select(i => (byte)i)]);

        protected override void ConfigureWebHost(IWebHostBuilder builder)
        {
            base.ConfigureWebHost(builder);
            builder.UseSetting("Data:Key", Key);
        }
    }
}
