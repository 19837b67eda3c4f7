namespace FourPer1000.Collab.Persistence;

public enum DatabaseProvider
{
    Sqlite,
    PostgreSql,
}

/// <summary>Which database, the section <c>Database</c> of the configuration.</summary>
public sealed class DatabaseOptions
{
    public const string Section = "Database";

    public DatabaseProvider Provider { get; set; } = DatabaseProvider.Sqlite;

    /// <summary>For PostgreSQL the connection string; for SQLite empty (the file in the data directory) or a connection string.</summary>
    public string ConnectionString { get; set; } = "";
}
