using FourPer1000.Collab.Persistence;
using Npgsql;

namespace FourPer1000.Collab.Tests.Fixture;

/// <summary>
/// A database on the server that <c>tests/postgres.sh</c> starts, or on the one that COLLAB_TEST_POSTGRES names. Without a server
/// the tests fail; they are never passed over.
/// </summary>
public sealed class PostgreSqlDatabase : TestDatabase
{
    private const string Socket = "Host=/tmp/collab-test-postgres;Username=postgres;Database=postgres";

    internal static readonly string Prefix = $"collab_test_{Environment.ProcessId}_{Guid.NewGuid().ToString("N")[..6]}_";
    private static readonly SemaphoreSlim OneAtATime = new(1, 1);
    private static readonly Lazy<Task<string>> Template = new(CreateTemplate);

    private string name = "";

    public override DatabaseProvider Provider => DatabaseProvider.PostgreSql;

    private static string Server => Environment.GetEnvironmentVariable("COLLAB_TEST_POSTGRES") ?? Socket;

    public override async ValueTask DisposeAsync()
    {
        if (name == "")
        {
            return;
        }

        await using (var connection = new NpgsqlConnection(ConnectionString))
        {
            NpgsqlConnection.ClearPool(connection);
        }

        await Execute($"DROP DATABASE IF EXISTS {name} WITH (FORCE)");
    }

    protected override async Task<string> Create()
    {
        var template = await Template.Value;
        name = Prefix + Guid.NewGuid().ToString("N")[..12];
        await OneAtATime.WaitAsync();
        try
        {
            await Execute($"CREATE DATABASE {name} TEMPLATE {template}");
        }
        finally
        {
            OneAtATime.Release();
        }

        return Connection(name, pooling: true);
    }

    private static async Task<string> CreateTemplate()
    {
        var template = Prefix + "template";
        await Execute($"CREATE DATABASE {template}");
        AppDomain.CurrentDomain.ProcessExit += (_, _) => Execute($"DROP DATABASE IF EXISTS {template} WITH (FORCE)").GetAwaiter().GetResult();
        await Fill(DatabaseProvider.PostgreSql, Connection(template, pooling: false));
        return template;
    }

    internal static string Connection(string database, bool pooling) =>
        new NpgsqlConnectionStringBuilder(Server) { Database = database, Pooling = pooling, MaxPoolSize = 20 }.ConnectionString;

    internal static async Task Execute(string sql)
    {
        await using var connection = new NpgsqlConnection(Connection("postgres", pooling: false));
        try
        {
            await connection.OpenAsync();
        }
        catch (NpgsqlException missing)
        {
            throw new InvalidOperationException(
                "These tests need a PostgreSQL server. Start one with tests/postgres.sh, or name one in COLLAB_TEST_POSTGRES.", missing);
        }

        await using var command = new NpgsqlCommand(sql, connection);
        await command.ExecuteNonQueryAsync();
    }
}
