using FourPer1000.Collab.Persistence;
using FourPer1000.Collab.Studies;
using FourPer1000.Collab.Tests.Fixture;
using Microsoft.EntityFrameworkCore;

namespace FourPer1000.Collab.Tests.Persistence;

public abstract class WriteTests(TestDatabase database) : CollabTests(database)
{
    [Fact]
    public async Task What_a_failed_act_changed_is_not_saved_with_the_next()
    {
        var round = await Given.AnOpenRound();
        await using var db = Database.Open();
        await Record.ExceptionAsync(() => db.Write(async () =>
        {
            (await db.Rounds.SingleAsync(r => r.Id == round.Id)).Title = Text.Same("Half done");
            throw new InvalidOperationException("Something went wrong.");
        }));

        await db.Write(() => Task.CompletedTask);

        Assert.Equal("Ratings", (await Platform.Read(other => other.Rounds.SingleAsync(r => r.Id == round.Id))).Title.TextFor(Tongue.En));
    }

    [Fact]
    public async Task An_act_sees_what_others_have_stored_since_its_request_began()
    {
        var round = await Given.AnOpenRound();
        await using var db = Database.Open();
        await db.Rounds.SingleAsync(r => r.Id == round.Id);
        await Platform.Do((CloseRound close) => close.Now(round.Id, "Meanwhile", round.Study.Moderator));

        Assert.NotNull((await db.Write(() => db.Rounds.SingleAsync(r => r.Id == round.Id))).Closing);
    }

    [Fact]
    public async Task A_record_in_the_row_of_its_round_changes_the_version_of_the_round()
    {
        var round = await Given.AnOpenRound();
        var before = await Version(round);

        await Platform.Do((CloseRound close) => close.Now(round.Id, "Done", round.Study.Moderator));

        Assert.NotEqual(before, await Version(round));
    }

    [Fact]
    public async Task Two_people_who_change_the_same_thing_collide()
    {
        var round = await Given.AnOpenRound();
        await using var one = Database.Open();
        await using var other = Database.Open();
        var seenByOne = await one.Rounds.SingleAsync(r => r.Id == round.Id);
        var seenByOther = await other.Rounds.SingleAsync(r => r.Id == round.Id);
        seenByOne.Title = Text.Same("One");
        seenByOther.Title = Text.Same("Other");

        await one.SaveChangesAsync();

        await Assert.ThrowsAsync<DbUpdateConcurrencyException>(() => other.SaveChangesAsync());
    }

    [Fact]
    public async Task A_new_row_that_hangs_on_a_stored_one_is_taken_for_a_new_one()
    {
        var keys = await Platform.Read(db => Task.FromResult(db.Model.GetEntityTypes()
            .Where(entity => entity.ClrType.Assembly == typeof(CollabDb).Assembly && !entity.IsOwned())
            .SelectMany(entity => entity.FindPrimaryKey()!.Properties)
            .Where(key => key.ClrType == typeof(Guid))
            .ToList()));

        Assert.True(keys.Count > 20);
        Assert.All(keys, key => Assert.Equal(Microsoft.EntityFrameworkCore.Metadata.ValueGenerated.Never, key.ValueGenerated));
    }

    [Fact]
    public async Task The_model_has_no_change_that_the_migrations_lack()
    {
        Assert.False(await Platform.Read(db => Task.FromResult(db.Database.HasPendingModelChanges())));
        Assert.Empty(await Platform.Read(db => db.Database.GetPendingMigrationsAsync()));
    }

    private Task<Guid> Version(RoundInHand round) => Platform.Read(db => db.Rounds.Where(r => r.Id == round.Id).Select(r => r.Version).SingleAsync());
}

public sealed class WriteOnSqlite(SqliteDatabase database) : WriteTests(database), IClassFixture<SqliteDatabase>;

public sealed class WriteOnPostgreSql(PostgreSqlDatabase database) : WriteTests(database), IClassFixture<PostgreSqlDatabase>;
