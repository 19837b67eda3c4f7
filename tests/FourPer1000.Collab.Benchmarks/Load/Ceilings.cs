using System.Diagnostics;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Logging;

namespace FourPer1000.Collab.Benchmarks.Load;

/// <summary>What this machine could do at most, measured in the same run: the figures that ours are a share of.</summary>
internal static class Ceilings
{
    /// <summary>The bare web server in a process of its own: an endpoint that does nothing.</summary>
    public static async Task<int> Serve(int port)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls($"http://127.0.0.1:{port}");
        var app = builder.Build();
        app.MapPut("/nothing", () => TypedResults.NoContent());
        await app.RunAsync();
        return 0;
    }

    /// <summary>Rows a second of a loop that only commits: groups of so many one-row inserts, each group durable before the next begins.</summary>
    public static double SqliteCommits(string folder, int group, TimeSpan time)
    {
        using var connection = new SqliteConnection($"Data Source={Path.Combine(folder, "ceiling.sqlite")}");
        connection.Open();
        Execute(connection, "PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; CREATE TABLE rows (id BLOB PRIMARY KEY, value TEXT) WITHOUT ROWID;");
        using var insert = connection.CreateCommand();
        insert.CommandText = "INSERT INTO rows VALUES ($id, $value)";
        var id = insert.Parameters.Add("$id", SqliteType.Blob);
        insert.Parameters.AddWithValue("$value", "{\"kind\":\"rating\",\"marks\":[7]}");
        var rows = 0L;
        var started = Stopwatch.GetTimestamp();
        while (Stopwatch.GetElapsedTime(started) < time)
        {
            using var transaction = connection.BeginTransaction();
            insert.Transaction = transaction;
            for (var i = 0; i < group; i++)
            {
                id.Value = Guid.NewGuid().ToByteArray();
                insert.ExecuteNonQuery();
            }

            transaction.Commit();
            rows += group;
        }

        return rows / Stopwatch.GetElapsedTime(started).TotalSeconds;
    }

    private static void Execute(SqliteConnection connection, string text)
    {
        using var command = connection.CreateCommand();
        command.CommandText = text;
        command.ExecuteNonQuery();
    }
}
