using System.Data;
using FourPer1000.Collab.Answers;
using Microsoft.Data.Sqlite;

namespace FourPer1000.Collab.Persistence.Sqlite;

/// <summary>The prepared statements of the answer path on their own connection; used by one thread at a time.</summary>
internal sealed class SqliteAnswerStatements : IDisposable
{
    private const string KeyFilter = "WHERE round_item_id = $item AND panelist_id = $panelist";

    private readonly SqliteConnection connection;
    private readonly SqliteCommand round;
    private readonly SqliteCommand panelist;
    private readonly SqliteCommand upsert;
    private readonly SqliteCommand append;
    private readonly SqliteCommand replay;
    private readonly SqliteCommand current;

    public SqliteAnswerStatements(string connectionString)
    {
        connection = new SqliteConnection(connectionString);
        connection.Open();
        SqlitePragmas.Set(connection);
        round = Prepare(
            """
            SELECT r.opening_at, r.deadline, r.closing_at, s.consent_number
            FROM rounds r JOIN studies s ON s.id = r.study_id WHERE r.id = $round
            """,
            "$round");
        panelist = Prepare(
            """
            SELECT (SELECT max(c.number) FROM consents c WHERE c.panelist_id = p.id)
            FROM panelists p WHERE p.id = $panelist AND p.withdrawn_at IS NULL
            """,
            "$panelist");
        upsert = Prepare(
            """
            INSERT INTO answers (round_item_id, panelist_id, revision, value, reason, side, tongue, shown_result_id, saved_at)
            VALUES ($item, $panelist, $base + 1, $value, $reason, $side, $tongue, $shown, $at)
            ON CONFLICT (round_item_id, panelist_id) DO UPDATE
            SET revision = excluded.revision, value = excluded.value, reason = excluded.reason, side = excluded.side,
                tongue = excluded.tongue, shown_result_id = excluded.shown_result_id, saved_at = excluded.saved_at
            WHERE answers.revision = $base AND NOT EXISTS (
                SELECT 1 FROM answer_revisions earlier
                WHERE earlier.round_item_id = $item AND earlier.panelist_id = $panelist AND earlier.save_id = $save)
            """,
            "$item", "$panelist", "$base", "$value", "$reason", "$side", "$tongue", "$shown", "$at", "$save");
        append = Prepare(
            """
            INSERT INTO answer_revisions
                (round_item_id, panelist_id, revision, save_id, value, reason, side, tongue, shown_result_id, saved_at)
            VALUES ($item, $panelist, $base + 1, $save, $value, $reason, $side, $tongue, $shown, $at)
            """,
            "$item", "$panelist", "$base", "$value", "$reason", "$side", "$tongue", "$shown", "$at", "$save");
        replay = Prepare(
            $"SELECT revision, saved_at FROM answer_revisions {KeyFilter} AND save_id = $save", "$item", "$panelist", "$save");
        current = Prepare(
            $"SELECT revision, value, reason, side, tongue, shown_result_id, saved_at FROM answers {KeyFilter}", "$item", "$panelist");
    }

    public SqliteTransaction Begin()
    {
        var transaction = connection.BeginTransaction();
        foreach (var command in All)
        {
            command.Transaction = transaction;
        }

        return transaction;
    }

    private SqliteCommand[] All => [round, panelist, upsert, append, replay, current];

    public RoundGate Round(Guid id)
    {
        round.Parameters[0].Value = Bytes(id);
        using var row = round.ExecuteReader();
        return row.Read() ? new RoundGate(!row.IsDBNull(0), Time(row, 1), Time(row, 2), row.GetInt32(3)) : default;
    }

    /// <summary>The latest consent of a panelist, 0 for none; null where there is no such panelist, or no longer.</summary>
    public int? ConsentOf(Guid id)
    {
        panelist.Parameters[0].Value = Bytes(id);
        using var row = panelist.ExecuteReader();
        return row.Read() ? row.IsDBNull(0) ? 0 : row.GetInt32(0) : null;
    }

    /// <summary>The new revision, or null when the save came before or the stored revision is not the one that it was based on.</summary>
    public int? Write(AnswerSave save, long savedAt)
    {
        Fill(upsert, save, savedAt);
        if (upsert.ExecuteNonQuery() == 0)
        {
            return null;
        }

        Fill(append, save, savedAt);
        append.ExecuteNonQuery();
        return save.BaseRevision + 1;
    }

    /// <summary>What the same save gave when it came before; null if it is new.</summary>
    public SaveOutcome? Replay(AnswerSave save)
    {
        SetKey(replay, save);
        replay.Parameters[2].Value = Bytes(save.SaveId);
        using var row = replay.ExecuteReader();
        return row.Read() ? new SaveOutcome.Saved(row.GetInt32(0), row.GetInt64(1)) : null;
    }

    public Answer Current(AnswerSave save)
    {
        SetKey(current, save);
        using var row = current.ExecuteReader(CommandBehavior.SingleRow);
        row.Read();
        return new Answer
        {
            RoundItemId = save.RoundItemId,
            PanelistId = save.PanelistId,
            Revision = row.GetInt32(0),
            Value = Text(row, 1),
            Reason = Text(row, 2),
            Side = row.IsDBNull(3) ? null : (ReasonSide)row.GetInt16(3),
            Tongue = row.IsDBNull(4) ? null : (Tongue)row.GetInt16(4),
            ShownResultId = row.IsDBNull(5) ? null : new Guid((byte[])row.GetValue(5), bigEndian: true),
            SavedAt = row.GetInt64(6),
        };
    }

    public void Dispose()
    {
        foreach (var command in All)
        {
            command.Dispose();
        }

        connection.Dispose();
    }

    private SqliteCommand Prepare(string text, params ReadOnlySpan<string> parameters)
    {
        var command = connection.CreateCommand();
        command.CommandText = text;
        foreach (var name in parameters)
        {
            command.Parameters.Add(new SqliteParameter { ParameterName = name, Value = DBNull.Value });
        }

        return command;
    }

    private static void SetKey(SqliteCommand command, AnswerSave save)
    {
        command.Parameters[0].Value = Bytes(save.RoundItemId);
        command.Parameters[1].Value = Bytes(save.PanelistId);
    }

    private static void Fill(SqliteCommand command, AnswerSave save, long savedAt)
    {
        SetKey(command, save);
        command.Parameters[2].Value = save.BaseRevision;
        command.Parameters[3].Value = save.Value ?? (object)DBNull.Value;
        command.Parameters[4].Value = save.Reason ?? (object)DBNull.Value;
        command.Parameters[5].Value = save.Side is { } side ? (int)side : DBNull.Value;
        command.Parameters[6].Value = save.Tongue is { } tongue ? (int)tongue : DBNull.Value;
        command.Parameters[7].Value = save.ShownResultId is { } shown ? Bytes(shown) : DBNull.Value;
        command.Parameters[8].Value = savedAt;
        command.Parameters[9].Value = Bytes(save.SaveId);
    }

    private static byte[] Bytes(Guid id) => id.ToByteArray(bigEndian: true);

    private static string? Text(SqliteDataReader row, int column) => row.IsDBNull(column) ? null : row.GetString(column);

    private static DateTimeOffset? Time(SqliteDataReader row, int column) =>
        row.IsDBNull(column) ? null : new DateTimeOffset(row.GetInt64(column), TimeSpan.Zero);
}
