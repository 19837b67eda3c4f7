using FourPer1000.Collab.Answers;
using Npgsql;

namespace FourPer1000.Collab.Persistence.PostgreSql;

/// <summary>The rare path of a save that was not written: it came before, or somebody else's revision stands.</summary>
internal static class AnswerLookup
{
    private const string Replay =
        "SELECT revision, saved_at FROM answer_revisions WHERE round_item_id = $1 AND panelist_id = $2 AND save_id = $3";

    private const string Current =
        """
        SELECT revision, value, reason, side, tongue, shown_result_id, saved_at
        FROM answers WHERE round_item_id = $1 AND panelist_id = $2
        """;

    public static async Task<SaveOutcome> ReplayOrCurrent(NpgsqlConnection connection, AnswerSave save) =>
        await FindReplay(connection, save) ?? new SaveOutcome.Stale(await FindCurrent(connection, save));

    private static async Task<SaveOutcome?> FindReplay(NpgsqlConnection connection, AnswerSave save)
    {
        await using var command = Command(connection, Replay, save.RoundItemId, save.PanelistId, save.SaveId);
        await using var row = await command.ExecuteReaderAsync();
        return await row.ReadAsync() ? new SaveOutcome.Saved(row.GetInt32(0), row.GetInt64(1)) : null;
    }

    private static async Task<Answer> FindCurrent(NpgsqlConnection connection, AnswerSave save)
    {
        await using var command = Command(connection, Current, save.RoundItemId, save.PanelistId);
        await using var row = await command.ExecuteReaderAsync();
        await row.ReadAsync();
        return new Answer
        {
            RoundItemId = save.RoundItemId,
            PanelistId = save.PanelistId,
            Revision = row.GetInt32(0),
            Value = await row.IsDBNullAsync(1) ? null : row.GetString(1),
            Reason = await row.IsDBNullAsync(2) ? null : row.GetString(2),
            Side = await row.IsDBNullAsync(3) ? null : (ReasonSide)row.GetInt16(3),
            Tongue = await row.IsDBNullAsync(4) ? null : (Tongue)row.GetInt16(4),
            ShownResultId = await row.IsDBNullAsync(5) ? null : row.GetGuid(5),
            SavedAt = row.GetInt64(6),
        };
    }

    private static NpgsqlCommand Command(NpgsqlConnection connection, string text, params Guid[] keys)
    {
        var command = new NpgsqlCommand(text, connection);
        foreach (var key in keys)
        {
            command.Parameters.Add(new NpgsqlParameter { Value = key });
        }

        return command;
    }
}
