using System.Runtime.CompilerServices;
using FourPer1000.Collab.Accounts;
using FourPer1000.Collab.Journal;
using FourPer1000.Collab.Studies;
using FourPer1000.Collab.Tests.Fixture;
using Microsoft.EntityFrameworkCore;

namespace FourPer1000.Collab.Tests.Journal;

public abstract class JournalTests(TestDatabase database) : CollabTests(database)
{
    [Fact]
    public async Task A_chain_nobody_touched_is_whole()
    {
        await Given.Published(await Given.AnOpenRound());

        Assert.Null(await Platform.Read(db => db.FirstBroken()));
    }

    [Theory]
    [InlineData("act")]
    [InlineData("subject")]
    [InlineData("details")]
    [InlineData("hash")]
    [InlineData("previous_hash")]
    public async Task A_changed_byte_is_found_where_it_was_changed(string column)
    {
        await Given.AnOpenRound();
        var touched = await Platform.Read(db => db.Journal.OrderBy(entry => entry.Number).Skip(3).Select(entry => entry.Number).FirstAsync());
        var value = await Platform.Read(db => db.Database.SqlQuery<string>(Sql($"SELECT {column} AS \"Value\" FROM journal WHERE number = {{0}}", touched)).SingleAsync());
        var changed = (value[0] == 'x' ? 'y' : 'x') + value[1..];

        await Set(column, touched, changed);
        Assert.Equal(touched, await Platform.Read(db => db.FirstBroken()));

        await Set(column, touched, value);
        Assert.Null(await Platform.Read(db => db.FirstBroken()));
    }

    [Fact]
    public async Task A_removed_entry_is_missed()
    {
        await using var own = new Platform(Database, Clock);
        await Given.AnOpenRound();
        var last = await Platform.Read(db => db.Journal.OrderByDescending(entry => entry.Number).FirstAsync());
        var removed = await Platform.Read(db => db.Journal.SingleAsync(entry => entry.Number == last.Number - 2));

        await Platform.Read(db => db.Journal.Where(entry => entry.Number == removed.Number).ExecuteDeleteAsync());
        Assert.Equal(removed.Number, await Platform.Read(db => db.FirstBroken()));

        await Platform.Read(db =>
        {
            db.Journal.Add(removed);
            return db.SaveChangesAsync();
        });
        Assert.Null(await Platform.Read(db => db.FirstBroken()));
    }

    [Fact]
    public async Task Acts_of_many_people_at_once_are_numbered_without_a_gap()
    {
        var before = await Platform.Read(db => db.Journal.CountAsync());

        var failures = await AtOnce(Enumerable.Range(0, 20).Select(_ => (Func<Task>)(() => Given.SomebodyWith(Roles.Member))));

        Assert.All(failures, Assert.Null);
        Assert.Equal(before + 20, await Platform.Read(db => db.Journal.CountAsync()));
        Assert.Null(await Platform.Read(db => db.FirstBroken()));
    }

    [Fact]
    public async Task An_act_that_was_refused_leaves_no_entry()
    {
        var round = await Given.AnOpenRound();
        var before = await Platform.Read(db => db.Journal.CountAsync());

        await Record.ExceptionAsync(() => Platform.Do((CloseRound close) => close.Now(round.Id, reason: null, round.Study.Moderator)));

        Assert.Equal(before, await Platform.Read(db => db.Journal.CountAsync()));
    }

    [Fact]
    public async Task No_entry_holds_an_address_or_an_answer()
    {
        var round = await Given.AnOpenRound(panelists: 6);
        await Platform.Save(round, round.Study.Panel[0], round.Items[0], new Collab.Answers.RatingAnswer([9, 9]), reason: "A telling argument");
        await Given.Published(round);

        var entries = await Platform.Read(db => db.Journal.Select(entry => entry.Details).ToListAsync());

        Assert.DoesNotContain(entries, details => details.Contains('@', StringComparison.Ordinal) || details.Contains("telling", StringComparison.Ordinal));
    }

    private Task<int> Set(string column, long number, string value) =>
        Platform.Read(db => db.Database.ExecuteSqlAsync(Sql($"UPDATE journal SET {column} = {{0}} WHERE number = {{1}}", value, number)));

    /// <summary>A column's name cannot be a parameter; these come from the test's own lines.</summary>
    private static FormattableString Sql(string text, params object[] values) => FormattableStringFactory.Create(text, values);
}

public sealed class JournalOnSqlite(SqliteDatabase database) : JournalTests(database), IClassFixture<SqliteDatabase>;

public sealed class JournalOnPostgreSql(PostgreSqlDatabase database) : JournalTests(database), IClassFixture<PostgreSqlDatabase>;
