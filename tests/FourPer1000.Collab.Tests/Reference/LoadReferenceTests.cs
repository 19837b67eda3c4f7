using System.Text;
using System.Text.Json;
using FourPer1000.Collab.Reference;
using FourPer1000.Collab.Tests.Fixture;
using Microsoft.EntityFrameworkCore;

namespace FourPer1000.Collab.Tests.Reference;

public abstract class LoadReferenceTests(TestDatabase database)
{
    [Fact]
    public async Task Loading_twice_changes_nothing()
    {
        await using var db = database.Open();
        var entries = await db.Journal.CountAsync();

        Assert.Equal(new ReferenceLoad(0, 0, 0), await Load(ReferenceData.Embedded()));
        Assert.Equal(entries, await db.Journal.CountAsync());
    }

    [Fact]
    public async Task The_journal_says_that_the_programme_was_loaded()
    {
        await using var db = database.Open();

        var entry = await db.Journal.OrderBy(entry => entry.Number).FirstAsync();

        Assert.Equal(("reference.loaded", null), (entry.Act, entry.Actor));
    }

    [Fact]
    public async Task A_new_edition_changes_the_rows_that_differ_and_nothing_else()
    {
        var edition = Edition("labels.json", "\"Carbon Markets\"", "\"Markets for carbon\"");

        var load = await Load(edition);

        // The objective, its task force, the facility of the same name, and the record of the file.
        Assert.Equal(new ReferenceLoad(0, 4, 0), load);
        await using var db = database.Open();
        Assert.Equal("Markets for carbon", (await db.Objectives.SingleAsync(objective => objective.Code == "A5")).ShortTitle.En!.Text);
        await Load(ReferenceData.Embedded());
    }

    [Fact]
    public async Task A_row_that_left_its_file_leaves_its_table()
    {
        var load = await Load(Edition("partnerships.json", "\"key\": \"P20\"", "\"key\": \"P99\""));

        Assert.Equal(new ReferenceLoad(1, 1, 1), load);
        Assert.Equal(new ReferenceLoad(1, 1, 1), await Load(ReferenceData.Embedded()));
    }

    [Fact]
    public async Task A_file_keeps_the_moment_at_which_its_edition_was_first_loaded()
    {
        await using var db = database.Open();
        var first = await db.ReferenceFiles.AsNoTracking().OrderBy(file => file.Name).Select(file => file.LoadedAt).ToListAsync();

        await Load(ReferenceData.Embedded());

        Assert.Equal(first, await db.ReferenceFiles.AsNoTracking().OrderBy(file => file.Name).Select(file => file.LoadedAt).ToListAsync());
    }

    [Fact]
    public void A_member_that_nobody_takes_in_is_an_error()
    {
        Assert.Throws<JsonException>(() => Edition("soil-facts.json", "\"unit\": \"cm\"", "\"unit\": \"cm\", \"measuredBy\": \"hand\""));
    }

    [Fact]
    public void A_status_that_nobody_knows_is_an_error()
    {
        var edition = Edition("labels.json", "\"status\": \"working label\"", "\"status\": \"guess\"");

        Assert.Throws<JsonException>(edition.Goals);
    }

    [Fact]
    public async Task When_a_wording_is_replaced_its_old_translation_no_longer_applies()
    {
        const string Before = "The framework exists and serves communication and decisions inside and outside the Initiative.";
        await Load(Edition("strategic-plan.json", Before, "The framework exists."));

        await using (var db = database.Open())
        {
            var text = (await db.Objectives.SingleAsync(objective => objective.Code == "A6")).Target2030!.Text;
            Assert.Equal(("The framework exists.", null, null), (text.En!.Text, text.Fr, text.Es));
        }

        await Load(ReferenceData.Embedded());
    }

    [Fact]
    public async Task Two_instances_that_load_at_once_change_the_rows_once()
    {
        var edition = Edition("partnerships.json", "\"key\": \"P19\"", "\"key\": \"P98\"");

        var loads = await Task.WhenAll(Enumerable.Range(0, 2).Select(_ => Task.Run(() => Load(edition))));

        Assert.Equal([new ReferenceLoad(0, 0, 0), new ReferenceLoad(1, 1, 1)], loads.OrderBy(load => load.Added));
        await Load(ReferenceData.Embedded());
    }

    private async Task<ReferenceLoad> Load(ReferenceData data)
    {
        await using var db = database.Open();
        return await new LoadReference(db, TimeProvider.System).Now(data);
    }

    private static ReferenceData Edition(string file, string before, string after) => ReferenceData.From(name => name == file
        ? Replace(ReferenceData.EmbeddedFile(name), before, after)
        : ReferenceData.EmbeddedFile(name));

    private static byte[] Replace(byte[] content, string before, string after)
    {
        var text = Encoding.UTF8.GetString(content);
        Assert.Contains(before, text, StringComparison.Ordinal);
        return Encoding.UTF8.GetBytes(text.Replace(before, after, StringComparison.Ordinal));
    }
}

public sealed class LoadReferenceOnSqlite(SqliteDatabase database) : LoadReferenceTests(database), IClassFixture<SqliteDatabase>;

public sealed class LoadReferenceOnPostgreSql(PostgreSqlDatabase database) : LoadReferenceTests(database), IClassFixture<PostgreSqlDatabase>;
