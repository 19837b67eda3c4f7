using FourPer1000.Collab.Answers;
using Npgsql;

namespace FourPer1000.Collab.Persistence.PostgreSql;

/// <summary>What one statement said about one save of its group.</summary>
internal sealed record AnswerGroupRow(
    int Index, bool Opened, bool IsPanelist, bool Accepts, bool Consented, DateTimeOffset? ClosedSince, int? Revision, int? Replayed, long? ReplayedAt);

/// <summary>Writes a group of saves, no two to the same answer, in one round trip and one implicit transaction.</summary>
internal static class AnswerGroupCommand
{
    private const string Lock = "SELECT 1 FROM rounds WHERE id = ANY ($1) ORDER BY id FOR SHARE";

    /// <remarks>LATERAL with a limit makes each look-up one of the index: a plain join is planned as a scan while the table still grows.</remarks>
    private const string Write =
        """
        WITH input AS (
            SELECT * FROM unnest($1::int[], $2::uuid[], $3::uuid[], $4::uuid[], $5::uuid[], $6::int[], $7::text[], $8::text[],
                                 $9::smallint[], $10::smallint[], $11::uuid[])
                AS t (index, round_id, round_item_id, panelist_id, save_id, base, value, reason, side, tongue, shown_result_id)
        ), judged AS (
            SELECT input.*,
                   coalesce(r.opening_at IS NOT NULL, false) AS opened,
                   coalesce(r.opening_at IS NOT NULL AND r.closing_at IS NULL AND r.deadline > $12, false) AS accepts,
                   coalesce(r.closing_at, r.deadline) AS closed_since,
                   p.id IS NOT NULL AS is_panelist,
                   coalesce(given.number, 0) >= coalesce(s.consent_number, 0) AS consented,
                   before.revision AS replayed, before.saved_at AS replayed_at
            FROM input
            LEFT JOIN rounds r ON r.id = input.round_id
            LEFT JOIN studies s ON s.id = r.study_id
            LEFT JOIN panelists p ON p.id = input.panelist_id AND p.withdrawn_at IS NULL
            LEFT JOIN LATERAL (
                SELECT number FROM consents WHERE panelist_id = p.id ORDER BY number DESC LIMIT 1
            ) given ON true
            LEFT JOIN LATERAL (
                SELECT revision, saved_at FROM answer_revisions
                WHERE round_item_id = input.round_item_id AND panelist_id = input.panelist_id AND save_id = input.save_id
                LIMIT 1
            ) before ON true
        ), written AS (
            INSERT INTO answers (round_item_id, panelist_id, revision, value, reason, side, tongue, shown_result_id, saved_at)
            SELECT round_item_id, panelist_id, base + 1, value, reason, side, tongue, shown_result_id, $13
            FROM judged WHERE accepts AND is_panelist AND consented AND replayed IS NULL
            ON CONFLICT (round_item_id, panelist_id) DO UPDATE
            SET revision = excluded.revision, value = excluded.value, reason = excluded.reason, side = excluded.side,
                tongue = excluded.tongue, shown_result_id = excluded.shown_result_id, saved_at = excluded.saved_at
            WHERE answers.revision = excluded.revision - 1
            RETURNING round_item_id, panelist_id, revision
        ), journal AS (
            INSERT INTO answer_revisions
                (round_item_id, panelist_id, revision, save_id, value, reason, side, tongue, shown_result_id, saved_at)
            SELECT j.round_item_id, j.panelist_id, w.revision, j.save_id, j.value, j.reason, j.side, j.tongue, j.shown_result_id, $13
            FROM judged j JOIN written w USING (round_item_id, panelist_id)
        )
        SELECT j.index, j.opened, j.is_panelist, j.accepts, j.consented, j.closed_since, w.revision, j.replayed, j.replayed_at
        FROM judged j LEFT JOIN written w USING (round_item_id, panelist_id)
        """;

    public static async IAsyncEnumerable<AnswerGroupRow> Run(
        NpgsqlConnection connection, int[] indexes, Func<int, AnswerSave> at, DateTimeOffset now)
    {
        var saves = Array.ConvertAll(indexes, index => at(index));
        await using var batch = new NpgsqlBatch(connection)
        {
            BatchCommands = { LockCommand(saves), WriteCommand(indexes, saves, now) },
        };
        await using var reader = await batch.ExecuteReaderAsync();
        await reader.NextResultAsync();
        while (await reader.ReadAsync())
        {
            yield return Row(reader);
        }
    }

    private static NpgsqlBatchCommand LockCommand(AnswerSave[] saves) => new(Lock)
    {
        Parameters = { new() { Value = saves.Select(save => save.RoundId).Distinct().ToArray() } },
    };

    private static NpgsqlBatchCommand WriteCommand(int[] indexes, AnswerSave[] saves, DateTimeOffset now)
    {
        var command = new NpgsqlBatchCommand(Write);
        Add(indexes);
        Add(Array.ConvertAll(saves, save => save.RoundId));
        Add(Array.ConvertAll(saves, save => save.RoundItemId));
        Add(Array.ConvertAll(saves, save => save.PanelistId));
        Add(Array.ConvertAll(saves, save => save.SaveId));
        Add(Array.ConvertAll(saves, save => save.BaseRevision));
        Add(Array.ConvertAll(saves, save => save.Value));
        Add(Array.ConvertAll(saves, save => save.Reason));
        Add(Array.ConvertAll(saves, save => (short?)save.Side));
        Add(Array.ConvertAll(saves, save => (short?)save.Tongue));
        Add(Array.ConvertAll(saves, save => save.ShownResultId));
        Add(now);
        Add(now.ToUnixTimeSeconds());
        return command;

        void Add(object value) => command.Parameters.Add(new NpgsqlParameter { Value = value });
    }

    private static AnswerGroupRow Row(NpgsqlDataReader reader) => new(
        reader.GetInt32(0),
        reader.GetBoolean(1),
        reader.GetBoolean(2),
        reader.GetBoolean(3),
        reader.GetBoolean(4),
        reader.IsDBNull(5) ? null : reader.GetFieldValue<DateTimeOffset>(5),
        reader.IsDBNull(6) ? null : reader.GetInt32(6),
        reader.IsDBNull(7) ? null : reader.GetInt32(7),
        reader.IsDBNull(8) ? null : reader.GetInt64(8));
}
