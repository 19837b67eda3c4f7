namespace FourPer1000.Collab.Persistence;

public enum DatabaseProvider
{
    Sqlite,
    PostgreSql,
}

/// <summary>The database that is in use, for whoever needs a second connection to it.</summary>
public sealed record DatabaseAddress(DatabaseProvider Provider, string ConnectionString);

/// <summary>Which database, the section <c>Database</c> of the configuration.</summary>
public sealed class DatabaseOptions
{
    public const string Section = "Database";

    public DatabaseProvider Provider { get; set; } = DatabaseProvider.Sqlite;

    /// <summary>For PostgreSQL the connection string; for SQLite empty (the file in the data directory) or a connection string.</summary>
    public string ConnectionString { get; set; } = "";
}
