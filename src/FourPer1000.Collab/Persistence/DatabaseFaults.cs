using Microsoft.Data.Sqlite;
using Npgsql;

namespace FourPer1000.Collab.Persistence;

/// <summary>Tells a database that does not answer from a mistake of ours: the one heals by waiting, the other does not.</summary>
public static class DatabaseFaults
{
    /// <summary>SQLite's codes for busy, locked, read-only, input/output error, full, cannot open.</summary>
    private static readonly int[] SqliteAway = [5, 6, 8, 10, 13, 14];

    /// <summary>PostgreSQL's classes for a broken connection, missing resources (such as a full disk) and a server that is stopping or starting.</summary>
    private static readonly string[] PostgreSqlAway = ["08", "53", "57P"];

    /// <summary>Whether the failure, or what caused it, is a database that is away.</summary>
    public static bool IsDatabaseAway(this Exception failure)
    {
        for (var cause = failure; cause is not null; cause = cause.InnerException)
        {
            if (IsAway(cause))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>
    /// Drops the connections that lie ready. When one has broken, all have; each would fail somebody's first request after the database is
    /// back.
    /// </summary>
    public static void ForgetConnections() => NpgsqlConnection.ClearAllPools();

    private static bool IsAway(Exception cause) => cause switch
    {
        PostgresException said => PostgreSqlAway.Any(code => said.SqlState.StartsWith(code, StringComparison.Ordinal)),
        NpgsqlException => true,
        SqliteException sqlite => SqliteAway.Contains(sqlite.SqliteErrorCode),
        _ => false,
    };
}
