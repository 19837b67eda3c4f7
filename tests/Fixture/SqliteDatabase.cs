using FourPer1000.Collab.Persistence;
using Microsoft.Data.Sqlite;

namespace FourPer1000.Collab.Tests.Fixture;

/// <summary>A SQLite file with a write-ahead log, as in production.</summary>
public sealed class SqliteDatabase : TestDatabase
{
    private static readonly string Folder = CreateFolder();
    private static readonly Lazy<Task<string>> Template = new(CreateTemplate);

    private string file = "";

    public override DatabaseProvider Provider => DatabaseProvider.Sqlite;

    public override ValueTask DisposeAsync()
    {
        using (var connection = new SqliteConnection(ConnectionString))
        {
            SqliteConnection.ClearPool(connection);
        }

        foreach (var part in new[] { file, $"{file}-wal", $"{file}-shm" })
        {
            File.Delete(part);
        }

        return ValueTask.CompletedTask;
    }

    protected override async Task<string> Create()
    {
        var template = await Template.Value;
        file = Path.Combine(Folder, $"{Guid.NewGuid():N}.db");
        File.Copy(template, file);
        return $"Data Source={file}";
    }

    private static async Task<string> CreateTemplate()
    {
        var template = Path.Combine(Folder, "template.db");

        // Not pooled: closing the last connection moves the write-ahead log into the file, and only then is a copy whole.
        await Fill(DatabaseProvider.Sqlite, $"Data Source={template};Pooling=False");
        return template;
    }

    private static string CreateFolder()
    {
        var folder = Directory.CreateTempSubdirectory("collab-test-").FullName;
        AppDomain.CurrentDomain.ProcessExit += (_, _) => Directory.Delete(folder, recursive: true);
        return folder;
    }
}
