using FourPer1000.Collab.Answers;
using FourPer1000.Collab.Persistence;
using FourPer1000.Collab.Studies;
using FourPer1000.Collab.Tests.Fixture;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace FourPer1000.Collab.Tests.Persistence;

/// <summary>A closing and a group of saves that is on its way have one order, also between instances.</summary>
public sealed class PostgreSqlLockTests(PostgreSqlDatabase database) : CollabTests(database), IClassFixture<PostgreSqlDatabase>
{
    [Fact]
    public async Task A_closing_waits_for_the_group_that_is_on_its_way_and_seals_it()
    {
        var round = await Given.AnOpenRound(panelists: 6, items: 1);
        await using var slow = new NpgsqlConnection(Database.ConnectionString);
        await slow.OpenAsync();
        await using var group = await slow.BeginTransactionAsync();
        await Execute(slow, $"SELECT 1 FROM rounds WHERE id = '{round.Id}' FOR SHARE");
        await Execute(slow, Insert(round));

        var closing = Platform.Do((CloseRound close) => close.Now(round.Id, "Done", round.Study.Moderator));
        await UntilSomebodyWaits();
        Assert.False(closing.IsCompleted);
        await group.CommitAsync();

        Assert.Equal(1, (await closing).Answers);
    }

    [Fact]
    public async Task A_save_that_comes_while_the_round_is_being_closed_waits_and_is_told_that_it_is_closed()
    {
        var round = await Given.AnOpenRound(panelists: 6, items: 1);
        await using var closer = new NpgsqlConnection(Database.ConnectionString);
        await closer.OpenAsync();
        await using var closing = await closer.BeginTransactionAsync();
        await Execute(closer, $"SELECT 1 FROM rounds WHERE id = '{round.Id}' FOR UPDATE");

        var save = Platform.Save(round, round.Study.Panel[0], round.Items[0], new RatingAnswer([7, 7]));
        await UntilSomebodyWaits();
        Assert.False(save.IsCompleted);
        await Execute(closer, $"UPDATE rounds SET closing_at = now() WHERE id = '{round.Id}'");
        await closing.CommitAsync();

        Assert.IsType<SaveOutcome.Closed>(await save);
        Assert.Equal(0, await Platform.Read(db => db.Answers.CountAsync(answer => answer.RoundItemId == round.Items[0])));
    }

    /// <summary>The server says when a session waits for a lock; no time is guessed.</summary>
    private async Task UntilSomebodyWaits()
    {
        await using var watcher = new NpgsqlConnection(Database.ConnectionString);
        await watcher.OpenAsync();
        await using var command = watcher.CreateCommand();
        command.CommandText = "SELECT count(*) FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'";
        while ((long)(await command.ExecuteScalarAsync())! == 0)
        {
            await Task.Yield();
        }
    }

    private static string Insert(RoundInHand round) =>
        $"""
        INSERT INTO answers (round_item_id, panelist_id, revision, value, tongue, saved_at)
        SELECT '{round.Items[0]}', id, 1, '{JsonColumn.Write<AnswerValue>(new RatingAnswer([7, 7]))}', 0, 0
        FROM panelists WHERE study_id = '{round.Study.Id}' LIMIT 1
        """;

    private static async Task Execute(NpgsqlConnection connection, string sql)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = sql;
        await command.ExecuteNonQueryAsync();
    }
}
