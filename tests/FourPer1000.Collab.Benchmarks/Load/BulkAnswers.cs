using System.Globalization;
using FourPer1000.Collab.Language;
using FourPer1000.Collab.Persistence;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace FourPer1000.Collab.Benchmarks.Load;

/// <summary>
/// Writes the answers of a whole round at once, each with its line in the journal of the answer path; every fifth has a reason. Marks are
/// made by integer arithmetic, the same each time.
/// </summary>
internal static class BulkAnswers
{
    private const string Columns = "round_item_id, panelist_id, revision, value, reason, side, tongue, shown_result_id, saved_at";
    private const string Values = "$item, $panelist, 1, $value, $reason, 0, $tongue, NULL, $at";

    public static async Task<int> Write(CollabDb db, IReadOnlyList<Guid> items, IReadOnlyList<Guid> panel, int round)
    {
        await db.Database.OpenConnectionAsync();
        var connection = (SqliteConnection)db.Database.GetDbConnection();
        await using var transaction = (SqliteTransaction)await connection.BeginTransactionAsync();
        await using var answer = Command(connection, transaction, $"INSERT INTO answers ({Columns}) VALUES ({Values})");
        await using var revision = Command(connection, transaction, $"INSERT INTO answer_revisions ({Columns}, save_id) VALUES ({Values}, $save)");
        for (var item = 0; item < items.Count; item++)
        {
            for (var person = 0; person < panel.Count; person++)
            {
                Fill(answer, items[item], panel[person], item, person, round);
                Fill(revision, items[item], panel[person], item, person, round);
                await answer.ExecuteNonQueryAsync();
                await revision.ExecuteNonQueryAsync();
            }
        }

        await transaction.CommitAsync();
        return items.Count * panel.Count;
    }

    private static SqliteCommand Command(SqliteConnection connection, SqliteTransaction transaction, string text)
    {
        var command = connection.CreateCommand();
        command.Transaction = transaction;
        command.CommandText = text;
        foreach (var name in new[] { "$item", "$panelist", "$value", "$reason", "$tongue", "$at", "$save" })
        {
            command.Parameters.Add(new SqliteParameter { ParameterName = name, Value = DBNull.Value });
        }

        return command;
    }

    private static void Fill(SqliteCommand command, Guid itemId, Guid panelistId, int item, int person, int round)
    {
        var draw = (((person * 2654435761L) + (item * 40503L) + (round * 7919L)) & 0x7fffffff) % 100;
        var mark = 1 + ((item + (int)(draw < 70 ? draw % 3 : draw % 9)) % 9);
        object?[] values =
        [
            itemId.ToByteArray(bigEndian: true),
            panelistId.ToByteArray(bigEndian: true),
            string.Create(CultureInfo.InvariantCulture, $$"""{"kind":"rating","marks":[{{mark}}]}"""),
            draw % 5 == 0 ? string.Create(CultureInfo.InvariantCulture, $"Because of what we saw on {draw} fields in year {item}.") : null,
            (int)Tongue.En,
            TimeProvider.System.GetUtcNow().ToUnixTimeSeconds(),
            Guid.NewGuid().ToByteArray(bigEndian: true),
        ];
        for (var i = 0; i < values.Length; i++)
        {
            command.Parameters[i].Value = values[i] ?? DBNull.Value;
        }
    }
}
