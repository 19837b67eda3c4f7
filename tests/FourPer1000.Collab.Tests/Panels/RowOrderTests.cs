using FourPer1000.Collab.Panels;
using FourPer1000.Collab.Tests.Fixture;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace FourPer1000.Collab.Tests.Panels;

/// <summary>How rows lie in the database tells nothing about who joined when.</summary>
public abstract class RowOrderTests(TestDatabase database) : CollabTests(database)
{
    [Fact]
    public async Task B6_neither_panelists_nor_consents_lie_in_the_order_in_which_people_joined()
    {
        var study = await Given.AStudy(panelists: 12);
        var salt = await Platform.Read(db => db.Studies.Where(s => s.Id == study.Id).Select(s => s.PseudonymSalt).SingleAsync());
        var pseudonyms = Platform.Services.GetRequiredService<Pseudonyms>();
        var joined = study.Panel.Select(person => pseudonyms.PanelistId(salt, person.AccountId!.Value).ToString("N")).ToList();

        var panelists = (await Read("SELECT * FROM panelists")).Where(joined.Contains).ToList();
        var consents = (await Read("SELECT * FROM consents")).Where(joined.Contains).ToList();

        Assert.Equal(joined.Order(), panelists.Order());
        Assert.Equal(joined.Order(), consents.Order());
        Assert.NotEqual(joined, panelists);
        Assert.NotEqual(joined, consents);
    }

    /// <summary>The first column of what a plain reading gives, identifiers in hexadecimal digits.</summary>
    protected Task<List<string>> Read(string sql) => Platform.Read(async db =>
    {
        await db.Database.OpenConnectionAsync();
        await using var command = db.Database.GetDbConnection().CreateCommand();
        command.CommandText = sql;
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

        var panelists = await Read($"SELECT DISTINCT xmin::text FROM panelists WHERE study_id = '{study.Id}'");
        var invitations = await Read($"SELECT xmin::text FROM invitations WHERE study_id = '{study.Id}'");

        Assert.Single(panelists);
        Assert.DoesNotContain(panelists[0], invitations);
    }
}
