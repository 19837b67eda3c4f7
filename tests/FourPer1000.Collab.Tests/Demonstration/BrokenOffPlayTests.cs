using FourPer1000.Collab.Demonstration;
using FourPer1000.Collab.Tests.Fixture;
using Microsoft.EntityFrameworkCore;

namespace FourPer1000.Collab.Tests.Demonstration;

public abstract class BrokenOffPlayTests(TestDatabase database, BrokenOffPlayTests.PowerFailure failure) : CollabTests(database)
{
    private static readonly string[] Scripted = ["study.designed", "round.opened", "round.closed", "round.published", "proposals.drafted", "proposal.decided"];

    [Fact]
    public async Task A_play_that_is_broken_off_again_and_again_ends_like_any_other()
    {
        Clock.Now = new DateTimeOffset(2026, 11, 22, 13, 20, 0, TimeSpan.Zero);
        await Platform.Read(db => db.Database.ExecuteSqlRawAsync(failure.Setup));
        var starts = 0;
        for (var writes = 60; !await IsPlayed(); writes += 90)
        {
            await Platform.Read(db => db.Database.ExecuteSqlAsync($"UPDATE power_failure SET after_writes = {writes}"));
            await Record.ExceptionAsync(() => DemonstrationProgramme.Play(Platform.Services));
            Clock.AdvanceDays(1);
            starts++;
            Assert.True(starts < 12, "The play makes no progress.");
        }

        Assert.True(starts > 5, "The play was not broken off.");
        await AssertComplete();
    }

    private async Task AssertComplete()
    {
        var acts = await Platform.Read(db => db.Journal.Where(entry => Scripted.Contains(entry.Act)).GroupBy(entry => entry.Act)
            .Select(group => new { group.Key, Count = group.Count() }).ToDictionaryAsync(act => act.Key, act => act.Count));
        Assert.Equal((4, 6, 3, 3), (acts["study.designed"], acts["round.opened"], acts["round.closed"], acts["round.published"]));
        Assert.Equal((1, 3), (acts["proposals.drafted"], acts["proposal.decided"]));
        Assert.False(await Platform.Read(db => db.AnswerRevisions.AnyAsync(revision => revision.Revision > 1)));
        var finished = await Platform.Read(db => db.RoundResults.Join(db.Rounds, result => result.RoundId, round => round.Id, (result, round) => new { result, round })
            .Where(row => row.round.Study.TaskForceCode == "A1").OrderBy(row => row.round.Number).Select(row => row.result).ToListAsync());
        Assert.Equal([(12, 12, 12), (11, 11, 11)], finished.Select(result => (result.PanelSize, result.Responded, result.Submitted)));
    }

    private Task<bool> IsPlayed() => Platform.Read(db => db.Journal.AnyAsync(entry => entry.Act == "demonstration.played"));

    /// <summary>Makes a database refuse entries of the journal and answers from a certain number on.</summary>
    public sealed record PowerFailure(string Setup);
}

public sealed class BrokenOffPlayOnSqlite(SqliteDatabase database) : BrokenOffPlayTests(database, new PowerFailure(
    """
    CREATE TABLE power_failure (after_writes INTEGER);
    INSERT INTO power_failure VALUES (0);
    CREATE TRIGGER no_entry BEFORE INSERT ON journal
    WHEN (SELECT count(*) FROM journal) + (SELECT count(*) FROM answer_revisions) >= (SELECT after_writes FROM power_failure)
    BEGIN SELECT RAISE(ABORT, 'power failure'); END;
    CREATE TRIGGER no_answer BEFORE INSERT ON answer_revisions
    WHEN (SELECT count(*) FROM journal) + (SELECT count(*) FROM answer_revisions) >= (SELECT after_writes FROM power_failure)
    BEGIN SELECT RAISE(ABORT, 'power failure'); END;
    """)), IClassFixture<SqliteDatabase>;

public sealed class BrokenOffPlayOnPostgreSql(PostgreSqlDatabase database) : BrokenOffPlayTests(database, new PowerFailure(
    """
    CREATE TABLE power_failure (after_writes integer);
    INSERT INTO power_failure VALUES (0);
    CREATE FUNCTION fail() RETURNS trigger LANGUAGE plpgsql AS '
    BEGIN
        IF (SELECT count(*) FROM journal) + (SELECT count(*) FROM answer_revisions) >= (SELECT after_writes FROM power_failure) THEN
            RAISE EXCEPTION ''power failure'';
        END IF;
        RETURN NEW;
    END';
    CREATE TRIGGER no_entry BEFORE INSERT ON journal FOR EACH ROW EXECUTE FUNCTION fail();
    CREATE TRIGGER no_answer BEFORE INSERT ON answer_revisions FOR EACH ROW EXECUTE FUNCTION fail();
    """)), IClassFixture<PostgreSqlDatabase>;
