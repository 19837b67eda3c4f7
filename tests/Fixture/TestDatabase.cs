using FourPer1000.Collab.Persistence;
using FourPer1000.Collab.Reference;
using Microsoft.EntityFrameworkCore;

namespace FourPer1000.Collab.Tests.Fixture;

/// <summary>A real database of its own for one test class, made from the migrations, with the programme loaded.</summary>
public abstract class TestDatabase : IAsyncLifetime
{
    public abstract DatabaseProvider Provider { get; }

    public string ConnectionString { get; private set; } = "";

    public CollabDb Open() => Open(Provider, ConnectionString);

    public async ValueTask InitializeAsync() => ConnectionString = await Create();

    public abstract ValueTask DisposeAsync();

    /// <summary>A new database; its connection string.</summary>
    protected abstract Task<string> Create();

    /// <summary>Migrates and loads once in the process; each database is a copy of the result.</summary>
    protected static async Task Fill(DatabaseProvider provider, string connectionString)
    {
        await using var db = Open(provider, connectionString);
        await db.Database.MigrateAsync();
        await new LoadReference(db, TimeProvider.System).Now();
    }

    private static CollabDb Open(DatabaseProvider provider, string connectionString) =>
        new(DatabaseRegistration.Options(provider, connectionString));
}
