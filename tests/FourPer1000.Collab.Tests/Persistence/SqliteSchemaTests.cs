using FourPer1000.Collab.Tests.Fixture;
using Microsoft.Data.Sqlite;

namespace FourPer1000.Collab.Tests.Persistence;

public sealed class SqliteSchemaTests(SqliteDatabase database) : IClassFixture<SqliteDatabase>
{
    [Theory]
    [Trait("Case", "B6")]
    [InlineData("answers")]
    [InlineData("answer_revisions")]
    [InlineData("panelists")]
    [InlineData("submissions")]
    [InlineData("consents")]
    [InlineData("reason_supports")]
    [InlineData("batch_answers")]
    [InlineData("suggestions")]
    public void No_hidden_row_number_tells_in_which_order_people_came(string table)
    {
        Assert.EndsWith("WITHOUT ROWID", Scalar<string>($"SELECT sql FROM sqlite_master WHERE name = '{table}'").TrimEnd(), StringComparison.Ordinal);
        Assert.Throws<SqliteException>(() => Scalar<object>($"SELECT rowid FROM {table}"));
    }

    /// <summary>Reasons are written together, when a round is sealed or a batch released, in the order of their random identifiers.</summary>
    [Fact]
    [Trait("Case", "B6")]
    public void Every_table_that_knows_panelists_is_one_of_these() => Assert.Equal(
        "panel_reasons",
        Scalar<string>("""
            SELECT group_concat(t.name) FROM sqlite_master t JOIN pragma_table_info(t.name) c
            WHERE t.type = 'table' AND c.name = 'panelist_id' AND t.sql NOT LIKE '%WITHOUT ROWID%'
            """));

    [Fact]
    public void All_answers_to_an_item_are_one_scan_of_the_table_itself()
    {
        var plan = Scalar<string>("EXPLAIN QUERY PLAN SELECT value FROM answers WHERE round_item_id = x'00' ORDER BY panelist_id", column: 3);

        Assert.Equal("SEARCH answers USING PRIMARY KEY (round_item_id=?)", plan);
    }

    [Fact]
    public void The_file_has_a_write_ahead_log() => Assert.Equal("wal", Scalar<string>("PRAGMA journal_mode"));

    [Fact]
    public async Task A_commit_waits_for_the_disk()
    {
        await using var db = database.Open();
        await Microsoft.EntityFrameworkCore.RelationalDatabaseFacadeExtensions.OpenConnectionAsync(db.Database);
        await using var command = Microsoft.EntityFrameworkCore.RelationalDatabaseFacadeExtensions.GetDbConnection(db.Database).CreateCommand();
        command.CommandText = "PRAGMA synchronous";

        Assert.Equal(2L, await command.ExecuteScalarAsync());
    }

    private T Scalar<T>(string sql, int column = 0)
    {
        using var connection = new SqliteConnection(database.ConnectionString);
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        using var row = command.ExecuteReader();
        Assert.True(row.Read());
        return row.GetFieldValue<T>(column);
    }
}
