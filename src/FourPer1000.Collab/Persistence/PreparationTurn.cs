using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Storage;
using Npgsql;

namespace FourPer1000.Collab.Persistence;

/// <summary>
/// Instances that start at the same moment prepare their common database one after another: the first makes it, loads the programme and
/// plays the demonstration; the others wait and find everything done. An instance that dies gives its turn back with its connection.
/// </summary>
public static class PreparationTurn
{
    /// <summary>Arbitrary, and the same in every version of the program.</summary>
    private const long Number = 41003;

    /// <summary>Waits for the turn; it ends when the result is disposed of. Null on SQLite, which belongs to one process.</summary>
    public static async Task<IAsyncDisposable?> TakeTurn(this DatabaseAddress database, CancellationToken cancel = default)
    {
        if (database.Provider == DatabaseProvider.Sqlite)
        {
            return null;
        }

        var connection = await Connect(database, cancel);
        await using var command = new NpgsqlCommand($"SELECT pg_advisory_lock({Number})", connection) { CommandTimeout = 0 };
        await command.ExecuteNonQueryAsync(cancel);
        return connection;
    }

    /// <summary>Outside the pool: the turn lives as long as the connection, and its pause while a demonstration is played is kept alive.</summary>
    private static async Task<NpgsqlConnection> Connect(DatabaseAddress database, CancellationToken cancel)
    {
        var settings = new NpgsqlConnectionStringBuilder(database.ConnectionString) { Pooling = false, KeepAlive = 30 };
        var connection = new NpgsqlConnection(settings.ConnectionString);
        try
        {
            await connection.OpenAsync(cancel);
        }
        catch (PostgresException missing) when (missing.SqlState == PostgresErrorCodes.InvalidCatalogName)
        {
            await Create(database, cancel);
            await connection.OpenAsync(cancel);
        }

        return connection;
    }

    /// <summary>There is no turn before there is a database; of two who make it at once one succeeds, and that will do.</summary>
    private static async Task Create(DatabaseAddress database, CancellationToken cancel)
    {
        await using var db = new CollabDb(DatabaseRegistration.Options(database.Provider, database.ConnectionString));
        try
        {
            await db.GetService<IRelationalDatabaseCreator>().CreateAsync(cancel);
        }
        catch (PostgresException taken) when (taken.SqlState is PostgresErrorCodes.DuplicateDatabase or PostgresErrorCodes.UniqueViolation)
        {
            // Another instance was faster.
        }
    }
}
