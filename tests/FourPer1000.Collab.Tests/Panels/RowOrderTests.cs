using FourPer1000.Collab.Tests.Fixture;
using Microsoft.EntityFrameworkCore;

namespace FourPer1000.Collab.Tests.Panels;

/// <summary>How rows lie in the database tells nothing about who joined when.</summary>
public abstract class RowOrderTests(TestDatabase database) : CollabTests(database)
{
    [Fact]
    public async Task B6_panelists_and_consents_lie_in_the_order_of_their_pseudonyms()
    {
        var study = await Given.AStudy(panelists: 12);

        var panelists = await Read("SELECT id FROM panelists WHERE study_id = @study", study.Id);
        var consents = await Read("SELECT panelist_id FROM consents WHERE panelist_id IN (SELECT id FROM panelists WHERE study_id = @study)", study.Id);

        Assert.Equal(12, panelists.Count);
        Assert.Equal(panelists.Order(StringComparer.Ordinal), panelists);
        Assert.Equal(panelists.Order(StringComparer.Ordinal), consents);
    }

    /// <summary>What a plain reading of a table gives, in hexadecimal digits.</summary>
    protected Task<List<string>> Read(string sql, Guid study) => Platform.Read(async db =>
    {
        await db.Database.OpenConnectionAsync();
        await using var command = db.Database.GetDbConnection().CreateCommand();
        command.CommandText = sql;
        var parameter = command.CreateParameter();
        (parameter.ParameterName, parameter.Value) = ("@study", db.Database.IsSqlite() ? study.ToByteArray(bigEndian: true) : study);
        command.Parameters.Add(parameter);
        await using var reader = await command.ExecuteReaderAsync();
        var values = new List<string>();
        while (await reader.ReadAsync())
        {
            values.Add(reader.GetValue(0) switch { byte[] bytes => Convert.ToHexStringLower(bytes), Guid id => id.ToString("N"), var other => other.ToString()! });
        }

        return values;
    });
}

public sealed class RowOrderOnSqlite(SqliteDatabase database) : RowOrderTests(database), IClassFixture<SqliteDatabase>;

public sealed class RowOrderOnPostgreSql(PostgreSqlDatabase database) : RowOrderTests(database), IClassFixture<PostgreSqlDatabase>
{
    [Fact]
    public async Task B6_no_panelist_was_written_by_the_transaction_that_accepted_an_invitation()
    {
        var study = await Given.AStudy(panelists: 6);

        var panelists = await Read("SELECT DISTINCT xmin::text FROM panelists WHERE study_id = @study", study.Id);
        var invitations = await Read("SELECT xmin::text FROM invitations WHERE study_id = @study", study.Id);

        Assert.Single(panelists);
        Assert.DoesNotContain(panelists[0], invitations);
    }
}
