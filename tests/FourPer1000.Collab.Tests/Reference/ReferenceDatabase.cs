using FourPer1000.Collab.Persistence;
using FourPer1000.Collab.Reference;
using Microsoft.EntityFrameworkCore;

namespace FourPer1000.Collab.Tests.Reference;

/// <summary>A fresh SQLite file with the programme loaded once.</summary>
public sealed class ReferenceDatabase : IAsyncLifetime
{
    private readonly string file = Path.Combine(Path.GetTempPath(), $"reference-{Guid.NewGuid():N}.db");

    public async ValueTask InitializeAsync()
    {
        await using var db = Open();
        await db.Database.MigrateAsync();
        await new LoadReference(db, TimeProvider.System).Now();
    }

    public CollabDb Open() => new(DatabaseRegistration.Options(DatabaseProvider.Sqlite, $"Data Source={file}"));

    public ValueTask DisposeAsync()
    {
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        File.Delete(file);
        return ValueTask.CompletedTask;
    }
}
